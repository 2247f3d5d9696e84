"""Articles: which paragraphs of a bulletin belong to one piece, and which heads are its headline.

Nothing marks a piece as such. What speaks for a new one is a dateline (本刊讯), the byline that closed the piece
before, a head of the highest markdown level, or a headline over a text that opens as news do, with a date.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain, pairwise, takewhile
from typing import Literal

from extractor.reading.headlines import head_flags, headlines, is_numbered
from extractor.reading.joining import Paragraph
from extractor.reading.kinds import DATELINE, ends_article

_LEAD = re.compile(r"\d{1,2}月\d{1,2}日|\d{4}年\d{1,2}月|近日|日前|近期|[昨今当][天日晚]|(?:^|，)\d{1,2}日")
_LEAD_LENGTH = 150
_SHORTEST_HEADLINE = 10
_SHORTEST_OPENING = 20


Part = Literal["headline", "subhead", "text"]
"""What a paragraph is to its article; furniture, captions and bylines count as text."""


@dataclass(slots=True, kw_only=True)
class Piece:
    """One article: its paragraphs in reading order, each with the part that it plays.

    `closed` says that a byline has ended the text, `opening` is the first paragraph of the text itself.
    """

    parts: list[tuple[Part, Paragraph]] = field(default_factory=list)
    opening: str | None = None
    closed: bool = False

    @property
    def headline(self) -> list[Paragraph]:
        """The lines of the headline; none where the piece has none."""
        return [paragraph for part, paragraph in self.parts if part == "headline"]


def arrange(paragraphs: Sequence[Paragraph]) -> tuple[Piece, ...]:
    """The paragraphs as articles, in the order of the source but for headlines that layout damage put elsewhere.

    Where two headlines stand over one article and a later one has none, the first of them is the later one's; where
    heads stand between an article without headline and the next one's marked headline, they are the former's.
    """
    pieces: list[Piece] = []
    top = min((level for level in map(_level, paragraphs) if level), default=0)
    for piece in _stretches(paragraphs):
        if not pieces or _begins(piece, pieces[-1], top=top):
            pieces.append(piece)
        else:
            _absorb(pieces[-1], piece)
    _return_headlines_below(pieces)
    _return_headlines_above(pieces)
    return tuple(piece for piece in pieces if piece.parts)


def _level(paragraph: Paragraph) -> int:
    mark = paragraph.lines[0].mark
    return len(mark) if mark.startswith("#") else 0


def _stretches(paragraphs: Sequence[Paragraph]) -> Iterator[Piece]:
    """The smallest units: a group of heads with the text under it, parted by datelines and bylines as well."""
    piece = Piece()
    for paragraph, is_head in zip(paragraphs, head_flags(paragraphs), strict=True):
        is_text = paragraph.kind == "text" and not is_head
        if piece.opening is not None and (
            is_head or (is_text and _opens(paragraph.text, closed=piece.closed))
        ):
            yield piece
            piece = Piece()
        piece.parts.append(("headline" if is_head else "text", paragraph))
        if is_text:
            piece.opening = piece.opening or paragraph.text
            piece.closed = ends_article(paragraph.text)
        elif paragraph.kind == "byline":
            piece.closed = piece.opening is not None
    yield piece


def _opens(text: str, *, closed: bool) -> bool:
    return bool(DATELINE.match(text)) or (closed and len(text) >= _SHORTEST_OPENING)


def _begins(piece: Piece, before: Piece, *, top: int) -> bool:
    """Whether the stretch is an article of its own rather than a part, under a subhead, of the one before."""
    if not piece.headline or before.closed or any(_level(head) == top > 0 for head in piece.headline):
        return True
    opening = piece.opening or ""
    if DATELINE.match(opening):
        return True
    if top or is_numbered(piece.headline[0].text):
        return False
    length = sum(len(head.text) for head in piece.headline)
    return length >= _SHORTEST_HEADLINE and bool(_LEAD.search(opening[:_LEAD_LENGTH]))


def _absorb(piece: Piece, stretch: Piece) -> None:
    piece.parts += [
        ("subhead" if part == "headline" else part, paragraph) for part, paragraph in stretch.parts
    ]
    piece.opening = piece.opening or stretch.opening
    piece.closed = stretch.closed


def _return_headlines_below(pieces: Sequence[Piece]) -> None:
    for piece, after in pairwise(pieces):
        heads = after.headline
        stray = list(takewhile(lambda head: not _level(head), heads))
        if not piece.headline and stray and len(stray) < len(heads):
            piece.parts += _take(after, stray)


def _return_headlines_above(pieces: Sequence[Piece]) -> None:
    for piece, after in pairwise(pieces):
        whole = headlines(piece.headline)
        if len(whole) > 1 and not after.headline:
            after.parts[:0] = _take(piece, list(chain.from_iterable(whole[:-1])))


def _take(piece: Piece, heads: list[Paragraph]) -> list[tuple[Part, Paragraph]]:
    """Take the heads out of the piece that they stand in."""
    taken = {id(head) for head in heads}
    out = [entry for entry in piece.parts if id(entry[1]) in taken]
    piece.parts = [entry for entry in piece.parts if id(entry[1]) not in taken]
    return out
