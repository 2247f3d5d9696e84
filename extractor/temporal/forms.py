"""The typed forms of a date expression: what the words say, before anybody asks when that was.

`expressions` reads text into these records and `resolution` places them in time; the text is read once.
"""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from extractor.model import PartOfDay
from extractor.temporal.values import PartialDate

Unit = Literal["year", "month", "week", "day"]

Anchor = Literal["issue", "previous"]
"""What a relative expression counts from: the date of issue (去年), or the date told before (同日, 次日)."""

Modifier = Literal["since", "before", "after", "eve", "around", "holiday"]
"""How an expression leans on its date: 6月以来, 6月底前, 7月以后, 春节前夕, 春节前后, 春节假期."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Relative:
    """So many units from an anchor: 去年 is year −1 from the issue, 次日 day +1 from the date told before."""

    unit: Unit
    offset: int
    anchor: Anchor = "issue"


@dataclass(frozen=True, slots=True, kw_only=True)
class Portion:
    """A part of a year, in months (上半年 is 1 to 6), or of a month, in days (中旬 is 11 to 20)."""

    first: int
    last: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated:
    """A calendar date in words: 2025年3月6日, 今年3月中旬, 28日, 去年底, 今天; what is not said is None."""

    year: int | Relative | None = None
    month: int | Relative | None = None
    day: int | Relative | None = None
    portion: Portion | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Week:
    """A week counted from the issue's (上周), or a day in it (上周五: weekday 5, Monday being 1).

    `offset` is None for a bare 周五上午: the last such day up to the issue. A `weekend` (上周末) lasts from its
    weekday, Saturday, until Sunday.
    """

    offset: int | None
    weekday: int | None = None
    weekend: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FeastDay:
    """A feast of the solar or lunar calendar, `before` days ahead of the day (除夕 is one before 春节).

    `term` names the solar term that the feast is (清明, 冬至), whose day differs from year to year; month and day
    are then the usual ones.
    """

    lunar: bool
    month: int
    day: int
    before: int = 0
    term: str | None = None
    year: int | Relative | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LunarDay:
    """A day, or a month where no day is named, of the lunar calendar: 腊月二十三, 农历八月."""

    month: int
    day: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Lately:
    """Vague nearness to the issue: 近日 (days), 近年来 (years)."""

    unit: Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """A count of units that ends (−1) or begins (+1) at the issue: 五年来, 过去三年, 未来五年; None is 多."""

    count: int | None
    unit: Unit
    direction: Literal[-1, 1] = -1


@dataclass(frozen=True, slots=True, kw_only=True)
class Era:
    """A named period with fixed ends: 十四五, 改革开放以来, 上世纪90年代.

    `end` is None where it lasts. `years` is the count that the words give: 新中国成立75年来.
    """

    start: PartialDate
    end: PartialDate | None = None
    years: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ComingYear:
    """新的一年: the year whose beginning lies nearest to the issue date."""


Form: TypeAlias = Stated | Week | FeastDay | LunarDay | Lately | Stretch | Era | ComingYear


@dataclass(frozen=True, slots=True, kw_only=True)
class DateExpression:
    """A DATE mention and what it says (guidelines § 1).

    Attributes:
        start: offset of its first code point in the text that was read.
        end: offset behind its last one.
        text: the words, verbatim.
        form: the date, or the first date of a range or enumeration.
        until: the last date of a range or enumeration (12月4日至6日; 28日、29日).
        modifier: how the expression leans on its date.
        part_of_day: 上午 or 下午 where the words say so.
        announced: whether the words around it tell it as one to come (将于9月).
    """

    start: int
    end: int
    text: str
    form: Form
    until: Form | None = None
    modifier: Modifier | None = None
    part_of_day: PartOfDay | None = None
    announced: bool = False

    @property
    def rule(self) -> str:
        """The name of the rule that read it, for a mention's provenance: `date.stated`, `date.feastday`."""
        return f"date.{type(self.form).__name__.lower()}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """One date inside an expression, before ranges, enumerations and modifiers are joined to it.

    `form` is an int for the bare first number of a shortened range (1 of 1—9月): its unit follows.
    """

    start: int
    end: int
    form: Form | int
    until: Form | None = None
    modifier: Modifier | None = None
    part_of_day: PartOfDay | None = None
