"""The date that a bulletin prints as its own: beside 第3期, after 发布时间, alone on a line."""

import re
from collections.abc import Iterable
from functools import cache

from extractor.seeds import words
from extractor.temporal.forms import DateExpression, Stated
from extractor.temporal.kinds.words import one_of
from extractor.temporal.values import PartialDate

_LINE = 40
"""No masthead is longer; a sentence with a date and the word 期 in it mostly is."""

_HEAD = 200
"""So near the first character a month alone (2023年11月) dates the bulletin; further down it heads a section."""


def printed_date(folded: str, dates: Iterable[DateExpression]) -> PartialDate | None:
    """The month of the latest date that stands as the date of publication: a day, or a month at the head; or None."""
    found = [month for date in dates if (month := _month(date)) and _is_masthead(folded, date)]
    return max(found, key=lambda month: (month.year or 0, month.month or 0), default=None)


def _month(date: DateExpression) -> PartialDate | None:
    form = date.form
    if not isinstance(form, Stated) or not isinstance(form.year, int) or date.until is not None:
        return None
    if not isinstance(form.day, int) and date.start > _HEAD:
        return None
    return PartialDate(year=form.year, month=form.month) if isinstance(form.month, int) else None


@cache
def _cue() -> re.Pattern[str]:
    return re.compile(one_of(words("chronology", "mastheads")))


def _is_masthead(folded: str, date: DateExpression) -> bool:
    first = folded.rfind("\n", 0, date.start) + 1
    last = folded.find("\n", date.end)
    line_end = len(folded) if last < 0 else last
    rest = (folded[first : date.start] + folded[date.end : line_end]).strip()
    if len(rest) <= 1:
        return True
    return len(rest) <= _LINE and not set(rest) & set("，。；") and _cue().search(rest) is not None
