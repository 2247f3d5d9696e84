"""Events: right is an event that the gold tells, found by where it is named (guidelines § 4)."""

from collections.abc import Sequence
from itertools import product
from typing import Any, Final

from extractor.evaluation.figures import Figures
from extractor.evaluation.names import folded

MEETINGS: Final = frozenset({"congress", "study_session", "work_meeting", "discussion", "lecture"})
"""The types of events that are meetings."""

_LEAST_SHARED = 2  # one character in common is no evidence that two spans name one event


def compare_events(gold: Any, found: Any) -> Figures:
    """The figures of one document's events."""
    return _compare(gold["events"], found["events"], frozenset())


def compare_meetings(gold: Any, found: Any) -> Figures:
    """The figures of its meetings alone."""
    return _compare(gold["events"], found["events"], MEETINGS)


def pairs(gold: Sequence[Any], found: Sequence[Any]) -> dict[int, int]:
    """Which event of the gold each found one is, one to one: the largest overlap first."""
    closeness = {(i, j): _closeness(gold[i], found[j]) for i, j in product(range(len(gold)), range(len(found)))}
    paired: dict[int, int] = {}
    # A reversed sort is stable: of equally close pairs, the first in reading order wins.
    for i, j in sorted(closeness, key=lambda pair: closeness[pair], reverse=True):
        if closeness[i, j][0] >= _LEAST_SHARED and i not in paired and j not in paired.values():
            paired[i] = j
    return paired


def _closeness(gold: Any, found: Any) -> tuple[int, bool, bool]:
    """How much two events share: characters of their spans and name, then the date, then the type."""
    shared = sum(_overlap(*spans) for spans in product(gold["spans"], found["spans"]))
    name = folded(gold["name"])
    if name == folded(found["name"]):
        shared += len(name)
    same_date = bool(gold["start"]) and gold["start"] == found["start"]
    return shared, same_date, gold["type"] == found["type"]


def _overlap(one: Sequence[int], other: Sequence[int]) -> int:
    return max(0, min(one[1], other[1]) - max(one[0], other[0]))


def _compare(gold: Sequence[Any], found: Sequence[Any], types: frozenset[str]) -> Figures:
    paired = pairs(gold, found)
    required = [index for index, event in enumerate(gold) if not event.get("optional") and _counts(event, types)]
    right = sum(index in paired for index in required)
    strange = set(range(len(found))) - set(paired.values())
    wrong = sum(_counts(found[index], types) for index in strange)
    return Figures(right=right, wrong=wrong, missed=len(required) - right)


def _counts(event: Any, types: frozenset[str]) -> bool:
    return not types or event["type"] in types
