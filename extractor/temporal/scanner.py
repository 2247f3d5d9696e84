"""One pass over a text that finds every single date, whatever its kind."""

import re
from collections.abc import Iterator
from functools import cache

from extractor.temporal.forms import Point
from extractor.temporal.kinds.calendar import CALENDAR, DAY_WORD, NUMERIC
from extractor.temporal.kinds.feasts import FEAST, LUNAR
from extractor.temporal.kinds.parts import COMING_YEAR, FIRST_MONTHS, NUMBER, PORTION, SEASON, WEEK
from extractor.temporal.kinds.periods import DECADE, ERA, PLAN
from extractor.temporal.kinds.stretches import LATELY, STRETCH

_KINDS = (
    NUMERIC,
    ERA,
    FEAST,
    LUNAR,
    DECADE,
    PLAN,
    STRETCH,
    FIRST_MONTHS,
    CALENDAR,
    DAY_WORD,
    SEASON,
    WEEK,
    LATELY,
    COMING_YEAR,
    PORTION,
    NUMBER,
)
"""The more particular kind comes first where two begin at one place: 今年春节 before 今年."""

_READERS = {kind.name: kind.read for kind in _KINDS}


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile("|".join(f"(?P<{kind.name}>{kind.pattern()})" for kind in _KINDS))


def scan(folded: str) -> Iterator[Point]:
    """The single dates of folded text, in reading order, none overlapping another."""
    for match in _pattern().finditer(folded):
        assert match.lastgroup is not None  # every alternative is a named group
        yield _READERS[match.lastgroup](folded, *match.span())
