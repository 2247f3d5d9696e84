"""The end of a range or enumeration, which shares what it leaves out with its beginning: 12月4日至6日."""

from dataclasses import replace

from extractor.temporal.context import Context, add_months, dated, month_of
from extractor.temporal.forms import Form, Stated
from extractor.temporal.stated import stated
from extractor.temporal.values import PartialDate, TimeValue


def extended(value: TimeValue, form: Form, until: Stated, context: Context, *, ahead: bool = False) -> TimeValue:
    """The value up to the last date: 12月28日至1月3日 ends in the next year, 28日至3日 in the next month."""
    first = value.start
    if first is None:
        return value
    last = _last(until, first, context)
    if last is None:
        return value
    whole = replace(value, end=last.end, window=None)
    return _year_before(whole) if not ahead and _is_ahead(whole, form, context) else whole


def _last(until: Stated, first: PartialDate, context: Context) -> TimeValue | None:
    shared = replace(context, previous=first, told=first, year=first.year)
    if until.month is None and isinstance(until.day, int) and first.month is not None:
        month = month_of(first) if until.day >= (first.day or 1) else add_months(first, 1)
        day = dated(month.year, month.month, until.day) if month and month.month else None
        return TimeValue(start=day, end=day) if day else None
    if isinstance(until.month, int) and until.year is None and first.month is not None:
        year = None if first.year is None else first.year + (until.month < first.month)
        return stated(until, Context(year=year))
    return stated(until, shared)


def _is_ahead(value: TimeValue, form: Form, context: Context) -> bool:
    """1—9月 in a bulletin of March tells of the year before, although January has gone by."""
    issued, end = context.issued, value.end
    if not isinstance(form, Stated) or form.year is not None or form.day is not None or not (issued and end):
        return False
    # Counts begin in January; 4—9月 in a bulletin of June is what goes on.
    same_year = form.month == 1 and issued.year is not None and end.year == issued.year
    return same_year and issued.month is not None and (end.month or 0) > issued.month


def _year_before(value: TimeValue) -> TimeValue:
    start, end = (date and replace(date, year=date.year and date.year - 1) for date in (value.start, value.end))
    return replace(value, start=start, end=end)
