"""Layout repair: from the source as it was converted to a content that reads as it was written.

    source → lines → paragraphs → articles → content, with the alignment that leads back

Characters are replaced one for one or dropped, paragraphs are joined and moved whole; nothing is invented.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from extractor.model import Span
from extractor.reading.alignment import Alignment, align
from extractor.reading.articles import Piece, arrange
from extractor.reading.joining import join
from extractor.reading.lines import read_lines


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A paragraph in the content, and whether it is a head."""

    span: Span
    is_head: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """An article in the content: its blocks in order, and the span of its headline."""

    blocks: tuple[Block, ...]
    headline: Span | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """The repaired content, its way back to the source, and its articles, none of them empty."""

    content: str
    alignment: Alignment
    sections: tuple[Section, ...]


def repair(source: str) -> Layout:
    """The content of a source: paragraphs parted by one newline, articles in reading order."""
    pieces = arrange(join(list(read_lines(source))))
    paragraphs = [paragraph for piece in pieces for _, paragraph in piece.parts]
    content = "\n".join(paragraph.text for paragraph in paragraphs)
    alignment = align([line.runs for line in paragraph.lines] for paragraph in paragraphs)
    return Layout(content=content, alignment=alignment, sections=tuple(_sections(pieces)))


def _sections(pieces: Iterable[Piece]) -> Iterator[Section]:
    position = 0
    for piece in pieces:
        blocks: list[Block] = []
        headline: list[Span] = []
        for part, paragraph in piece.parts:
            span = Span(position, position + len(paragraph.text))
            blocks.append(Block(span=span, is_head=part != "text"))
            if part == "headline":
                headline.append(span)
            position = span.end + 1
        whole = Span(headline[0].start, headline[-1].end) if headline else None
        yield Section(blocks=tuple(blocks), headline=whole)
