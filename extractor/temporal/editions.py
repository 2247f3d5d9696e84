"""The year of a bulletin by way of what its text says of years in passing.

2025年全市读书节今天开幕 is written in 2025, 刚刚过去的2024年 in 2025, 即将到来的2025年 in 2024.
"""

import re
from collections.abc import Iterator
from functools import cache

from extractor.seeds import words
from extractor.temporal.evidence import FAIR, STRONG, Evidence
from extractor.temporal.kinds.words import one_of

_YEAR = r"(?<![0-9\-—–至~])(?P<year>20[0-9]{2})"
_TURNED = re.compile(rf"(?P<side>刚刚?过去的|即将到来的|即将过去的|进入|迈入|跨入){_YEAR}年")
_OFFSETS = {"刚刚过去的": 1, "刚过去的": 1, "即将到来的": -1}


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
    for found in _TURNED.finditer(folded):
        year = int(found["year"]) + _OFFSETS.get(found["side"], 0)
        yield Evidence(reason="turn", text=found[0], years=(year,), weight=STRONG)
