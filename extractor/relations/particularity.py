"""Whether a noun names one particular event, or a kind of work that goes on.

A meeting is particular by its nature. A campaign or activity (…活动, …专项行动) is told as an event where a headline
or a lead reports it, or where its sentence gives a day; in passing it is what somebody does all year (guidelines § 4).
"""

from collections.abc import Iterable, Sequence

from extractor.matching.patterns import Pattern
from extractor.model import EventType
from extractor.relations.factuality import is_planned
from extractor.relations.moments import Dating
from extractor.relations.reference.coreference import Cluster
from extractor.relations.scenes import Scene
from extractor.relations.tellings.namings import BEFOREHAND, THIS_IS, Naming

_LOOSE: frozenset[EventType] = frozenset({"activity", "inspection", "visit", "outreach", "consultation"})

_ONE_OF = Pattern(r"(?:系列)?活动之一|的(?:重头戏|压轴戏|开场戏)")

_LED = Pattern(r"带队[^，。；]{0,24}$")
"""Somebody who leads an inspection makes one event of it."""

_PART_OF_DAY = Pattern(r"\s*(?:[当同]天)?[上下]午")

_THEN = Pattern(r"(?:随后|接着|紧接着|当[天晚日]还?)(?:举行|举办|开展|进行|开赛)了?的?[^，。；]{0,4}$")
"""What makes of a contest or show one that followed what was told (随后举行的|某赛)."""

_AFTER = Pattern(r"\s*(?:会|活动|仪式|会议)(?:结束)?后，[^。；]{0,24}(?:观摩|观看|参加|开展|举行)")
"""What makes one of a drill or show one that followed a meeting (会后，与会人员观摩了某演练)."""

_LEAD = 3
"""The headline and the first sentences of an article."""


def particular(
    clusters: Iterable[Cluster], scenes: Sequence[Scene], dating: Dating, issued: str | None = None
) -> tuple[Cluster, ...]:
    """The clusters that tell of one particular event, which took place by the day on which the document was issued."""
    leads = _leads(scenes)
    return tuple(c for c in clusters if _is_particular(c, leads, dating) and not _is_to_come(c, dating, issued))


def _is_to_come(cluster: Cluster, dating: Dating, issued: str | None) -> bool:
    """Whether every day that is told of it lies behind the document's own (根据决定，某会议于5月22日召开)."""
    moments = [moment for naming in cluster.namings if (moment := dating(naming)) is not None]
    starts = [moment.start for moment in moments if moment.start and moment.start[0].isdigit()]
    return bool(issued and starts) and all(
        start[: len(issued or "")] > (issued or "")[: len(start)] for start in starts
    )


def _is_particular(cluster: Cluster, leads: frozenset[int], dating: Dating) -> bool:
    if all(_is_slogan(naming) for naming in cluster.namings) or _is_preview(cluster):
        return False
    if cluster.type not in _LOOSE or any(n.form == "verb" for n in cluster.namings):
        return True
    return any(_places(naming, leads, dating) for naming in cluster.namings if naming.force == "founds")


def _is_slogan(naming: Naming) -> bool:
    """A verb of a headline that is directed at nobody, unless it says that somebody met (镇党委召开会议)."""
    in_headline = naming.form == "verb" and naming.scene.sentence.is_headline
    return in_headline and not naming.targets and not naming.is_bare_meeting


def _is_preview(cluster: Cluster) -> bool:
    """Whether only a headline tells of what the text below it says is to come (…将于下月举行)."""
    below = [n for n in cluster.namings if not n.scene.sentence.is_headline]
    return all(n.force != "founds" for n in below) and any(is_planned(n.scene, n.start, n.end) for n in below)


def _places(naming: Naming, leads: frozenset[int], dating: Dating) -> bool:
    part_told = _ONE_OF.match(naming.scene.masked, naming.end)
    dated = dating(naming) is not None and "连日来" not in naming.scene.masked[: naming.start]
    dated = dated or _PART_OF_DAY.match(naming.scene.masked) is not None
    dated = dated or _THEN.search(naming.scene.masked, 0, naming.start) is not None
    dated = dated or THIS_IS.match(naming.scene.masked) is not None or _AFTER.match(naming.scene.masked) is not None
    led = naming.type == "inspection" and _LED.search(naming.scene.masked, 0, naming.start)
    before = BEFOREHAND.match(naming.scene.masked)
    by_somebody = (led or before) and naming.scene.of("PERSON", end=naming.start)
    return naming.scene.index in leads or bool(part_told) or dated or bool(by_somebody)


def _leads(scenes: Sequence[Scene]) -> frozenset[int]:
    seen: dict[int, int] = {}
    found = set()
    for scene in scenes:
        article = scene.sentence.article
        seen[article] = seen.get(article, 0) + 1
        if scene.sentence.is_headline or seen[article] <= _LEAD:
            found.add(scene.index)
    return frozenset(found)
