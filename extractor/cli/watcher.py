"""What the user sees of a run on stderr: a bar on a terminal, a line for each failure, and remarks."""

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Thread
from typing import TYPE_CHECKING, Final

import click

from extractor.cli.visible import visible
from extractor.model import Document
from extractor.reading import Failure
from extractor.reading.files import list_files
from extractor.reading.inputs import STDIN

if TYPE_CHECKING:
    from extractor.builds import Build

_CLEAR_LINE = "\r\x1b[K"

PULSE: Final = 10.0
"""Seconds after which a run without a word says that it is at work, and behind what."""


class Watcher:
    """Follows a run; call it with each document or failure.

    Attributes:
        documents: how many were read so far.
        failures: how many were not.

    `advance` moves the bar, where there is one, and says whether there is.
    """

    def __init__(self, advance: Callable[[], bool], *, clear: str = "") -> None:
        self.documents = 0
        self.failures = 0
        self._advance = advance
        self._clear = clear
        self._file = ""
        self._said = False

    def __call__(self, one: Document | Failure) -> None:
        """Counts a document, or reports a failure in one line."""
        if isinstance(one, Failure):
            self.failures += 1
            self._said = True
            click.echo(f"{self._clear}{visible(one.path)}: {visible(one.reason)}", err=True)
        else:
            self.documents += 1
        file = _file(one.path)
        if file != self._file:
            self._file = file
            self._said = bool(self._advance()) or self._said

    def remind(self) -> None:
        """Says how far the run is where nothing was said since this was last asked."""
        if not self._said:
            behind = f", the last {visible(self._file)}" if self._file else ""
            told = f"{self.documents:,} documents read, {self.failures:,} failed{behind}"
            click.echo(f"{self._clear}at work: {told}", err=True)
        self._said = False


@contextmanager
def watching(paths: Sequence[str]) -> Iterator[Watcher]:
    """A watcher for a run over the documents of some paths, with a bar where stderr is a terminal.

    The bar counts files, since nobody knows the number of lines of a JSONL file before its end. Where nothing moves
    and nothing is said for ten seconds, one line says how far the run is.
    """
    if not sys.stderr.isatty():
        with _reminded(Watcher(lambda: False)) as watcher:
            yield watcher
        return
    files = range(sum(_size(path) for path in paths))
    with click.progressbar(files, file=sys.stderr, label="reading", show_pos=True) as bar:

        def advance() -> bool:
            bar.update(1)
            return True

        with _reminded(Watcher(advance, clear=_CLEAR_LINE)) as watcher:
            yield watcher


@contextmanager
def _reminded(watcher: Watcher) -> Iterator[Watcher]:
    ended = Event()

    def beat() -> None:
        while not ended.wait(PULSE):
            watcher.remind()

    thread = Thread(target=beat, daemon=True)
    thread.start()
    try:
        yield watcher
    finally:
        ended.set()
        thread.join()


def remark(skipped: Sequence[str], repeated: Sequence[str], unmatched: Sequence[str]) -> None:
    """Says on stderr what a run passed over without harm."""
    if skipped:
        click.echo(f"skipped {_files(skipped)} of other kinds, the first: {visible(skipped[0])}", err=True)
    if repeated:
        click.echo(f"passed over {_files(repeated)} that gave a document again: {visible(repeated[0])}", err=True)
    for manifest in unmatched:
        told = "none of its ids is that of a document; an id is the stem of a file name (2024-03 for 2024-03.txt)"
        click.echo(f"{visible(manifest)}: {told}", err=True)


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
