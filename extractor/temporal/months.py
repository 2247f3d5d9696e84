"""The month of a bulletin: that of the latest day that its text reports (guidelines § 5)."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from extractor.temporal.forms import DateExpression, Relative, Stated
from extractor.temporal.reports import is_reported, is_today

_OPENS_GLOSS = ("（", "(")

_SAME = 3
"""From here on more reports of a month say no more of it."""


def latest_month(folded: str, dates: Sequence[DateExpression]) -> int | None:
    """The last of the months in which the text reports days, on the circle of the year.

    Reports of November, December and January end in January, and those of October and November in November,
    though one looks back to April: seen from the latest month the others are youngest. Where no day is dated
    without its year, the latest full date gives the month, else a month that stands alone; beside 今天 or a
    bare 17日, whose month the text keeps to itself, those tell of other times.
    """
    glossed = _today_glossed(folded, dates)
    if glossed is not None:
        return glossed
    reported = [date for date in dates if is_reported(folded, date)]
    months = Counter(_months(reported, with_day=True))
    if not months and any(is_today(date.form) for date in dates):
        return None
    if not months:
        full = [pair for date in reported if (pair := _full(date)) is not None]
        months = Counter([max(full)[1]] if full else _months(reported, with_day=False))
    return min(sorted(months), key=lambda month: _age(months, month), default=None)


def _age(months: Counter[int], latest: int) -> int:
    """How old the reports are, in months, seen from one of them; a month counts thrice at most."""
    return sum((latest - month) % 12 * min(count, _SAME) for month, count in months.items())


def _today_glossed(folded: str, dates: Sequence[DateExpression]) -> int | None:
    """The month that the text gives to its own day: 今天（4月15日）."""
    for today, gloss in pairwise(dates):
        if is_today(today.form) and folded[today.end : gloss.start] in _OPENS_GLOSS:
            month = gloss.form.month if isinstance(gloss.form, Stated) and gloss.form.day is not None else None
            ours = isinstance(today.form, Stated) and today.form.day == Relative(unit="day", offset=0)
            if ours and isinstance(month, int):
                return month
    return None


def _months(dates: Iterable[DateExpression], *, with_day: bool) -> Iterator[int]:
    for date in dates:
        form, until = date.form, date.until
        if not isinstance(form, Stated) or not isinstance(form.month, int) or not _is_own_year(form.year):
            continue
        if (form.day is not None) != with_day:
            continue
        yield form.month
        # A span of many months is a plan or a review; its end is no report.
        if isinstance(until, Stated) and isinstance(until.month, int) and (until.month - form.month) % 12 <= 1:
            yield until.month


def _is_own_year(year: int | Relative | None) -> bool:
    """Whether a date leaves its year to the reader, or says 今年."""
    return year is None or (isinstance(year, Relative) and year.offset == 0)


def _full(date: DateExpression) -> tuple[int, int] | None:
    form = date.form
    full = isinstance(form, Stated) and isinstance(form.day, int)
    if full and isinstance(form, Stated) and isinstance(form.year, int) and isinstance(form.month, int):
        return form.year, form.month
    return None
