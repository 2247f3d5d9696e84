"""Words of a sentence by spacy-pkuseg, cut only where somebody asks.

Characters alone decide most boundaries; where they can't (is 与 a conjunction or a part of 农业与发展研究会? is 向心力
a name?), the segmenter does. It is the slowest part of the pipeline, so only the clause is cut that is asked about, at
most once. The model looks at the characters around a clause as well, and a mark is a word of its own, so that the words
are those of the whole sentence (but where two ways to cut are equally good).
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any, Final

from extractor.matching.patterns import Pattern
from extractor.mentions.segmentation.cut_features import Sight

MODEL = Path(__file__).resolve().parent.parent.parent / "models" / "segmenter"
WORDS: Final = "words.txt"
"""The words of the model, which many rules ask for: they stand apart, for to load the model takes much longer."""

_MARKS: Final = frozenset("，。；！？")
_CLAUSE: Final = Pattern(r"[^\s，。；！？]*[，。；！？]|[^\s，。；！？]+")
_BLANKS: Final = Pattern(r"\s+")
_SIGHT: Final = 6
"""So many characters before and behind a character are seen by the model: the longest word that it knows."""

Span = tuple[int, int]


@cache
def segmenter() -> Any:
    """The shipped model (see models/README.md), without the package's word list: that holds many names of persons."""
    import spacy_pkuseg  # noqa: PLC0415  it and its model are loaded where the first word is asked about

    return spacy_pkuseg.pkuseg(str(MODEL), user_dict=None)


@cache
def vocabulary() -> frozenset[str]:
    """The words that the model saw in training, of two characters and more."""
    return frozenset((MODEL / WORDS).read_text("utf-8").split("\n"))


@cache
def _openers() -> frozenset[int]:
    """The tags of characters that begin a word."""
    return frozenset(tag for name, tag in segmenter().feature_extractor.tag_to_idx.items() if "B" in name)


@cache
def _sight() -> Sight:
    return Sight(segmenter().feature_extractor)


def word_starts(text: str, start: int, end: int) -> list[int]:
    """Where the words of the clause text[start:end] begin."""
    from spacy_pkuseg.inference import decodeViterbi_fast  # noqa: PLC0415

    left = start - len(_BLANKS.split(text[max(0, start - _SIGHT - 1) : start])[-1])
    right = end + len(_BLANKS.split(text[end : end + _SIGHT], maxsplit=1)[0])
    first = max(left, start - 1)  # the mark before the clause, from whose tag the others go on
    _, tags = decodeViterbi_fast(_sight().features(text[left:right], first - left, end - left), segmenter().model)
    return [at for at, tag in enumerate(tags, first) if at == start or (at > start and tag in _openers())]


class Words:
    """The words of one string, as spans, each clause cut on first use."""

    __slots__ = ("_clauses", "_cut", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        self._clauses: list[Span] | None = None
        self._cut: dict[Span, list[int]] = {}

    @property
    def spans(self) -> frozenset[Span]:
        """Half-open spans of the words, in code points; blanks are words of nobody."""
        return frozenset(self._inside(0, len(self._text)))

    def is_word(self, start: int, end: int) -> bool:
        """Whether text[start:end] is exactly one word."""
        return next(self._inside(start, end), None) == (start, end)

    def is_boundary(self, at: int) -> bool:
        """Whether a word begins or ends at this offset; where blanks or marks part words, nothing has to be cut."""
        before, behind = self._text[at - 1 : at] if at else "", self._text[at : at + 1]
        blank = [not side or side.isspace() for side in (before, behind)]
        if any(blank) or before in _MARKS or behind in _MARKS:
            return not all(blank)
        return any(_from(self._edges(clause), at, at) for clause in self._touched(at, at + 1))

    def are_known(self, start: int, end: int) -> bool:
        """Whether the words of text[start:end] are all words that the model saw in training and fill the stretch."""
        if not _could_be_known(self._text[start:end]):
            return False
        return sum(b - a for a, b in self._inside(start, end) if self._text[a:b] in vocabulary()) == end - start

    def hold_known(self, start: int, end: int) -> bool:
        """Whether a word of two characters or more that the model saw in training stands in text[start:end]."""
        cuts = ((a, b) for a in range(start, end - 1) for b in range(a + 2, end + 1))
        if not any(self._text[a:b] in vocabulary() for a, b in cuts):
            return False
        return any(self._text[a:b] in vocabulary() for a, b in self._inside(start, end) if b - a >= 2)

    def _inside(self, start: int, end: int) -> Iterator[Span]:
        """The words that lie in text[start:end], in reading order."""
        for clause in self._touched(start, end):
            yield from pairwise(_from(self._edges(clause), start, end))

    def _touched(self, start: int, end: int) -> list[Span]:
        """The clauses that share a character with text[start:end]."""
        if self._clauses is None:
            self._clauses = [match.span() for match in _CLAUSE.finditer(self._text)]
        first = bisect_right(self._clauses, start, key=lambda clause: clause[1])
        return self._clauses[first : bisect_left(self._clauses, end, key=lambda clause: clause[0])]

    def _edges(self, clause: Span) -> list[int]:
        """Where the words of a clause begin, and where the last one ends."""
        if clause not in self._cut:
            self._cut[clause] = [*word_starts(self._text, *clause), clause[1]]
        return self._cut[clause]


def _from(edges: list[int], first: int, last: int) -> list[int]:
    """The edges from the first offset to the last, both included."""
    return edges[bisect_left(edges, first) : bisect_right(edges, last)]


def _could_be_known(stretch: str) -> bool:
    """Whether any row of words that the model saw in training makes the stretch, so that it is worth cutting."""
    reached = {0}
    for at in range(len(stretch)):
        if at in reached:
            reached |= {end for end in range(at + 1, len(stretch) + 1) if stretch[at:end] in vocabulary()}
    return len(stretch) in reached
