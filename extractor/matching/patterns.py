"""Regular expressions that are compiled when there is something to match.

The rules hold hundreds of patterns, and compiling all of them takes as long as half of what spaCy needs to start; a
document gives occasion to some of them. Every pattern that stands in a module is therefore a `Pattern`: the same to
whoever asks it, but that it costs nothing before.
"""

import re
import sys
from collections.abc import Callable, Iterator
from typing import Any

from extractor.matching.gates import MOST, gated, gated_sub
from extractor.matching.literals import Words, needed
from extractor.matching.trials import Trials

_READ = re.DOTALL | re.MULTILINE  # with other flags a character stands for more than itself
_PATIENCE = 50_000
"""Characters looked at for matches at an offset, each time the whole text: from here on compiling costs less."""

_LONG = 500  # long lists of words begin with so many characters that no few are needed


class Pattern:
    """A regular expression with the methods of `re.Pattern`, compiled on the first text in which it may match.

    Before, a text is only looked at for the characters that every match needs (`literals.py`). Then the methods of the
    compiled expression take the places of these, and a call costs what it costs there; but a long one, which is a list
    of words, is tried only where one may begin (`trials.py`). A pattern that is asked at one offset after another is
    compiled in any case when that becomes dear, so that time stays linear in the text.
    """

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern = pattern
        self.flags = flags
        self._needed: Words | None = None
        self._patience = _PATIENCE

    def match(self, string: str, pos: int = 0, endpos: int = sys.maxsize) -> re.Match[str] | None:
        """As `re.Pattern.match`."""
        return self._compiled().match(string, pos, endpos) if self._may_match_at(string) else None

    def fullmatch(self, string: str, pos: int = 0, endpos: int = sys.maxsize) -> re.Match[str] | None:
        """As `re.Pattern.fullmatch`."""
        return self._compiled().fullmatch(string, pos, endpos) if self._may_match_at(string) else None

    def search(self, string: str, pos: int = 0, endpos: int = sys.maxsize) -> re.Match[str] | None:
        """As `re.Pattern.search`."""
        may_match = self._may_match_at if pos else self._may_match
        return self._compiled().search(string, pos, endpos) if may_match(string) else None

    def finditer(self, string: str, pos: int = 0, endpos: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """As `re.Pattern.finditer`."""
        return self._compiled().finditer(string, pos, endpos) if self._may_match(string) else iter(())

    def findall(self, string: str, pos: int = 0, endpos: int = sys.maxsize) -> list[Any]:
        """As `re.Pattern.findall`."""
        return self._compiled().findall(string, pos, endpos) if self._may_match(string) else []

    def split(self, string: str, maxsplit: int = 0) -> list[str | Any]:
        """As `re.Pattern.split`."""
        return self._compiled().split(string, maxsplit) if self._may_match(string) else [string]

    def sub(self, repl: str | Callable[[re.Match[str]], str], string: str, count: int = 0) -> str:
        """As `re.Pattern.sub`."""
        return self._compiled().sub(repl, string, count) if self._may_match(string) else string

    def _may_match_at(self, string: str) -> bool:
        self._patience -= len(string)
        return self._patience < 0 or self._may_match(string)

    def _may_match(self, string: str) -> bool:
        if self._needed is None:
            self._needed = () if self.flags & ~_READ or len(self.pattern) > _LONG else needed(self.pattern)
        return not self._needed or any(map(string.__contains__, self._needed))

    def _compiled(self) -> re.Pattern[str]:
        compiled = re.compile(self.pattern, self.flags)
        for name in _METHODS:
            setattr(self, name, getattr(compiled, name))
        if len(self.pattern) > _LONG and not self.flags:
            self.finditer = Trials(compiled).finditer  # type: ignore[method-assign]
        elif self._needed and len(self._needed) <= MOST:
            self.search = gated(compiled.search, self._needed, None)  # type: ignore[method-assign]
            self.finditer = gated(compiled.finditer, self._needed, iter(()))  # type: ignore[method-assign]
            self.sub = gated_sub(compiled, self._needed)  # type: ignore[method-assign]
        return compiled


_METHODS = ("match", "fullmatch", "search", "finditer", "findall", "split", "sub")
