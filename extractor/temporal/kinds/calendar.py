"""Dates of the calendar: 2025年3月6日上午, 今年3月中旬, 28日, 当晚7时多, 2025-03-06."""

import re
from dataclasses import replace
from functools import cache
from typing import Final

from extractor.seeds import table, words
from extractor.temporal.forms import Point, Portion, Relative, Stated
from extractor.temporal.kinds.words import (
    BLANK,
    CHINESE,
    CLOCK,
    DASH,
    DAY_NUMBER,
    MONTH_NUMBER,
    WEEKDAY,
    YEAR_NUMBER,
    Kind,
    daytime,
    named,
    one_of,
    part_of_day,
    relative,
    value,
    year,
)

_COMPARING: Final = frozenset("比较同与由于")
_MONTH = rf"{BLANK}月(?![龄嫂球饼均薪]|三(?:[^十日号]|$))份?"  # 三月三 is a feast
_NO_DURATION = r"(?<![0-9.第每近])(?<!为期)(?<!连续)(?<!历时)(?<!拘留)(?<!每月)"
# 6日报 may end in 日报; 6日报道 and 6日报告 do not.
_NOT_A_DAY = "(?![内游龄元均产程]|报(?![道告警名]))(?!以内|之内)"


def _portion(key: str) -> str:
    # 年初中 would be cut from 初中, 年底线 from 底线, 年春节 from 春节.
    no_field_work = "(?!(?<=[春夏秋冬])[播收种茶训招])"
    return one_of(table("dates", key)) + "(?![中级步次衷心赛线层蕴数气盘部色位端节运耕晚耘奥残风])" + no_field_work


def _tail() -> str:
    next_day = rf"(?={BLANK}(?:{DASH}|、){BLANK}(?:{MONTH_NUMBER}{BLANK}月{BLANK})?{DAY_NUMBER}{BLANK}[日号])"
    day = rf"{DAY_NUMBER}(?:{BLANK}[日号](?![楼线院])|{next_day}){WEEKDAY}?{daytime()}"
    return rf"(?:{BLANK}{day}|{BLANK}{_portion('month_portions')})?"


def _led_by_year() -> str:
    next_month = rf"(?={BLANK}(?:{DASH}|、){BLANK}{MONTH_NUMBER}{BLANK}月)"
    month = rf"(?:{MONTH_NUMBER}(?:{_MONTH}|{next_month})|{named('month')}){_tail()}"
    return rf"{year()}(?:{BLANK}{month}|{_portion('year_portions')})?(?:同期)?"


def _led_by_month() -> str:
    return rf"(?<![0-9{CHINESE}.第每个几首近])(?:{MONTH_NUMBER}{_MONTH}(?!革命)|{named('month')}(?!度)){_tail()}"


def _led_by_day() -> str:
    # 13号 may number a house or a rocket; what is said behind it shows the day, and so does 18号至22号.
    no_thing = "(?![楼线院栋机门厅馆室台店井桥路街库车船艇地洞矿位文坑泵])"
    until = rf"{BLANK}{DASH}{BLANK}[0-9]{{1,2}}{BLANK}号{no_thing}"
    since = "(?:(?<=号[至到—-][0-9]{2})|(?<=号[至到—-][0-9]))"
    held = "在[^，。；]{2,14}(?:会见|会谈|会晤|接见|举行|召开|抵达|发表|签署)"
    sign = f"(?:号(?={one_of(words('dates', 'day_signs'))}|{held}|{until})|{since}号{no_thing})"
    alone = rf"(?:(?:^|(?<=[\n。；，]))[1-3]?[0-9]{BLANK}号(?=[，,])|(?<=[于自从])[1-3]?[0-9]号{no_thing})"
    return (
        rf"(?:{alone}|{_NO_DURATION}(?:3[01]|[12][0-9]|0?[1-9]){BLANK}(?:日{_NOT_A_DAY}|{sign}){WEEKDAY}?{daytime()})"
    )


def _calendar() -> str:
    return f"(?:{_led_by_year()}|{_led_by_month()}|{_led_by_day()})"


def _day_word() -> str:
    return rf"(?<![每的美第首]){named('day')}(?!头条|空|气|说法){daytime()}"


def _numeric() -> str:
    month, day = "(?:1[0-2]|0?[1-9])", "(?:3[01]|[12][0-9]|0?[1-9])"
    return rf"(?<![0-9.\-/])(?:19|20)[0-9]{{2}}[-./]{month}[-./]{day}(?![0-9.\-/%])"


@cache
def anatomy() -> re.Pattern[str]:
    """The parts of a calendar date or day word that the patterns above found, as named groups."""
    portion = one_of([*table("dates", "year_portions"), *table("dates", "month_portions")])
    part = one_of(words("dates", "parts_of_day"))
    return re.compile(
        rf"(?:(?P<year>{YEAR_NUMBER}){BLANK}年|(?P<year_word>{named('year')}))?{BLANK}"
        rf"(?:(?P<day_word>{named('day')})"
        rf"|(?P<month_word>{named('month')})|(?P<month>{MONTH_NUMBER})(?:{BLANK}月份?|$))?{BLANK}"
        rf"(?P<portion>{portion})?(?:(?P<day>{DAY_NUMBER}){BLANK}(?:[日号]|$))?{WEEKDAY}?"
        rf"{BLANK}(?P<part>{part})?{BLANK}{CLOCK}?(?:同期)?"
    )


def _read(text: str, start: int, end: int) -> Point:
    found = anatomy().fullmatch(text, start, end)
    if found is None:
        raise AssertionError(f"{text[start:end]!r}: the pattern and the anatomy of dates disagree")
    month = value(found["month"]) or _compared(relative("month", found["month_word"]), text, start)
    form = Stated(
        year=value(found["year"]) or relative("year", found["year_word"]),
        month=month,
        day=value(found["day"]) or relative("day", found["day_word"]),
        portion=portion("year_portions" if month is None else "month_portions", found["portion"]),
    )
    return Point(start=start, end=end, form=form, part_of_day=part_of_day(found["part"]))


def _compared(month: Relative | None, text: str, start: int) -> Relative | None:
    """比上月 compares with the month before the one told; 上月 alone is the month before the issue's."""
    if month is not None and month.offset < 0 and text[start - 1 : start] in _COMPARING:
        return replace(month, anchor="previous")
    return month


def portion(key: str, word: str | None) -> Portion | None:
    """The months or days of a part of a year or month: 上半年, 中旬."""
    if word is None:
        return None
    first, last = table("dates", key)[word]
    return Portion(first=first, last=last)


def _read_numeric(text: str, start: int, end: int) -> Point:
    numbers = [int(part) for part in re.split(r"[-./]", text[start:end])]
    return Point(start=start, end=end, form=Stated(year=numbers[0], month=numbers[1], day=numbers[2]))


NUMERIC = Kind(name="numeric", pattern=_numeric, read=_read_numeric)
CALENDAR = Kind(name="calendar", pattern=_calendar, read=_read)
DAY_WORD = Kind(name="day_word", pattern=_day_word, read=_read)
