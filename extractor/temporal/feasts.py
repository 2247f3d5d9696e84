"""Feasts, solar terms and lunar days in the solar calendar."""

from datetime import date, timedelta

from extractor.temporal.context import Context, dated, latest_day
from extractor.temporal.forms import FeastDay, LunarDay, Relative
from extractor.temporal.values import PartialDate, TimeValue

_FAR = 240
"""Days beyond which the feast of the issue's own year is not meant: 春节 in December is the next one."""

_COMING = timedelta(45)
"""Days ahead within which a lunar day is the coming one: 腊月二十八 in January; else it has gone by."""


def solar_day(year: int, month: int, day: int) -> date | None:
    """The solar date of a lunar day (a leap month is never meant); None for a day that the month does not have."""
    from lunar_python import Lunar, LunarMonth  # noqa: PLC0415  few documents name a lunar day

    found = LunarMonth.fromYm(year, month)
    if found is None or not 1 <= day <= found.getDayCount():
        return None
    solar = Lunar.fromYmd(year, month, day).getSolar()
    return date(solar.getYear(), solar.getMonth(), solar.getDay()) if solar.getYear() <= date.max.year else None


def term_day(year: int, month: int, name: str) -> date:
    """The day on which a solar term begins that falls into the month: 清明 is 2024-04-04, 2026-04-05."""
    from lunar_python import Solar  # noqa: PLC0415

    # The table of a lunar year begins with the 冬至 of the solar year before.
    lunar_year = year + (month == 12)
    solar = Solar.fromYmd(lunar_year, 6, 15).getLunar().getJieQiTable()[name]
    return date(solar.getYear(), solar.getMonth(), solar.getDay())


def feast(form: FeastDay, context: Context) -> TimeValue | None:
    """The day of the feast: in the stated year, else in the issue's, or in one beside it that is nearer.

    元宵节 in a bulletin of March 2026 is 2026-03-03. A solar feast without any year keeps XXXX, and where it is a
    solar term, its month alone (XXXX-04).
    """
    day = _feast_day(form, context)
    return TimeValue(start=day, end=day) if day else None


def _feast_day(form: FeastDay, context: Context) -> PartialDate | None:
    year = _stated_year(form.year, context)
    if year is not None:
        day = _in_year(form, year)
        return PartialDate.of(day) if day else None
    issued = latest_day(context.issued)
    if issued is None:
        return None if form.lunar else dated(None, form.month, None if form.term else form.day)
    day = _in_year(form, issued.year)
    if day is None or abs((day - issued).days) > _FAR:
        candidates = [found for turn in (-1, 0, 1) if (found := _in_year(form, issued.year + turn))]
        day = min(candidates, key=lambda found: abs((found - issued).days), default=None)
    return PartialDate.of(day) if day else None


def _stated_year(year: int | Relative | None, context: Context) -> int | None:
    if not isinstance(year, Relative):
        return year
    anchor = context.issued if year.anchor == "issue" else context.previous
    return anchor.year + year.offset if anchor and anchor.year is not None else None


def _in_year(form: FeastDay, year: int) -> date | None:
    if form.term:
        return term_day(year, form.month, form.term)
    # The twelfth lunar month (小年, 腊八) ends in the solar year after its own.
    lunar_year = year - (form.month == 12)
    day = solar_day(lunar_year, form.month, form.day) if form.lunar else date(year, form.month, form.day)
    return day - timedelta(form.before) if day else None


def lunar(form: LunarDay, context: Context) -> TimeValue | None:
    """The days of a lunar date: the latest that had begun when the bulletin was issued, or was about to.

    腊月二十三 in a bulletin of 2026-03-27 is 2026-02-10, and in one of 2026-01-27 the same day, then to come.
    """
    issued = latest_day(context.issued)
    if issued is None:
        return None
    for year in (issued.year, issued.year - 1, issued.year - 2):
        first = solar_day(year, form.month, form.day or 1)
        if first is not None and first <= issued + _COMING:
            last = first if form.day else _month_end(year, form.month)
            return TimeValue(start=PartialDate.of(first), end=PartialDate.of(last))
    return None


def _month_end(year: int, month: int) -> date:
    """A lunar month has 29 or 30 days."""
    last = solar_day(year, month, 30) or solar_day(year, month, 29)
    assert last is not None
    return last
