"""A row of a table of texts, or an object of JSON Lines → its document."""

import hashlib
from collections.abc import Mapping
from typing import Any

from extractor.errors import DocumentError
from extractor.matching.patterns import Pattern
from extractor.model import Document
from extractor.reading.limits import Limits
from extractor.reading.manifest import is_date

_CONTROL = Pattern(r"[\x00-\x1f\x7f\ud800-\udfff]")


def document_of(row: Mapping[str, Any], place: str, limits: Limits) -> Document:
    """The document that a row with `id` and `text`, and maybe `issued` or `date`, `title`, `town` stands for.

    Raises:
        DocumentError: a value is missing or of the wrong kind.
        LimitError: the text is too long.
    """
    name, text = _string(row, "id"), _string(row, "text")
    if name is None or text is None:
        raise DocumentError("has no `id` or no `text`, or an empty one; both are needed")
    if not text.strip():
        raise DocumentError("has only blanks as its `text`; give it or remove the line")
    limits.refuse("characters", len(text), f"has {len(text):,} characters")
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


def _string(row: Mapping[str, Any], key: str) -> str | None:
    """The value of a key, None where it is absent, null or empty; an id may be a whole number."""
    value = row.get(key)
    if isinstance(value, int) and not isinstance(value, bool) and key == "id":
        return str(value)
    if value is not None and not isinstance(value, str):
        raise DocumentError(f"has a `{key}` that is no string; put it in quotation marks")
    if value and key != "text" and _CONTROL.search(value):
        raise DocumentError(f"has a control character in its `{key}` ({value!a}); remove it")
    return value or None


def _digest(text: str) -> str:
    try:
        return hashlib.sha256(text.encode("utf-8")).hexdigest()
    except UnicodeEncodeError as error:
        raise DocumentError(
            f"has half of a surrogate pair at {error.start} of `text`; write the whole character"
        ) from error
