"""What the patterns of dates are made of: numbers, named units, times of the day.

All patterns read folded text (`numerals.fold`), repeat within fixed bounds, and are built once, from the
vocabulary in `seeds/lexicon/dates.yml`.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from extractor.matching.alternation import alternation
from extractor.model import PartOfDay
from extractor.seeds import table, words
from extractor.temporal.forms import Anchor, Point, Relative, Unit
from extractor.temporal.numerals import number

BLANK = " {0,2}"
CHINESE = "〇零一二三四五六七八九十"
COUNT = f"(?:[0-9]{{1,3}}|[{CHINESE}百两几数多半]{{1,4}})"
DASH = "(?:至|到|起至|[-—–―~]{1,3})"

YEAR_NUMBER = rf"(?:(?:1[89]|20)[0-9]{{2}}|[一二][〇零0-9{CHINESE}]{{3}})"
MONTH_NUMBER = "(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])"
DAY_NUMBER = (
    "(?:3[01]|[12][0-9]|0?[1-9]|三十一?|二十[一二三四五六七八九]?|廿[一二三四五六七八九]?"
    "|十[一二三四五六七八九]?|[一二三四五六七八九])"
)
WEEKDAY = r"(?:[（(](?:星期|周|礼拜)[一二三四五六日天][）)]|(?:星期|周)[一二三四五六日天])"

_HOUR = f"(?:[01]?[0-9]|2[0-4]|[{CHINESE}两]{{1,3}})"
_CLOCK = rf"(?:{_HOUR}(?::[0-5][0-9]|{BLANK}[点时](?:[0-5]?[0-9]分|半|整)?[许多]?))"
CLOCK = f"(?:{_CLOCK}(?:{DASH}{_CLOCK})?)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """A kind of date: the pattern that finds it in folded text, and the reader of text[start:end]."""

    name: str
    pattern: Callable[[], str]
    read: Callable[[str, int, int], Point]


def one_of(vocabulary: Iterable[str]) -> str:
    """An alternation that prefers the longer word."""
    return f"(?:{alternation(vocabulary)})"


def named(unit: Unit) -> str:
    """The words for a unit that is counted from an anchor: 今年 and 当年, 上月 and 当月, 今天 and 次日."""
    return one_of([*table("dates", f"relative_{unit}s"), *table("dates", f"told_{unit}s")])


def year() -> str:
    """A numbered or named year: 2025年, 二〇二五年, 去年; 2025年度 is a label and no date."""
    return rf"(?:(?<![0-9{CHINESE}]){YEAR_NUMBER}{BLANK}年(?![度代级龄])|{named('year')}(?![度级轻龄纪代]))"


def daytime() -> str:
    """What may follow a day: 上午, 晚, 下午3点半, 9:00至11:00."""
    part = one_of(words("dates", "parts_of_day"))
    # 晚 is a time of the day; 晚会 and 晚餐 are not.
    return rf"(?:{BLANK}(?:{part}(?![会宴餐饭报]))?(?:{BLANK}{CLOCK})?)"


def value(digits: str | None) -> int | None:
    """The number that a pattern found, or None where it found none."""
    return number(digits) if digits else None


def relative(unit: Unit, word: str | None) -> Relative | None:
    """去年, 上月 and 今天 count from the issue; 当年, 当月 and 当天 from the date told before."""
    if word is None:
        return None
    anchors: tuple[tuple[str, Anchor], ...] = (("relative", "issue"), ("told", "previous"))
    for key, anchor in anchors:
        offset = table("dates", f"{key}_{unit}s").get(word)
        if offset is not None:
            return Relative(unit=unit, offset=offset, anchor=anchor)
    return None


def part_of_day(words_: str | None) -> PartOfDay | None:
    """上午 or 下午 where the words say so; 晚, 中午 and clock times are neither (guidelines § 4)."""
    if words_ is None:
        return None
    if "上午" in words_:
        return "上午"
    return "下午" if "下午" in words_ else None
