"""The date that a bulletin prints as its own: beside 第3期, after 发布时间, alone on a line."""

import re
from collections.abc import Iterable
from functools import cache

from extractor.matching.patterns import Pattern
from extractor.seeds import words
from extractor.temporal.forms import DateExpression, Stated
from extractor.temporal.kinds.words import one_of
from extractor.temporal.values import PartialDate

_LINE = 40
"""No masthead is longer; a sentence with a date and the word 期 in it mostly is."""

_HEAD = 200
"""So near the first character a month alone (2023年11月) dates the bulletin; further down it heads a section."""


_ISSUE_NUMBER = Pattern(r"第 ?[0-9]{1,4} ?期|总第 ?[0-9]{1,5}")
"""What makes the head of a page of a line with a month, wherever the page stands."""


def printed_date(folded: str, dates: Iterable[DateExpression]) -> PartialDate | None:
    """The month of the latest date that stands as the date of publication: a day, or a month at the head; or None.

    The head of a page, which numbers the issue, may give a month anywhere (溪口镇报 2022年5月 第5期 3).
    """
    found = [month for date in dates if (month := _month(folded, date)) and _is_masthead(folded, date)]
    return max(found, key=lambda month: (month.year or 0, month.month or 0), default=None)


def _month(folded: str, date: DateExpression) -> PartialDate | None:
    form = date.form
    if not isinstance(form, Stated) or not isinstance(form.year, int) or date.until is not None:
        return None
    if not isinstance(form.day, int) and date.start > _HEAD and not _ISSUE_NUMBER.search(*_line(folded, date)):
        return None
    return PartialDate(year=form.year, month=form.month) if isinstance(form.month, int) else None


def _line(folded: str, date: DateExpression) -> tuple[str, int, int]:
    """The text with the first and last character of the line that the date stands on."""
    last = folded.find("\n", date.end)
    return folded, folded.rfind("\n", 0, date.start) + 1, len(folded) if last < 0 else last


@cache
def _cue() -> re.Pattern[str]:
    return re.compile(one_of(words("chronology", "mastheads")))


def _is_masthead(folded: str, date: DateExpression) -> bool:
    _, first, line_end = _line(folded, date)
    rest = (folded[first : date.start] + folded[date.end : line_end]).strip()
    if len(rest) <= 1:
        return True
    return len(rest) <= _LINE and not set(rest) & set("，。；") and _cue().search(rest) is not None
