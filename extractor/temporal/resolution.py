"""Place a date expression in time: a pure function of the expression and its context, never of the clock."""

from dataclasses import replace
from datetime import date, timedelta
from typing import assert_never

from extractor.temporal.context import Context, latest_day
from extractor.temporal.feasts import feast, lunar
from extractor.temporal.forms import (
    ComingYear,
    DateExpression,
    Era,
    FeastDay,
    Form,
    Lately,
    LunarDay,
    Modifier,
    Stated,
    Stretch,
    Week,
)
from extractor.temporal.ranges import extended
from extractor.temporal.stated import stated
from extractor.temporal.vague import coming_year, lately, stretch
from extractor.temporal.values import Bounds, PartialDate, TimeValue
from extractor.temporal.weeks import week

_EVE_DAYS, _AROUND_DAYS, _HOLIDAY_DAYS = 14, 7, 7
"""How far 前夕, 前后 and 假期 reach: a convention, told as approximate."""


def resolve(expression: DateExpression, context: Context) -> TimeValue | None:
    """When the expression was, as precisely as words and context allow; None where they do not suffice.

    In a bulletin of 2026-03-27 a bare 25日 is 2026-03-25 and 11月 is 2025-11, but 将于11月 is 2026-11; 6月28日
    where nothing gives the year is XXXX-06-28 (guidelines § 4).
    """
    ahead = expression.announced or expression.modifier == "before"
    value = _placed(expression.form, context, ahead=ahead)
    if value is None:
        return None
    if isinstance(expression.until, Stated):
        value = extended(value, expression.form, expression.until, context, ahead=ahead)
    elif expression.until is not None:
        last = _placed(expression.until, context, ahead=ahead)
        value = replace(value, end=last.end) if last else value
    value = _leaning(value, expression.modifier, context)
    return replace(value, part_of_day=expression.part_of_day)


def _placed(form: Form, context: Context, *, ahead: bool) -> TimeValue | None:
    value: TimeValue | None
    match form:
        case Stated():
            value = stated(form, context, ahead=ahead)
        case Week():
            value = week(form, context)
        case FeastDay():
            value = feast(form, context)
        case LunarDay():
            value = lunar(form, context)
        case Lately():
            value = lately(form, context)
        case Stretch():
            value = stretch(form, context)
        case Era():
            value = TimeValue(start=form.start, end=form.end)
        case ComingYear():
            value = coming_year(context)
        case _:
            assert_never(form)
    return value


def _leaning(value: TimeValue, modifier: Modifier | None, context: Context) -> TimeValue:
    """The value as the modifier turns it: 6月以来 lasts until the issue, 6月底前 has no beginning."""
    match modifier:
        case "since":
            return replace(value, end=context.issued, window=None)
        case "before":
            return replace(value, start=None, end=value.end or value.start, window=None)
        case "after":
            return replace(value, start=value.start or value.end, end=None, window=None)
        case _:
            return _beside(value, modifier, context)


def _beside(value: TimeValue, modifier: Modifier | None, context: Context) -> TimeValue:
    reach = {
        "eve": (-_EVE_DAYS, -1),
        "around": (-_AROUND_DAYS, _AROUND_DAYS),
        "holiday": (-1, _HOLIDAY_DAYS),
    }.get(modifier or "")
    issued = latest_day(context.issued) if modifier == "eve" else None
    return value if reach is None else _near(value, *reach, issued)


def _near(value: TimeValue, first: int, last: int, issued: date | None) -> TimeValue:
    """A vague time beside a day: its month, and bounds of so many days around it; an eve has begun by the issue."""
    earliest, latest = value.bounds()
    if earliest is None or latest is None:
        return replace(value, approximate=True)
    window = Bounds(earliest + timedelta(first), latest + timedelta(last))
    if issued is not None and window.earliest <= issued < window.latest:
        window = Bounds(window.earliest, issued)
    # Holidays and what surrounds a feast are named by its month, an eve by the month of its last day.
    named = min(window.latest, latest)
    month = PartialDate(year=named.year, month=named.month)
    return TimeValue(start=month, end=month, approximate=True, window=window)
