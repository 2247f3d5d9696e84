"""Place what is vague but anchored: 近日, 近年来, 五年来, 未来三年, 新的一年."""

from datetime import timedelta

from extractor.temporal.context import Context, add_days, add_months, latest_day, month_of
from extractor.temporal.forms import Lately, Stretch, Unit
from extractor.temporal.values import Bounds, PartialDate, TimeValue

_DAYS_BACK: dict[Unit, int] = {"day": 14, "week": 14, "month": 90}
_YEARS_BACK = 5
"""How far back 近日, 前不久 and 近年来 reach: a convention, told as approximate."""


def lately(form: Lately, context: Context) -> TimeValue | None:
    """近日 has the precision that the date of issue allows (guidelines § 4): its month, not after its day."""
    anchor = context.issued or context.previous
    if anchor is None:
        return None
    if form.unit == "year":
        return _recent_years(anchor)
    last = latest_day(anchor)
    window = Bounds(last - timedelta(_DAYS_BACK[form.unit]), last) if last and anchor.day else None
    return TimeValue(start=month_of(anchor), end=month_of(anchor), approximate=True, window=window)


def _recent_years(anchor: PartialDate) -> TimeValue | None:
    if anchor.year is None:
        return None
    start = PartialDate(year=anchor.year - _YEARS_BACK)
    return TimeValue(start=start, end=anchor, approximate=True)


def stretch(form: Stretch, context: Context) -> TimeValue | None:
    """五年来 ends at the issue and 未来五年 begins there; the far end of 多年来 is open.

    Days are counted whole: 未来三天 in a bulletin of the 5th are the 6th to the 8th, 三天来 the 3rd to the 5th.
    """
    issued = context.issued
    if issued is None or issued.year is None:
        return None
    near = issued
    if form.unit in ("day", "week") and form.direction > 0:
        near = add_days(issued, 1) or issued
    far = None
    if form.count is not None:
        far = _counted(issued, form.direction * form.count, form.unit)
        if far is None:
            return None
    start, end = (far, near) if form.direction < 0 else (near, far)
    return TimeValue(start=start, end=end, approximate=True)


def _counted(issued: PartialDate, count: int, unit: Unit) -> PartialDate | None:
    if unit == "year" and issued.year is not None:
        return PartialDate(year=max(1, issued.year + count), month=issued.month)
    if unit == "month":
        return add_months(issued, count)
    days = count * (7 if unit == "week" else 1)
    # The day of issue is itself the last of 三天来.
    return add_days(issued, days + (days < 0))


def coming_year(context: Context) -> TimeValue | None:
    """新的一年 in December is the next year, in January this one."""
    issued = context.issued
    if issued is None or issued.year is None:
        return None
    year = PartialDate(year=issued.year + ((issued.month or 1) > 6))
    return TimeValue(start=year, end=year)
