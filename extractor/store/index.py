"""The index of a generation: its documents, what each brings into which block, and what resolution made of it.

document   the documents and the keys of their parts
record     what a document brings into a block of a stage
naming     the IRIs that go by another in a document, by the stage and block that decided so
derived    the statements that follow from a block
tie        the blocks of a stage whose records belong into another, by the stage and block that decided so
note       single values: the fingerprint of the program that resolved, the corrections that it obeyed
"""

import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from extractor.errors import StoreError
from extractor.graph.codec import decode, encode
from extractor.graph.statement import Statement
from extractor.resolution.stage import Naming, Record, Tie
from extractor.resolution.stages import STAGES

_SCHEMA = """
CREATE TABLE IF NOT EXISTS document (iri TEXT PRIMARY KEY, key TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS record (stage TEXT, block TEXT, document TEXT, body BLOB);
CREATE INDEX IF NOT EXISTS record_block ON record (stage, block);
CREATE INDEX IF NOT EXISTS record_document ON record (document, stage);
CREATE TABLE IF NOT EXISTS naming (
    stage TEXT, block TEXT, document TEXT, old TEXT, new TEXT, label TEXT, PRIMARY KEY (document, stage, old)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS naming_block ON naming (stage, block);
CREATE TABLE IF NOT EXISTS derived (stage TEXT, block TEXT, identity TEXT, body BLOB);
CREATE INDEX IF NOT EXISTS derived_block ON derived (stage, block);
CREATE INDEX IF NOT EXISTS derived_identity ON derived (identity);
CREATE TABLE IF NOT EXISTS tie (
    stage TEXT, block TEXT, target TEXT, block_stage TEXT, source TEXT, PRIMARY KEY (block_stage, source)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS note (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
"""


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Member:
    """A document of a generation.

    Attributes:
        iri: the document, and the name of its graph.
        key: what its part is kept under.
    """

    iri: str
    key: str


