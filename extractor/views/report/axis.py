"""A time axis from the first to the last day of what the report shows, in hundredths of its width."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Axis:
    """A stretch of time that lies from left to right."""

    first: date
    last: date

    @classmethod
    def over(cls, days: Iterable[str]) -> "Axis | None":
        """The axis that holds all these days, in whole years; None where there are none."""
        known = sorted(days)
        if not known:
            return None
        return cls(first=date(int(known[0][:4]), 1, 1), last=date(int(known[-1][:4]), 12, 31))

    def at(self, day: str) -> float:
        """Where a day lies, from 0 to 100; what lies outside stands at the edge."""
        share = (date.fromisoformat(day) - self.first).days / max(1, (self.last - self.first).days)
        return round(100 * min(1.0, max(0.0, share)), 2)

    def years(self) -> list[tuple[int, float]]:
        """The years, each with the place where it begins; every few where there are many."""
        count = self.last.year - self.first.year + 1
        step = max(1, count // 10)
        return [(year, self.at(f"{year:04}-01-01")) for year in range(self.first.year, self.last.year + 1, step)]
