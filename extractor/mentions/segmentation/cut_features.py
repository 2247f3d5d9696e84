"""What the segmenter's model sees around a character: the features of spacy-pkuseg, in its order.

The package writes some seventy strings for each character and looks every one of them up; nearly all name a pair of
words of which one does not stand there. Here each kind of feature is a table, asked for a whole stretch at a time; the
words of the stretch are found once, and only those are paired that meet.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any, Final

_DIGIT, _LETTER, _SIGN = "0", "Ａ", "&"
"""Each stands for all of its kind, which the model doesn't tell apart."""
_KINDS: Final = (("**Num", _DIGIT), ("**Letter", _LETTER))
_LOOKS: Final = (
    ("c", 1, 0),
    ("c-1", 1, -1),
    ("c-1c", 2, -1),
    ("c1", 1, 1),
    ("cc1", 2, 0),
    ("c-2", 1, -2),
    ("c-2c-1", 2, -2),
    ("c2", 1, 2),
)
"""The kinds of features of characters: how many characters each looks at, and the first of them, from here."""
_EDGE: Final = "  "  # blanks are in no feature
_SHORTEST, _LONGEST = 2, 6
"""The lengths of the words that the model looks for."""

Words = Mapping[int, list[str]]
Table = Mapping[str, int]


class Sight:
    """What a model sees.

    Args:
        extractor: the model's `feature_extractor`, with its features and its words.
    """

    def __init__(self, extractor: Any) -> None:
        kinds = ((extractor.num, _DIGIT), (extractor.letter, _LETTER), (extractor.keywords, _SIGN))
        self._alike = {ord(char): stands for chars, stands in kinds for char in chars}
        self._words = {word for word in extractor.unigram if _DIGIT not in word and _LETTER not in word}
        self._lengths = _lengths(self._words)
        self._tables = _tables(extractor.feature_to_idx)

    def features(self, text: str, first: int, last: int) -> list[list[int]]:
        """The numbers of the features of each character of text[first:last]; 0 is the one that all of them have."""
        seen = text.translate(self._alike)
        found = [[0, *filter(None, numbers)] for numbers in self._of_characters(seen, first, last)]
        begun, ended = self._words_around(seen, first, last)
        meeting = {at: [f"{a}*{b}" for a in ended[at] for b in begun[at]] for at in ended.keys() & begun.keys()}
        for at, ids in enumerate(found, first):
            for kind, words in (
                ("w-1", ended.get(at + 1)),
                ("w1", begun.get(at)),
                ("ww.l", meeting.get(at)),
                ("ww.r", meeting.get(at + 1)),
            ):
                if words:
                    ids.extend(filter(None, map(self._tables[kind].get, words)))
        return found

    def _of_characters(self, seen: str, first: int, last: int) -> Iterable[tuple[int | None, ...]]:
        padded = f"{_EDGE}{seen}{_EDGE}"
        single = list(padded)
        pieces = {1: single, 2: list(map(str.__add__, single, single[1:]))}
        start, end = first + len(_EDGE), last + len(_EDGE)
        return zip(
            *(map(self._tables[kind].get, pieces[size][start + at : end + at]) for kind, size, at in _LOOKS),
            strict=True,
        )

    def _words_around(self, seen: str, first: int, last: int) -> tuple[Words, Words]:
        """The words that begin, and those that end, at the offsets from first to last, the longest first."""
        begun, ended = defaultdict(list), defaultdict(list)
        for start in range(max(0, first - _LONGEST), last + 1):
            for length in self._lengths.get(seen[start : start + _SHORTEST], ()):
                word = seen[start : start + length]
                if len(word) == length and word in self._words:
                    begun[start].append(word)
                    ended[start + length].append(word)
        return begun, ended


def _tables(features: Mapping[str, int]) -> Mapping[str, Table]:
    """The features by kind: those of characters by the characters themselves (`c-1c.村.民` by 村民)."""
    found: defaultdict[str, dict[str, int]] = defaultdict(dict)
    for name, number in features.items():
        kind, _, seen = name.partition(".")
        if kind == "ww":
            found[name[:4]][name[5:]] = number
            continue
        if "**" in seen:
            for written, stands in _KINDS:
                seen = seen.replace(written, stands)
        found[kind][seen.replace(".", "")] = number
    return found


def _lengths(words: Iterable[str]) -> Mapping[str, list[int]]:
    """The lengths of the words that begin with the same characters, the longest first."""
    found: defaultdict[str, list[int]] = defaultdict(list)
    for word in sorted(words, key=len, reverse=True):
        lengths = found[word[:_SHORTEST]]
        if _SHORTEST <= len(word) <= _LONGEST and len(word) not in lengths:
            lengths.append(len(word))
    return found
