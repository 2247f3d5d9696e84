"""The recogniser's weights, and the likelihood that they give."""

import math
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from extractor.mentions.recogniser.features import features

MODEL = Path(__file__).resolve().parent.parent.parent / "models" / "recogniser"
WEIGHTS = "weights.tsv"

_STEEPEST = 30.0


def likelihood(text: str, start: int, end: int) -> float:
    """How likely text[start:end] is a person's name, between 0 and 1, by the shipped model (see models/README.md)."""
    return logistic(evidence(shipped(), features(text, start, end)))


def evidence(weights: Mapping[str, float], found: Iterable[str]) -> float:
    """The sum of the weights of the features, the log-odds of a name."""
    return sum([weights.get(feature, 0.0) for feature in found])


def logistic(odds: float) -> float:
    """The probability with these log-odds."""
    return 1 / (1 + math.exp(-max(-_STEEPEST, min(_STEEPEST, odds))))


@cache
def shipped() -> Mapping[str, float]:
    """The weights that travel with the package."""
    return read_weights(MODEL)


def read_weights(model: Path) -> Mapping[str, float]:
    """The weights of a model: a line a feature, `feature⇥weight`."""
    cells = (model / WEIGHTS).read_text("utf-8").removesuffix("\n").replace("\n", "\t").split("\t")
    if len(cells) == 1:
        return {}
    numbers = {cell: float(cell) for cell in set(cells[1::2])}  # in hundredths there are few
    return dict(zip(cells[::2], map(numbers.__getitem__, cells[1::2]), strict=True))


def write_weights(model: Path, weights: Mapping[str, float]) -> None:
    """Write the weights in hundredths, sorted by feature, into the folder, which is made where it is missing."""
    model.mkdir(parents=True, exist_ok=True)
    lines = (f"{feature}\t{weight:.2f}\n" for feature, weight in sorted(weights.items()))
    (model / WEIGHTS).write_text("".join(lines), "utf-8", newline="\n")
