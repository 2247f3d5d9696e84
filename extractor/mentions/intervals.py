"""Occupied stretches of a text, asked in logarithmic time."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable


class Intervals:
    """A set of half-open stretches; overlapping ones count as one."""

    __slots__ = ("_ends", "_starts")

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted(spans):
            if self._ends and start < self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], end)
            else:
                self._starts.append(start)
                self._ends.append(end)

    def clash(self, start: int, end: int) -> bool:
        """Whether any stretch shares a character with [start, end)."""
        return bisect_right(self._ends, start) < bisect_left(self._starts, end)
