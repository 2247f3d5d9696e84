"""Whether the words around a date announce it: 将于9月举行, 定于28日, 9月1日起将实施."""

import re
from functools import cache

from extractor.matching.patterns import Pattern
from extractor.seeds import words
from extractor.temporal.kinds.words import BLANK, one_of

_WINDOW = 8
"""Characters before a date in which a cue and what may stand between them (将于今年、北京时间) fit."""

# 将 before a person or a thing takes an object and announces nothing: 将他送往, 将该项目.
_BEHIND = Pattern(
    f"{BLANK}(?:起|开始)?{BLANK}[,，]?(?:即将|将(?![其他她它我你这该一人军来近要领]))"
    f"|[^，。；\n]{{0,10}}截止(?:日|期|时间)"
)


_CLOSING = "截止(?:日期?|时间)?(?:为|是|到|至|于|[:：])"  # 缴费截止日期为12月31日


@cache
def _before() -> re.Pattern[str]:
    announcing = one_of(words("dates", "announcing")) + "(?:于|在|从|自|到|至|当地时间|北京时间){0,2}"
    return re.compile(f"(?:{announcing}|{_CLOSING}){BLANK}$")


def is_announced(folded: str, start: int, end: int) -> bool:
    """Whether the date folded[start:end] is told as one to come, by the words right before or behind it."""
    before = _before().search(folded, max(0, start - _WINDOW), start)
    return before is not None or _BEHIND.match(folded, end) is not None
