"""Which event is part of which: the vote of a congress, a visit of a campaign (guidelines § 4, `part_of`)."""

import re
from collections.abc import Sequence

from extractor.model import EventType
from extractor.relations.coreference import Cluster
from extractor.relations.moments import Dating, overlap

_PARTS: frozenset[EventType] = frozenset({"vote", "election", "lecture", "ceremony", "award"})
"""Types that take place within a meeting where an article tells of one."""

_WHOLES: frozenset[EventType] = frozenset({"congress", "study_session", "work_meeting"})

_GROUPS = re.compile(r"分组|分团|分代表团|小组讨论")

_ONE_OF = re.compile(r"(?:系列)?(?:活动|项目)?之一")


def contain(clusters: Sequence[Cluster], dating: Dating) -> tuple[int | None, ...]:
    """For each event the index of the event that contains it, or None."""
    return tuple(_whole(index, clusters, dating) for index in range(len(clusters)))


def _whole(index: int, clusters: Sequence[Cluster], dating: Dating) -> int | None:
    part = clusters[index]
    for other, whole in reversed(list(enumerate(clusters))):
        if other != index and _is_one_of(part, whole):
            return other
    earlier = range(index - 1, -1, -1)
    return next((i for i in earlier if _contains(clusters[i], part, dating)), None)


def _is_one_of(part: Cluster, whole: Cluster) -> bool:
    """作为某文化节活动之一，此次比赛…: the festival contains the article's first event."""
    for naming in whole.namings:
        if naming.form == "noun" and _ONE_OF.match(naming.scene.masked, naming.end):
            return part.article == whole.article and part.namings[0].span < naming.span
    return False


def _contains(whole: Cluster, part: Cluster, dating: Dating) -> bool:
    """Whether an event told earlier in the same article is the frame of this one, no other day being given."""
    if whole.article != part.article:
        return False
    if part.naming.form == "verb" and part.type in {"visit", "inspection"}:
        return whole.type == part.type and whole.naming.form == "noun"
    if part.naming.form == "verb" and part.type == "discussion" and whole.type in {"visit", "inspection"}:
        return True
    is_part = part.type in _PARTS or (part.type == "discussion" and bool(_GROUPS.search(part.naming.name)))
    return is_part and whole.type in _WHOLES and not _elsewhen(whole, part, dating)


def _elsewhen(whole: Cluster, part: Cluster, dating: Dating) -> bool:
    days = [moment for n in part.namings if (moment := dating(n)) is not None and moment.is_day]
    frame = [moment for n in whole.namings if (moment := dating(n)) is not None and moment.is_day]
    return bool(days and frame) and not any(overlap(f, d) for d in days for f in frame)
