"""A long regular expression, tried only where a match may begin.

At each character `re` tries the alternatives of a list of words one after the other. An automaton (`occurrences.py`)
reads the text once, however many words there are, and says where one may begin.
"""

import re
import sys
from collections.abc import Iterator
from functools import cached_property
from typing import Final

from extractor.matching.occurrences import AllOccurrences
from extractor.matching.openings import openings

PATIENCE: Final = 150
"""The sentences of a long bulletin: in a run of one document the reading would cost more than it spares."""


class Trials:
    """Finds what a compiled expression without flags finds.

    Args:
        compiled: the expression.
        patience: how many texts it is asked about itself, before anybody reads off it with what its matches begin.
    """

    def __init__(self, compiled: re.Pattern[str], patience: int = PATIENCE) -> None:
        self._compiled = compiled
        self._patience = patience

    @cached_property
    def _openings(self) -> AllOccurrences | None:
        found = openings(self._compiled.pattern)
        return AllOccurrences(found) if found else None

    def finditer(self, string: str, pos: int = 0, endpos: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """As `re.Pattern.finditer`."""
        self._patience -= self._patience > 0
        if self._patience or self._openings is None:
            return self._compiled.finditer(string, pos, endpos)
        return self._tried(self._openings, string, pos, endpos)

    def _tried(self, words: AllOccurrences, string: str, pos: int, endpos: int) -> Iterator[re.Match[str]]:
        try_at = self._compiled.match
        end = pos
        for start in words.starts(string[pos:endpos]):
            if pos + start >= end and (found := try_at(string, pos + start, endpos)):
                yield found
                end = found.end()
