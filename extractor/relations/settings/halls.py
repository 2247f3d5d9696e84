"""Places that events are set in otherwise than by a verb of holding right behind 在某处 (guidelines § 4, `place`)."""

from extractor.matching.patterns import Pattern
from extractor.model import EventType
from extractor.relations.scenes import Mark
from extractor.relations.tellings.event_types import MEETINGS
from extractor.relations.tellings.namings import Naming

_AHEAD = Pattern(r"[^，。；、]{0,5}，")

_OPENS = Pattern(
    "(?:正式|顺利|隆重|共同)?(?:揭牌|启用|开业|开馆|投用|投入使用|开放|挂牌|落成|竣工|开工|奠基|开街|开园)"
)

_FOR_THEM = Pattern(r"[里内]?(?:[为给向][^，。；]{1,10})?")

_DONE_THERE: frozenset[EventType] = frozenset({"lecture", "activity", "outreach", "discussion"})

_WITH_OTHERS: frozenset[EventType] = frozenset({"outreach", "discussion"})

_STANDS = ("位于", "坐落于", "坐落在", "设在")


def is_set_at(naming: Naming, mark: Mark, *, is_at: bool) -> bool:
    """Whether the event takes place at the mark, before which 在 stands if `is_at`."""
    there = is_at and (_is_ahead(naming, mark) or _opens_there(naming, mark) or _does_there(naming, mark))
    return there or _stands_there(naming, mark)


def _is_ahead(naming: Naming, mark: Mark) -> bool:
    """在某产业园路演厅，某镇召开…; 在某站，某某同居民交流: a clause of its own before that of the meeting."""
    if naming.form == "verb" and naming.type in _WITH_OTHERS:
        opens = naming.scene.clause(mark.start).start == mark.start - 1 and not naming.scene.of(
            "PERSON", end=mark.start
        )
        return opens and mark.end < naming.start and _AHEAD.match(naming.scene.masked, mark.end) is not None
    ahead = _AHEAD.match(naming.scene.masked, mark.end) if naming.type in MEETINGS and naming.form == "noun" else None
    return ahead is not None and naming.scene.clause(naming.start).start == ahead.end()


def _opens_there(naming: Naming, mark: Mark) -> bool:
    """某驿站在某社区正式启用."""
    return naming.type == "ceremony" and _OPENS.match(naming.scene.masked, mark.end) is not None


def _does_there(naming: Naming, mark: Mark) -> bool:
    """在某馆给孩子们讲课, 在某站接待选民: a verb tells of what somebody did there."""
    does = naming.form == "verb" and naming.type in _DONE_THERE and mark.end <= naming.start
    return does and _FOR_THEM.fullmatch(naming.scene.masked, mark.end, naming.start) is not None


def _stands_there(naming: Naming, mark: Mark) -> bool:
    """位于某邻里中心的驿站启用: what is opened stands there."""
    scene = naming.scene
    stands = mark.end <= naming.start and naming.type == "ceremony" and scene.masked.startswith("的", mark.end)
    return stands and scene.masked.endswith(_STANDS, 0, mark.start)
