"""Precision, recall and F1 as counts that add up, so that the figures of many documents are their sum."""

from collections import Counter
from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from typing import Self


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """What was right, what was given in vain, and what was missed."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    def __add__(self, other: Self) -> Self:
        return type(self)(
            right=self.right + other.right,
            wrong=self.wrong + other.wrong,
            missed=self.missed + other.missed,
        )

    @property
    def precision(self) -> float:
        """The share of what was given that is right; 0 where nothing was given."""
        return _share(self.right, self.right + self.wrong)

    @property
    def recall(self) -> float:
        """The share of what was wanted that was given; 0 where nothing was wanted."""
        return _share(self.right, self.right + self.missed)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return _share(2 * self.right, 2 * self.right + self.wrong + self.missed)


def compare(wanted: Iterable[Hashable], given: Iterable[Hashable], *, optional: Iterable[Hashable] = ()) -> Figures:
    """The figures of two bags; what is optional counts neither for nor against (guidelines § 6)."""
    want = Counter(wanted)
    free = set(optional) - set(want)
    give = Counter(item for item in given if item not in free)
    right = (want & give).total()
    return Figures(right=right, wrong=give.total() - right, missed=want.total() - right)


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0
