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
        """Whether a word begins or ends at this offset."""
        if self._edges is None:
            self._edges = frozenset(edge for span in self.spans for edge in span)
        return at in self._edges


def _spans(text: str) -> list[tuple[int, int]]:
    """Align the words with the text; pkuseg drops blanks, which therefore are words of nobody."""
    spans = []
    at = 0
    for word in segmenter().cut(text):
        start = text.index(word, at)
        at = start + len(word)
        spans.append((start, at))
    return spans
