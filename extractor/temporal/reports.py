"""What the dates of a text say about its own time: which days it reports, and which years it names."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from extractor.seeds import words
from extractor.temporal.evidence import FAIR, WEAK, Evidence
from extractor.temporal.forms import DateExpression, Stated
from extractor.temporal.kinds.words import one_of
from extractor.temporal.values import PartialDate

_LABEL_YEAR = re.compile(
    r"(?<![0-9\-—–至~])(?P<year>(?:19|20)[0-9]{2}) {0,2}年(?:度|第|(?=[^，。；：、\n0-9 ]{2}))"
)
_NEXT_YEAR = re.compile("明年|来年")


@cache
def _future_cue() -> re.Pattern[str]:
    return re.compile(one_of(words("chronology", "future_cues")) + "[^，。；]{0,3}$")


@cache
def _founding_cue() -> re.Pattern[str]:
    return re.compile(one_of(words("chronology", "founding_cues")))


@cache
def _review() -> re.Pattern[str]:
    return re.compile(f"[^，。；\n]{{0,24}}?{one_of(words('chronology', 'reviews'))}")


def is_reported(folded: str, date: DateExpression) -> bool:
    """Whether the text tells of something on the date: no deadline, no plan, no day of founding."""
    announced = _future_cue().search(folded, max(0, date.start - 8), date.start)
    return date.modifier is None and not announced and not _founding_cue().match(folded, date.end)


def latest_month(folded: str, dates: Sequence[DateExpression]) -> int | None:
    """The last of the months in which the text reports days, on the circle of the year.

    Reports of November, December and January end in January: the longest silence follows the latest. Where no day
    is dated without its year, the latest full date gives the month, and a month alone where there is none.
    """
    reported = [date for date in dates if is_reported(folded, date)]
    months = sorted(set(_months(reported, with_day=True)))
    if not months:
        full = [pair for date in reported if (pair := _full(date)) is not None]
        months = [max(full)[1]] if full else sorted(set(_months(reported, with_day=False)))
    if not months:
        return None
    following = [*months[1:], months[0] + 12]
    return max(zip(months, following, strict=True), key=lambda pair: pair[1] - pair[0])[0]


def _months(dates: Iterable[DateExpression], *, with_day: bool) -> Iterator[int]:
    for date in dates:
        form, until = date.form, date.until
        if not isinstance(form, Stated) or isinstance(form.year, int) or not isinstance(form.month, int):
            continue
        if (form.day is not None) != with_day:
            continue
        yield form.month
        # A span of many months is a plan or a review; its end is no report.
        if (
            isinstance(until, Stated)
            and isinstance(until.month, int)
            and (until.month - form.month) % 12 <= 1
        ):
            yield until.month


def _full(date: DateExpression) -> tuple[int, int] | None:
    form = date.form
    full = isinstance(form, Stated) and isinstance(form.day, int)
    if full and isinstance(form, Stated) and isinstance(form.year, int) and isinstance(form.month, int):
        return form.year, form.month
    return None


def stated_years(folded: str, dates: Sequence[DateExpression], month: int | None) -> Iterator[Evidence]:
    """The years that the text names, and at the turn of the year their neighbours.

    In autumn and winter a bulletin plans the year to come, in spring it sums up the year gone by, so that 2025年 in
    December speaks for 2024 as well.
    """
    plans_ahead = _NEXT_YEAR.search(folded) is not None
    covered = [(date.start, date.end) for date in dates]
    for label in _LABEL_YEAR.finditer(folded):
        if any(start <= label.start() < end for start, end in covered):
            continue
        reviewed = bool(_review().match(folded, label.end()))
        yield from _spoken_for(label[0], int(label["year"]), WEAK, month, _shares(plans_ahead, reviewed))
    for date in dates:
        yield from _dated(folded, date, month, plans_ahead=plans_ahead)


def _dated(folded: str, date: DateExpression, month: int | None, *, plans_ahead: bool) -> Iterator[Evidence]:
    form = date.form
    if not isinstance(form, Stated) or not isinstance(form.year, int):
        return
    reported = is_reported(folded, date)
    if reported or date.modifier == "since":
        floor = PartialDate(year=form.year, month=form.month if isinstance(form.month, int) else None)
        yield Evidence(reason="past", text=date.text, not_before=floor if floor.month else None)
    if reported:
        weight = FAIR if form.day is not None else WEAK
        yield from _spoken_for(date.text, form.year, weight, month, _shares(plans_ahead, reviewed=False))


def _shares(plans_ahead: bool, reviewed: bool) -> tuple[float, float]:  # noqa: FBT001  two facts, named at the call
    """How much a year speaks for the one before it (in autumn) and the one after it (in spring)."""
    return 0.9 if plans_ahead else 0.4, 1.2 if reviewed else 0.4


def _spoken_for(
    said: str, year: int, weight: float, month: int | None, shares: tuple[float, float]
) -> Iterator[Evidence]:
    yield Evidence(reason="stated", text=said, years=(year,), weight=weight)
    if month is not None and month >= 9:
        yield Evidence(reason="planned", text=said, years=(year - 1,), weight=weight * shares[0])
    if month is not None and month <= 4:
        yield Evidence(reason="summed up", text=said, years=(year + 1,), weight=weight * shares[1])
