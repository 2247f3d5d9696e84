"""A transcript → pieces of text, each with the mention that it belongs to and whether a cited passage covers it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from extractor.graph.transcript import Mark, Transcript
from extractor.model import Label, Span

WINDOW: Final = 40_000
"""How many code points of a document are shown at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A piece of a text that looks the same from end to end.

    Attributes:
        text: its characters.
        label: the label of the mention that it is part of, the innermost where several are; None outside mentions.
        thing: the IRI of what the mention names, where it has one.
        cited: whether the cited passage covers it.
    """

    text: str
    label: Label | None = None
    thing: str | None = None
    cited: bool = False


def window(length: int, number: int, cited: Span | None) -> tuple[int, int, Span]:
    """The part of a long text to show: its number from 0, how many there are, and what it spans.

    Args:
        length: how long the text is.
        number: the part that is asked for; one that does not exist becomes the nearest.
        cited: a passage; the part where it begins is shown, whatever is asked for.
    """
    count = max(1, -(-length // WINDOW))
    asked = cited.start // WINDOW if cited is not None else number
    at = min(max(asked, 0), count - 1)
    return at, count, Span(at * WINDOW, min(length, (at + 1) * WINDOW))


def pieces(transcript: Transcript, shown: Span, cited: Span | None = None) -> Iterator[Piece]:
    """The pieces of a part of a transcript, in reading order; together they are that part, verbatim."""
    marks = [mark for mark in transcript.marks if mark.start < shown.end and mark.end > shown.start]
    limits = {shown.start, shown.end}
    limits.update(edge for mark in marks for edge in (mark.start, mark.end))
    limits.update(cited or ())
    edges = sorted(edge for edge in limits if shown.start <= edge <= shown.end)
    current: list[Mark] = []
    waiting = iter(marks)
    following = next(waiting, None)
    for start, end in pairwise(edges):
        while following is not None and following.start <= start:
            current.append(following)
            following = next(waiting, None)
        current = [mark for mark in current if mark.end > start]
        mark = _innermost(current)
        yield Piece(
            text=transcript.source[start:end],
            label=mark.label if mark else None,
            thing=mark.thing if mark else None,
            cited=cited is not None and cited.start <= start < cited.end,
        )


def _innermost(marks: Sequence[Mark]) -> Mark | None:
    return min(marks, key=lambda mark: (mark.end - mark.start, mark.label), default=None)
