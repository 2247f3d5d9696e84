"""JSON Lines, plain or gzipped: one document a line, its text beside its metadata."""

import gzip
import hashlib
import json
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO, cast

from extractor.errors import DocumentError
from extractor.model import Document
from extractor.reading.failure import Failure
from extractor.reading.manifest import is_date


def read_jsonl(path: str) -> Iterator[Document | Failure]:
    """The documents of a file of objects with `id` and `text`, and maybe `issued` or `date`, `title`, `town`.

    Offsets count in `text`; the digest is that of its UTF-8. A malformed line fails alone, named by its
    number; a gzip stream that breaks off keeps what was read before.
    """
    number = 0
    blank = True
    try:
        with _open(path) as lines:
            for number, line in enumerate(lines, 1):
                if line.strip():
                    blank = False
                    yield _read_line(line.removeprefix(b"\xef\xbb\xbf"), f"{path}:{number}")
    except (gzip.BadGzipFile, EOFError, zlib.error) as error:
        yield Failure(path=path, reason=f"is damaged after line {number} ({error}); compress it again")
    else:
        if blank:
            yield Failure(path=path, reason="is empty; give one document a line or remove it")


def _open(path: str) -> BinaryIO:
    # A gzip file reads like any other, but its class is no BinaryIO in name.
    return cast("BinaryIO", gzip.open(path, "rb")) if path.lower().endswith(".gz") else Path(path).open("rb")


def _read_line(line: bytes, place: str) -> Document | Failure:
    try:
        return _document(json.loads(line), place)
    except DocumentError as error:
        return Failure(path=place, reason=str(error))
    except UnicodeDecodeError as error:
        return Failure(path=place, reason=f"is not UTF-8 (byte {error.start} of the line); JSON Lines are UTF-8")
    except (ValueError, RecursionError) as error:
        return Failure(path=place, reason=f"is not JSON ({error}); write one object a line")


def _document(row: Any, place: str) -> Document:
    if not isinstance(row, dict):
        raise DocumentError('is no object; write {"id": …, "text": …}')
    name, text = _string(row, "id"), _string(row, "text")
    if name is None or text is None:
        raise DocumentError("has no `id` or no `text`, or an empty one; both are needed")
    if not text.strip():
        raise DocumentError("has only blanks as its `text`; give it or remove the line")
    issued = _string(row, "issued") or _string(row, "date")
    if issued is not None and not is_date(issued):
        raise DocumentError(f"says that it was issued {issued!r}; write 2025-01-15, 2025-01 or 2025")
    return Document(
        id=name,
        source=text,
        digest=_digest(text),
        path=place,
        issued=issued,
        town=_string(row, "town"),
        title=_string(row, "title"),
    )


def _string(row: dict[str, Any], key: str) -> str | None:
    """The value of a key, None where it is absent, null or empty; an id may be a whole number."""
    value = row.get(key)
    if isinstance(value, int) and not isinstance(value, bool) and key == "id":
        return str(value)
    if value is not None and not isinstance(value, str):
        raise DocumentError(f"has a `{key}` that is no string; put it in quotation marks")
    return value or None


def _digest(text: str) -> str:
    try:
        return hashlib.sha256(text.encode("utf-8")).hexdigest()
    except UnicodeEncodeError as error:
        raise DocumentError(
            f"has half of a surrogate pair at {error.start} of `text`; write the whole character"
        ) from error
