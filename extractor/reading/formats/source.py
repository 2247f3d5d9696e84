"""The source of a document: its text as the reader stored it, and which page or paragraph each piece comes from."""

from collections.abc import Iterable
from dataclasses import dataclass

from extractor.model import Part, PartKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A text and its parts in order; plain text has none."""

    text: str
    parts: tuple[Part, ...] = ()


def compose(kind: PartKind, pieces: Iterable[tuple[int, str]], *, between: str) -> Source:
    """The pieces as one source; each begins the part of its number, the text `between` ends the part before."""
    text: list[str] = []
    parts: list[Part] = []
    position = 0
    for number, piece in pieces:
        if text:
            text.append(between)
            position += len(between)
        parts.append(Part(kind, number, position))
        text.append(piece)
        position += len(piece)
    if parts:
        parts[0] = parts[0]._replace(start=0)
    return Source(text="".join(text), parts=tuple(parts))
