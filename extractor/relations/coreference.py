"""Which namings tell of one event: each event is told once, however often a document names it (guidelines § 4)."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from extractor.mentions.vocabulary import alternation
from extractor.model import EventType
from extractor.relations.agents import agents
from extractor.relations.event_types import MEETINGS
from extractor.relations.identity import are_alike, edition, is_abbreviation, same_edition, shared
from extractor.relations.moments import Moment, overlap
from extractor.relations.namings import Naming
from extractor.seeds import table

Dating = Callable[[Naming], Moment | None]
"""The date that a naming's own sentence gives."""

_ONLY_TYPE = re.compile(
    rf"(?:{alternation([w for w, kind in table('events', 'cues').items() if kind in {'visit', 'inspection'}])})+"
    r"(?:活动|行动|工作)?$"
)
"""Names that say no more than the type: 走访慰问活动."""

_VERBS = re.compile(alternation(table("events", "deeds")) + "|[了为]|发布|项目|仪式")

_RITE = re.compile(r"(?:揭牌|签约|启动|揭幕|开工|授牌|奠基|首发|落成|启用|宣誓)(?=仪式|式)|签约$")

_SYNONYMS = {"签约": "签订"}

_OBJECT_SHARED = 0.75


@dataclass(frozen=True, slots=True, kw_only=True)
class Cluster:
    """All namings of one event, in reading order."""

    namings: tuple[Naming, ...]

    @property
    def article(self) -> int:
        """The article that tells of it first."""
        return next((n.article for n in self.namings if not n.scene.sentence.is_headline), self.namings[0].article)

    @property
    def naming(self) -> Naming:
        """The fullest naming: the longest noun phrase, else the first verb phrase."""
        nouns = [n for n in self.namings if n.form == "noun"]
        if all(_ONLY_TYPE.match(n.name) for n in nouns):
            nouns = []
        return max(nouns, key=lambda n: len(n.name)) if nouns else self.namings[0]

    @property
    def type(self) -> EventType:
        """The type that its fullest naming gives."""
        return self.naming.type


def cluster(namings: Iterable[Naming], dating: Dating) -> tuple[Cluster, ...]:
    """The events that the namings tell of; a naming that only joins and finds none is left out."""
    clusters: list[list[Naming]] = []
    pending: list[Naming] = []
    for naming in namings:
        home = _home(naming, clusters, dating)
        if home is not None:
            home.append(naming)
        elif naming.force == "founds":
            clusters.append([naming])
        else:
            pending.append(naming)
    for naming in pending:
        home = _home(naming, clusters, dating)
        if home is not None:
            home.append(naming)
    return tuple(Cluster(namings=tuple(sorted(c, key=lambda n: n.span))) for c in clusters)


def _home(naming: Naming, clusters: Sequence[list[Naming]], dating: Dating) -> list[Naming] | None:
    """The event that the naming names again: of its own article first, the nearest first."""
    near = [c for c in reversed(clusters) if any(n.article == naming.article for n in c)]
    open_to = [c for c in near if not _other_day(naming, c, dating)]
    found = next((c for c in open_to if _same_name(naming, c)), None)
    found = found or next((c for c in open_to if _refers(naming, c, dating)), None)
    far = (c for c in reversed(clusters) if c not in near and not _other_day(naming, c, dating))
    return found or next((c for c in far if _same_elsewhere(naming, c)), None)


def _other_day(naming: Naming, others: Sequence[Naming], dating: Dating) -> bool:
    """Whether both sentences give a day, and not the same."""
    mine = dating(naming)
    if mine is None or not mine.is_day or any(n.scene.index == naming.scene.index for n in others):
        return False
    days = [moment for n in others if (moment := dating(n)) is not None and moment.is_day]
    return bool(days) and not any(overlap(mine, day) for day in days)


def _same_name(naming: Naming, others: Sequence[Naming]) -> bool:
    """Two noun phrases of one event: one abbreviates the other or both are worded alike, and no number differs."""
    if naming.form != "noun":
        return False
    names = [n.name for n in others if n.form == "noun"]
    editions = [same_edition(naming.name, name) for name in names]
    if False in editions:
        return False
    if True in editions and None not in edition(naming.name):
        return True
    return any(
        is_abbreviation(naming.name, name) or is_abbreviation(name, naming.name) or are_alike(naming.name, name)
        for name in names
    )


def _same_elsewhere(naming: Naming, others: Sequence[Naming]) -> bool:
    """Between articles a bare 座谈会 says nothing, but 人代会 does: a town holds one at a time."""
    if naming.form == "verb":
        return _same_visit(naming, others)
    if naming.is_short and naming.type != "congress":
        return False
    longest = max((n.name for n in others if n.form == "noun"), key=len, default="")
    return len(longest) > 5 and _same_name(naming, others)


