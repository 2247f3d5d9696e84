"""JSON Lines: one document a line, its text beside its metadata."""

import json
from collections.abc import Iterator
from typing import Any, Protocol

from extractor.errors import DocumentError
from extractor.model import Document
from extractor.reading.failure import Failure, failure_of
from extractor.reading.limits import Limits
from extractor.reading.rows import document_of
from extractor.reading.streams import DAMAGED, refuse_size

_BOM = b"\xef\xbb\xbf"


class Lines(Protocol):
    """A stream of lines."""

    def readline(self, limit: int, /) -> bytes:
        """The next line, cut off at `limit` bytes; nothing at the end."""
        ...


def read_jsonl(lines: Lines, path: str, limits: Limits) -> Iterator[Document | Failure]:
    """The documents of a stream of objects with `id` and `text`, and maybe `issued` or `date`, `title`, `town`.

    Offsets count in `text`; the digest is that of its UTF-8. A malformed line fails alone, named by its number; a
    compressed stream that breaks off keeps what was read before.
    """
    number = 0
    blank = True
    try:
        while line := lines.readline(limits.bytes + 1):
            number += 1
            if line.strip():
                blank = False
                yield _read_line(line.removeprefix(_BOM), f"{path}:{number}", limits)
            while line and len(line) > limits.bytes and not line.endswith(b"\n"):
                line = lines.readline(limits.bytes + 1)  # the rest of a line that was refused
    except DocumentError as error:
        yield failure_of(error, path)
    except (*DAMAGED, OSError) as error:
        if isinstance(error, OSError) and error.errno is not None:
            raise
        yield Failure(path=path, reason=f"is damaged after line {number} ({error}); compress it again")
    else:
        if blank:
            yield Failure(path=path, reason="is empty; give one document a line or remove it")


def is_object(line: bytes) -> bool:
    """Whether a line is one of JSON Lines with a text; so standard input is told from plain text."""
    try:
        row = json.loads(line.removeprefix(_BOM))
    except (ValueError, RecursionError):
        return False
    return isinstance(row, dict) and "text" in row


def _read_line(line: bytes, place: str, limits: Limits) -> Document | Failure:
    try:
        refuse_size(len(line), limits)
        return document_of(_row(json.loads(line)), place, limits)
    except DocumentError as error:
        return failure_of(error, place)
    except UnicodeDecodeError as error:
        return Failure(path=place, reason=f"is not UTF-8 (byte {error.start} of the line); JSON Lines are UTF-8")
    except (ValueError, RecursionError) as error:
        return Failure(path=place, reason=f"is not JSON ({error}); write one object a line")


def _row(row: Any) -> dict[str, Any]:
    if not isinstance(row, dict):
        raise DocumentError('is no object; write {"id": …, "text": …}')
    return row
