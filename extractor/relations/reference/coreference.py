"""Which namings tell of one event: each event is told once, however often a document names it (guidelines § 4)."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from extractor.matching.patterns import Pattern
from extractor.model import EventType
from extractor.relations.moments import Dating, overlap
from extractor.relations.reference.retelling import is_only_type, refers
from extractor.relations.reference.sameness import same_elsewhere, same_name
from extractor.relations.tellings.namings import Naming, are_given, are_joined

_WINDOW = 40
"""How many events back a naming may reach, so that a volume of many bulletins is read in linear time."""


_ALSO = Pattern(r"还[^，。；]{0,8}$")
"""What says of a visit that it is one more, of whatever was told before."""

_AFTERWARDS = Pattern(r"[^，。；]{0,8}(?:会|结束|仪式|活动)后[，,]")
"""How a sentence opens that tells where people went from a meeting or ceremony."""

_OPENED = ("开幕", "启幕", "启动", "开赛", "闭幕", "落幕")
"""What a headline says of an event behind its name."""


@dataclass(frozen=True, kw_only=True)
class Cluster:
    """All namings of one event, in reading order."""

    namings: tuple[Naming, ...]

    @property
    def article(self) -> int:
        """The article that tells of it first."""
        return next((n.article for n in self.namings if not n.scene.sentence.is_headline), self.namings[0].article)

    @cached_property
    def naming(self) -> Naming:
        """The fullest naming: the longest noun phrase, else the first verb phrase that tells of it."""
        told = next((n for n in self.namings if n.force == "founds"), self.namings[0])
        nouns = [n for n in self.namings if n.form == "noun" and not n.is_description]
        if all(is_only_type(n.name) for n in nouns):
            nouns = []
        proper = [n for n in nouns if not n.name.endswith(_OPENED)] or nouns
        return max(proper, key=lambda n: len(n.name)) if nouns else told

    @property
    def type(self) -> EventType:
        """The type that its fullest naming gives; an activity that is told as outreach too is outreach."""
        kind = self.naming.type
        return "outreach" if kind == "activity" and any(n.type == "outreach" for n in self.namings) else kind


def cluster(namings: Iterable[Naming], dating: Dating, briefs: Sequence[int] = ()) -> tuple[Cluster, ...]:
    """The events that the namings tell of; a naming that only joins and finds none is left out.

    Args:
        namings: all namings of the document, in reading order.
        dating: the date that a naming's own sentence gives.
        briefs: the scenes that open a brief, whose sentences take up nothing that another brief has told.
    """
    clusters: list[list[Naming]] = []
    pending: list[Naming] = []
    for naming in namings:
        home = _home(naming, clusters, dating, briefs)
        if home is not None:
            home.append(naming)
        elif naming.force == "founds":
            clusters.append([naming])
        else:
            pending.append(naming)
    for naming in pending:
        home = _home(naming, clusters, dating, briefs)
        if home is not None:
            home.append(naming)
        elif naming.form == "verb" and (_is_reception(naming) or _is_another_visit(naming)):
            clusters.append([naming])
    return tuple(Cluster(namings=tuple(sorted(c, key=lambda n: n.span))) for c in clusters)


def _is_reception(naming: Naming) -> bool:
    """Whether a headline or a sentence with names tells of outreach; a caption (代表在某站接待选民) does not."""
    told = naming.scene.sentence.is_headline or naming.scene.of("PERSON", "DATE", "ORG")
    return naming.type == "outreach" and bool(told)


def _is_another_visit(naming: Naming) -> bool:
    """Whether somebody named went to bodies named too, though no visit has been told yet (一行还拜访了某集团)."""
    if not _ALSO.search(naming.scene.masked, naming.scene.clause(naming.start).start, naming.start):
        return False
    kinds = {"ORG", "PLACE"} if _AFTERWARDS.match(naming.scene.masked) else {"ORG"}
    goals = [mark for mark in naming.targets if mark.mention.label in kinds]
    return naming.type == "visit" and bool(goals) and bool(naming.scene.of("PERSON", end=naming.start))


def _home(
    naming: Naming, clusters: Sequence[list[Naming]], dating: Dating, briefs: Sequence[int]
) -> list[Naming] | None:
    """The event that the naming names again: of its own article first, the nearest first."""
    recent = clusters[: -_WINDOW - 1 : -1]
    near = [c for c in recent if any(n.article == naming.article for n in c)]
    open_to = [
        c
        for c in near
        if not _other_day(naming, c, dating) and not any(are_joined(n, naming) or are_given(n, naming) for n in c)
    ]
    mine = dating(naming)
    dated = mine is not None and mine.is_day  # which parts it from other days without the help of briefs
    own = open_to if dated else [c for c in open_to if not another_brief(naming, c, briefs)]
    found = next((c for c in (own if naming.is_short else open_to) if same_name(naming, c)), None)
    found = found or next((c for c in own if refers(naming, c, dating)), None)
    far = (c for c in recent if c not in near and not _other_day(naming, c, dating))
    return found or next((c for c in far if same_elsewhere(naming, c)), None)


def another_brief(naming: Naming, others: Sequence[Naming], briefs: Sequence[int]) -> bool:
    """Whether a brief opens between what was told and the naming's sentence, or with it, headlines left aside."""
    if naming.scene.sentence.is_headline or any(n.scene.sentence.is_headline for n in others):
        return False
    behind = bisect_right(briefs, naming.scene.index)
    opening = briefs[behind - 1] if behind else 0
    return all(n.scene.index < opening for n in others)


def _other_day(naming: Naming, others: Sequence[Naming], dating: Dating) -> bool:
    """Whether both sentences give a day, and not the same; so may two parts of one sentence (7日，…；8日，…)."""
    mine = dating(naming)
    if mine is None or not mine.is_day:
        return False
    if any(n.scene is naming.scene and "；" not in n.scene.masked[n.end : naming.start] for n in others):
        return False
    days = [moment for n in others if (moment := dating(n)) is not None and moment.is_day]
    return bool(days) and not any(overlap(mine, day) for day in days)
