"""Formats: one module each, from the bytes of a document to its source.

Their libraries are imported when the first document of the format comes, so that plain text need not wait for them.
"""

from collections.abc import Mapping
from importlib import import_module
from typing import Final, Protocol, cast

from extractor.reading.formats.source import Source
from extractor.reading.limits import Limits, deadline

FORMATS: Final[Mapping[str, str]] = {
    ".txt": "plain",
    ".md": "plain",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".docx": "docx",
    ".pdf": "pdf",
}
"""The module of each ending of a file name."""


class Reader(Protocol):
    """What the module of a format offers."""

    def read(self, data: bytes, limits: Limits) -> Source:
        """The source of the bytes."""
        ...


def read_source(data: bytes, ending: str, limits: Limits) -> Source:
    """The source of a document in the format of the ending.

    Raises:
        DocumentError: it is damaged, of another format, or without text.
        LimitError: it is larger, or takes longer, than allowed.
    """
    reader = cast("Reader", import_module(f"{__name__}.{FORMATS[ending]}"))
    with deadline(limits.seconds, "could not be read"):
        source = reader.read(data, limits)
    limits.refuse("characters", len(source.text), f"has {len(source.text):,} characters")
    return source
