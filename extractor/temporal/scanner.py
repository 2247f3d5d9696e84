"""One pass over a text that finds every single date, whatever its kind."""

import re
from collections.abc import Iterator
from functools import cache

from extractor.seeds import table, words
from extractor.temporal.forms import Point
from extractor.temporal.kinds.calendar import CALENDAR, DAY_WORD, NUMERIC
from extractor.temporal.kinds.feasts import FEAST, LUNAR
from extractor.temporal.kinds.parts import COMING_YEAR, FIRST_MONTHS, NUMBER, PORTION, SEASON, WEEK
from extractor.temporal.kinds.periods import DECADE, ERA, PLAN
from extractor.temporal.kinds.stretches import LATELY, STRETCH

KINDS = (
    NUMERIC,
    ERA,
    FEAST,
    LUNAR,
    DECADE,
    PLAN,
    STRETCH,
    FIRST_MONTHS,
    SEASON,
    CALENDAR,
    DAY_WORD,
    WEEK,
    LATELY,
    COMING_YEAR,
    PORTION,
    NUMBER,
)
"""The more particular kind comes first where two begin at one place: 今年春节 before 今年."""

_READERS = {kind.name: kind.read for kind in KINDS}


_OPENING = '0123456789〇零一二三四五六七八九十百两几数多半第年月日“"前今近过未最新上本周星农阴旧正腊冬大'
"""What dates begin with that begin with no word of the lexicon: numbers, quotes, and the words in the patterns."""


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(f"(?=[{_openers()}])(?:{any_date()})")


def any_date() -> str:
    """The pattern of a date of any kind, each kind a group of its name."""
    return "|".join(f"(?P<{kind.name}>{kind.pattern()})" for kind in KINDS)


def _openers() -> str:
    """The characters with which dates begin; at others the pattern, which is large, need not be tried."""
    units = [f"{anchor}_{unit}s" for anchor in ("relative", "told") for unit in ("year", "month", "day")]
    tables = (*units, "relative_weeks", "feasts", "seasons", "season_starts", "lately", "eras")
    named = [word for key in tables for word in table("dates", key)]
    named += [word for key in ("evident_feasts", "lone_portions", "lately_adverbs") for word in words("dates", key)]
    named += ["党", *table("chronology", "party_congresses")]
    return "".join(sorted({re.escape(word[0]) for word in named}.union(_OPENING)))


def scan(folded: str) -> Iterator[Point]:
    """The single dates of folded text, in reading order, none overlapping another."""
    for match in _pattern().finditer(folded):
        assert match.lastgroup is not None  # every alternative is a named group
        yield _READERS[match.lastgroup](folded, *match.span())
