"""From paths to documents: every bulletin that the paths name, and a failure for each that can't be read."""

import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from extractor.model import Document
from extractor.reading.failure import Failure
from extractor.reading.files import has_manifest, list_files
from extractor.reading.inputs import STDIN, Found, Inputs
from extractor.reading.limits import DEFAULTS, Limits
from extractor.reading.manifest import MANIFEST, Row, described, read_manifest


def discover(
    paths: Sequence[str], *, manifest: Path | None = None, collection: str = "default", limits: Limits = DEFAULTS
) -> "Discovery":
    """The documents and failures under the paths, in the order of the paths and sorted within a folder.

    A path is a file of one of the `KINDS`, a folder that is searched through, hidden entries apart, or `-` for
    standard input. A folder's `manifest.csv` is its manifest where none is given.

    Raises:
        InputError: a manifest is broken; it is read before any document.
    """
    if manifest is not None:
        manifests = {str(manifest): read_manifest(manifest)}
        of_paths = dict.fromkeys(paths, str(manifest))
    else:
        of_paths = {path: str(Path(path, MANIFEST)) for path in paths if has_manifest(path)}
        manifests = {file: read_manifest(Path(file)) for file in of_paths.values()}
    return Discovery(paths, manifests=manifests, of_paths=of_paths, collection=collection, limits=limits)


class Discovery(Iterator[Found]):
    """The documents as they are read, one at a time, and what was passed over on the way.

    Attributes:
        skipped: files of an unsupported kind that a folder or an archive held, so far.
        repeated: files that gave a document again that had been read already, so far.
    """

    def __init__(
        self,
        paths: Sequence[str],
        *,
        manifests: Mapping[str, Mapping[str, Row]],
        of_paths: Mapping[str, str],
        collection: str,
        limits: Limits,
    ) -> None:
        self.skipped: list[str] = []
        self.repeated: list[str] = []
        self._inputs = Inputs(limits=limits, skipped=self.skipped)
        self._collection = collection
        self._manifests = manifests
        self._of_paths = of_paths
        self._useless = set(manifests)
        self._seen: dict[str, tuple[str, str]] = {}  # id → digest and path of the document that has it
        self._found = self._walk(paths)

    def __next__(self) -> Found:
        return next(self._found)

    @property
    def unmatched(self) -> tuple[str, ...]:
        """The manifests with rows of which none is that of a document, so far."""
        return tuple(sorted(path for path in self._useless if self._manifests[path]))

    def _walk(self, paths: Sequence[str]) -> Iterator[Found]:
        for path in paths:
            manifest = self._of_paths.get(path, "")
            rows = self._manifests.get(manifest, {})
            for found in self._read(path):
                if isinstance(found, Failure):
                    yield found
                    continue
                if found.id in rows:
                    self._useless.discard(manifest)
                yield from self._once(replace(described(found, rows), collection=self._collection))

    def _read(self, path: str) -> Iterator[Found]:
        if path == STDIN:
            yield from self._inputs.read_stdin(sys.stdin.buffer)
            return
        listing = list_files(path)
        self.skipped += listing.skipped
        yield from listing.failures
        for file in listing.files:
            yield from self._inputs.read_file(file)

    def _once(self, document: Document) -> Iterator[Found]:
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
