"""What a document's statements depend on beside the document: a digest of code, seeds, models and libraries.

An upgrade of any of them makes every part out of date, so that the next build reads all documents again. What comes
after the statements (resolution, exports, views, commands) is left out: a change there needs no reading.
"""

import hashlib
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.metadata import PackageNotFoundError, requires, version
from itertools import chain
from pathlib import Path
from re import match
from typing import Final

from extractor import resources

AFTER: Final = ("builds.py", "cli", "engines", "evaluation", "exports", "fingerprint.py", "outputs.py",
                "precision.csv", "precision.py", "questions", "resolution",
                 "runs.py", "store", "views")  # fmt: skip
"""The rooms of the package that stand after the statements; a room that is new counts until it is named here."""
_CACHE: Final = "__pycache__"
"""Where Python keeps modules compiled; while another process compiles, files come and go there."""


@cache
def reading_fingerprint() -> str:
    """The digest of all that turns a document into statements."""
    package = Path(__file__).parent
    rooms = sorted(path for path in package.iterdir() if path.name not in AFTER and path.name != "_data")
    return fingerprint([*rooms, resources.resource("seeds", "lexicon")], _libraries())


@cache
def resolving_fingerprint() -> str:
    """The digest of all that turns statements into one graph."""
    package = Path(__file__).parent
    rooms = [package / "resolution", package / "store", package / "graph", package / "vocab.py", package / "ids.py"]
    return fingerprint([*rooms, resources.resource("seeds", "lexicon")], _libraries())


def fingerprint(paths: Iterable[Path], versions: Iterable[tuple[str, str]]) -> str:
    """A digest of the files at and below the paths, by name and content, and of the versions of libraries."""
    found = hashlib.sha256()
    for name, content in chain(_files(paths), ((name, number.encode()) for name, number in versions)):
        found.update(f"{len(name)}:{name}:{len(content)}:".encode())
        found.update(content)
    return found.hexdigest()


def _files(roots: Iterable[Path]) -> Iterator[tuple[str, bytes]]:
    for root in roots:
        found = sorted(root.rglob("*")) if root.is_dir() else [root]
        for path in found:
            if _CACHE not in path.parts and path.is_file():
                yield str(path.relative_to(root.parent)), path.read_bytes()


def _libraries() -> Iterator[tuple[str, str]]:
    """The versions of Python and of the libraries that the distribution requires."""
    yield "python", ".".join(map(str, sys.version_info[:2]))
    try:
        required = requires("civicgraph") or []
    except PackageNotFoundError:  # a bare clone, with whatever is on the path
        return
    for requirement in sorted(required):
        name = match(r"[\w.-]+", requirement)
        if name is not None and "extra ==" not in requirement:
            yield name[0], version(name[0])