class Index:
    """The index of a generation; open it with `open_index`."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._do = connection.execute

    def members(self) -> tuple[Member, ...]:
        """The documents, in the order of their IRIs."""
        return tuple(Member(iri=iri, key=key) for iri, key in self._do("SELECT iri, key FROM document ORDER BY iri"))

    def set_member(self, iri: str, key: str | None) -> None:
        """Takes in a document, under a new key where it is known; without a key it is withdrawn."""
        if key is None:
            self._do("DELETE FROM document WHERE iri = ?", (iri,))
        else:
            self._do("INSERT OR REPLACE INTO document VALUES (?, ?)", (iri, key))

    def note(self, name: str) -> str | None:
        """A single value; None where it was never set."""
        row = self._do("SELECT value FROM note WHERE name = ?", (name,)).fetchone()
        return row[0] if row else None

    def set_note(self, name: str, value: str) -> None:
        """Sets a single value."""
        self._do("INSERT OR REPLACE INTO note VALUES (?, ?)", (name, value))

    def replace_records(self, stage: str, document: str, records: Iterable[tuple[str, bytes]]) -> set[str]:
        """What a document brings into a stage from now on; all blocks that it touched or touches."""
        rows = sorted(set(records))
        known = self._do("SELECT block, body FROM record WHERE document = ? AND stage = ?", (document, stage))
        before = set(known.fetchall())
        self._do("DELETE FROM record WHERE document = ? AND stage = ?", (document, stage))
        self._connection.executemany(
            "INSERT INTO record VALUES (?, ?, ?, ?)", ((stage, block, document, body) for block, body in rows)
        )
        return {block for block, _ in before.symmetric_difference(rows)}

    def add_records(self, records: Iterable[tuple[str, str, str, bytes]]) -> None:
        """Takes in what documents bring of which nothing is known: stage, block, document and record."""
        self._connection.executemany("INSERT INTO record VALUES (?, ?, ?, ?)", records)

    def blocks(self, stage: str) -> list[str]:
        """The blocks of a stage, in their order."""
        return sorted(block for (block,) in self._do("SELECT DISTINCT block FROM record WHERE stage = ?", (stage,)))

    def records(self, stage: str, block: str) -> list[Record]:
        """What all documents bring into a block, in the order of the documents."""
        rows = self._do("SELECT document, body FROM record WHERE stage = ? AND block = ?", (stage, block))
        return sorted(Record(document, body) for document, body in rows)

    def add_namings(self, stage: str, block: str, namings: Iterable[Naming]) -> set[str]:
        """What a block names of which nothing is known; the documents in which a name changes."""
        new = set(namings)
        if new:
            self._connection.executemany(
                "INSERT OR REPLACE INTO naming VALUES (?, ?, ?, ?, ?, ?)",
                ((stage, block, one.document, one.old, one.new, one.label) for one in sorted(new)),
            )
        return {naming.document for naming in new}

    def replace_namings(self, stage: str, block: str, namings: Iterable[Naming]) -> set[str]:
        """What a block names from now on; the documents in which a name changed."""
        new = set(namings)
        rows = self._do(
            "SELECT document, old, new, label FROM naming WHERE stage = ? AND block = ?", (stage, block)
        ).fetchall()
        before = {Naming(document=document, old=old, new=name, label=label) for document, old, name, label in rows}
        for gone in before - new:
            where = (gone.document, gone.old, stage, block)
            self._do("DELETE FROM naming WHERE document = ? AND old = ? AND stage = ? AND block = ?", where)
        return {naming.document for naming in before - new} | self.add_namings(stage, block, new - before)

    def namings(self, document: str, stages: Iterable[str] | None = None) -> list[Naming]:
        """The IRIs that go by another in a document, as some stages decided, or all; each under its last name."""
        rows = self._do("SELECT stage, old, new, label FROM naming WHERE document = ?", (document,)).fetchall()
        decided: dict[str, dict[str, tuple[str, str]]] = {stage.name: {} for stage in STAGES}
        for stage, old, new, label in rows:
            decided[stage][old] = new, label
        found: dict[str, tuple[str, str]] = {}
        for stage in decided if stages is None else stages:
            later = decided[stage]
            found = {old: later.get(new, (new, label)) for old, (new, label) in found.items()} | later
        return [Naming(document=document, old=old, new=new, label=label) for old, (new, label) in sorted(found.items())]

    def ties(self, stage: str) -> dict[str, str]:
        """The blocks of a stage whose records belong into another block, with that one."""
        return dict(self._do("SELECT source, target FROM tie WHERE block_stage = ?", (stage,)).fetchall())

    def add_ties(self, stage: str, block: str, ties: Iterable[Tie]) -> set[str]:
        """Which blocks a block ties of which nothing is known; the documents whose records belong elsewhere by that."""
        new = set(ties)
        documents = {one.document for tie in new for one in self.records(tie.stage, tie.block)}
        self._insert_ties(stage, block, new)
        return documents

    def replace_ties(self, stage: str, block: str, ties: Iterable[Tie]) -> set[str]:
        """Which blocks a block ties from now on; the documents whose records belong elsewhere by that."""
        rows = self._do("SELECT block_stage, source, target FROM tie WHERE stage = ? AND block = ?", (stage, block))
        before, new = {Tie(*row) for row in rows.fetchall()}, set(ties)
        moved = before ^ new
        places = {(tie.stage, tie.block) for tie in moved} | {(tie.stage, tie.into) for tie in moved & before}
        documents = {one.document for place in places for one in self.records(*place)}
        self._do("DELETE FROM tie WHERE stage = ? AND block = ?", (stage, block))
        self._insert_ties(stage, block, new)
        return documents

    def _insert_ties(self, stage: str, block: str, ties: Collection[Tie]) -> None:
        if ties:
            self._connection.executemany(
                "INSERT INTO tie VALUES (?, ?, ?, ?, ?)",
                ((stage, block, tie.into, tie.stage, tie.block) for tie in sorted(ties)),
            )

    def add_derived(self, stage: str, block: str, derived: Mapping[str, bytes]) -> None:
        """What follows from a block of which nothing is known, packed."""
        if derived:
            self._connection.executemany(
                "INSERT INTO derived VALUES (?, ?, ?, ?)",
                ((stage, block, identity, body) for identity, body in sorted(derived.items())),
            )

    def replace_derived(self, stage: str, block: str, derived: Mapping[str, bytes]) -> tuple[list[bytes], list[bytes]]:
        """What follows from a block from now on, packed; what follows from none any more, and what is new."""
        rows = self._do("SELECT identity, body FROM derived WHERE stage = ? AND block = ?", (stage, block)).fetchall()
        before = dict(rows)
        stale = [identity for identity in before if derived.get(identity) != before[identity]]
        for identity in stale:
            self._do("DELETE FROM derived WHERE stage = ? AND block = ? AND identity = ?", (stage, block, identity))
        changed = {identity: body for identity, body in derived.items() if before.get(identity) != body}
        self.add_derived(stage, block, changed)
        gone = [before[identity] for identity in stale if identity not in derived and not self._is_derived(identity)]
        return gone, [derived[identity] for identity in derived if identity not in before]

    def _is_derived(self, identity: str) -> bool:
        return self._do("SELECT 1 FROM derived WHERE identity = ?", (identity,)).fetchone() is not None

    def derived(self) -> Iterator[Statement]:
        """All derived statements, stage after stage, each once."""
        last = ""
        for identity, body in self._do("SELECT identity, body FROM derived ORDER BY identity, body"):
            if identity != last:
                last = identity
                yield from decode(body)

    def commit(self) -> None:
        """Makes the changes lasting."""
        self._connection.commit()


def pack_each(statements: Iterable[Statement]) -> dict[str, bytes]:
    """Derived statements as the index keeps them, by the hash of their identity."""
    return {one.id: encode([one]) for one in statements}


@contextmanager
def open_index(path: Path, *, write: bool = False) -> Iterator[Index]:
    """The index of a generation.

    Raises:
        StoreError: the database can't be opened, read or written.
    """
    try:
        uri = f"{path.resolve().as_uri()}?mode={'rwc' if write else 'ro'}"
        with closing(sqlite3.connect(uri, uri=True)) as connection:
            if write:
                connection.execute("PRAGMA secure_delete = ON")
                connection.execute("PRAGMA synchronous = OFF")  # it is in force only after the rename
                connection.executescript(_SCHEMA)
            yield Index(connection)
    except sqlite3.Error as error:
        raise StoreError(f"{path}: {error}; remove the folder store/ and build again") from error
