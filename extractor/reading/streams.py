"""Streams whose length is not known beforehand: read up to a limit, and watched while they are decompressed."""

import bz2
import gzip
import io
import lzma
import zlib
from typing import BinaryIO, Final, cast

from extractor.errors import LimitError
from extractor.reading.formats.zips import SLACK
from extractor.reading.limits import Limits

DAMAGED: Final = (gzip.BadGzipFile, EOFError, zlib.error, lzma.LZMAError)
"""What a compressed stream that is damaged or breaks off is met with; bz2 raises OSError, as a disk does."""

_OPENERS = {".gz": gzip.open, ".tgz": gzip.open, ".bz2": bz2.open, ".xz": lzma.open}


def read_whole(stream: BinaryIO, limits: Limits) -> bytes:
    """All bytes of a stream.

    Raises:
        LimitError: there are more than one document may have.
    """
    data = stream.read(limits.bytes + 1)
    refuse_size(len(data), limits)
    return data


def refuse_size(size: int, limits: Limits) -> None:
    """Refuses more bytes than one document may have; they are not counted to their end.

    Raises:
        LimitError: there are more.
    """
    if size > limits.bytes:
        raise LimitError(
            f"has more than {limits.megabytes:,} megabytes; split it, or allow more with "
            f"--limit megabytes={limits.megabytes * 10}"
        )


def decompressed(stream: BinaryIO, name: str, limits: Limits) -> BinaryIO:
    """The stream itself, or what it holds where the ending of its name says that it is compressed.

    Reading on raises LimitError once it has become larger than the ratio allows.
    """
    opener = _OPENERS.get(name[name.rfind(".") :].lower())
    if opener is None:
        return stream
    inner = cast("BinaryIO", opener(stream, "rb"))  # type: ignore[operator]  # three functions of one form
    return cast("BinaryIO", io.BufferedReader(_Metered(inner, stream, limits)))


class _Metered(io.RawIOBase):
    """Counts what comes out of a decompressor beside what went in."""

    def __init__(self, inner: BinaryIO, packed: BinaryIO, limits: Limits) -> None:
        self._inner = inner
        self._packed = packed
        self._limits = limits
        self._out = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        # Seeking decompresses all that lies between; in steps, so that a bomb is met on the way.
        target = offset if whence == io.SEEK_SET else self._inner.tell() + offset
        if target < self._inner.tell():
            self._out = 0
            return self._inner.seek(target)
        while (left := target - self._inner.tell()) > 0 and self.read(min(left, SLACK)):
            pass
        return self._inner.tell()

    def tell(self) -> int:
        return self._inner.tell()

    def readinto(self, buffer: "memoryview") -> int:  # type: ignore[override]  # narrower than bytearray | mmap
        data = self._inner.read(len(buffer))
        buffer[: len(data)] = data
        self._out += len(data)
        if self._out > SLACK:
            ratio = self._out // max(self._packed.tell(), 1)
            self._limits.refuse("ratio", ratio, f"becomes more than {ratio:,} times its size when decompressed")
        return len(data)
