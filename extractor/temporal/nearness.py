"""Which year a bare 11月 means, and which month a bare 25日.

What the words leave out is what the text has just told, where that leads on, and else what lies nearest to the
issue. A bulletin reports more than it announces, so the past may be farther away than the future; words that
announce the date (将于, 定于) and deadlines (9月底前) turn that bias.
"""

from datetime import date, timedelta
from typing import Final

from extractor.temporal.context import Context, add_months, dated, latest_day
from extractor.temporal.values import PartialDate

_MONTHS_AHEAD: Final = 5
"""A month so many months after the issue's is to come; beyond them it is the one gone by (11月 in March)."""

_DAYS_AHEAD: Final = 14
"""A day so many days after the issue's is to come; beyond them it belongs to the month before (30日 on the 2nd)."""

_FRESH: Final = timedelta(3)
"""News of a bare day that need not follow the date told before is so old at most."""

_CONSECUTIVE: Final = 3
"""Days within which a bare day follows the date told before, whatever lies nearer to the issue: 28日, then 30日."""

_RECENT: Final = timedelta(62)
"""Before the issue, a date told longer ago is background and no bare day leads on from it."""

_AHEAD: Final = timedelta(14)
"""After a date to come, days that follow it are no farther away than this."""

_LONG_AGO: Final = 4
"""Years before the issue from which a date told opens a story of its own, whose months follow on: 1938年…11月…."""


def year_of_month(month: int, context: Context, *, ahead: bool) -> int | None:
    """The year of a month named without one; None where nothing gives it.

    In March 2026, 5月 is 2026 and 11月 is 2025; announced (`ahead`), 11月 is 2026 as well. Behind 1938年, 11月 is 1938,
    but 4月 so near to the issue is the issue's own.
    """
    issued, previous = context.issued, context.previous
    if context.year is not None and not (previous and previous.month and previous.month > month):
        return context.year
    apart = month - issued.month if issued is not None and issued.month is not None else None
    if is_story(context) and not (apart is not None and abs(apart) <= 1):
        return _following(context.told, month)
    if issued is not None and issued.year is not None:
        return issued.year + (0 if apart is None else _turn(apart, ahead=ahead))
    return _following(previous, month)


def is_story(context: Context) -> bool:
    """Whether the text tells of long ago, so that dates follow each other and not the issue."""
    told, issued = context.told, context.issued
    if told is None or issued is None or told.year is None or issued.year is None:
        return False
    return issued.year - told.year >= _LONG_AGO


def _following(told: PartialDate | None, month: int) -> int | None:
    """The year of a month that follows a date: after November, January is the next year's."""
    if told is None or told.year is None:
        return None
    return told.year + (told.month is not None and told.month - month > 6)


def _turn(distance: int, *, ahead: bool) -> int:
    """How many years away a month is that lies so many months after the issue's in the calendar."""
    if ahead:
        return int(distance <= -6)
    return -int(distance > _MONTHS_AHEAD)


def bare_day(day: int, context: Context, *, ahead: bool) -> PartialDate | None:
    """25日: in the month told before where it follows there, else the such day that is nearest to the issue."""
    near, led = _near_issue(day, context.issued, ahead=ahead), _led(day, context)
    if near is None or led is None:
        return led or near
    apart = day - (context.previous.day or day) if context.previous else 0
    return near if _is_fresh(near, context.issued) and apart > _CONSECUTIVE else led


def _near_issue(day: int, issued: PartialDate | None, *, ahead: bool) -> PartialDate | None:
    if issued is None or issued.month is None:
        return None
    distance = 0 if issued.day is None else day - issued.day
    months = -1 if distance > _DAYS_AHEAD and not ahead else int(ahead and distance < 0)
    month = add_months(issued, months) if months else issued
    return dated(month.year, month.month, day) if month and month.month else None


def _is_fresh(day: PartialDate, issued: PartialDate | None) -> bool:
    last, found = latest_day(issued), latest_day(day)
    return last is not None and found is not None and last - found <= _FRESH


def _led(day: int, context: Context) -> PartialDate | None:
    """The day in the month told before, where it comes after the date told: a recent one, or one of a story."""
    previous = context.previous
    if previous is None or previous.month is None:
        return None
    found = dated(previous.year, previous.month, day)
    last, told = latest_day(context.issued), latest_day(previous)
    if last is None or told is None or found is None:
        return found
    follows = previous.day is not None and day >= previous.day
    return found if follows and (is_story(context) or _is_recent(found, told, last)) else None


def _is_recent(found: PartialDate, told: date, last: date) -> bool:
    latest = latest_day(found)
    assert latest is not None  # its year is that of the date told
    return latest - told <= _AHEAD if told > last else timedelta(0) <= last - latest <= _RECENT
