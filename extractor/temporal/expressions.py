"""Find every date expression in a text and say what its words mean (guidelines § 1, DATE).

`scanner` finds the single dates; here they are joined to ranges (12月4日至6日) and enumerations (28日、29日),
and take the word behind them that belongs to the expression: 2024年6月以来, 春节前夕, 9月底前.
"""

import re
from collections.abc import Iterable, Iterator

from extractor.matching.patterns import Pattern
from extractor.temporal.announcements import is_announced
from extractor.temporal.exclusions import Titles, belongs_to_title
from extractor.temporal.forms import DateExpression, FeastDay, Form, Modifier, Point, Stated
from extractor.temporal.kinds.words import BLANK, DASH
from extractor.temporal.numerals import fold
from extractor.temporal.scanner import scan

_RANGE = Pattern(rf"{BLANK}{DASH}{BLANK}")
_LIST = Pattern(f"{BLANK}[、和及与]{BLANK}")

_MODIFIERS: dict[str, Modifier] = {
    "以来": "since",
    "至今": "since",
    "前夕": "eve",
    "前后": "around",
    "之后": "after",
    "以后": "after",
    "之前": "before",
    "以前": "before",
    "前": "before",
}
# 前 is "before" only where no other word begins with it: 前往, 前期, 前三名, 前列, 前年.
_MODIFIER = Pattern(
    "以来|至今|前夕|前后|之后|以后|之前|以前|前(?![往进期列来沿景所段线赴去身任述年天日几多一二三四五六七八九十两0-9])"
)
_COMING = Pattern("(?:佳节)?(?:即将|将)?(?:来临|到来|临近|将至)(?:前夕|之际|之时|前)?|佳节之际|之际|前夕")
_NEARING = "临近"  # 临近新春佳节 is before the feast, whatever stands behind it
_THAT_DAY = Pattern("当天|当日")
_HOLIDAY = Pattern("小长假|长假|假期|黄金周|佳节|伊始")


def find_dates(text: str) -> tuple[DateExpression, ...]:
    """Every date expression of the text, in reading order, with offsets into the text as it is given.

    `find_dates("3月5日上午，镇党委召开会议")` is one expression over 3月5日上午. Durations (5天), ages,
    ordinals, years that belong to a title, and everything in 《》 are no dates.
    """
    folded = fold(text)
    titles = Titles(folded)
    points = (point for point in scan(folded) if not titles.cover(point.start))
    return tuple(_expression(text, folded, group) for group in _grouped(folded, points) if _is_date(folded, group))


def _grouped(folded: str, points: Iterable[Point]) -> Iterator[list[Point]]:
    """Points that one expression joins."""
    group: list[Point] = []
    for point in points:
        if group and not _joined(folded, group[-1], point):
            yield group
            group = []
        group.append(point)
    if group:
        yield group


def _joined(folded: str, left: Point, right: Point) -> bool:
    if left.modifier or (isinstance(left.form, int) and not isinstance(right.form, int | Stated)):
        return False
    if _RANGE.fullmatch(folded, left.end, right.start):
        return True
    return bool(_LIST.fullmatch(folded, left.end, right.start)) and _continues(left.form, right.form)


def _continues(left: Form | int, right: Form | int) -> bool:
    """Whether an enumeration goes on: 28日、29日 is one expression, 今年、明年 are two."""
    if isinstance(left, int):
        return True
    if isinstance(left, Stated) and left.day is not None:
        bare = isinstance(right, Stated) and right.month is None and right.year is None
        return bare or isinstance(right, int)
    return isinstance(left, FeastDay) and isinstance(right, FeastDay)


def _is_date(folded: str, group: list[Point]) -> bool:
    """A bare number must have found its unit, and a year must not open a title."""
    alone = len(group) == 1
    return isinstance(group[-1].form, Form) and not (alone and belongs_to_title(folded, group[0]))


def _expression(text: str, folded: str, group: list[Point]) -> DateExpression:
    first, last = group[0], group[-1]
    form = _completed(first.form, last.form)
    until = last.until or last.form if len(group) > 1 else last.until
    start, end, modifier = _modified(folded, first.start, last.end, form)
    end = start + len(folded[start:end].rstrip())
    parts = {point.part_of_day for point in group}
    return DateExpression(
        start=start,
        end=end,
        text=text[start:end],
        form=form,
        until=until if isinstance(until, Form) else None,
        modifier=modifier or last.modifier,
        part_of_day=first.part_of_day if len(parts) == 1 else None,
        announced=is_announced(folded, first.start, end),
    )


def _completed(first: Form | int, last: Form | int) -> Form:
    """The bare number that opens a shortened range takes the unit of the date behind it: 1 in 1—9月."""
    if isinstance(first, Form):
        return first
    assert isinstance(last, Stated)  # numbers are joined with calendar dates only
    if last.year is not None:
        return Stated(year=first)
    return Stated(month=first) if last.month is not None else Stated(day=first)


def _modified(folded: str, start: int, end: int, form: Form) -> tuple[int, int, Modifier | None]:
    """The span with the word that leans on the date; a closing quote may stand between (“七一”前夕).

    A deadline's 前 stays outside, as 期间 does (guidelines § 2): 9月底 in 9月底前.
    """
    quoted = folded[end : end + 1] in ("”", '"') and folded[start - 1 : start] in ("“", '"')
    found, modifier = _lean(folded, end + quoted, form)
    if isinstance(form, FeastDay) and folded[max(0, start - quoted - 2) : start - quoted] == _NEARING:
        modifier = "eve"
    if found is None or modifier == "before":
        return start, end, modifier
    return start - quoted, found.end(), modifier


def _lean(folded: str, offset: int, form: Form) -> tuple[re.Match[str] | None, Modifier | None]:
    if isinstance(form, FeastDay):
        coming = _COMING.match(folded, offset)
        if coming:
            return coming, "eve"
        holiday = _HOLIDAY.match(folded, offset)
        if holiday:
            return holiday, "holiday"
        day = _THAT_DAY.match(folded, offset)
        if day:
            return day, None
    found = _MODIFIER.match(folded, offset)
    return found, _MODIFIERS[found[0]] if found else None
