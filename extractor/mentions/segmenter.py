"""Words of a sentence by spacy-pkuseg, cut only when somebody asks.

Characters alone decide most boundaries; where they can't (is 与 a conjunction or a part of 农业与发展研究会? is 向心力
a name?), the segmenter does. It is the slowest part of the pipeline, so a sentence is cut at most once and only on
demand.
"""

from functools import cache
from pathlib import Path
from typing import Protocol

import spacy_pkuseg

MODEL = Path(__file__).resolve().parent.parent / "models" / "segmenter"


class Cutter(Protocol):
    """What is needed of a segmenter."""

    def cut(self, text: str) -> list[str]:
        """The words of the text, blanks left out."""
        ...


@cache
def segmenter() -> Cutter:
    """The shipped model (see models/README.md), without the package's word list: that holds many names of persons."""
    cutter: Cutter = spacy_pkuseg.pkuseg(str(MODEL), user_dict=None)
    return cutter


@cache
def vocabulary() -> frozenset[str]:
    """The words that the model saw in training, of two characters and more."""
    extractor = segmenter().feature_extractor  # type: ignore[attr-defined]
    return frozenset(extractor.unigram)


class Words:
    """The words of one string, as a set of spans, cut on first use."""

    __slots__ = ("_edges", "_spans", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        self._spans: frozenset[tuple[int, int]] | None = None
        self._edges: frozenset[int] | None = None

    @property
    def spans(self) -> frozenset[tuple[int, int]]:
        """Half-open spans of the words, in code points."""
        if self._spans is None:
            self._spans = frozenset(_spans(self._text))
        return self._spans

    def is_word(self, start: int, end: int) -> bool:
        """Whether text[start:end] is exactly one word."""
        return (start, end) in self.spans

    def is_boundary(self, at: int) -> bool:
        """Whether a word begins or ends at this offset; where blanks part words, nothing has to be cut to know."""
        if self._parts_words(at):
            return True
        if self._edges is None:
            self._edges = frozenset(edge for span in self.spans for edge in span)
        return at in self._edges

    def _parts_words(self, at: int) -> bool:
        before, behind = self._text[at - 1 : at] if at else "", self._text[at : at + 1]
        blank = [not side or side.isspace() for side in (before, behind)]
        return any(blank) and not all(blank)

    def are_known(self, start: int, end: int) -> bool:
        """Whether the words of text[start:end] are all words that the model saw in training and fill the stretch."""
        if not _could_be_known(self._text[start:end]):
            return False
        inside = ((a, b) for a, b in self.spans if start <= a and b <= end)
        return sum(b - a for a, b in inside if self._text[a:b] in vocabulary()) == end - start

    def hold_known(self, start: int, end: int) -> bool:
        """Whether a word of two characters or more that the model saw in training stands in text[start:end]."""
        cuts = ((a, b) for a in range(start, end - 1) for b in range(a + 2, end + 1))
        if not any(self._text[a:b] in vocabulary() for a, b in cuts):
            return False
        inside = ((a, b) for a, b in self.spans if start <= a and b <= end and b - a >= 2)
        return any(self._text[a:b] in vocabulary() for a, b in inside)


def _could_be_known(stretch: str) -> bool:
    """Whether any row of words that the model saw in training makes the stretch, so that it is worth cutting."""
    reached = {0}
    for at in range(len(stretch)):
        if at in reached:
            reached |= {end for end in range(at + 1, len(stretch) + 1) if stretch[at:end] in vocabulary()}
    return len(stretch) in reached


def _spans(text: str) -> list[tuple[int, int]]:
    """Align the words with the text; pkuseg drops blanks, which therefore are words of nobody."""
    spans = []
    at = 0
    for word in segmenter().cut(text):
        start = text.index(word, at)
        at = start + len(word)
        spans.append((start, at))
    return spans
