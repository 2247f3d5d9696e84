"""Place a calendar date in time: the context completes what the words leave open, with a bias to the past.

A bulletin reports, so the year and month that its words leave out are the latest up to the month of issue.
"""

from datetime import timedelta

from extractor.temporal.context import Context, add_days, add_months, dated, latest_day
from extractor.temporal.forms import Modifier, Portion, Relative, Stated
from extractor.temporal.values import Bounds, PartialDate, TimeValue

_NEAR = 62
"""Days before the issue within which a bare 25日 may belong to the month told before."""


def stated(form: Stated, context: Context, modifier: Modifier | None = None) -> TimeValue | None:
    """The value of 2025年3月6日, 今年3月中旬, 28日, 去年底, 今天; None where the context does not suffice."""
    if isinstance(form.day, Relative):
        day = _anchored_day(form.day, context)
        return TimeValue(start=day, end=day) if day else None
    if form.month is not None:
        return _in_month(form, context, modifier)
    if form.day is not None:
        day = _bare_day(form.day, context)
        return TimeValue(start=day, end=day) if day else None
    year = _year(form.year, context)
    return None if year is None else _in_year(year - _is_last_winter(form, context), form.portion)


def _is_last_winter(form: Stated, context: Context) -> bool:
    """今冬明春 and 岁末年初 in a bulletin of spring are the winter gone by."""
    across = form.portion is not None and form.portion.last > 12
    ours = form.year == Relative(unit="year", offset=0)
    spring = context.issued is not None and (context.issued.month or 12) <= 6
    return across and ours and spring


def _anchor(relative: Relative, context: Context) -> PartialDate | None:
    return context.issued if relative.anchor == "issue" else context.previous


def _anchored_day(relative: Relative, context: Context) -> PartialDate | None:
    anchor = _anchor(relative, context)
    if anchor is None:
        return None
    # 昨日 in a bulletin that is dated by its month alone is a day of that month, as far as anybody can tell.
    return add_days(anchor, relative.offset) or anchor


def _year(year: int | Relative | None, context: Context) -> int | None:
    if not isinstance(year, Relative):
        return year
    anchor = _anchor(year, context)
    return anchor.year + year.offset if anchor and anchor.year is not None else None


def _in_year(year: int, portion: Portion | None) -> TimeValue:
    if portion is None:
        whole = PartialDate(year=year)
        return TimeValue(start=whole, end=whole)
    start, end = (
        PartialDate(year=year + (month - 1) // 12, month=(month - 1) % 12 + 1)
        for month in (portion.first, portion.last)
    )
    return TimeValue(start=start, end=end)


def _in_month(form: Stated, context: Context, modifier: Modifier | None) -> TimeValue | None:
    month = _month(form, context, modifier)
    if month is None or month.month is None:
        return None
    if isinstance(form.day, int):
        day = dated(month.year, month.month, form.day)
        return TimeValue(start=day, end=day) if day else None
    return TimeValue(start=month, end=month, window=_days(month, form.portion))


def _days(month: PartialDate, portion: Portion | None) -> Bounds | None:
    """The days of a part of a month: 3月中旬 stays a month, and its bounds are the 11th and the 20th."""
    whole = month.bounds()
    if portion is None or whole is None:
        return None
    return Bounds(
        whole.earliest.replace(day=portion.first),
        whole.earliest.replace(day=min(portion.last, whole.latest.day)),
    )


def _month(form: Stated, context: Context, modifier: Modifier | None) -> PartialDate | None:
    if isinstance(form.month, Relative):
        anchor = _anchor(form.month, context)
        return add_months(anchor, form.month.offset) if anchor else None
    if form.month is None:
        return None
    year = _year(form.year, context)
    if form.year is None:
        year = _year_of_month(form.month, context, modifier)
    return dated(year, form.month)


def _year_of_month(month: int, context: Context, modifier: Modifier | None) -> int | None:
    """The year of a month named without one: not after the issue, unless it is a deadline (9月底前)."""
    previous, issued = context.previous, context.issued
    if context.year is not None and not (previous and previous.month and previous.month > month):
        return context.year
    if issued is not None and issued.year is not None:
        later = issued.month is not None and month > issued.month
        return issued.year - (later and modifier != "before")
    if previous is not None and previous.year is not None:
        turned = previous.month is not None and previous.month - month > 6
        return previous.year + turned
    return None


def _bare_day(day: int, context: Context) -> PartialDate | None:
    """25日: in the month told before where that leads on to it, else the last such day up to the issue."""
    issued, previous = context.issued, context.previous
    if previous is not None and previous.month is not None and _leads_on(previous, day, issued):
        return dated(previous.year, previous.month, day)
    if issued is None or issued.month is None:
        return None
    later = issued.day is not None and day > issued.day
    month = add_months(issued, -1) if later else issued
    return dated(month.year, month.month, day) if month and month.month else None


def _leads_on(previous: PartialDate, day: int, issued: PartialDate | None) -> bool:
    """Whether a bare day belongs to the month told before: a recent one, and the day follows in it."""
    last = latest_day(issued)
    bounds = previous.bounds()
    if last is None or bounds is None:
        return True
    if previous.day is None or day < previous.day:
        return False
    found = dated(previous.year, previous.month or 1, day)
    found_bounds = found.bounds() if found else None
    return found_bounds is not None and timedelta(0) <= last - found_bounds.latest <= timedelta(_NEAR)
