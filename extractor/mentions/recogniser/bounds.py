"""The most that the model can give a stretch, by what costs little to look at: its characters and its two neighbours.

Three in four of the stretches that have the form of a name can't reach the likelihood that is asked for; the rest of
their features need not be looked at. The bounds follow from the weights; they travel with them, for to find them takes
longer than to read them.
"""

import math
from collections import defaultdict
from collections.abc import Mapping
from functools import cache, lru_cache
from pathlib import Path
from typing import Final, NamedTuple

from extractor.mentions.recogniser.features import around, form_of, of_name
from extractor.mentions.recogniser.model import MODEL, evidence, shipped

BOUNDS: Final = "bounds.tsv"

_LEFT: Final = ("left2", "follower+left")  # their value ends in the left neighbour
_RIGHT: Final = ("right2",)  # its value begins with the right neighbour
_FORM: Final = ("follower+form", "list", "across")  # their value ends in the form of the name
_REST: Final = ("follower", "across+follower")
_MARGIN: Final = 1e-6  # sums of floating numbers in another order may differ by less


class Bounds(NamedTuple):
    """The greatest sums of weights: by the left neighbour, the right one, the form, and of what none of them tells."""

    left: Mapping[str, float]
    right: Mapping[str, float]
    form: Mapping[str, float]
    rest: float


def may_reach(least: float, text: str, start: int, end: int) -> bool:
    """Whether the likelihood of text[start:end] can be that high; where it can't, `likelihood` is below."""
    left, right = around(text, start, end)
    bounds, weights = _bounds(), shipped()
    between = weights.get(f"around={left}{right}", 0.0)
    sides = bounds.left.get(left, 0.0) + bounds.right.get(right, 0.0)
    return _of_name(text[start:end]) + sides + between + bounds.rest > _odds(least) - _MARGIN


@cache
def _odds(likelihood: float) -> float:
    return math.log(likelihood / (1 - likelihood))


@lru_cache(maxsize=2**14)
def _of_name(name: str) -> float:
    """What the name itself gives, with the most that its form can give in any place."""
    return evidence(shipped(), of_name(name)) + _bounds().form.get(form_of(name), 0.0)


@cache
def _bounds() -> Bounds:
    return read_bounds(MODEL)


def read_bounds(model: Path) -> Bounds:
    """The bounds of a model: a line a neighbour or form, `left⇥character⇥sum`; in the last one `rest⇥⇥sum`."""
    found: dict[str, dict[str, float]] = {"left": {}, "right": {}, "form": {}, "rest": {}}
    for line in (model / BOUNDS).read_text("utf-8").splitlines():
        kind, value, bound = line.split("\t")
        found[kind][value] = float(bound)
    return Bounds(found["left"], found["right"], found["form"], found["rest"][""])


def write_bounds(model: Path, weights: Mapping[str, float]) -> None:
    """Write the bounds of weights in hundredths, sorted, beside the weights."""
    bounds = bounds_of(weights)
    rows = [(kind, *row) for kind in ("left", "right", "form") for row in sorted(getattr(bounds, kind).items())]
    lines = (f"{kind}\t{value}\t{bound:.2f}\n" for kind, value, bound in [*rows, ("rest", "", bounds.rest)])
    (model / BOUNDS).write_text("".join(lines), "utf-8", newline="\n")


def bounds_of(weights: Mapping[str, float]) -> Bounds:
    """The bounds that follow from the weights of a model."""
    left: defaultdict[tuple[str, str], float] = defaultdict(float)
    right: defaultdict[tuple[str, str], float] = defaultdict(float)
    form: defaultdict[tuple[str, str], float] = defaultdict(float)
    rest = dict.fromkeys(_REST, 0.0)
    for feature, weight in weights.items():
        if weight <= 0:
            continue
        kind, _, value = feature.partition("=")
        if kind in _LEFT:
            left[kind, value[-1]] = max(left[kind, value[-1]], weight)
        elif kind in _RIGHT:
            right[kind, value[0]] = max(right[kind, value[0]], weight)
        elif kind in _FORM:  # which ending is the form is not to be seen (y/n2: n2 or 2), so each counts as one
            for ending in (value[at:] for at in range(len(value))):
                form[kind, ending] = max(form[kind, ending], weight)
        elif kind in rest:
            rest[kind] = max(rest[kind], weight)
    return Bounds(
        _summed(left, _own(weights, "left")), _summed(right, _own(weights, "right")), _summed(form, {}),
        sum(rest.values()),
    )  # fmt: skip


def _own(weights: Mapping[str, float], side: str) -> Mapping[str, float]:
    """What a neighbour gives by itself."""
    return {key.partition("=")[2]: weight for key, weight in weights.items() if key.startswith(f"{side}=")}


def _summed(greatest: Mapping[tuple[str, str], float], own: Mapping[str, float]) -> Mapping[str, float]:
    found = defaultdict(float, own)
    for (_, value), weight in greatest.items():
        found[value] += weight
    return dict(found)
