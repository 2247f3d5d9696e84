"""Logistic regression over sparse features, by stochastic gradient descent with a rate a feature (AdaGrad).

Duchi, Hazan and Singer 2011, Adaptive Subgradient Methods for Online Learning and Stochastic Optimization.
"""

import math
import random
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from extractor.mentions.recogniser.model import evidence, logistic

_SEED = 20240101
_RATE = 0.2
_EARLIEST = 1e-3
"""What stands for the squares of earlier gradients before there are any."""

_SEEN = 2
"""A feature that occurs less often says nothing of other texts."""

_NEGLIGIBLE = 0.05
"""A weight nearer to zero hardly ever decides; without those the file is half as large."""


class Example(NamedTuple):
    """The features of a string in its place, and whether it is a name."""

    features: tuple[str, ...]
    is_name: bool


def learn(examples: Sequence[Example], passes: int) -> Mapping[str, float]:
    """Feature → weight after so many passes over the examples, each in an order of its own; the same at every run."""
    seen = Counter(feature for example in examples for feature in example.features)
    weights = {feature: 0.0 for feature, count in seen.items() if count >= _SEEN}
    squares = dict.fromkeys(weights, _EARLIEST)
    order = list(range(len(examples)))
    shuffle = random.Random(_SEED).shuffle  # noqa: S311  no secret depends on it
    for _ in range(passes):
        shuffle(order)
        for at in order:
            _step(examples[at], weights, squares)
    return {feature: weight for feature, weight in weights.items() if abs(weight) >= _NEGLIGIBLE}


def _step(example: Example, weights: dict[str, float], squares: dict[str, float]) -> None:
    error = logistic(evidence(weights, example.features)) - example.is_name
    for feature in example.features:
        if feature in weights:
            squares[feature] += error * error
            weights[feature] -= _RATE * error / math.sqrt(squares[feature])
