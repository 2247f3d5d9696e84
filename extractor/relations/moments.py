"""The dates of a scene that can date an event, and the date that a naming takes from its surroundings."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from extractor.matching.patterns import Pattern
from extractor.model import EventType, PartOfDay
from extractor.relations.calendar import Calendar
from extractor.relations.factuality import speech_start
from extractor.relations.scenes import Mark, Scene
from extractor.relations.tellings.namings import Naming

_VAGUE = Pattern(r"近日|连日来|日前|近期|前不久|前段时间|近来")

_OPEN = Pattern(
    r"(?<!连日)来$|[^日]前$|(?<!\d月)(?<!\d 月)(?<!去年)(?<!去年年)[底末初]$|时期|期间|之际|至今|新的一年|春节$"
)
"""Periods that reach up to the day of writing, or have no firm bounds: they say nothing of one event."""

_UNTIL = Pattern(r"(?:持续|延续|展出|开放|进行)[至到]$")
"""Before the day on which something will end (将持续至10月7日)."""

_THERE = Pattern(r"[上中]，")
"""Behind a meeting's name it opens what was said there, whose dates are not the meeting's (座谈会上，…)."""

_PART = Pattern(r"[上下]午")
_TODAY = Pattern(r"[今当同][天日]")

_YEAR = Pattern(r"\d{4}\s?年")
_SOME_YEAR = Pattern(r"\d{4}\s?年|[去前]年")
_OF_A_YEAR: frozenset[EventType] = frozenset({"award", "election"})
"""Types that a story of a life tells by the year (2021年，他获评…)."""

_DATELINE = Pattern(r"\s*(?:消息|讯|电|报道)")


_IMPRINT = Pattern(r"[^，。；]{0,40}(?:编印?|编辑部|主办|第[^，。；]{1,6}期[）)]?)[\s：:|]*")
"""What stands before the date of a masthead (某某编 2024年9月30日, 第3期 2024年9月30日)."""

_LINE_END = Pattern(r"[\s）)]*$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """When an event took place, in the form of the guidelines (§ 4)."""

    start: str | None = None
    end: str | None = None
    time: PartOfDay | None = None

    @property
    def is_day(self) -> bool:
        """Whether the first day is known (the year may not be: XXXX-06-07)."""
        return self.start is not None and len(self.start) == len("2025-01-15")


Dating = Callable[[Naming], Moment | None]
"""The date that a naming's own sentence gives."""


def overlap(one: Moment, other: Moment) -> bool:
    """Whether two moments have a day in common, as far as their precision says."""
    first, last = max(one.start or "", other.start or ""), min(f"{one.end or 9}~", f"{other.end or 9}~")
    return first <= last  # 2022-09~ is behind each day of that month


def moments(scene: Scene, calendar: Calendar) -> Iterator[tuple[Mark, Moment]]:
    """The dates of a scene that can date an event: no dateline or imprint, no open period, none in speech."""
    limit = speech_start(scene)
    for mark in scene.of("DATE", end=limit):
        words = scene.text[mark.start : mark.end]
        moment = _moment(mark, calendar)
        if moment is None or _OPEN.search(words) or _DATELINE.match(scene.text, mark.end):
            continue
        if _IMPRINT.fullmatch(scene.text, 0, mark.start) and _LINE_END.match(scene.text, mark.end):
            continue
        if _UNTIL.search(scene.masked, 0, mark.start):
            continue
        if (moment.start and len(moment.start) > len("2025")) or _VAGUE.search(words):
            yield mark, moment


def told_days(scene: Scene, calendar: Calendar) -> Iterator[tuple[Mark, Moment]]:
    """The parts of days that a scene names, with the day where it can be placed (今天上午 without a date of issue)."""
    for mark in scene.of("DATE", end=speech_start(scene)):
        moment = _moment(mark, calendar)
        part = _PART.search(scene.text, mark.start, mark.end)
        if part and _TODAY.match(scene.text, mark.start):
            yield mark, moment or Moment(time="上午" if part[0] == "上午" else "下午")


def lately(naming: Naming) -> bool:
    """Whether a naming's sentence says no more than 近日."""
    scene = naming.scene
    return any(_VAGUE.fullmatch(scene.text, mark.start, mark.end) for mark in scene.of("DATE", end=naming.start))


def stated_year(naming: Naming, calendar: Calendar) -> Moment | None:
    """The year that a naming's sentence gives before it with four digits and no month (2017年，某某来到…)."""
    scene = naming.scene
    marks = [m for m in scene.of("DATE", end=naming.start) if _YEAR.fullmatch(scene.text, m.start, m.end)]
    moment = _moment(marks[-1], calendar) if marks and naming.form == "verb" else None
    return moment if moment is not None and moment.start == moment.end else None


def dateline(scene: Scene, calendar: Calendar) -> Moment | None:
    """The day that a dateline gives (4月6日消息)."""
    lines = (mark for mark in scene.of("DATE") if _DATELINE.match(scene.text, mark.end))
    found = next((moment for mark in lines if (moment := _moment(mark, calendar)) is not None), None)
    return found if found is not None and found.is_day else None


def _moment(mark: Mark, calendar: Calendar) -> Moment | None:
    value = calendar.value(mark.mention)
    if value is None:
        return None
    start, end = (date.isoformat() if date else None for date in (value.start, value.end))
    return Moment(start=start, end=end, time=value.part_of_day)


def moment_of(naming: Naming, calendar: Calendar) -> Moment | None:
    """The date of a naming's sentence: the last before it, else the first behind it (大会12月2日召开)."""
    if naming.type in _OF_A_YEAR and (year := _year_before(naming, calendar)) is not None:
        return year
    found = list(moments(naming.scene, calendar))
    before = _unquoted(naming.scene, [(mark, moment) for mark, moment in found if mark.start < naming.start])
    told_there = naming.form == "noun" and _THERE.match(naming.scene.masked, naming.end)
    after = [] if told_there else [moment for mark, moment in found if mark.start >= naming.start]
    days = [moment for moment in before if moment.is_day]
    if before and days and (_is_long(before[-1]) or overlap(days[-1], before[-1])):
        return days[-1]
    return before[-1] if before else after[0] if after else None


def _year_before(naming: Naming, calendar: Calendar) -> Moment | None:
    """The year alone that is the last date before a deed (2019年6月，某某当选…；2021年，他获评…)."""
    marks = naming.scene.of("DATE", end=naming.start)
    told = naming.form == "verb" and marks and _SOME_YEAR.fullmatch(naming.scene.text, marks[-1].start, marks[-1].end)
    return _moment(marks[-1], calendar) if told else None


def _unquoted(scene: Scene, found: Sequence[tuple[Mark, Moment]]) -> list[Moment]:
    """The moments, without those of feasts in quotation marks where another is told (10日召开“春节”期间某会议)."""
    plain = [moment for mark, moment in found if "“" not in scene.text[max(0, mark.start - 1) : mark.start + 1]]
    return plain or [moment for _, moment in found]


def _is_long(moment: Moment) -> bool:
    """Whether a moment is a quarter or more, which says what work is about, not when it was done (实现一季度开门红)."""
    return not moment.is_day and moment.start != moment.end
