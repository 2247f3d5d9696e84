"""A title string cut at its joints, with what brackets add to each piece."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from extractor.mentions.vocabulary import roles_at_end

_OPENING, _CLOSING = "（([［【", "）)]］】"
_JOINTS = frozenset("、，,/／；;。 　")
_LONGEST_ROLE = 12
_WORD_JOINTS = re.compile("兼任|[兼和及与暨或]")


class Piece(NamedTuple):
    """A stretch between two joints without its brackets, and what stood in them."""

    text: str
    notes: tuple[str, ...] = ()


def cut(title: str) -> list[Piece]:
    """The pieces of a title in order: 县委副书记、县长（挂职） → 县委副书记 | 县长 with the note 挂职."""
    return [Piece(part, notes if last else ()) for piece in _outer(title) for part, notes, last in _inner(piece)]


def _outer(title: str) -> Iterator[Piece]:
    """Pieces between punctuation; punctuation inside brackets belongs to the note."""
    text, note, notes, depth = "", "", list[str](), 0
    for char in f"{title}、":
        if char in _OPENING:
            depth += 1
        elif char in _CLOSING and depth:
            depth -= 1
            if not depth:
                notes, note = [*notes, note], ""
        elif depth:
            note += char
        elif char in _JOINTS:
            if text or notes:
                yield Piece(text, tuple(notes))
            text, notes = "", []
        else:
            text += char
    if note or text:  # a bracket that nothing closes
        yield Piece(text, (*notes, note.removesuffix("、")))


def _inner(piece: Piece) -> Iterator[tuple[str, tuple[str, ...], bool]]:
    """Parts at 兼, 和, 及 behind a role; those inside a name (人力资源和社会保障局) join nothing."""
    start = 0
    for joint in _WORD_JOINTS.finditer(piece.text):
        before = piece.text[max(start, joint.start() - _LONGEST_ROLE) : joint.start()]
        if before and roles_at_end().search(before):
            yield piece.text[start : joint.start()], piece.notes, False
            start = joint.start() if joint[0].startswith("兼") else joint.end()
    yield piece.text[start:], piece.notes, True
