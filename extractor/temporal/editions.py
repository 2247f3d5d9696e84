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
    """截至2023年底 is written behind that year, in its first months where the text is of one of them."""
    for found in _CLOSED.finditer(folded):
        year = int(found["year"])
        soon = (year + 1,) if month is not None and month <= _SOON else ()
        yield Evidence(
            reason="closed", text=found[0], years=soon, weight=FAIR, not_before=PartialDate(year=year, month=12)
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
