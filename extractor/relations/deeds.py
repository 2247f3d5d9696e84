"""Deeds: events that no noun names, told by a verb (走访慰问X敬老院, 补选X为镇长, 获评…称号; guidelines § 4)."""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple, cast

from extractor.mentions.vocabulary import alternation
from extractor.model import EventType
from extractor.relations.agents import is_quoted
from extractor.relations.factuality import is_background, is_planned, speech_start
from extractor.relations.namings import Naming
from extractor.relations.scenes import Mark, Scene
from extractor.seeds import table, words

_VERB = re.compile(alternation(table("events", "deeds")))

_NOMINAL = re.compile(
    r"活动|工作(?!者)|组|小组|团|报告|成果|结果|办法|会|中|、|的(?!是)|等|员|站|队|专项|品|金|信|权|制|方案|对象|通过|仪式"
)
"""What makes a noun of the verb before it (走访活动, 选举办法)."""

_MOTION = re.compile(rf"(?:{alternation(words('participation', 'motion'))})(?=[^，。；]{{2,40}})")

_ENTERED = re.compile(r"(?:来到|来在|走进|赴|前往|赶赴|深入)(?=[^，。；]{2,40}，[^，。；]{0,6}$)")

_PEOPLE = re.compile(rf"^了?[^，。；]{{0,16}}?(?:{alternation(words('participation', 'people'))})")

_ACTORS = re.compile(r"领导|代表|一行|班子|干部|委员|团|组|队|志愿者")

_LOOKING = ("了解", "察看", "查看", "走访")
"""What one does on a visit, but elsewhere too."""

_STUDIED = re.compile(r"讲话|精神|指示")
"""What makes a visit of somebody's words on it (考察…重要讲话精神)."""

_HONOURS = re.compile(alternation(words("participation", "honours")))

_WITH = re.compile(r"[同与和](?=[^，。；]{2,40}$)")

_ONCE = re.compile(r"(?:曾|先后多次|多次|历年|累计|共)[^，。；]{0,6}$")


_MET = re.compile(r"召开会议(?=，[^，。；]{0,4}(?:审议|研究|听取|传达|学习|部署|讨论|专题|认真|宣布))")


class _Verb(NamedTuple):
    """A verb of a scene with the clause around it."""

    scene: Scene
    start: int
    end: int
    clause_start: int
    clause_end: int


class _Phrase(NamedTuple):
    """The stretch that tells of the event, and what the verb is directed at."""

    start: int
    end: int
    targets: tuple[Mark, ...]


def deed_namings(scene: Scene) -> Iterator[Naming]:
    """The events that verbs of the scene tell of, outside names of events and reported speech."""
    limit = speech_start(scene)
    yield from _meetings(scene, limit)
    nouns = scene.of("EVENT", "ORG", "OFFICE", "PLACE")
    reached = 0
    for found in _VERB.finditer(scene.masked, 0, limit):
        inside = any(m.start < found.end() and found.start() < m.end for m in nouns)
        if inside or found.start() < reached or _NOMINAL.match(scene.masked, found.end()):
            continue
        if is_planned(scene, found.start(), found.end()) or is_background(scene, found.start(), found.end()):
            continue
        clause = scene.clause(found.start())
        kind = cast("EventType", table("events", "deeds")[found[0]])
        phrase = _READERS[kind](_Verb(scene, found.start(), found.end(), clause.start, clause.end))
        if phrase is not None and phrase.start >= reached:
            reached = phrase.end
            yield Naming(
                scene=scene,
                start=phrase.start,
                end=phrase.end,
                type=kind,
                form="verb",
                force="founds",
                targets=phrase.targets,
            )


def _meetings(scene: Scene, limit: int) -> Iterator[Naming]:
    """某镇党委召开会议，研究…: a meeting without a name."""
    for met in _MET.finditer(scene.masked, 0, limit):
        if not is_planned(scene, met.start(), met.end()):
            yield Naming(
                scene=scene,
                start=met.start(),
                end=met.end(),
                type="work_meeting",
                form="verb",
                force="founds",
            )


def _visit(verb: _Verb) -> _Phrase | None:
    """来到X敬老院进行走访慰问: from the verb of motion; 走访慰问X敬老院: up to the end of the object."""
    scene = verb.scene
    motion = _MOTION.search(scene.masked, verb.clause_start, verb.start) or _entered(verb)
    start = motion.start() if motion else verb.start
    targets = _named(scene, start, verb.start) or _named(scene, verb.end, verb.clause_end)
    if _STUDIED.search(scene.masked, verb.end, verb.clause_end) or any(is_quoted(scene, m) for m in targets):
        return None
    if motion is None and scene.text[verb.start : verb.end].endswith(_LOOKING):
        return None
    if not targets and not _PEOPLE.match(scene.masked[verb.end : verb.clause_end]):
        return None
    if not _has_actor(scene, start):
        return None
    after = any(m.start >= verb.end for m in targets) or not targets
    return _Phrase(start, verb.clause_end if after else verb.end, targets)


