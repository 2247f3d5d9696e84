"""Deeds: events that no noun names, told by a verb (走访慰问某敬老院, 补选某某为镇长, 获评…称号; guidelines § 4)."""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import cast

from extractor.matching.patterns import Pattern
from extractor.mentions.opaque import FILL
from extractor.mentions.vocabulary import alternation, word_set
from extractor.model import EventType
from extractor.relations.factuality import is_background, is_caption, is_planned, speech_start
from extractor.relations.scenes import Scene
from extractor.relations.tellings.choices import choice, vote
from extractor.relations.tellings.decisions import award, ceremony
from extractor.relations.tellings.event_types import event_type
from extractor.relations.tellings.forces import Force
from extractor.relations.tellings.lessons import lesson, lessons
from extractor.relations.tellings.namings import Naming
from extractor.relations.tellings.outings import gifts, outings
from extractor.relations.tellings.receptions import receptions
from extractor.relations.tellings.talks import deliberations, study, talk
from extractor.relations.tellings.tributes import tributes
from extractor.relations.tellings.verbs import Phrase, Verb, has_actor, verb_at
from extractor.relations.tellings.visits import arrivals, calls, consultation, errands, journeys, visit
from extractor.relations.tellings.watchwords import watchwords
from extractor.seeds import table

_READERS: Mapping[EventType, Callable[[Verb], Phrase | None]] = {
    "activity": visit,
    "award": award,
    "ceremony": ceremony,
    "consultation": consultation,
    "discussion": talk,
    "election": choice,
    "inspection": visit,
    "lecture": lesson,
    "outreach": visit,
    "visit": visit,
    "vote": vote,
    "work_meeting": study,
}

_PATTERNS: tuple[tuple[Callable[[Scene, int], Iterator[Phrase]], EventType, Force], ...] = (
    (lessons, "lecture", "founds"),
    (tributes, "activity", "founds"),
    (partial(watchwords, kind="inspection"), "inspection", "founds"),
    (partial(watchwords, kind="visit"), "visit", "founds"),
    (outings, "activity", "founds"),
    (gifts, "activity", "founds"),
    (calls, "visit", "founds"),
    (deliberations, "discussion", "founds"),
    (receptions, "outreach", "founds"),
    (errands, "visit", "founds"),
    (journeys, "visit", "founds"),
    (arrivals, "visit", "joins"),
)
"""What is told by more than one verb: each reader with the type and the force of what it reads."""

_VERB = Pattern(
    rf"{alternation(word for word in table('events', 'deeds') if len(word) > 1)}"
    rf"|获(?=[^，。；“获]{{0,10}}“{FILL}{{1,40}}”(?:称号|荣誉|奖|[。；]|$))"
)

_NOMINAL = Pattern(
    r"活动|工作(?!者)|组(?!织|建)|小组|团(?!体)|报告|成果|结果|办法|会(?!长)|中(?![华国央共粮铁学小医建石海交信])|、"
    r"|的(?!是)|方式|等|员|站(?!点)|队(?!伍)|机制|制度|室|处|所|点(?!位)|专项|品(?![牌质种])|金(?!融)|信(?![访息用])|权|制(?!造)|方案|对象|情况|时[，,]|后[，,]"
    r"|下[，,]"
    r"|通过|方法|技巧|任免|仪式|证书|考核|评比|过多|过频|频繁"
)
"""What makes a noun of the verb before it (走访活动, 选举办法)."""

_MET = Pattern(r"(?:召开|举行)了?会议(?=$|[，。；\s])")

_PRESIDES = Pattern(r"(?:随后|之后|接着|其间|期间|会前)[，,]?主持$")
"""What has its actor in the sentence before (随后主持召开会议)."""

_ROUNDS: frozenset[EventType] = frozenset({"visit", "inspection"})

_WHILE = Pattern(r"时(?:指出|强调|提出|表示|要求|说)?$")
"""What ends a deed behind which somebody's words begin (在云州调研时强调)."""

_CREDITED = Pattern(r"[^。！？]{0,60}[\s/（(][^，。；]{1,8}摄[\s）)]*$")
"""How a caption ends that says who took the picture (某某走访退役军人 某某 摄); with a day it reports."""

_GUESTS = Pattern(r"(?:与会|参会|参训)[^，。；]{0,6}还|学员们?还|(?:会议|培训|活动|论坛)期间，")
"""Those at a meeting or course, of whose visits nothing was told before (与会人员还参观了…)."""

_WENT = frozenset(("考察", "调研", "视察", "走访", "检查", "考察调研", "走访慰问"))
_STOPS = Pattern(r"时，(?:先后|首先|随后|专程|实地)?(?:来到|走进|前往|深入|察看|参观|考察)")

_ALSO = Pattern(r"还[^，。；]{0,12}$")
"""What makes a deed one more of those just told (还看望了…)."""


