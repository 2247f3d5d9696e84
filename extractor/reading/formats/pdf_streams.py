"""The streams of a PDF, measured while they are decompressed: a page of two kilobytes can stand for gigabytes."""

import io
import zlib
from typing import Any, Final

from pdfminer.lzw import LZWDecoder
from pdfminer.pdfparser import PDFParser
from pdfminer.pdftypes import (
    LITERALS_CCITTFAX_DECODE,
    LITERALS_FLATE_DECODE,
    LITERALS_LZW_DECODE,
    LITERALS_RUNLENGTH_DECODE,
    PDFStream,
)

from extractor.errors import LimitError
from extractor.reading.formats.zips import SLACK
from extractor.reading.limits import Limits

_LONGEST_RUN: Final = 64  # bytes that one byte of run-length encoding becomes at the most (ISO 32000-1, 7.4.5)

_STEP: Final = 64  # compressed bytes at a time; what a step became is lost where it meets damage


class MeasuredParser(PDFParser):
    """Parses a PDF whose streams may become no more bytes than the limits allow, all of them together.

    Decoding one raises LimitError beyond `megabytes`, or beyond the `ratio` to the size of the whole file.
    """

    def __init__(self, data: bytes, limits: Limits) -> None:
        super().__init__(io.BytesIO(data))
        self._meter = _Meter(limits, len(data))

    def push(self, *objs: tuple[int, Any]) -> None:
        """Puts measured streams in the place of those that pdfminer makes."""
        super().push(*((at, self._measured(one) if isinstance(one, PDFStream) else one) for at, one in objs))

    def _measured(self, stream: PDFStream) -> "_MeasuredStream":
        return _MeasuredStream(stream.attrs, stream.rawdata or b"", stream.decipher, self._meter)


class _Meter:
    """Counts the bytes that the streams of one PDF become."""

    def __init__(self, limits: Limits, size: int) -> None:
        self._limits = limits
        self._size = max(size, 1)
        self._out = 0

    @property
    def left(self) -> int:
        """How many more there may be before one is refused."""
        allowed = min(self._limits.bytes, max(SLACK, (self._limits.ratio + 1) * self._size))
        return max(allowed - self._out, 0) + 1

    def count(self, more: int) -> None:
        """Counts more bytes, and refuses them where they are too many."""
        self._out += more
        if self._out > SLACK:
            ratio = self._out // self._size
            self._limits.refuse("ratio", ratio, f"becomes more than {ratio:,} times its size when decompressed")
        if self._out > self._limits.bytes:
            raise LimitError(
                f"becomes more than {self._limits.megabytes:,} megabytes when decompressed; split it, or allow more "
                f"with --limit megabytes={self._limits.megabytes * 10}"
            )


class _MeasuredStream(PDFStream):
    """A stream that counts what comes out of each of its filters; of a damaged one, what came before stays."""

    def __init__(self, attrs: dict[str, Any], rawdata: bytes, decipher: Any, meter: _Meter) -> None:
        super().__init__(attrs, rawdata, decipher)
        self._meter = meter

    def decode(self) -> None:
        """Decodes one filter after the other."""
        data = self.rawdata or b""
        if self.decipher and self.objid is not None and self.genno is not None:
            data = self.decipher(self.objid, self.genno, data, self.attrs)
        for name, parameters in self.get_filters():
            if name in LITERALS_CCITTFAX_DECODE:
                data = b""  # a picture, whose stated width would be believed
                continue
            if name in LITERALS_FLATE_DECODE:
                # Stored anew, so that pdfminer has its predictors to undo and nothing to inflate.
                data = zlib.compress(_inflated(data, self._meter.left), 0)
            elif name in LITERALS_LZW_DECODE:
                self._meter_lzw(data)
            elif name in LITERALS_RUNLENGTH_DECODE and len(data) * _LONGEST_RUN > self._meter.left:
                self._meter.count(len(data) * _LONGEST_RUN)
            data = PDFStream({"Filter": name, "DecodeParms": parameters}, data).get_data()
            self._meter.count(len(data))
        self.data, self.rawdata = data, None

    def _meter_lzw(self, data: bytes) -> None:
        """Refuses what would become too long: it is decoded once for its length, and none of it is held."""
        length, left = 0, self._meter.left
        for piece in LZWDecoder(io.BytesIO(data)).run():
            length += len(piece)
            if length > left:
                self._meter.count(length)


def _inflated(data: bytes, most: int) -> bytes:
    """What the bytes become, but no more than so many; what stands before the first damage where there is some."""
    inflater, out = zlib.decompressobj(), bytearray()
    try:
        for at in range(0, len(data), _STEP):
            step = data[at : at + _STEP]
            while step and len(out) < most:
                out += inflater.decompress(step, most - len(out))
                step = inflater.unconsumed_tail
    except zlib.error:
        pass  # told by pdfminer in no other way; a page that lacks its end is better than none
    return bytes(out)
