"""Events: right is an event that the gold tells, found by where it is named (guidelines § 4)."""

from collections.abc import Iterator, Sequence
from itertools import product
from typing import Any, Final

from extractor.evaluation.names import folded
from extractor.evaluation.verdicts import Claim, Verdict
from extractor.model import Span

MEETINGS: Final = frozenset({"congress", "study_session", "work_meeting", "discussion", "lecture"})
"""The types of events that are meetings."""

_LEAST_SHARED = 2  # one character in common is no evidence that two spans name one event


def judge_events(gold: Any, found: Any) -> Iterator[Verdict]:
    """The events of one document; its meetings count as such too."""
    paired = pairs(gold["events"], found["events"])
    for index, event in enumerate(gold["events"]):
        if not event.get("optional"):
            yield Verdict(outcome="right" if index in paired else "missed", claim=_claim(event))
    for event in strange(found["events"], paired):
        yield Verdict(outcome="wrong", claim=_claim(event))


def strange(found: Sequence[Any], paired: dict[int, int]) -> Iterator[Any]:
    """The events found that are none of the gold's."""
    known = set(paired.values())
    return (event for index, event in enumerate(found) if index not in known)


def spans(event: Any) -> tuple[Span, ...]:
    """Where an event of a record is named."""
    return tuple(Span(start, end) for start, end in event["spans"])


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
    shared = sum(_overlap(*two) for two in product(gold["spans"], found["spans"]))
    name = folded(gold["name"])
    if name == folded(found["name"]):
        shared += len(name)
    same_date = bool(gold["start"]) and gold["start"] == found["start"]
    return shared, same_date, gold["type"] == found["type"]


def _overlap(one: Sequence[int], other: Sequence[int]) -> int:
    return max(0, min(one[1], other[1]) - max(one[0], other[0]))


def _claim(event: Any) -> Claim:
    return Claim(
        key=event["name"],
        layers=("events", "meetings") if event["type"] in MEETINGS else ("events",),
        what=event["name"],
        kind=event["type"],
        spans=spans(event),
    )