def deed_namings(scene: Scene) -> Iterator[Naming]:
    """The events that verbs of the scene tell of, outside names of events and reported speech."""
    if is_caption(scene):
        return
    limit = speech_start(scene)
    yield from _meetings(scene, limit)
    names = scene.of("EVENT", "ORG", "OFFICE", "PLACE")
    named = {m.end for m in names if m.mention.label == "EVENT"}
    reached = 0
    told: list[Phrase] = [Phrase(m.start, m.end) for m in names if m.mention.label == "EVENT"]
    for found in _VERB.finditer(scene.masked, 0, limit):
        inside = any(m.start < found.end() and found.start() < m.end for m in names) or found.start() in named
        if inside or found.start() < reached or not _is_told(scene, found):
            continue
        kind = cast("EventType", table("events", "deeds")[found[0]])
        verb = verb_at(scene, found.start(), found.end())
        phrase = _READERS[kind](verb)
        if phrase is not None and kind in _ROUNDS and _is_named(scene, phrase):
            continue
        if phrase is not None and phrase.start >= reached:
            reached = phrase.end
            told.append(phrase)
            yield _naming(verb, phrase, kind)
    for reader, kind, force in _PATTERNS:
        for phrase in reader(scene, limit):
            apart = all(phrase.end <= other.start or other.end <= phrase.start for other in told)
            if apart and _happened(scene, phrase):
                told.append(phrase)
                yield _read(scene, phrase, kind, force)


def _is_named(scene: Scene, phrase: Phrase) -> bool:
    """Whether the stretch holds the name of the round (赴某园区开展|安全生产专题调研，走访企业6家)."""
    names = scene.of("EVENT", start=phrase.start, end=phrase.end)
    return any(event_type(scene.text[m.start : m.end]) in _ROUNDS for m in names)


def _read(scene: Scene, phrase: Phrase, kind: EventType, force: Force) -> Naming:
    return Naming(
        scene=scene,
        start=phrase.start,
        end=phrase.end,
        type=kind,
        form="verb",
        force=force,
        targets=phrase.targets,
    )


def _is_told(scene: Scene, verb: re.Match[str]) -> bool:
    """Whether the verb is a verb, and tells of what has happened."""
    is_noun = verb[0] != "票赞成" and _NOMINAL.match(scene.masked, verb.end())
    return (not is_noun or _is_where_one_was(scene, verb)) and _happened(scene, Phrase(*verb.span()))


def _is_where_one_was(scene: Scene, verb: re.Match[str]) -> bool:
    """Whether a sentence goes on with the stops of a visit that its first clause tells of (在某市考察时，先后来到…)."""
    visits = verb[0] in _WENT and _STOPS.match(scene.masked, verb.end())
    clause = scene.clause(verb.start())
    return bool(visits) and bool(scene.of("PERSON", "DATE", start=clause.start, end=verb.start()))


def _happened(scene: Scene, told: Phrase) -> bool:
    return not is_planned(scene, told.start, told.end) and not is_background(scene, told.start, told.end)


def _naming(verb: Verb, phrase: Phrase, kind: EventType) -> Naming:
    tail = _WHILE.search(verb.scene.masked, max(phrase.start, verb.end), phrase.end)
    return Naming(
        scene=verb.scene,
        start=phrase.start,
        end=tail.start() if tail else phrase.end,
        type=kind,
        form="verb",
        force="joins" if _only_joins(verb, kind) else "founds",
        targets=phrase.targets,
    )


def _only_joins(verb: Verb, kind: EventType) -> bool:
    """Whether the deed is one more of those just told, told in passing, or the headline or caption of the article."""
    if kind == "outreach":
        return verb.scene.sentence.is_headline or not verb.scene.of("PERSON", "DATE", "ORG")
    if _CREDITED.match(verb.scene.text) and not verb.scene.of("DATE", end=verb.start):
        return True
    if verb.word == "揭牌":
        return "揭牌" in verb.scene.masked[: verb.clause_start]
    if verb.word in word_set("participation", "receiving"):
        return bool(verb.scene.index) and not (verb.scene.sentence.is_headline or verb.scene.of("DATE"))
    if kind == "visit" and verb.before.endswith(("共", "累计")):
        return True
    return kind == "visit" and bool(_ALSO.search(verb.before)) and not _GUESTS.search(verb.scene.masked, 0, verb.start)


def _meetings(scene: Scene, limit: int) -> Iterator[Naming]:
    """某镇党委召开会议，研究…: a meeting without a name."""
    for met in _MET.finditer(scene.masked, 0, limit):
        if (has_actor(scene, met.start()) or _PRESIDES.search(scene.masked, 0, met.start())) and _happened(
            scene, Phrase(*met.span())
        ):
            yield Naming(
                scene=scene, start=met.start(), end=met.end(), type="work_meeting", form="verb", force="founds"
            )
