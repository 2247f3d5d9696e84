"""What looks like a date and is none: years in titles, and everything inside 《》 (guidelines § 1)."""

import re
from bisect import bisect_right
from functools import cache

from extractor.matching.patterns import Pattern
from extractor.seeds import words
from extractor.temporal.forms import Point, Stated
from extractor.temporal.kinds.words import one_of

_TITLE = Pattern("《[^《》]{1,120}》")
_CLAUSE = Pattern(r"[^，。；：！？,;:!?\n（）()《》]{1,40}")

_HONOURED = Pattern("(?:获评|荣获|入选|评为|认定为|命名为|授予)了?[“ ]?$")
"""What somebody is honoured with, whose name may open with a year."""
_GOES_ON = ("以来", "以后", "之后", "底", "末", "初", "，", "。")
_REACH = 6


class Titles:
    """The stretches of a text that stand inside 《》: opaque, no mention lies in them."""

    def __init__(self, text: str) -> None:
        found = [match.span() for match in _TITLE.finditer(text)] if "《" in text else []
        self._starts = [start for start, _ in found]
        self._ends = [end for _, end in found]

    def cover(self, offset: int) -> bool:
        """Whether the offset lies inside a title."""
        index = bisect_right(self._starts, offset) - 1
        return index >= 0 and offset < self._ends[index]


@cache
def _heads() -> re.Pattern[str]:
    # 会议室, 活动中心 and 奖励 begin like a head and are none.
    return re.compile(one_of(words("dates", "title_heads")) + "(?![室中厅励补金场])")


@cache
def _verbs() -> re.Pattern[str]:
    return re.compile(one_of(words("dates", "clause_verbs")))


def belongs_to_title(text: str, point: Point) -> bool:
    """Whether a year opens an unquoted title: 2024年预算执行情况的报告, 2023年全市安全生产工作会议.

    It does where the noun phrase behind it ends in the head of a title before any verb, and behind a verb of honour
    (获评|2024年荻江市“最美家庭”); 2024年完成… and 2024年的… are dates.
    """
    if not (isinstance(point.form, Stated) and isinstance(point.form.year, int) and point.form.month is None):
        return False
    clause = _CLAUSE.match(text, point.end)
    if clause is None or clause[0].startswith("的"):
        return False
    honoured = _HONOURED.search(text, max(0, point.start - _REACH), point.start) is not None
    if honoured and not text.startswith(_GOES_ON, point.end):
        return True
    head = _heads().search(clause[0])
    if head is None:
        return False
    verb = _verbs().search(clause[0])
    return verb is None or head.start() < verb.start()
