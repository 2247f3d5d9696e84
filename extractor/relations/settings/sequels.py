"""The day that an event takes from the one told right before it: the talks behind a tour, the opening of a festival."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from extractor.matching.patterns import Pattern
from extractor.relations.moments import Moment
from extractor.relations.reference.coreference import Cluster
from extractor.relations.tellings.event_types import MEETINGS
from extractor.relations.tellings.namings import BEFOREHAND, THIS_IS, Naming

_AFTERWARDS = Pattern(
    r"(?:(?:视察|调研|考察|检查|走访|参观|慰问|活动|会议?|仪式)(?:结束)?|[^，。；]{2,6}结束)(?:之?后"
    r"|以后)[，]?[^，。；]{0,6}$"
    r"|随后(?:召开|举行)的?[^，。；]{0,4}$"
)
"""What makes of a meeting one that follows what the article has just told (视察结束后召开座谈会)."""

_BESIDE_IT = Pattern(r"\s*(?:会前|会后|会议结束后|会议开始前)，")
"""What takes place on the day of the meeting told before it (会前，某某为某站揭牌)."""

_EDGE = Pattern(r"^(?:开幕|开班|开营|(?P<last>闭幕|结业|结营))(?:式|仪式|典礼)$")
"""The ceremony that opens or closes what was told before it, named alone."""

_PRESENT = Pattern(r"与会|参会|到会|代表们|委员们|学员")

_LAST_DAY = Pattern(r"最后(?:半|[一1])天|(?:培训|活动|会议)最后")
"""What places a part of a course on its last day (考试在最后一天)."""

_SHOWN = 3
"""How many sentences before 这是 the day may stand."""


def taken_up(
    index: int, own: Sequence[Moment | None], clusters: Sequence[Cluster], days: Mapping[int, tuple[int, Moment]]
) -> Moment | None:
    """The day that comes before that of the whole: of what the sentences before have shown, or of one end of it.

    A round that somebody made before the meeting has none that the text tells.
    """
    cluster = clusters[index]
    shown = next((day for n in cluster.namings if (day := _shown(n, days)) is not None), None)
    if shown is not None:
        return shown
    beforehand = cluster.type in {"visit", "inspection"} and all(_is_beforehand(n) for n in cluster.namings)
    return Moment() if beforehand else _edge_of(index, own, clusters)


def following(index: int, own: Sequence[Moment | None], clusters: Sequence[Cluster]) -> Moment | None:
    """The last day of what was told before, which the event followed, or of the meeting beside which it took place."""
    cluster = clusters[index]
    before = own[index - 1] if index else None
    if before is not None and clusters[index - 1].article == cluster.article and _follows(cluster):
        return replace(before, start=before.end or before.start, time=None)
    if not any(_BESIDE_IT.match(n.scene.masked) for n in cluster.namings if n.force == "founds"):
        return None
    earlier = (i for i in range(index - 1, -1, -1) if clusters[i].article == cluster.article)
    met = (day for i in earlier if clusters[i].type in MEETINGS and (day := own[i]) is not None)
    day = next(met, None)
    return replace(day, time=None) if day is not None else None


def _shown(naming: Naming, days: Mapping[int, tuple[int, Moment]]) -> Moment | None:
    """The day of the sentences right before one that says what they have shown (26日，警报响起。这是某演练)."""
    if naming.force != "founds" or not THIS_IS.match(naming.scene.masked):
        return None
    for index in range(naming.scene.index - 1, naming.scene.index - 1 - _SHOWN, -1):
        article, day = days.get(index, (None, None))
        if day is not None and article == naming.article:
            return day
    return None


def _is_beforehand(naming: Naming) -> bool:
    """Whether a round was made some time before the meeting (会前，某某率队深入某村调研), not by those who meet."""
    scene = naming.scene
    return bool(BEFOREHAND.match(scene.masked)) and not _PRESENT.search(scene.masked, 0, naming.start)


def _edge_of(index: int, own: Sequence[Moment | None], clusters: Sequence[Cluster]) -> Moment | None:
    """The first or last day of the event told before, which an opening (开幕式) or a close (结业式) is held on."""
    telling = clusters[index].naming
    rite = _EDGE.search(telling.name)
    last = rite["last"] if rite else _LAST_DAY.search(telling.scene.masked)
    before = own[index - 1] if index else None
    if not (rite or last) or before is None or clusters[index - 1].article != clusters[index].article:
        return None
    day = before.end if last else before.start
    return replace(before, start=day, end=day, time=None) if before.start != before.end else before


def _follows(cluster: Cluster) -> bool:
    """Whether the event took place when the one told before it was over."""
    return any(_AFTERWARDS.search(n.scene.masked[: n.start]) for n in cluster.namings if n.force == "founds")
