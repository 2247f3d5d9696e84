"""Place a calendar date in time: the context completes what the words leave open (`nearness`)."""

from typing import Final

from extractor.temporal.context import Context, add_days, add_months, dated
from extractor.temporal.forms import Portion, Relative, Stated
from extractor.temporal.nearness import bare_day, is_story, year_of_month
from extractor.temporal.values import Bounds, PartialDate, TimeValue

_THIS_YEAR: Final = (None, Relative(unit="year", offset=0))

_REVIEWS: Final = 3
"""Until this month the year that has ended is told as a whole."""


def stated(form: Stated, context: Context, *, ahead: bool = False) -> TimeValue | None:
    """The value of 2025年3月6日, 今年3月中旬, 28日, 去年底, 今天; None where the context does not suffice.

    Args:
        form: what the words say.
        context: what completes them.
        ahead: whether the date is announced or a deadline, so that it lies after the issue (将于9月).
    """
    if isinstance(form.day, Relative):
        day = _anchored_day(form.day, context)
        return TimeValue(start=day, end=day) if day else None
    if form.month is not None:
        return _in_month(form, context, ahead=ahead)
    if form.day is not None:
        day = bare_day(form.day, context, ahead=ahead)
        return TimeValue(start=day, end=day) if day else None
    year = _year(form.year, context)
    if form.year is None and form.portion is not None:
        year = _year_of_portion(form.portion, context, ahead=ahead)
    return None if year is None else _in_year(year - _is_last_winter(form, context), form.portion)


def _is_last_winter(form: Stated, context: Context) -> bool:
    """今冬明春 and 岁末年初 in a bulletin of spring are the winter gone by."""
    across = form.portion is not None and form.portion.last > 12
    spring = context.issued is not None and (context.issued.month or 12) <= 6
    return across and form.year in _THIS_YEAR and spring


def _month_anchor(relative: Relative, context: Context) -> PartialDate | None:
    """What a month counts from: 6月回落，比上月少 compares with May; 上月 alone is the month before the issue's."""
    if relative.anchor == "issue" or (relative.offset < 0 and context.previous is None):
        return context.issued
    return context.previous


def _anchored_day(relative: Relative, context: Context) -> PartialDate | None:
    anchor = context.issued if relative.anchor == "issue" else context.day or context.previous
    if anchor is None:
        return None
    # 昨日 in a bulletin that is dated by its month alone is a day of that month, as far as anybody can tell.
    return add_days(anchor, relative.offset) or anchor


def _year(year: int | Relative | None, context: Context) -> int | None:
    if not isinstance(year, Relative):
        return year
    issued = context.issued.year if context.issued else None
    if year.anchor == "issue":
        anchor = issued
    elif year.offset < 0:
        anchor = _reviewed(context) if context.year is None else context.year
    else:
        anchor = _told_year(context)
    return None if anchor is None else anchor + year.offset


def _reviewed(context: Context) -> int | None:
    """The year that 上年 counts from where its sentence names none: the issue's, or the one that a review tells.

    In January 2025年，… . 出口比上年增长 compares 2025, told as a whole, with 2024.
    """
    issued, told = context.issued, context.told
    if issued is None or issued.year is None:
        return None
    is_review = issued.month is not None and issued.month <= _REVIEWS and told == PartialDate(year=issued.year - 1)
    return issued.year - is_review


def _told_year(context: Context) -> int | None:
    """The year that 同年 and 当年 mean; 当年 far from any year is a way to say long ago."""
    if context.year is not None or context.before is not None:
        return context.before if context.year is None else context.year
    told = context.told or context.previous
    return told.year if told and (context.issued is None or is_story(context)) else None


def _year_of_portion(portion: Portion, context: Context, *, ahead: bool) -> int | None:
    """The year of a lone 四季度 or 年底: the one just told, or the issue's, or the one before that.

    In January 四季度 has gone by, and so have 前三季度 and 前11个月 until they are over again.
    """
    if context.year is not None:
        return context.year
    if is_story(context) and context.told:
        return context.told.year
    issued = context.issued
    if issued is None or issued.year is None:
        return None
    return issued.year - (not ahead and issued.month is not None and _has_gone_by(portion, issued.month))


def _has_gone_by(portion: Portion, month: int) -> bool:
    autumn = month <= 2 and portion.first >= 7 and portion.last <= 12
    counted = portion.first == 1 and 6 < portion.last < 12 and portion.last > month
    return autumn or counted


def _in_year(year: int, portion: Portion | None) -> TimeValue:
    if portion is None:
        whole = PartialDate(year=year)
        return TimeValue(start=whole, end=whole)
    start, end = (
        PartialDate(year=year + (month - 1) // 12, month=(month - 1) % 12 + 1)
        for month in (portion.first, portion.last)
    )
    return TimeValue(start=start, end=end)


def _in_month(form: Stated, context: Context, *, ahead: bool) -> TimeValue | None:
    month = _month(form, context, ahead=ahead)
    if month is None or month.month is None:
        return None
    if isinstance(form.day, int):
        day = dated(month.year, month.month, form.day)
        return TimeValue(start=day, end=day) if day else None
    return TimeValue(start=month, end=month, window=_days(month, form.portion))


def _is_turn(form: Stated, context: Context, *, ahead: bool) -> bool:
    """Whether 本月19日 is said of the month that ended a day or two before the issue."""
    issued = context.issued
    if ahead or issued is None or issued.day is None or form.month != Relative(unit="month", offset=0):
        return False
    return issued.day <= 2 and isinstance(form.day, int) and form.day > issued.day


def _days(month: PartialDate, portion: Portion | None) -> Bounds | None:
    """The days of a part of a month: 3月中旬 stays a month, and its bounds are the 11th and the 20th."""
    whole = month.bounds()
    if portion is None or whole is None:
        return None
    return Bounds(
        whole.earliest.replace(day=portion.first),
        whole.earliest.replace(day=min(portion.last, whole.latest.day)),
    )


def _month(form: Stated, context: Context, *, ahead: bool) -> PartialDate | None:
    if isinstance(form.month, Relative):
        anchor = _month_anchor(form.month, context)
        return add_months(anchor, form.month.offset - _is_turn(form, context, ahead=ahead)) if anchor else None
    if form.month is None:
        return None
    year = _year(form.year, context)
    if form.year is None:
        year = year_of_month(form.month, context, ahead=ahead)
    return dated(year, form.month)
