"""How far figures may be trusted: bootstrap confidence intervals over documents (Efron & Tibshirani 1993, § 13).

Sentences of one bulletin resemble each other, so whole documents are drawn, not single claims.
"""

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from extractor.evaluation.figures import Figures

RESAMPLES: Final = 1000
LEVEL: Final = 0.95
SEED: Final = 0


class Interval(NamedTuple):
    """The bounds of a confidence interval."""

    low: float
    high: float


def intervals(
    documents: Sequence[Mapping[str, Figures]], *, resamples: int = RESAMPLES, level: float = LEVEL, seed: int = SEED
) -> dict[str, Interval]:
    """The percentile interval of F1 for each layer that occurs, from resamples of as many documents.

    One document varies with nothing, so fewer than two have no intervals; a resample in which nothing was wanted
    or given has no F1, and is left out.
    """
    if len(documents) < 2:
        return {}
    layers = sorted({layer for figures in documents for layer in figures})
    sums = _resampled(_counts(documents, layers), resamples, seed)
    tails = [50 * (1 - level), 50 * (1 + level)]
    found = {}
    for layer, (right, size) in zip(layers, sums.transpose(1, 2, 0), strict=True):
        known = size > 0
        if known.any():
            low, high = np.percentile(2 * right[known] / size[known], tails)
            found[layer] = Interval(float(low), float(high))
    return found


def _counts(documents: Sequence[Mapping[str, Figures]], layers: Sequence[str]) -> NDArray[np.int64]:
    """For each document and layer, what was right, and what was wanted and given together."""
    nothing = Figures()
    rows = [[figures.get(layer, nothing) for layer in layers] for figures in documents]
    return np.array([[(one.right, one.gold + one.predicted) for one in row] for row in rows], dtype=np.int64)


def _resampled(counts: NDArray[np.int64], resamples: int, seed: int) -> NDArray[np.int64]:
    """The sums of the counts over each resample."""
    # The one stream that numpy promises never to change: the same intervals with every release of it.
    random = np.random.RandomState(seed)
    size = len(counts)
    draws = (random.multinomial(size, np.full(size, 1 / size)) for _ in range(resamples))
    return np.array([np.tensordot(draw, counts, axes=1) for draw in draws])
