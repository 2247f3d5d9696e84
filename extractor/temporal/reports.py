"""What the dates of a text say about its own year: which of them it reports, and which years it names."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from extractor.matching.patterns import Pattern
from extractor.seeds import words
from extractor.temporal.evidence import FAIR, WEAK, Evidence
from extractor.temporal.forms import DateExpression, FeastDay, Form, Stated
from extractor.temporal.kinds.words import one_of
from extractor.temporal.values import PartialDate

_LABEL_YEAR = Pattern(
    r"(?<![0-9\-—–至~])(?P<year>(?:19|20)[0-9]{2})"
    r"(?: {0,2}年(?:度|第|(?=[^，。；：、\n0-9 ]{2}))|(?=[全本][国省市区县镇]))"
)
_FAR_EVENT = Pattern("[^，。；：\n]{0,10}(?:申办|筹办|备战|筹备|远景|愿景)")  # 2035年远景目标 is years ahead
_HELD = Pattern("(?:召开|举行|举办|开展|组织)了?$")
_AHEAD = Pattern("[，,]?[^，。；\n]{0,12}?将(?:重点|继续|推动|全面|进一步|实施|新增|着力|围绕|以)")
_SETS = Pattern("(?:部署|安排|布置|谋划)了?$")
"""What sets the work of a year, in its first months (安排部署2024年工作)."""

_SPRING = 4
"""Up to this month 2025年将… is the writer's own year; later it may be the next."""

_SUMMING = Pattern("(?:总结|回顾)了?$")
_NEXT_YEAR = Pattern("明年|来年")

_TARGETS = ("到", "至")  # 到2030年 is a goal
_ONWARDS = Pattern(" {0,2}起(?!草|来|诉|步|航|运|飞)")  # 自12月1日起 is a rule's first day

_FAINT = 0.4
"""A bare year in a text that dates itself by 今天 or by nothing: mostly the year of its figures, not its own."""

_POSSIBLE, _LIKELY, _LIKELIER = 0.4, 0.9, 1.2
"""The share of a year's weight that goes to its neighbour: it may be planned or summed up; it is said to be
planned, or the text is of January or February; it is said to be summed up, which weighs more than the year itself."""


@cache
def _founding_cue() -> re.Pattern[str]:
    return re.compile(one_of(words("chronology", "founding_cues")))


@cache
def _review() -> re.Pattern[str]:
    return re.compile(f"[^，。；\n]{{0,24}}?{one_of(words('chronology', 'reviews'))}")


def is_reported(folded: str, date: DateExpression) -> bool:
    """Whether the text tells of something on the date: no deadline, no plan, no day of founding."""
    target = folded[max(0, date.start - 1) : date.start] in _TARGETS
    founding = _founding_cue().match(folded, date.end)
    onwards = _ONWARDS.match(folded, date.end)
    return date.modifier is None and not (date.announced or target or founding or onwards)


def stated_years(folded: str, dates: Sequence[DateExpression], month: int | None) -> Iterator[Evidence]:
    """The years that the text names, and at the turn of the year their neighbours.

    In autumn and winter a bulletin plans the year to come, in spring it sums up the year gone by, so that
    2025年 in December speaks for 2024 as well.
    """
    plans = _NEXT_YEAR.search(folded) is not None
    for label in _labels(folded, dates):
        held = _HELD.search(folded, max(0, label.start() - 4), label.start()) is not None
        reviewed = _review().match(folded, label.end()) or _SUMMING.search(
            folded, max(0, label.start() - 4), label.start()
        )
        weight = FAIR if held else _FAINT if month is None else WEAK
        named = _Named(text=label[0], year=int(label["year"]), weight=weight, reviewed=reviewed is not None)
        yield from _spoken_for(named, month, plans=plans)
    today = any(is_today(date.form) for date in dates)
    for date in dates:
        yield from _dated(folded, date, month, plans=plans, today=today)


def is_today(form: Form) -> bool:
    """Whether the date says the day and lets the reader know the month: 今天, 昨晚, 17日."""
    if not isinstance(form, Stated) or form.day is None or form.month is not None:
        return False
    return isinstance(form.day, int) or form.day.anchor == "issue"


