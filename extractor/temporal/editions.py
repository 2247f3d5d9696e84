"""The year of a bulletin by way of what its text says of years in passing.

2025年全市读书节今天开幕 is written in 2025, 刚刚过去的2024年 in 2025, 即将到来的2025年 in 2024.
"""

import re
from collections.abc import Iterator
from functools import cache

from extractor.matching.patterns import Pattern
from extractor.seeds import words
from extractor.temporal.evidence import FAIR, STRONG, Evidence
from extractor.temporal.kinds.words import one_of
from extractor.temporal.values import PartialDate

_YEAR = r"(?<![0-9\-—–至~])(?P<year>20[0-9]{2}) {0,2}"
_TURNED = Pattern(rf"(?P<side>刚刚?过去的|即将到来的|即将过去的|进入|迈入|跨入){_YEAR}年")
_SOON = 3
"""How many months of a new year tell of what the old one closed with."""

_OFFSETS = {"刚刚过去的": 1, "刚过去的": 1, "即将到来的": -1}


_CLOSED = Pattern(r"截[至止](?P<year>20[0-9]{2})年[底末]")

_ACCOUNTS = Pattern(rf"{_YEAR}年(?:度)?[^，。；：\n0-9]{{0,8}}?决算(?!编制|工作|布置|部署)")
"""The accounts of a year, which are settled and approved in the year after it."""

_PART = Pattern(
    rf"{_YEAR}年(?P<part>上半年|前三季度|第?[一二三]季度)[^，。；：\n0-9计划向将要拟应前由]{{0,12}}?(?:工作报告"
    rf"|执行|(?:运行|完成|工作|收支)情况|总结)"
)
"""The report on a part of a year that has just gone by (2023年上半年预算执行情况)."""

_PARTS = {"上半年": 6, "前三季度": 9, "一季度": 3, "二季度": 6, "三季度": 9}


@cache
def _attended() -> re.Pattern[str]:
    """What is under way or visited, or what a day is, carries the year of the text (出席2019年某某会议的代表)."""
    head = one_of((*words("dates", "title_heads"), *words("chronology", "edition_heads")))
    named = rf"{_YEAR}(?:年(?![度底末])|·)?[^，。；：、\n0-9年将拟]{{2,24}}?{head}"
    is_day = rf"\d日是{_YEAR}年?[^，。；：、\n0-9年将拟]{{2,24}}?[日周月节](?=[，。；])"
    return re.compile(
        rf"正在举行的[^，。；\n0-9]{{2,16}}?{_YEAR}年"
        rf"|(?:正在举行的|出席|参加)[^，。；\n0-9]{{0,12}}?{named}"
        rf"|{is_day}|{named}(?:于|在)?\d{{1,2}}月\d{{1,2}}日(?:至|到|-|—)".replace("?P<year>", "")
    )


def closed_years(folded: str, month: int | None) -> Iterator[Evidence]:
    """Years or parts of years that have closed: 截至2023年底, 2022年决算, 2023年上半年…执行情况.

    What is reported of them is written behind them, in the first months behind where the text is of one of those.
    """
    for found in _CLOSED.finditer(folded):
        year = int(found["year"])
        soon = (year + 1,) if month is not None and month <= _SOON else ()
        yield Evidence(
            reason="closed", text=found[0], years=soon, weight=FAIR, not_before=PartialDate(year=year, month=12)
        )
    for found in _ACCOUNTS.finditer(folded):
        yield Evidence(reason="accounts", text=found[0], years=(int(found["year"]) + 1,), weight=FAIR)
    for found in _PART.finditer(folded):
        year, last = int(found["year"]), _PARTS[found["part"].removeprefix("第")]
        soon = (year,) if month is not None and 0 <= month - last <= _SOON else ()
        yield Evidence(
            reason="part", text=found[0], years=soon, weight=FAIR, not_before=PartialDate(year=year, month=last)
        )


@cache
def _edition() -> re.Pattern[str]:
    head = one_of((*words("dates", "title_heads"), *words("chronology", "edition_heads")))
    name = rf"{_YEAR}(?:年(?!度)|·)?[^，。；：、\n0-9年将拟]{{2,24}}?{head}"
    # What is announced (将于…举行) may be the next year's.
    return re.compile(rf"{name}[^。；\n将拟]{{0,14}}?{one_of(words('chronology', 'edition_verbs'))}")


def editions(folded: str) -> Iterator[Evidence]:
    """All that the folded text says about its year by events that carry theirs, and by the turn of the year."""
    for found in _edition().finditer(folded):
        yield Evidence(reason="edition", text=found[0], years=(int(found["year"]),), weight=FAIR)
    for found in _attended().finditer(folded):
        year = next(int(group) for group in found.groups() if group)
        yield Evidence(reason="attended", text=found[0], years=(year,), weight=FAIR)
    for found in _TURNED.finditer(folded):
        year = int(found["year"]) + _OFFSETS.get(found["side"], 0)
        yield Evidence(reason="turn", text=found[0], years=(year,), weight=STRONG)
