"""A long regular expression, tried only where a match may begin.

At each character `re` tries the alternatives of a list of words one after the other. An automaton (`occurrences.py`)
reads the text once, however many words there are, and says where one may begin.
"""

import re
import sys
from collections.abc import Iterator
from functools import cached_property

from extractor.occurrences import AllOccurrences
from extractor.openings import openings


class Trials:
    """Finds what a compiled expression without flags finds."""

    def __init__(self, compiled: re.Pattern[str]) -> None:
        self._compiled = compiled

    @cached_property
    def _openings(self) -> AllOccurrences | None:
        found = openings(self._compiled.pattern)
        return AllOccurrences(found) if found else None

    def finditer(self, string: str, pos: int = 0, endpos: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """As `re.Pattern.finditer`."""
        if self._openings is None:
            yield from self._compiled.finditer(string, pos, endpos)
            return
        try_at = self._compiled.match
        end = pos
        for start in self._openings.starts(string[pos:endpos]):
            if pos + start >= end and (found := try_at(string, pos + start, endpos)):
                yield found
                end = found.end()