def _labels(folded: str, dates: Sequence[DateExpression]) -> Iterator[re.Match[str]]:
    """Years that belong to a name: 2025年度, 召开2024年第二次…会议."""
    covered = {offset for date in dates for offset in range(date.start, date.end)}
    labels = (label for label in _LABEL_YEAR.finditer(folded) if label.start() not in covered)
    return (label for label in labels if _FAR_EVENT.match(folded, label.end()) is None)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Named:
    """A year that the text names; `reviewed` where it looks back on it (2025年度考核)."""

    text: str
    year: int
    weight: float
    reviewed: bool = False


def _dated(folded: str, date: DateExpression, month: int | None, *, plans: bool, today: bool) -> Iterator[Evidence]:
    """What a date that states its year says; a writer of 今天 and 17日 states the year of other times only."""
    form = date.form
    if not isinstance(form, Stated | FeastDay) or not isinstance(form.year, int):
        return
    if _FAR_EVENT.match(folded, date.end):
        return
    reported = is_reported(folded, date)
    if isinstance(form.month, int) and (reported or date.modifier == "since"):
        floor = PartialDate(year=form.year, month=_last_month(date, form.month))
        yield Evidence(reason="past", text=date.text, not_before=floor)
    if isinstance(form.month, int) and form.day is None and month is not None and (month - form.month) % 12 == 1:
        year = form.year + (form.month > month)
        yield Evidence(reason="last month", text=date.text, years=(year,), weight=FAIR)
    elif reported and _has_turned(form, month):
        yield Evidence(reason="last month", text=date.text, years=(form.year + 1,), weight=FAIR)
    elif form.month is None and month is not None and month <= _SPRING and _is_set(folded, date):
        yield Evidence(reason="this year", text=date.text, years=(form.year,), weight=FAIR)
    elif reported or date.modifier == "since":
        weight = FAIR if reported and form.day is not None and not today else WEAK
        if form.month is None and (today or month is None):
            weight = FAIR if _has_just_passed(form, month) else _FAINT
        if form.month is None and _HELD.search(folded, max(0, date.start - 4), date.start):
            weight = FAIR
        reviewed = form.month is None and _SUMMING.search(folded, max(0, date.start - 4), date.start) is not None
        named = _Named(text=date.text, year=form.year, weight=weight, reviewed=reviewed)
        yield from _spoken_for(named, month, plans=plans)


def _is_set(folded: str, date: DateExpression) -> bool:
    """Whether the text says what the year is to bring: 2024年将…, 部署2024年…."""
    return bool(_AHEAD.match(folded, date.end) or _SETS.search(folded, max(0, date.start - 4), date.start))


def _has_turned(form: Stated | FeastDay, month: int | None) -> bool:
    """Whether a day of the last weeks of a year is told in the first of the next: 2024年12月29日 in January."""
    told = isinstance(form, Stated) and isinstance(form.day, int) and isinstance(form.month, int)
    return told and month is not None and month <= 2 and isinstance(form.month, int) and form.month >= 11


def _has_just_passed(form: Stated | FeastDay, month: int | None) -> bool:
    """Whether figures of 2025年一季度 are news: in the three months behind it."""
    portion = form.portion if isinstance(form, Stated) else None
    return month is not None and portion is not None and 0 <= month - portion.last <= 3


def _last_month(date: DateExpression, month: int) -> int:
    """The month reached: the last of 2025年1至12月, the first of 2025年9月1日至12月31日, which may go on."""
    until = date.until
    last = until.month if isinstance(until, Stated) and until.year is None and until.day is None else None
    return max(month, last) if isinstance(last, int) else month


def _spoken_for(named: _Named, month: int | None, *, plans: bool) -> Iterator[Evidence]:
    year, weight = named.year, named.weight
    yield Evidence(reason="stated", text=named.text, years=(year,), weight=weight)
    if month is not None and month >= 9:
        share = _LIKELY if plans else _POSSIBLE
        yield Evidence(reason="planned", text=named.text, years=(year - 1,), weight=weight * share)
    if month is not None and month <= 6:
        new_year = _LIKELY if month <= 2 else _POSSIBLE
        share = _LIKELIER if named.reviewed else new_year
        yield Evidence(reason="summed up", text=named.text, years=(year + 1,), weight=weight * share)