def _entered(verb: _Verb) -> re.Match[str] | None:
    """The verb of motion in the clause before (来到某村，|详细了解)."""
    before = verb.scene.clause(max(verb.clause_start - 1, 0))
    return _ENTERED.search(verb.scene.masked[: verb.start], before.start)


def _named(scene: Scene, start: int, end: int) -> tuple[Mark, ...]:
    """Bodies, places and people in a stretch; a body inside a title does not count."""
    found = (*scene.bodies(start, end), *scene.of("PLACE", "PERSON", start=start, end=end))
    return tuple(sorted(found, key=lambda mark: mark.start))


def _has_actor(scene: Scene, position: int) -> bool:
    before = scene.of("PERSON", "ORG", end=position)
    return bool(before) or bool(_ACTORS.search(scene.masked, 0, position))


def _choice(verb: _Verb) -> _Phrase | None:
    """补选X为镇人民政府镇长, X当选镇长: a person or an office must be named in the clause."""
    around = verb.scene.of("PERSON", "OFFICE", start=verb.clause_start, end=verb.clause_end)
    if not around:
        return None
    people = tuple(m for m in around if m.mention.label == "PERSON")
    return _Phrase(verb.start, verb.clause_end, people)


def _vote(verb: _Verb) -> _Phrase | None:
    """票决了…项目; 对…进行无记名投票 from 对."""
    before = verb.scene.masked[verb.clause_start : verb.start]
    towards = before.rfind("对")
    is_ballot = verb.scene.text[verb.start : verb.end].endswith(("投票", "投票表决"))
    if is_ballot:
        return _Phrase(verb.clause_start + max(towards, 0), verb.end, ())
    return (
        _Phrase(verb.start, verb.clause_end, ())
        if verb.scene.masked[verb.end : verb.end + 1] in {"了", "确", "出"}
        else None
    )


def _award(verb: _Verb) -> _Phrase | None:
    """获评…单项冠军: an honour in the object, a named winner before."""
    scene = verb.scene
    if not _HONOURS.search(scene.text, verb.end, verb.clause_end) or _ONCE.search(scene.text[: verb.start]):
        return None
    winners = (*scene.bodies(0, verb.start), *scene.of("PERSON", end=verb.start))
    return _Phrase(verb.start, verb.clause_end, winners) if winners else None


def _ceremony(verb: _Verb) -> _Phrase | None:
    """X、Y共同启动了Z项目; a body that starts its work holds no ceremony, unless the text says 正式."""
    scene = verb.scene
    formal = scene.text[verb.start : verb.end].startswith(("正式", "开工"))
    people = scene.of("PERSON", start=0, end=verb.start)
    if not formal and not (people and re.search(r"共同|上台|为[^，。；]{2,30}$", scene.masked[: verb.start])):
        return None
    return _Phrase(verb.start if not formal else verb.clause_start, verb.clause_end, ())


def _talk(verb: _Verb) -> _Phrase | None:
    """X同部分代表座谈, from the word that brings in the others."""
    before = verb.scene.masked[verb.clause_start : verb.start]
    others = _WITH.search(before)
    if others is None or not _has_actor(verb.scene, verb.clause_start + others.start() + 1):
        return None
    return _Phrase(verb.clause_start + others.start(), verb.end, ())


def _consultation(verb: _Verb) -> _Phrase | None:
    """征询代表意见, where the sentence says when."""
    scene = verb.scene
    asked = re.match(r"了?[^，。；]{0,20}?(?:意见建议|意见|建议)", scene.masked[verb.end : verb.clause_end])
    if asked is None or not scene.of("DATE", end=verb.start):
        return None
    return _Phrase(verb.start, verb.end + asked.end(), ())


def _lesson(verb: _Verb) -> _Phrase | None:
    """X教授以《…》为主题进行授课, from the subject's end."""
    people = verb.scene.of("PERSON", start=verb.clause_start, end=verb.start)
    return _Phrase(people[-1].end, verb.end, ()) if people else None


_READERS: Mapping[EventType, Callable[[_Verb], _Phrase | None]] = {
    "visit": _visit,
    "inspection": _visit,
    "election": _choice,
    "vote": _vote,
    "award": _award,
    "ceremony": _ceremony,
    "discussion": _talk,
    "consultation": _consultation,
    "lecture": _lesson,
}
