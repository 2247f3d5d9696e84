"""Precision, recall and F1 as counts that add up, so that the figures of many documents are their sum."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

from extractor.evaluation.verdicts import Verdict


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
    def gold(self) -> int:
        """How many were wanted."""
        return self.right + self.missed

    @property
    def predicted(self) -> int:
        """How many were given, optional ones apart."""
        return self.right + self.wrong

    @property
    def precision(self) -> float:
        """The share of what was given that is right; 0 where nothing was given."""
        return _share(self.right, self.predicted)

    @property
    def recall(self) -> float:
        """The share of what was wanted that was given; 0 where nothing was wanted."""
        return _share(self.right, self.gold)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return _share(2 * self.right, self.gold + self.predicted)


def tally(verdicts: Iterable[Verdict]) -> dict[str, Figures]:
    """The figures of every layer in which a verdict counts."""
    counts = Counter((layer, verdict.outcome) for verdict in verdicts for layer in verdict.claim.layers)
    return {
        layer: Figures(right=counts[layer, "right"], wrong=counts[layer, "wrong"], missed=counts[layer, "missed"])
        for layer, _ in counts
    }


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0
