"""Plain text and markdown: the bytes decoded, nothing else."""

from extractor.reading.decoding import decode
from extractor.reading.formats.source import Source
from extractor.reading.limits import Limits


def read(data: bytes, limits: Limits) -> Source:  # noqa: ARG001  the form of every reader
    """The decoded text.

    Raises:
        DocumentError: the bytes are no text, or in no encoding that gives Chinese.
    """
    return Source(text=decode(data))
