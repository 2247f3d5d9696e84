"""The years that a day fits: 2月29日 is of a leap year, 3月5日（星期三） of one year in six."""

from calendar import isleap
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from extractor.matching.patterns import Pattern
from extractor.temporal.evidence import WEAK, Evidence
from extractor.temporal.forms import DateExpression, Stated
from extractor.temporal.reports import is_reported

_YEARS: Final = range(1990, 2045)
_WEEKDAY = Pattern(r"(?:星期|周|礼拜)(?P<day>[一二三四五六日天])")
_BESIDE = Pattern(r"[ ，,]{1,2}(?:星期|周|礼拜)(?P<day>[一二三四五六日天])(?![到至期])")  # 11月15日 星期三 晴
_ISO: Final = {**{name: number for number, name in enumerate("一二三四五六日", 1)}, "天": 7}
_LEAP_DAY: Final = (2, 29)


def fitting_years(folded: str, dates: Sequence[DateExpression]) -> Iterator[Evidence]:
    """What each reported day without a year says of it; it chooses between years, and names none alone."""
    for expression in dates:
        form = expression.form
        if not isinstance(form, Stated) or form.year is not None or not is_reported(folded, expression):
            continue
        month, day = form.month, form.day
        if not isinstance(month, int) or not isinstance(day, int):
            continue
        said = _WEEKDAY.search(expression.text) or _BESIDE.match(folded, expression.end)
        if said:
            years = tuple(year for year in _YEARS if _weekday(year, month, day) == _ISO[said["day"]])
            yield Evidence(reason="weekday", text=expression.text, years=years, weight=WEAK)
        elif (month, day) == _LEAP_DAY:
            years = tuple(filter(isleap, _YEARS))
            yield Evidence(reason="leap day", text=expression.text, years=years, weight=WEAK)


def _weekday(year: int, month: int, day: int) -> int | None:
    try:
        return date(year, month, day).isoweekday()
    except ValueError:  # 2月29日 in a common year, 6月31日 in none
        return None
