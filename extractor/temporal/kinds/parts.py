"""Parts of the year and the week that stand alone, and the bare number that opens a shortened range.

年底, 上半年, 今冬明春, 入夏以来, 前9个月, 新的一年; 上周五; the 1 of 1—9月.
"""

from extractor.matching.patterns import Pattern
from extractor.seeds import table, words
from extractor.temporal.forms import ComingYear, Point, Portion, Relative, Stated, Week
from extractor.temporal.kinds.calendar import anatomy, portion
from extractor.temporal.kinds.words import (
    BLANK,
    DASH,
    Kind,
    daytime,
    one_of,
    part_of_day,
    relative,
    value,
    year,
)
from extractor.temporal.numerals import number

_MONTHS = Pattern("前(.{1,2}?)个?月")
_WEEKDAYS = {day: index for index, day in enumerate("一二三四五六日", 1)} | {"天": 7, "末": 6}


def _portion() -> str:
    alone = one_of(words("dates", "lone_portions"))
    return rf"(?:(?<![每大新往历学度年0-9一二两三四五六七八九十几半]){alone}(?![一二三四五六七八九])|(?<!每)月底(?=前))"


def _read_portion(text: str, start: int, end: int) -> Point:
    word = text[start:end]
    if word == "月底":
        month = Relative(unit="month", offset=0)
        return Point(start=start, end=end, form=Stated(month=month, portion=portion("month_portions", word)))
    return Point(start=start, end=end, form=Stated(portion=portion("year_portions", word)))


def _first_months() -> str:
    """今年前9个月, 前11月; 前一个月 is the month before."""
    count = "(?:1[01]|[2-9]|十一?|[两二三四五六七八九])"
    return rf"(?:{year()}{BLANK}|(?<![提以之此目年]))前{count}(?:个月|月份?)(?![大龄])"


def _read_first_months(text: str, start: int, end: int) -> Point:
    lead = anatomy().match(text, start, end)
    said = (value(lead["year"]) or relative("year", lead["year_word"])) if lead else None
    count = _MONTHS.search(text, start, end)
    assert count is not None  # the pattern above asks for it
    months = Portion(first=1, last=number(count[1]))
    return Point(start=start, end=end, form=Stated(year=said, portion=months))


def _season() -> str:
    begun = rf"(?:今年|去年)?{one_of(table('dates', 'season_starts'))}(?=以来)"
    return f"(?:{begun}|{one_of(table('dates', 'seasons'))}(?![节运耕播收种茶训招晚风]))"


def _read_season(text: str, start: int, end: int) -> Point:
    said = text[start:end]
    begun = table("dates", "season_starts").get(said[-2:])
    offset, first, last = table("dates", "seasons")[said] if begun is None else (-said.startswith("去年"), *begun)
    ours = Relative(unit="year", offset=offset)
    return Point(start=start, end=end, form=Stated(year=ours, portion=Portion(first=first, last=last)))


def _coming_year() -> str:
    return "新的?一年(?![级度来多])"


def _read_coming_year(_text: str, start: int, end: int) -> Point:
    return Point(start=start, end=end, form=ComingYear())


def _week() -> str:
    week = one_of(table("dates", "relative_weeks"))
    counted = rf"{week}(?:[一二三四五六日天末](?![个次]))?(?![期边年岁围转密到]){daytime()}"
    part = one_of(words("dates", "parts_of_day"))
    return rf"(?:(?<!以){counted}|(?<![每逢隔个至到])(?:周|星期)[一二三四五六日](?={part}){daytime()})"


def _read_week(text: str, start: int, end: int) -> Point:
    said = text[start:end]
    week = next((word for word in table("dates", "relative_weeks") if said.startswith(word)), None)
    day = said.removeprefix(week) if week else said.removeprefix("周").removeprefix("星期")
    offset = table("dates", "relative_weeks")[week] if week else None
    form = Week(offset=offset, weekday=_WEEKDAYS.get(day[:1]), weekend=day.startswith("末"))
    return Point(start=start, end=end, form=form, part_of_day=part_of_day(day))


def _number() -> str:
    years = rf"(?:19|20)[0-9]{{2}}(?={BLANK}{DASH}{BLANK}(?:19|20)[0-9]{{2}}{BLANK}年(?!度))"
    unit = "(?:日(?![内游])|月(?!龄))"
    small = rf"[0-9]{{1,2}}(?={BLANK}(?:{DASH}|、){BLANK}[0-9]{{1,2}}{BLANK}{unit})"
    return rf"(?:(?<![0-9.第]){years}|(?<![0-9.第月年]){small})"


def _read_number(text: str, start: int, end: int) -> Point:
    return Point(start=start, end=end, form=number(text[start:end]))


FIRST_MONTHS = Kind(name="first_months", pattern=_first_months, read=_read_first_months)
PORTION = Kind(name="portion", pattern=_portion, read=_read_portion)
SEASON = Kind(name="season", pattern=_season, read=_read_season)
COMING_YEAR = Kind(name="coming_year", pattern=_coming_year, read=_read_coming_year)
WEEK = Kind(name="week", pattern=_week, read=_read_week)
NUMBER = Kind(name="number", pattern=_number, read=_read_number)
