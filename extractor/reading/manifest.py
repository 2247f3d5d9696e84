"""The manifest: what is known of a collection's documents beside their text."""

import csv
import datetime as dt
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from extractor.errors import DocumentError, InputError
from extractor.matching.patterns import Pattern
from extractor.model import Document
from extractor.reading.decoding import decode

MANIFEST: Final = "manifest.csv"
_DATE = Pattern(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What the manifest says of one document."""

    issued: str | None = None
    town: str | None = None


_NO_ROW: Final = Row()


def read_manifest(path: Path) -> Mapping[str, Row]:
    """The rows of a CSV file by document id: columns `id`, `issued` and `town`, any others ignored.

    Raises:
        InputError: the file can't be read, has no column `id`, or a row has no id, a bad date or a known id.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise InputError(
            f"{path}: the manifest can't be read ({error.strerror}); check the path and its rights"
        ) from error
    return parse_manifest(data, str(path))


def parse_manifest(data: bytes, path: str) -> Mapping[str, Row]:
    """As `read_manifest`, from bytes that were read already; `path` says where.

    Raises:
        InputError: it has no column `id`, or a row has no id, a bad date or a known id.
    """
    rows: dict[str, Row] = {}
    for line, cells in _cells(data, path):
        name = cells.get("id", "")
        if not name:
            raise InputError(f"{path}:{line}: a row without id; give the stem of the document's file name")
        if name in rows:
            raise InputError(f"{path}:{line}: the id {name!r} stands in two rows; keep one")
        issued = cells.get("issued") or None
        if issued is not None and not is_date(issued):
            raise InputError(f"{path}:{line}: {issued!r} is no date; write 2025-01-15, 2025-01 or 2025")
        town = cells.get("town") or None
        if town is not None and not town.isprintable():
            raise InputError(f"{path}:{line}: {town!a} is no name of a town; remove its control characters")
        rows[name] = Row(issued=issued, town=town)
    return rows


def described(document: Document, rows: Mapping[str, Row]) -> Document:
    """The document with what the manifest knows better than the document itself."""
    row = rows.get(document.id, _NO_ROW)
    return replace(document, issued=row.issued or document.issued, town=row.town or document.town)


def is_date(text: str) -> bool:
    """Whether the text is a date to the day, the month or the year, of a year in which something can be published.

    2025-01-15, 2025-01, 2025; in 0001 the calendar has no last year, and in 9999 no next one.
    """
    found = _DATE.fullmatch(text)
    if found is None or not 1000 <= int(found[1]) < 3000:
        return False
    year, month, day = (int(part) if part else 1 for part in found.groups())
    try:
        dt.date(year, month, day)
    except ValueError:
        return False
    return True


def _cells(data: bytes, path: str) -> Iterator[tuple[int, dict[str, str]]]:
    """Each row that is not empty, with its line number, as a mapping from column names to stripped cells."""
    try:
        text = decode(data).removeprefix("\ufeff")
    except DocumentError as error:
        raise InputError(f"{path}: the manifest {error}") from error
    reader = csv.reader(text.splitlines(), strict=True)
    try:
        header = [name.strip().lower() for name in next(reader, [])]
        if "id" not in header:
            raise InputError(
                f"{path}:1: the manifest has no column `id`; its first line names the columns: id,issued,town"
            )
        for row in reader:
            if any(cell.strip() for cell in row):
                yield reader.line_num, dict(zip(header, map(str.strip, row), strict=False))
    except csv.Error as error:
        raise InputError(f"{path}:{reader.line_num}: not readable as CSV ({error}); quote cells with commas") from error
