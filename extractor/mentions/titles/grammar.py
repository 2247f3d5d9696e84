"""A title string read from left to right: pieces to clauses, clauses to offices."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from extractor import seeds
from extractor.mentions.titles.bodies import is_body
from extractor.mentions.titles.clauses import Clause, qualifier, read_clause
from extractor.mentions.titles.notes import is_note
from extractor.mentions.titles.owners import Owner, body_in_full
from extractor.mentions.titles.pieces import Piece, cut
from extractor.mentions.titles.records import Office, Qualifier, Reading
from extractor.mentions.titles.roles import is_occupation

_LASTING = ("former", "nominee", "seconded")


def parse_titles(title: str) -> Reading:
    """The offices that a string names which is nothing but a title.

    松岭县委副书记、县长 → (松岭县委, 副书记), (松岭县人民政府, 县长). Every character counts: it belongs to a body,
    a role, a modifier (原, 代, 兼), a joint, or a note (挂职, 正处级, 分管农业); what is none of these is in `rest`.
    """
    reader = _Reader(Owner())
    reader.read(cut(title))
    return Reading(offices=tuple(reader.offices), rest=tuple(reader.rest))


class _Reader:
    """The offices found so far, and whose they are."""

    def __init__(self, owner: Owner) -> None:
        self.offices: list[Office] = []
        self.rest: list[str] = []
        self._owner = owner
        self._pending: list[str] = []
        self._opened: tuple[Qualifier, ...] = ()

    def read(self, pieces: Sequence[Piece]) -> None:
        """Read the pieces of a title in their order."""
        for piece in pieces:
            self._piece(piece)
        self.rest += self._pending

    def _piece(self, piece: Piece) -> None:
        clause = read_clause(piece.text) if piece.text else None
        if clause is not None:
            self._add(self._joined(clause, piece))
        elif piece.text and is_note(piece.text):
            self._note(piece.text)
        elif piece.text and is_body(piece.text):
            self._pending.append(piece.text)  # 市委、市政府副秘书长: the role is still to come
        elif piece.text:
            self.rest.append(piece.text)
        for note in piece.notes:
            self._bracket(note)

    def _joined(self, clause: Clause, piece: Piece) -> Clause:
        """The clause under the opener of those that it is joined to: 原松岭县委书记、县长 is former twice."""
        if clause.is_opened or not piece.is_joined:
            self._opened = tuple(word for word in clause.opened if word in _LASTING)
            return clause
        return clause._replace(qualifiers=tuple(sorted({*clause.qualifiers, *self._opened})))

    def _add(self, clause: Clause) -> None:
        shared = self._pending if clause.body else []
        self.rest += [] if clause.body else self._pending
        self._pending = []
        for stated in (*shared, clause.body):
            body = body_in_full(stated, clause.role, self._owner)
            self.offices.append(_office(clause, body))
            self._owner = self._owner.then(body)

    def _bracket(self, note: str) -> None:
        """A bracket holds notes on the office before it, or offices of their own: （挂职）, （原松岭县委书记）."""
        if is_note(note):
            self._note(note)
            return
        inner = _Reader(self._owner)
        for piece in cut(note):
            aside = is_note(piece.text) and not inner.offices
            if aside or (is_body(piece.text) and read_clause(piece.text) is None):
                self._note(piece.text)
            else:
                inner.read([piece])
        self.offices += inner.offices
        self.rest += inner.rest

    def _note(self, note: str) -> None:
        if self.offices:
            held = self.offices[-1]
            qualifiers = tuple(sorted({*held.qualifiers, *_told(note)}))
            self.offices[-1] = replace(held, notes=(*held.notes, note), qualifiers=qualifiers)


def _told(note: str) -> Iterator[Qualifier]:
    for table in ("openers", "closers", "role_qualifiers"):
        if note in seeds.table("offices", table):
            yield from qualifier(table, note)


def _office(clause: Clause, body: str | None) -> Office:
    return Office(
        body=body,
        role=clause.role,
        qualifiers=clause.qualifiers,
        notes=clause.asides,
        is_post=not is_occupation(clause.role),
    )
