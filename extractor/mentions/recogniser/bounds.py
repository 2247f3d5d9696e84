"""Whether a stretch can reach a likelihood, by what costs little to look at: its characters, and what stands beside it.

Nineteen in twenty of the stretches that have the form of a name can't reach what is asked for, and most of them show it
so: of the lists and words that they may stand in, the most is counted that these can give.
"""

import math
from functools import cache, lru_cache
from typing import Final

from extractor.mentions.recogniser.features import (
    CLAUSES,
    COMMA,
    EDGES,
    SIDES,
    clause_of,
    form_of,
    of_both,
    of_follower,
    of_left,
    of_name,
    of_right,
    sides,
)
from extractor.mentions.recogniser.model import evidence, shipped

_MARGIN: Final = 1e-6  # sums of floating numbers in another order may differ by less


def may_reach(least: float, text: str, start: int, end: int) -> bool:
    """Whether the likelihood of text[start:end] can be that high; where it can't, `likelihood` is below."""
    name = text[start:end]
    form = form_of(name)
    before, behind = sides(text, start, end)
    known = _of_name(name) + _of_left(before) + _of_right(behind) + shipped().get(of_both(before, behind), 0.0)
    followed = _of_follower(clause_of(text, start, end), form, before[-1:])
    listed = before.endswith(COMMA) or behind.startswith(COMMA)
    return known + followed + _most(form, listed=listed) > _odds(least) - _MARGIN


@cache
def _odds(likelihood: float) -> float:
    return math.log(likelihood / (1 - likelihood))


@lru_cache(maxsize=2**14)
def _of_name(name: str) -> float:
    """What the name itself gives."""
    return evidence(shipped(), of_name(name))


@lru_cache(maxsize=2**14)
def _of_left(before: str) -> float:
    return evidence(shipped(), of_left(before))


@lru_cache(maxsize=2**14)
def _of_right(behind: str) -> float:
    return evidence(shipped(), of_right(behind))


@lru_cache(maxsize=2**14)
def _of_follower(clause: str, form: str, left: str) -> float:
    return evidence(shipped(), of_follower(clause, form, left))


@cache
def _most(form: str, *, listed: bool) -> float:
    """The most that a list, where it stands in one, and words across its edges can give a string of this form."""
    weights = shipped()
    sides = [f"{left}/{right}" for left in SIDES for right in SIDES] if listed else ["/"]
    edges = [
        weights.get(f"across={edge}{form}", 0.0) + weights.get(f"across+follower={edge}{clause}", 0.0)
        for edge in EDGES
        for clause in CLAUSES
    ]
    return max(weights.get(f"list={side}{form}", 0.0) for side in sides) + max(edges)
