"""What a relative date is read against, and the arithmetic on dates of any precision."""

from dataclasses import dataclass
from datetime import date, timedelta

from extractor.temporal.values import PartialDate


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """The anchors of a date expression; the clock is none of them.

    Attributes:
        issued: the date of the bulletin, as precisely as it is known.
        previous: the month or day that the text told before, for 当月 and a bare 25日.
        day: the day that it told before, and not as one to come, for 同日 and 次日; a month behind 近日.
        told: the date that it told last at any precision, for stories of long ago.
        year: a year that the sentence has just stated, which later months share (2024年3月动工，11月竣工) and 上年
            counts from.
        before: the year that the sentence before had stated, for 当年.
    """

    issued: PartialDate | None = None
    previous: PartialDate | None = None
    day: PartialDate | None = None
    told: PartialDate | None = None
    year: int | None = None
    before: int | None = None


def add_months(anchor: PartialDate, months: int) -> PartialDate | None:
    """The month so many months away; None where the anchor has no month."""
    if anchor.month is None:
        return None
    index = anchor.month - 1 + months
    year = None if anchor.year is None else anchor.year + index // 12
    return PartialDate(year=year, month=index % 12 + 1)


def add_days(anchor: PartialDate, days: int) -> PartialDate | None:
    """The day so many days away; the anchor itself for none; None where it is no day."""
    if days == 0:
        return anchor
    if anchor.month is None or anchor.day is None:
        return None
    # A leap year stands for the unknown year, as in PartialDate.
    moved = date(anchor.year or 2000, anchor.month, anchor.day) + timedelta(days)
    return PartialDate(year=anchor.year and moved.year, month=moved.month, day=moved.day)


def month_of(day: PartialDate) -> PartialDate:
    """The date without its day."""
    return PartialDate(year=day.year, month=day.month)


def latest_day(anchor: PartialDate | None) -> date | None:
    """The last day that the anchor may mean; None where its year is unknown."""
    bounds = anchor.bounds() if anchor else None
    return bounds.latest if bounds else None


def dated(year: int | None, month: int, day: int | None = None) -> PartialDate | None:
    """The date, or None where the calendar has no such day (31日 in a short month)."""
    try:
        return PartialDate(year=year, month=month, day=day)
    except ValueError:
        return None
