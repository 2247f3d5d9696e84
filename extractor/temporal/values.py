"""Dates with their precision, and the spans of time that bulletins state with them.

A date is never completed by guessing: `2024-09` stays a month, and a day whose year nobody states stays
`XXXX-06-07`. Strings follow EDTF (ISO 8601-2:2019, level 1); beside them `bounds` gives plain days, because
filters over mixed precisions compare wrongly.
"""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple, Self

from extractor.matching.patterns import Pattern
from extractor.model import PartOfDay

_FORM = Pattern(r"(?P<year>[0-9]{4}|XXXX)(?:-(?P<month>[0-9]{2})(?:-(?P<day>[0-9]{2}))?)?")


class Bounds(NamedTuple):
    """The first and the last day that a value may mean."""

    earliest: date
    latest: date


@dataclass(frozen=True, slots=True, kw_only=True)
class PartialDate:
    """A date at the precision of its source: a year, a month or a day; the year may be unknown (XXXX-06-07).

    Raises:
        ValueError: a day without a month, nothing at all, or a day that no calendar has.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        if (self.month is None) and (self.day is not None or self.year is None):
            raise ValueError(f"{self.year}, {self.day}: a date needs its month, or a year alone")
        if self.year is not None and not 1 <= self.year <= 9999:
            raise ValueError(f"{self.year}: not a year")
        if self.month is not None and not 1 <= self.month <= 12:
            raise ValueError(f"{self.month}: not a month")
        if self.day is not None and not 1 <= self.day <= self._month_length():
            raise ValueError(f"{self.month}-{self.day}: not a day of the calendar")

    def _month_length(self) -> int:
        # A leap year stands for the unknown year, so that XXXX-02-29 can be said.
        return monthrange(self.year or 2000, self.month or 1)[1]

    @classmethod
    def parse(cls, text: str) -> Self:
        """The date that `isoformat` wrote: `2025-01-15`, `2024-09`, `2024`, `XXXX-06-07`.

        Raises:
            ValueError: the text has another form, or names no day of the calendar.
        """
        match = _FORM.fullmatch(text)
        if match is None:
            raise ValueError(f"{text!r}: not a date; write YYYY-MM-DD, YYYY-MM or YYYY, with XXXX for an unknown year")
        year, month, day = match.group("year", "month", "day")
        return cls(
            year=None if year == "XXXX" else int(year),
            month=int(month) if month else None,
            day=int(day) if day else None,
        )

    @classmethod
    def of(cls, day: date) -> Self:
        """A day of the calendar as a date of day precision."""
        return cls(year=day.year, month=day.month, day=day.day)

    def isoformat(self) -> str:
        """ISO 8601, or EDTF where the year is unknown: `2025-01-15`, `2024-09`, `2024`, `XXXX-06-07`."""
        parts = ["XXXX" if self.year is None else f"{self.year:04d}"]
        parts += [f"{part:02d}" for part in (self.month, self.day) if part is not None]
        return "-".join(parts)

    def bounds(self) -> Bounds | None:
        """The first and last day that it covers; None where the year is unknown."""
        if self.year is None:
            return None
        first, last = self.month or 1, self.month or 12
        final_day = self.day or monthrange(self.year, last)[1]
        return Bounds(date(self.year, first, self.day or 1), date(self.year, last, final_day))


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeValue:
    """When something was: from `start` to `end`, each at its own precision; None is an open or unknown end.

    Attributes:
        start: the first date; equal to `end` for a single date.
        end: the last date.
        part_of_day: 上午 or 下午 where the text says so; 晚 and clock times alone say neither.
        approximate: the source is vague (近日, 春节前后, 五年来).
        window: days, where they are known more closely than the dates say: 近日 is no day after the issue.
    """

    start: PartialDate | None = None
    end: PartialDate | None = None
    part_of_day: PartOfDay | None = None
    approximate: bool = False
    window: Bounds | None = None

    def __post_init__(self) -> None:
        if self.start is None and self.end is None:
            raise ValueError("a time needs a start or an end")

    def edtf(self) -> str:
        """EDTF level 1: `2024-12-04/2024-12-06`, `2025-01~`, `../2025`, `2024-06/..`."""
        mark = "~" if self.approximate else ""
        start, end = (side.isoformat() + mark if side else ".." for side in (self.start, self.end))
        return start if start == end else f"{start}/{end}"

    def bounds(self) -> tuple[date | None, date | None]:
        """The first and the last day that are possible; None on a side that is open or has no year."""
        if self.window is not None:
            return self.window
        first = self.start.bounds() if self.start else None
        last = self.end.bounds() if self.end else None
        return first.earliest if first else None, last.latest if last else None
