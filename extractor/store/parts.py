"""The parts: what each document says, by key, as it was read; written once, never changed.

Parts are committed about once a second, and when the work on them ends however it ends, so that a build which was
interrupted has not read for nothing; a commit for each would cost more than many a document.
"""

import sqlite3
import time
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Literal

from extractor.errors import StoreError
from extractor.graph.codec import decode, decode_transcript
from extractor.graph.parts import Part
from extractor.graph.sightings import Sighting
from extractor.graph.statement import Statement
from extractor.graph.transcript import Transcript

_SCHEMA = (
    "CREATE TABLE IF NOT EXISTS part (key TEXT PRIMARY KEY, document TEXT NOT NULL, digest TEXT NOT NULL,"
    " statements BLOB NOT NULL, sighting BLOB NOT NULL, transcript BLOB NOT NULL)"
)  # rows as they come, the keys in an index of their own: among rows of kilobytes a key is found four times as slowly
_PATIENCE = 60.0  # seconds that a writer waits for the readers of one part
_UNCOMMITTED = 1.0  # seconds after which what was added is committed with the next part


class Parts:
    """The database of parts; open it with `open_parts`.

    Attributes:
        path: the file.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self._connection = connection
        self._committed = time.monotonic()

    def __contains__(self, key: str) -> bool:
        return self._connection.execute("SELECT 1 FROM part WHERE key = ?", (key,)).fetchone() is not None

    def __getitem__(self, key: str) -> tuple[Statement, ...]:
        """The statements of a part.

        Raises:
            StoreError: the part is missing, or can't be read back.
        """
        try:
            return decode(self.packed_statements(key))
        except ValueError as error:
            raise StoreError(f"{self.path}: {error}; remove the folder store/ and build again") from error

    def packed_statements(self, key: str) -> bytes:
        """The same as it is kept.

        Raises:
            StoreError: the part is missing.
        """
        return self._column("statements", key)

    def sighting(self, key: str) -> Sighting:
        """What a part contributes to resolution.

        Raises:
            StoreError: the part is missing.
        """
        return Sighting.decode(self.packed_sighting(key))

    def packed_sighting(self, key: str) -> bytes:
        """The same as it is kept.

        Raises:
            StoreError: the part is missing.
        """
        return self._column("sighting", key)

    def transcript(self, key: str) -> Transcript:
        """The transcript of a part.

        Raises:
            StoreError: the part is missing.
        """
        return decode_transcript(self._column("transcript", key))

    def part(self, key: str) -> Part:
        """A part as it was read, to copy it into another store.

        Raises:
            StoreError: the part is missing.
        """
        row = self._connection.execute("SELECT * FROM part WHERE key = ?", (key,)).fetchone()
        if row is None:
            raise StoreError(_missing(key))
        _, document, digest, statements, sighting, transcript = row
        return Part(
            document=document, key=key, digest=digest, statements=statements, sighting=sighting, transcript=transcript
        )

    def _column(self, name: Literal["statements", "sighting", "transcript"], key: str) -> bytes:
        query = f"SELECT {name} FROM part WHERE key = ?"  # noqa: S608  the name is one of three
        row = self._connection.execute(query, (key,)).fetchone()
        if row is None:
            raise StoreError(_missing(key))
        data: bytes = row[0]
        return data

    def add(self, part: Part) -> None:
        """Keeps a part, from the next commit on; one that is known stays as it is."""
        row = (part.key, part.document, part.digest, part.statements, part.sighting, part.transcript)
        self._connection.execute("INSERT OR IGNORE INTO part VALUES (?, ?, ?, ?, ?, ?)", row)
        if time.monotonic() - self._committed > _UNCOMMITTED:
            self.commit()

    def commit(self) -> None:
        """Makes what was added last; other readers see it from now on."""
        self._connection.commit()
        self._committed = time.monotonic()

    def keep(self, keys: Iterable[str]) -> None:
        """Removes all parts but these, and overwrites what they held: a withdrawn document leaves no trace."""
        with self._connection:
            self._connection.execute("CREATE TEMP TABLE kept (key TEXT PRIMARY KEY)")
            self._connection.executemany("INSERT OR IGNORE INTO kept VALUES (?)", ((key,) for key in keys))
            self._connection.execute("DELETE FROM part WHERE key NOT IN (SELECT key FROM kept)")
            self._connection.execute("DROP TABLE kept")

    def compact(self) -> None:
        """Writes the database anew, without the room of what was removed."""
        self._connection.execute("VACUUM")


def _missing(key: str) -> str:
    return f"the part {key} is missing from the store; remove the folder store/ and build again"


@contextmanager
def open_parts(path: Path, *, write: bool = False) -> Iterator[Parts]:
    """The parts of a store.

    Args:
        path: the database.
        write: whether parts will be added; the database is made where it is missing.

    Raises:
        StoreError: the database can't be opened, read or written.
    """
    try:
        uri = f"{path.resolve().as_uri()}?mode={'rwc' if write else 'ro'}"
        with closing(sqlite3.connect(uri, uri=True, timeout=_PATIENCE)) as connection:
            if write:
                connection.execute("PRAGMA secure_delete = ON")
                connection.execute(_SCHEMA)
            yield Parts(path, connection)
    except sqlite3.Error as error:
        raise StoreError(f"{path}: {error}; see that it is readable, or remove its folder and build again") from error
