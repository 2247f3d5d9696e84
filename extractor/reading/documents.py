"""From paths to documents: every bulletin that the paths name, and a failure for each that can't be read."""

import hashlib
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from extractor.errors import DocumentError
from extractor.model import Document
from extractor.reading.decoding import decode
from extractor.reading.failure import Failure
from extractor.reading.files import LINE_KINDS, MANIFEST, has_manifest, list_files
from extractor.reading.jsonl import read_jsonl
from extractor.reading.manifest import Row, read_manifest

STDIN = "-"
_NO_ROW = Row()


def discover(paths: Sequence[str], *, manifest: Path | None = None, collection: str = "default") -> "Discovery":
    """The documents and failures under the paths, in the order of the paths and sorted within a folder.

    A path is a file (`.txt`, `.md`, `.jsonl`, `.jsonl.gz`), a folder that is searched through, hidden entries
    apart, or `-` for standard input. A folder's `manifest.csv` is its manifest where none is given.

    Raises:
        InputError: a manifest is broken; it is read before any document.
    """
    if manifest is not None:
        given = read_manifest(manifest)
        manifests = dict.fromkeys(paths, given)
    else:
        beside = {path: Path(path, MANIFEST) for path in paths if has_manifest(path)}
        manifests = {path: read_manifest(file) for path, file in beside.items()}
    return Discovery(paths, manifests=manifests, collection=collection)


class Discovery(Iterator[Document | Failure]):
    """The documents as they are read, one at a time, and what was passed over on the way.

    Attributes:
        skipped: files of an unsupported kind that a folder held, so far.
        repeated: files that gave a document again that had been read already, so far.
    """

    def __init__(self, paths: Sequence[str], *, manifests: Mapping[str, Mapping[str, Row]], collection: str) -> None:
        self.skipped: list[str] = []
        self.repeated: list[str] = []
        self._collection = collection
        self._manifests = manifests
        self._seen: dict[str, tuple[str, str]] = {}  # id → digest and path of the document that has it
        self._found = self._walk(paths)

    def __next__(self) -> Document | Failure:
        return next(self._found)

    def _walk(self, paths: Sequence[str]) -> Iterator[Document | Failure]:
        for path in paths:
            rows = self._manifests.get(path, {})
            for found in self._read(path):
                if isinstance(found, Failure):
                    yield found
                else:
                    yield from self._once(_described(found, rows.get(found.id, _NO_ROW), self._collection))

    def _read(self, path: str) -> Iterator[Document | Failure]:
        if path == STDIN:
            yield _document(sys.stdin.buffer.read(), "stdin", STDIN)
            return
        listing = list_files(path)
        self.skipped += listing.skipped
        yield from listing.failures
        for file in listing.files:
            yield from _read_file(file)

    def _once(self, document: Document) -> Iterator[Document | Failure]:
        """The document, unless its id is taken: by the same text, or by another, which is refused."""
        known = self._seen.get(document.id)
        if known is None:
            self._seen[document.id] = (document.digest, document.path)
            yield document
        elif known[0] == document.digest:
            self.repeated.append(document.path)
        else:
            reason = f"has the id {document.id!r} of {known[1]} but another text; rename one of the two"
            yield Failure(path=document.path, reason=reason)


def _read_file(path: str) -> Iterator[Document | Failure]:
    try:
        if path.lower().endswith(LINE_KINDS):
            yield from read_jsonl(path)
        else:
            yield _document(Path(path).read_bytes(), Path(path).stem, path)
    except OSError as error:
        yield Failure(path=path, reason=f"can't be read ({error.strerror or error}); check the file and its rights")


def _document(data: bytes, name: str, path: str) -> Document | Failure:
    try:
        source = decode(data)
    except DocumentError as error:
        return Failure(path=path, reason=str(error))
    if not source.removeprefix("\ufeff").strip():
        return Failure(path=path, reason="is empty; give its text or remove it")
    if any("\ud800" <= character <= "\udfff" for character in name):
        return Failure(path=path, reason="has a name that is not UTF-8; rename it, for its name is its id")
    return Document(id=name, source=source, digest=hashlib.sha256(data).hexdigest(), path=path)


def _described(document: Document, row: Row, collection: str) -> Document:
    """The document with its collection, and with what the manifest knows better than the document itself."""
    issued, town = row.issued or document.issued, row.town or document.town
    return replace(document, collection=collection, issued=issued, town=town)
