"""CSV of texts: one document a row, its text in the column `text`."""

import csv
import io
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Final

from extractor.errors import DocumentError
from extractor.model import Document
from extractor.reading.decoding import decode
from extractor.reading.failure import Failure, failure_of
from extractor.reading.limits import Limits
from extractor.reading.rows import document_of
from extractor.reading.streams import read_whole

_DELIMITERS: Final = (",", "\t", ";")
_NEEDED: Final = frozenset(("id", "text"))
_HEAD: Final = 4096

# The module's own limit of a cell, 131,072 characters, is less than one long bulletin; ours is that of a document.
csv.field_size_limit(2**31 - 1)


def is_table_of_texts(path: str) -> bool:
    """Whether the first line of a file names the columns `id` and `text`; other tables are no documents."""
    try:
        with Path(path).open("rb") as stream:
            head = stream.read(_HEAD)
    except OSError:
        return True  # whoever reads it will say why it can't be
    # Whatever the encoding, these two names are ASCII in it, but for UTF-16 with its NUL bytes.
    names, _ = _header(head.replace(b"\0", b"").decode("utf-8", "replace"))
    return names >= _NEEDED


def read_table(stream: BinaryIO, path: str, limits: Limits) -> Iterator[Document | Failure]:
    """The documents of a table with the columns `id` and `text`, and maybe `issued` or `date`, `title`, `town`.

    Cells are parted by commas, tabs or semicolons, whichever parts more in the first line. A bad row fails alone,
    named by its last line; offsets count in `text`.
    """
    try:
        text = decode(read_whole(stream, limits)).removeprefix("\ufeff")
    except DocumentError as error:
        yield failure_of(error, path)
        return
    names, delimiter = _header(text[:_HEAD])
    if not names >= _NEEDED:
        yield Failure(path=path, reason="has no columns `id` and `text`; name them in its first line")
        return
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    line = 1
    try:
        for row in reader:
            line = reader.line_num
            yield _read_row(row, f"{path}:{line}", limits)
    except csv.Error as error:
        reason = f"is not readable as CSV after line {line} ({error}); quote cells with commas"
        yield Failure(path=path, reason=reason)
    else:
        if line == 1:
            yield Failure(path=path, reason="has no row beneath its header; give one document a row or remove it")


def _header(head: str) -> tuple[set[str], str]:
    """The names of the columns and what parts them."""
    first = head.removeprefix("\ufeff").split("\n", 1)[0]
    delimiter = max(_DELIMITERS, key=first.count)
    return {_name(cell) for cell in first.split(delimiter)}, delimiter


def _name(cell: str | None) -> str:
    return (cell or "").strip(' \t\r"').lower()


def _read_row(row: dict[str, str | None], place: str, limits: Limits) -> Document | Failure:
    try:
        return document_of({_name(name): _text(cell) for name, cell in row.items()}, place, limits)
    except DocumentError as error:
        return failure_of(error, place)


def _text(cell: str | None) -> str | None:
    # A row with more cells than columns carries the rest as a list, which belongs to no column of ours.
    return cell if isinstance(cell, str) else None
