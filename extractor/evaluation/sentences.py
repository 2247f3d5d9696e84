"""Where a claim stands in a document: its span, and the sentence around it with the span marked."""

from collections.abc import Iterator, Sequence

from extractor.evaluation.verdicts import Claim
from extractor.model import Span, Text

OPEN, CLOSE = "⟦", "⟧"
"""What marks a span: brackets that no bulletin uses."""


def locate(claim: Claim, source: str) -> Span | None:
    """The span that a claim is about, in source offsets; None where the source has none of its words.

    It is the first of its names that occurs, there where it stands nearest to the spans of the claim, or else
    to the word beside it: of three 方若谷 the one in 镇长方若谷.
    """
    anchors = claim.spans or tuple(_occurrences(claim.beside, source))
    named = next((found for name in claim.names if (found := list(_occurrences(name, source)))), [])
    if not named:
        return claim.spans[0] if claim.spans else None
    return min(named, key=lambda span: min((_distance(span, anchor) for anchor in anchors), default=0))


def marked(span: Span, text: Text) -> str:
    """The sentence around a span of the source, as the source has it, the span between ⟦ and ⟧.

    Of a sentence that the layout cut, the pieces are put together. A span outside of all sentences (page
    furniture) is shown in its line.
    """
    source = text.document.source
    for sentence in text.sentences:
        pieces = text.alignment.to_source(sentence.start, sentence.end)
        if any(piece.start <= span.start < piece.end for piece in pieces):
            return "".join(_mark(piece, span, source) for piece in pieces)
    start = source.rfind("\n", 0, span.start) + 1
    end = source.find("\n", span.end)
    return _mark(Span(start, end if end >= 0 else len(source)), span, source).strip()


def _mark(piece: Span, span: Span, source: str) -> str:
    start, end = max(piece.start, span.start), min(piece.end, span.end)
    if start >= end:
        return source[piece.start : piece.end]
    return f"{source[piece.start : start]}{OPEN}{source[start:end]}{CLOSE}{source[end : piece.end]}"


def _occurrences(word: str, source: str) -> Iterator[Span]:
    at = source.find(word) if word else -1
    while at >= 0:
        yield Span(at, at + len(word))
        at = source.find(word, at + len(word))


def _distance(one: Sequence[int], other: Sequence[int]) -> int:
    return max(one[0] - other[1], other[0] - one[1], 0)
