"""The index of a generation: which documents it holds, and under which key the part of each is kept."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from extractor.errors import StoreError

_SCHEMA = "CREATE TABLE document (iri TEXT PRIMARY KEY, key TEXT NOT NULL) WITHOUT ROWID"


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

    def members(self) -> tuple[Member, ...]:
        """The documents, in the order of their IRIs."""
        rows = self._connection.execute("SELECT iri, key FROM document ORDER BY iri")
        return tuple(Member(iri=iri, key=key) for iri, key in rows)

    def add(self, members: Iterable[Member]) -> None:
        """Takes in documents."""
        with self._connection:
            rows = ((member.iri, member.key) for member in members)
            self._connection.executemany("INSERT INTO document VALUES (?, ?)", rows)


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
                connection.execute(_SCHEMA)
            yield Index(connection)
    except sqlite3.Error as error:
        raise StoreError(f"{path}: {error}; remove the folder store/ and build again") from error
