"""Place weeks and days of the week: 上周, 上周五, 周五上午."""

from datetime import date, timedelta

from extractor.temporal.context import Context
from extractor.temporal.forms import Week
from extractor.temporal.values import PartialDate, TimeValue


def week(form: Week, context: Context) -> TimeValue | None:
    """The days of a week that begins on Monday, or one of them; None where the day of issue is unknown.

    In a bulletin of Friday 2026-03-27, 上周五 is 2026-03-20, a bare 周五 the day itself, 本周末 the two days after.
    """
    issued = context.issued
    if issued is None or issued.year is None or issued.month is None or issued.day is None:
        return None
    today = date(issued.year, issued.month, issued.day)
    offset = form.offset
    if offset is None:
        offset = -((form.weekday or 1) > today.isoweekday())
    monday = today + timedelta(7 * offset - today.weekday())
    first = monday + timedelta((form.weekday or 1) - 1)
    last = first if form.weekday and not form.weekend else monday + timedelta(6)
    return TimeValue(start=PartialDate.of(first), end=PartialDate.of(last))
