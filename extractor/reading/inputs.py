"""From one file, or standard input, to its documents: a text, a table or lines of texts, or an archive of those."""

import hashlib
import io
import tarfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath
from typing import BinaryIO, Final

from extractor.errors import DocumentError, InputError
from extractor.model import Document
from extractor.reading.archives import ARCHIVE_KINDS, Entry, entries
from extractor.reading.failure import Failure, failure_of
from extractor.reading.formats import FORMATS, read_source
from extractor.reading.formats.sniffing import refuse_misnamed, sniff
from extractor.reading.formats.zips import ZIP_ERRORS
from extractor.reading.jsonl import is_object, read_jsonl
from extractor.reading.limits import Limits
from extractor.reading.manifest import MANIFEST, Row, described, parse_manifest
from extractor.reading.parquet import read_parquet
from extractor.reading.streams import DAMAGED, decompressed, read_whole
from extractor.reading.tables import read_table

LINE_KINDS: Final = (".jsonl", ".jsonl.gz")
TABLE_KINDS: Final = (".csv", ".tsv")
PARQUET_KINDS: Final = (".parquet",)
KINDS: Final = (*FORMATS, *LINE_KINDS, *TABLE_KINDS, *PARQUET_KINDS, *ARCHIVE_KINDS)
STDIN: Final = "-"

Found = Document | Failure


def ending_of(name: str) -> str | None:
    """The longest ending of a file name that says how it is read; None where none does."""
    return max((kind for kind in KINDS if name.lower().endswith(kind)), key=len, default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Inputs:
    """Reads files within limits.

    Attributes:
        limits: what one file, entry or line may ask for.
        skipped: entries of other kinds that archives held, so far.
    """

    limits: Limits
    skipped: list[str] = field(default_factory=list)

    def read_file(self, path: str) -> Iterator[Found]:
        """The documents of a file; what can't be read is a failure."""
        try:
            with Path(path).open("rb") as stream:
                yield from self._read(stream, path, depth=1)
        except OSError as error:
            reason = f"can't be read ({error.strerror or error}); check the file and its rights"
            yield Failure(path=path, reason=reason)

    def read_stdin(self, stream: BinaryIO) -> Iterator[Found]:
        """The documents of standard input: JSON Lines as they come, or what its first bytes show it to be."""
        try:
            first = stream.readline(self.limits.bytes + 1)
            if is_object(first):
                yield from read_jsonl(_Resumed(first, stream), STDIN, self.limits)
                return
            data = first + read_whole(stream, self.limits)
        except DocumentError as error:
            yield failure_of(error, STDIN)
            return
        ending = sniff(data)
        name = f"stdin{ending}"
        for found in self._read(io.BytesIO(data), name, depth=1):
            yield replace(found, path=found.path.replace(name, STDIN, 1))

    def _read(self, stream: BinaryIO, place: str, *, depth: int) -> Iterator[Found]:
        ending = ending_of(place)
        if ending in LINE_KINDS:
            yield from read_jsonl(decompressed(stream, place, self.limits), place, self.limits)
        elif ending in TABLE_KINDS:
            yield from read_table(stream, place, self.limits)
        elif ending in PARQUET_KINDS:
            # It is read from its end; only a file of its own lets itself be read from there.
            whole = stream if depth == 1 else io.BytesIO(read_whole(stream, self.limits))
            yield from read_parquet(whole, place, self.limits)
        elif ending in ARCHIVE_KINDS:
            yield from self._read_archive(stream, place, depth=depth)
        else:
            assert ending is not None  # whoever lists files leaves out those of other kinds
            yield self._document(stream, place, ending)

    def _document(self, stream: BinaryIO, place: str, ending: str) -> Found:
        try:
            data = read_whole(stream, self.limits)
            refuse_misnamed(data, ending)
            source = read_source(data, ending, self.limits)
        except DocumentError as error:
            return failure_of(error, place)
        name = Path(place).stem
        if not source.text.removeprefix("\ufeff").strip():
            return Failure(path=place, reason="is empty; give its text or remove it")
        if any("\ud800" <= character <= "\udfff" for character in name):
            return Failure(path=place, reason="has a name that is not UTF-8; rename it, for its name is its id")
        if not name.isprintable():
            return Failure(path=place, reason="has a control character in its name; rename it, for its name is its id")
        digest = hashlib.sha256(data).hexdigest()
        return Document(id=name, source=source.text, digest=digest, path=place, parts=source.parts)

    def _read_archive(self, stream: BinaryIO, place: str, *, depth: int) -> Iterator[Found]:
        """The documents of an archive; its `manifest.csv` is its manifest, as that of a folder is."""
        try:
            self.limits.refuse("nesting", depth, f"lies {depth} archives deep")
        except DocumentError as error:
            yield failure_of(error, place)
            return
        rows: Mapping[str, Row] = {}
        try:
            rows = self._manifest(stream, place)
        except InputError as error:
            yield Failure(path=place, reason=f"has a broken manifest: {error}")
        none = True
        stream.seek(0)
        for entry in entries(stream, place, self.limits):
            if isinstance(entry, Failure):
                none = False
                yield entry
            elif self._is_read(entry, place):
                none = False
                for found in self._read_entry(entry, place, depth=depth):
                    yield described(found, rows) if isinstance(found, Document) else found
        if none:
            yield Failure(path=place, reason=f"holds no document ({', '.join(KINDS)}); give one that does")

    def _manifest(self, stream: BinaryIO, place: str) -> Mapping[str, Row]:
        for entry in entries(stream, place, self.limits):
            if isinstance(entry, Entry) and PurePosixPath(entry.name).name == MANIFEST:
                try:
                    return parse_manifest(read_whole(entry.stream, self.limits), f"{place}/{entry.name}")
                except (DocumentError, *ZIP_ERRORS, *DAMAGED) as error:
                    raise InputError(str(error)) from error
        return {}

    def _is_read(self, entry: Entry, place: str) -> bool:
        """Whether an entry is a document; hidden ones and the resource forks of a Mac are not, others are skipped."""
        parts = PurePosixPath(entry.name).parts
        if (
            not parts
            or parts[-1] == MANIFEST
            or any(part.startswith((".", "__MACOSX")) and part != ".." for part in parts)
        ):
            return False
        if ending_of(entry.name) is not None:
            return True
        self.skipped.append(f"{place}/{entry.name}")
        return False

    def _read_entry(self, entry: Entry, place: str, *, depth: int) -> Iterator[Found]:
        inside = f"{place}/{entry.name}"
        stream = entry.stream
        try:
            if ending_of(entry.name) in ARCHIVE_KINDS:
                stream = io.BytesIO(read_whole(stream, self.limits))
            yield from self._read(stream, inside, depth=depth + 1)
        except DocumentError as error:
            yield failure_of(error, inside)
        except (*ZIP_ERRORS, *DAMAGED, tarfile.TarError) as error:
            yield Failure(path=inside, reason=f"is damaged in its archive ({error}); pack it again")


class _Resumed:
    """A stream of lines whose first was read already."""

    def __init__(self, first: bytes, stream: BinaryIO) -> None:
        self._first = first
        self._stream = stream

    def readline(self, limit: int, /) -> bytes:
        first, self._first = self._first, b""
        return first or self._stream.readline(limit)
