"""When a node or an edge of a network is there: spells of days, for timelines."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Any

Spell = tuple[str, str]
"""The first day and the day after the last, `YYYY-MM-DD`; empty where that side is open."""


def spells_of(attributes: Mapping[str, Any]) -> tuple[Spell, ...]:
    """The spells of a node or edge, in order, none of which touches another.

    There is none where no date is known, or where the end lies before the beginning. What lies between two days
    fills both: 2024-04-12 becomes 2024-04-12 to 2024-04-13, for Gephi reads a date as its first moment, and an
    interval that ends where it begins has no length.
    """
    if "spells" in attributes:
        return _joined(attributes["spells"])
    earliest, latest = attributes.get("earliest", ""), attributes.get("latest", "")
    if not (earliest or latest) or (earliest and latest and latest < earliest):
        return ()
    after = (date.fromisoformat(latest) + timedelta(days=1)).isoformat() if latest else ""
    return ((earliest, after),)


def _joined(spells: Iterable[Spell]) -> tuple[Spell, ...]:
    """Spells that touch or overlap become one: Gephi refuses a set of intervals in which two overlap."""
    result: list[Spell] = []
    for start, end in sorted(set(spells)):
        if result and (not result[-1][1] or start <= result[-1][1]):
            last = result[-1]
            result[-1] = (last[0], max(last[1], end) if last[1] and end else "")
        else:
            result.append((start, end))
    return tuple(result)
