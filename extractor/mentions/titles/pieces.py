"""A title string cut at its joints, with what brackets add to each piece."""

from collections.abc import Iterator
from typing import NamedTuple

from extractor.matching.patterns import Pattern
from extractor.mentions.territory.gazetteer import short_names
from extractor.mentions.vocabulary import roles_at_end

_OPENING, _CLOSING = "（([［【", "）)]］】"
_JOINTS = frozenset("、，,/／；;。 　")
_ENDS = ("", *_JOINTS, *_OPENING)
_CLOSE_JOINTS = frozenset("、/／")
_LONGEST_ROLE = 12
_DEEPEST = 3
"""Brackets inside more brackets than these are read as if they were not there."""

_WORD_JOINTS = Pattern("兼任|[兼和及与暨或]")


class Piece(NamedTuple):
    """A stretch between two joints without its brackets.

    Attributes:
        text: the stretch.
        notes: what stood in its brackets.
        is_joined: whether 、 or a word like 和 ties it to the piece before it, so that 原 before that one opens both.
    """

    text: str
    notes: tuple[str, ...] = ()
    is_joined: bool = False


def cut(title: str) -> list[Piece]:
    """The pieces of a title in order: 县委副书记、县长（挂职） → 县委副书记 | 县长 with the note 挂职."""
    return [part for piece in _at_marks(title) for part in _at_words(piece)]


def _at_marks(title: str) -> Iterator[Piece]:
    """Pieces between punctuation; punctuation inside brackets belongs to the note."""
    text, note, notes, depth, joined = "", "", list[str](), 0, False
    for at, char in enumerate(title, start=1):
        if char in _OPENING:
            depth += 1
            note += char if 1 < depth <= _DEEPEST else ""
        elif char in _CLOSING and depth:
            note += char if 1 < depth <= _DEEPEST else ""
            depth -= 1
            if not depth and text and note in short_names() and title[at : at + 1] not in _ENDS:
                text, note = f"{text}（{note}）", ""  # 某试验区（广西）管委会
            elif not depth:
                notes, note = [*notes, note], ""
        elif depth:
            note += char
        elif char in _JOINTS:
            yield Piece(text, tuple(notes), joined)
            text, notes, joined = "", [], char in _CLOSE_JOINTS
        else:
            text += char
    yield Piece(text, (*notes, note), joined)  # the last note is of a bracket that nothing closes


def _at_words(piece: Piece) -> Iterator[Piece]:
    """Parts at 兼, 和, 及 behind a role; those inside a name (人力资源和社会保障局) join nothing."""
    start, joined = 0, piece.is_joined
    for joint in _WORD_JOINTS.finditer(piece.text):
        before = piece.text[max(start, joint.start() - _LONGEST_ROLE) : joint.start()]
        if before and roles_at_end().search(before):
            yield Piece(piece.text[start : joint.start()], (), joined)
            start = joint.start() if joint[0].startswith("兼") else joint.end()
            joined = True
    notes = tuple(note for note in piece.notes if note)
    if start < len(piece.text) or notes:
        yield Piece(piece.text[start:], notes, joined)
