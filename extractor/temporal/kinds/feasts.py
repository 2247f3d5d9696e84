"""Feasts and days of the lunar calendar: 今年春节, “五一”前夕, 除夕, 腊月二十三, 农历八月.

The name of a feast is part of many other words (国庆 is a given name, 中秋晚会 an event), so it counts only
with a year before it or a word behind it that makes it a time: 期间, 前夕, 来临之际, 假期.
"""

import re
from functools import cache

from extractor.matching.patterns import Pattern
from extractor.seeds import table, words
from extractor.temporal.forms import FeastDay, LunarDay, Point, Relative
from extractor.temporal.kinds.calendar import anatomy
from extractor.temporal.kinds.words import CHINESE, COUNT, Kind, one_of, relative, value, year
from extractor.temporal.numerals import number

_LUNAR = Pattern(r"(?:农历|阴历|旧历)?(?:(?P<month>.{1,2})月|大年)初?(?P<day>.{1,3})?")
_NAMED_MONTHS = {"正": 1, "冬": 11, "腊": 12}


def _feast() -> str:
    feast = one_of(table("dates", "feasts"))
    quoted = rf"(?:[“\"]{feast}[”\"]|{feast})(?:{feast})?"
    listed = rf"(?![、和及])(?:[、和及]?{quoted}){{1,3}}"
    as_time = f"(?={one_of(words('dates', 'feast_times'))}|前(?![往进来]))"
    evident = one_of(words("dates", "evident_feasts"))
    # 二〇二四年十一月 is November, and no 十一 of that year.
    return rf"(?:{year()}{listed}(?!月)|(?<![{CHINESE}第])(?:第{COUNT}个)?{listed}{as_time}|{evident})"


@cache
def _names() -> re.Pattern[str]:
    return re.compile(one_of(table("dates", "feasts")))


def _read_feast(text: str, start: int, end: int) -> Point:
    lead = anatomy().match(text, start, end)
    said = (value(lead["year"]) or relative("year", lead["year_word"])) if lead else None
    feasts = [_feast_day(name, said) for name in _names().findall(text, start, end)]
    distinct = len(set(feasts)) > 1  # “五一”国际劳动节 names one day twice
    return Point(start=start, end=end, form=feasts[0], until=feasts[-1] if distinct else None)


def _feast_day(name: str, said: int | Relative | None) -> FeastDay:
    feast = table("dates", "feasts")[name]
    return FeastDay(
        lunar=feast["calendar"] == "lunar",
        month=feast["month"],
        day=feast["day"],
        before=feast.get("before", 0),
        term=feast.get("term"),
        year=said,
    )


def _lunar() -> str:
    day = f"(?:初[{CHINESE}]|廿[{CHINESE}]?|[{CHINESE}]{{1,3}})(?![年个届次])"
    month = f"(?:[正腊冬]|[{CHINESE}]{{1,2}})月"
    marked = rf"(?:农历|阴历|旧历){month}(?:{day})?"
    # Without 日 behind it, 八月十八 is a day of the lunar calendar.
    evident = rf"(?:初[{CHINESE}]|(?:二?十|廿)[{CHINESE}]?(?![{CHINESE}日号个年届次多余至到、—-]))"
    return rf"(?:{marked}|(?:[正腊冬]月|大年){day}|(?<![{CHINESE}个]){month}{evident})"


def _read_lunar(text: str, start: int, end: int) -> Point:
    found = _LUNAR.fullmatch(text, start, end)
    assert found is not None  # the pattern above is narrower
    month = found["month"]
    months = 1 if month is None else _NAMED_MONTHS.get(month) or number(month)
    return Point(start=start, end=end, form=LunarDay(month=months, day=value(found["day"])))


FEAST = Kind(name="feast", pattern=_feast, read=_read_feast)
LUNAR = Kind(name="lunar", pattern=_lunar, read=_read_lunar)
