"""Where any of many words stand in a text, in one pass over it (Aho and Corasick 1975).

A regular expression tries its branches at every character; the automaton reads each character once, however many words
it knows. It is the means for long lists (the divisions of the country) and for lists that change with the document.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from ahocorasick_rs import AhoCorasick, MatchKind

Span = tuple[int, int]

_SURROGATE: Final = re.compile("[\ud800-\udfff]")
"""Half a surrogate pair, which a JSON escape can bring into a text; it is no character, so no word holds one."""


def places(word: str, text: str) -> Iterator[int]:
    """Where one word begins in a text, in reading order, also inside itself.

    A word that only the document knows is looked for so: `re` would compile an expression for each of them.
    """
    at = text.find(word)
    while at >= 0:
        yield at
        at = text.find(word, at + 1)


class Occurrences:
    """Finds the words that it was made of; `words` without one find nothing."""

    __slots__ = ("_automaton",)

    def __init__(self, words: Iterable[str]) -> None:
        self._automaton = AhoCorasick(sorted(set(words)), MatchKind.LeftmostLongest, store_patterns=False)

    def spans(self, text: str) -> list[Span]:
        """Where words stand, in reading order, none overlapping another: the first, and of those the longest.

        These are the spans of `re.finditer(alternation(words), text)`.
        """
        return [(start, end) for _, start, end in _matches(self._automaton, text)]


class AllOccurrences:
    """Finds every place where a word stands, also inside another one."""

    __slots__ = ("_automaton",)

    def __init__(self, words: Iterable[str]) -> None:
        self._automaton = AhoCorasick(sorted(set(words)), MatchKind.Standard, store_patterns=False)

    def spans(self, text: str) -> list[Span]:
        """Where words stand, in reading order; of those that begin at one place the longest comes first."""
        found = _matches(self._automaton, text, overlapping=True)
        return sorted(((start, end) for _, start, end in found), key=lambda span: (span[0], -span[1]))

    def starts(self, text: str) -> list[int]:
        """Where a word begins, in reading order."""
        found = _matches(self._automaton, text, overlapping=True)
        return sorted({start for _, start, _ in found}) if found else []


def _matches(automaton: AhoCorasick, text: str, *, overlapping: bool = False) -> list[tuple[int, int, int]]:
    """(word, start, end) of each match; halves of surrogate pairs, which the automaton refuses, are no word's."""
    try:
        return automaton.find_matches_as_indexes(text, overlapping=overlapping)
    except UnicodeEncodeError:
        return automaton.find_matches_as_indexes(_SURROGATE.sub("\ufffd", text), overlapping=overlapping)
