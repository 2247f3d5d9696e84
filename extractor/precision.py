"""How often each rule of extraction is right, as measured on annotated documents (DESIGN.md, promise 8).

The table `precision.csv` beside this module is written by `benchmarks/rules.py`: for each rule the layer of its facts,
and how many of them the annotators say too. It stands for whatever the rule reads elsewhere; a rule that read nothing
in the annotated documents is not in it, and has no confidence.
"""

import csv
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Final, NamedTuple

TABLE: Final = Path(__file__).with_name("precision.csv")
COLUMNS: Final = ("rule", "layer", "right", "wrong")


class Measured(NamedTuple):
    """A rule beside the annotators: how many of its facts are right, how many wrong."""

    rule: str
    layer: str
    right: int
    wrong: int

    @property
    def facts(self) -> int:
        """How many facts were compared."""
        return self.right + self.wrong

    @property
    def precision(self) -> float:
        """The share of right ones, between 0 and 1."""
        return self.right / self.facts


@cache
def rules() -> Mapping[str, Measured]:
    """The rules that were measured, by name; one that is absent was never measured.

    A rule that reads facts of two layers counts as one.
    """
    with TABLE.open(encoding="utf-8", newline="") as stream:
        rows = [
            Measured(row["rule"], row["layer"], int(row["right"]), int(row["wrong"])) for row in csv.DictReader(stream)
        ]
    known: dict[str, Measured] = {}
    for row in rows:
        one = known.get(row.rule, Measured(row.rule, row.layer, 0, 0))
        known[row.rule] = one._replace(right=one.right + row.right, wrong=one.wrong + row.wrong)
    return MappingProxyType(known)


def confidence(rule: str) -> float | None:
    """The precision of a rule; None where it was never measured."""
    found = rules().get(rule)
    return found.precision if found is not None else None
