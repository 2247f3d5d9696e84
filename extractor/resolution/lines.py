"""Lines of names: one body under the names that it went by, one after the other, as documents tell of its renamings."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from extractor.graph.sightings import ChangeSeen, Sighting
from extractor.model import Evidence
from extractor.resolution.merging import Merger, Node

SCORE: Final = 0.97
"""How sure it is that a body under its new name is the one under its former, where a document says so."""
_OPEN: Final = 0.6


class Step(NamedTuple):
    """From one name to the next, as one document tells: the names as blocks, and what bears them in the document."""

    former: str
    later: str
    node: Node
    next: Node
    is_certain: bool
    evidence: tuple[Evidence, ...]


class Line:
    """The steps between the names of a block.

    Args:
        steps: what documents tell.
    """

    def __init__(self, steps: Sequence[Step]) -> None:
        self._steps = sorted(step for step in steps if step.former != step.later)
        self._after: defaultdict[str, set[str]] = defaultdict(set)
        self._before: defaultdict[str, set[str]] = defaultdict(set)
        for step in self._steps:
            if step.is_certain:
                self._after[step.former].add(step.later)
                self._before[step.later].add(step.former)

    def __bool__(self) -> bool:
        return bool(self._steps)

    def is_last(self, name: str) -> bool:
        """Whether no renaming leads on from a name."""
        return not self._after.get(name)

    def join(self, merger: Merger) -> None:
        """Makes the bearers of one name and the next one, where each name leads to one and comes from one."""
        for step in self._steps:
            if not step.is_certain:
                merger.suggest(step.node, step.next, _OPEN, "原文称前者现为后者", step.evidence)
            elif self._is_plain(step.former, step.later):
                merger.join(step.node, step.next, SCORE, "原文称前者更名为后者", step.evidence)
            else:
                merger.suggest(step.node, step.next, _OPEN, "原文称前者更名为后者，但各处所述不一", step.evidence)

    def _is_plain(self, former: str, later: str) -> bool:
        if len(self._after[former]) > 1 or len(self._before[later]) > 1:
            return False
        seen, name = {former}, later
        while name not in seen and len(after := self._after.get(name, set())) == 1:
            seen.add(name)
            (name,) = after
        return name not in seen


def identities(seen: Sighting) -> Iterator[ChangeSeen]:
    """The changes of a document that tell, or suggest, two names of one body."""
    for change in seen.changes:
        if change.kind in ("renaming", "succession") and len(change.originals) == len(change.results) == 1:
            yield change


def pairs(changes: Iterable[ChangeSeen]) -> Iterator[tuple[str, str]]:
    """The IRIs of the body before and after each change."""
    yield from ((change.originals[0], change.results[0]) for change in changes)