def _same_visit(naming: Naming, others: Sequence[Naming]) -> bool:
    """A headline that layout has put into another article: the same people go to the same place."""
    if naming.type not in {"visit", "inspection"} or not any(_is_undated(n) for n in (naming, *others)):
        return False
    people = {m.mention.text for m in naming.scene.of("PERSON", end=naming.start)}
    visits = [n for n in others if n.form == "verb" and n.type == naming.type]
    return any(
        people & {m.mention.text for m in n.scene.of("PERSON", end=n.start)} and _share_goal(naming, n) for n in visits
    )


def _is_undated(naming: Naming) -> bool:
    return not naming.scene.of("DATE")


def _share_goal(one: Naming, other: Naming) -> bool:
    """墨埠 and 墨埠镇 are one goal."""
    mine, theirs = ([m.mention.text for m in n.targets] for n in (one, other))
    return any(a in b or b in a for a in mine for b in theirs)


def _refers(naming: Naming, others: Sequence[Naming], dating: Dating) -> bool:
    """Whether the naming takes up an event of its article without repeating its name."""
    kind = max(others, key=lambda n: (n.form == "noun", len(n.name))).type
    if naming.type in {"ceremony", "award"}:
        return _same_rite(naming, others) or _launches(naming, others)
    if naming.is_bare_meeting and kind in MEETINGS:
        return True
    if naming.type != kind and not (naming.form == "verb" and {naming.type, kind} == {"visit", "inspection"}):
        return False
    if naming.form == "noun":
        verbal = all(n.form == "verb" for n in others)
        return bool(_ONLY_TYPE.match(naming.name)) or (verbal and naming.is_short)
    return _tells_again(naming, others, dating)


def _tells_again(naming: Naming, others: Sequence[Naming], dating: Dating) -> bool:
    """Whether a verb phrase tells of the same event as earlier namings of its type."""
    if naming.type in {"vote", "lecture"}:
        return True
    if all(n.scene.sentence.is_headline for n in others) and not naming.scene.sentence.is_headline:
        return True
    if naming.type == "consultation":
        return _compatible(naming, others, dating)
    if naming.type == "discussion":
        return all(n.is_short or n.form == "verb" for n in others)
    mine = {mark.mention.text for mark in naming.targets}
    theirs = {mark.mention.text for n in others for mark in n.targets}
    if naming.type == "election":
        return not mine or not theirs or bool(mine & theirs)
    if all(n.form == "noun" for n in others):
        return _same_day(naming, others, dating)
    headline = any(n.scene.sentence.is_headline for n in (naming, *others))
    known = {m.mention.text for n in others for m in n.scene.of("PERSON", end=n.start)}
    if headline and known & {m.mention.text for m in naming.scene.of("PERSON", end=naming.start)}:
        return True
    same_scene = any(n.scene.index == naming.scene.index for n in others)
    people = {m.mention.text for m in agents(naming.scene, 0, naming.start)}
    goes_on = dating(naming) is None and people <= known and bool(naming.targets)
    return same_scene or bool(mine & theirs) or goes_on


def _compatible(naming: Naming, others: Sequence[Naming], dating: Dating) -> bool:
    """Whether no two dates speak against one event."""
    mine = dating(naming)
    theirs = [moment for n in others if (moment := dating(n)) is not None]
    return mine is None or not theirs or any(overlap(mine, t) for t in theirs)


def _same_day(naming: Naming, others: Sequence[Naming], dating: Dating) -> bool:
    """Whether a verb goes on with what a noun has announced (…专项行动, then 设卡检查), or tells of a part of it."""
    mine = dating(naming)
    theirs = [moment for n in others if (moment := dating(n)) is not None and moment.is_day]
    return bool(theirs) and (mine is None or any(overlap(mine, day) for day in theirs))


def _same_rite(naming: Naming, others: Sequence[Naming]) -> bool:
    """为书屋揭牌 and 揭牌仪式, 甲与乙签约 and 签约仪式: the rite that a noun names."""
    rites = [rite[0] for n in others if n.form == "noun" and (rite := _RITE.search(n.name))]
    return any(rite in naming.name or _SYNONYMS.get(rite, rite) in naming.name for rite in rites)


def _launches(naming: Naming, others: Sequence[Naming]) -> bool:
    """启动了某项目 and the caption 某项目启动: the same object, whatever the verb."""
    mine = _VERBS.sub("", naming.name)
    return len(mine) > 3 and any(
        n.type == naming.type and shared(mine, _VERBS.sub("", n.name)) >= _OBJECT_SHARED for n in others
    )
