"""What the user sees of a run on stderr: a bar on a terminal, a line for each failure, and remarks."""

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from extractor.model import Document
from extractor.reading import Failure
from extractor.reading.files import list_files
from extractor.reading.inputs import STDIN

if TYPE_CHECKING:
    from extractor.builds import Build

_CLEAR_LINE = "\r\x1b[K"


class Watcher:
    """Follows a run; call it with each document or failure.

    Attributes:
        documents: how many were read so far.
        failures: how many were not.
    """

    def __init__(self, advance: Callable[[], object], *, clear: str = "") -> None:
        self.documents = 0
        self.failures = 0
        self._advance = advance
        self._clear = clear
        self._file = ""

    def __call__(self, one: Document | Failure) -> None:
        """Counts a document, or reports a failure in one line."""
        if isinstance(one, Failure):
            self.failures += 1
            click.echo(f"{self._clear}{one.path}: {one.reason}", err=True)
        else:
            self.documents += 1
        file = _file(one.path)
        if file != self._file:
            self._file = file
            self._advance()


@contextmanager
def watching(paths: Sequence[str]) -> Iterator[Watcher]:
    """A watcher for a run over the documents of some paths, with a bar where stderr is a terminal.

    The bar counts files, since nobody knows the number of lines of a JSONL file before its end.
    """
    if not sys.stderr.isatty():
        yield Watcher(lambda: None)
        return
    files = range(sum(_size(path) for path in paths))
    with click.progressbar(files, file=sys.stderr, label="reading", show_pos=True) as bar:
        yield Watcher(lambda: bar.update(1), clear=_CLEAR_LINE)


def remark(skipped: Sequence[str], repeated: Sequence[str], unmatched: Sequence[str]) -> None:
    """Says on stderr what a run passed over without harm."""
    if skipped:
        click.echo(f"skipped {_files(skipped)} of other kinds, the first: {skipped[0]}", err=True)
    if repeated:
        click.echo(f"passed over {_files(repeated)} that gave a document again: {repeated[0]}", err=True)
    for manifest in unmatched:
        told = "none of its ids is that of a document; an id is the stem of a file name (2024-03 for 2024-03.txt)"
        click.echo(f"{manifest}: {told}", err=True)


def sum_up(built: "Build", out: Path) -> None:
    """Says on stderr what a graph holds, and which corrections match nothing any more."""
    for line in built.void:
        click.echo(f"correction without effect: {line}", err=True)
    counts = ", ".join(f"{number} {name}" for name, number in built.counts.items())
    click.echo(f"{out}: {counts}", err=True)


def _files(paths: Sequence[str]) -> str:
    return "1 file" if len(paths) == 1 else f"{len(paths)} files"


def _file(path: str) -> str:
    """The file of a place: notes.jsonl:12 is a line of notes.jsonl."""
    file, _, line = path.rpartition(":")
    return file if file and line.isdecimal() else path


def _size(path: str) -> int:
    return 1 if path == STDIN else max(1, len(list_files(path).files))
