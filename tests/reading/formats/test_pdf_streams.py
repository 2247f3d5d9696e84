"""Streams that stand for more than they are."""

import zlib

import pytest

from extractor.errors import LimitError
from extractor.reading.formats import read_source
from extractor.reading.limits import DEFAULTS, Limits
from tests.reading.making import lines_of, packed_pdf, shown

PAGE = shown(*lines_of("云溪镇召开会议。"))
BLANKS = PAGE + b" " * 30_000_000
TEN = Limits(megabytes=10, ratio=10**9)


def flate(data: bytes) -> bytes:
    return zlib.compress(data, 9)


def begun(data: bytes) -> bytes:
    """Compressed data without their end."""
    packer = zlib.compressobj()
    return packer.compress(data) + packer.flush(zlib.Z_FULL_FLUSH) + packer.flush(zlib.Z_FULL_FLUSH)


def lzw(data: bytes) -> bytes:
    """Codes of nine bits for single bytes, with the table cleared before it would grow to ten (ISO 32000-1, 7.4.4)."""
    codes = [code for at in range(0, len(data), 250) for code in (256, *data[at : at + 250])]
    bits = "".join(f"{code:09b}" for code in [*codes, 257])
    return bytes(int(bits[at : at + 8].ljust(8, "0"), 2) for at in range(0, len(bits), 8))


def lzw_of_one_byte(codes: int) -> bytes:
    """A code of the longest string so far, so many times: each stands for one byte more than the one before."""
    bits = f"{256:09b}{32:09b}" + "".join(f"{at:0{9 + (at > 510) + (at > 1022)}b}" for at in range(258, 258 + codes))
    return bytes(int(bits[at : at + 8].ljust(8, "0"), 2) for at in range(0, len(bits), 8))


def runs(data: bytes) -> bytes:
    return b"".join(bytes([len(part) - 1]) + part for part in (data[at : at + 99] for at in range(0, len(data), 99)))


@pytest.mark.parametrize(
    "data, filters",
    [
        (flate(PAGE), b"/FlateDecode"),
        (flate(flate(PAGE)), b"[/FlateDecode /FlateDecode]"),
        (lzw(PAGE), b"/LZWDecode"),
        (runs(PAGE) + b"\x80", b"/RunLengthDecode"),
        (PAGE.hex().encode() + b">", b"/ASCIIHexDecode"),
        (flate(PAGE).hex().encode() + b">", b"[/ASCIIHexDecode /FlateDecode]"),
        (flate(b"\0" + PAGE), b"/FlateDecode /DecodeParms << /Predictor 12 /Columns %d >>" % len(PAGE)),
        (flate(PAGE)[:-4] + b"dama", b"/FlateDecode"),
        (begun(PAGE) + b"\xff" * 50, b"/FlateDecode"),
    ],
)
def test_what_stays_within_the_limits_is_read(data: bytes, filters: bytes) -> None:
    assert read_source(packed_pdf(filters, data), ".pdf", DEFAULTS).text == "云溪镇召开会议。"


@pytest.mark.parametrize(
    "data, filters, limits, told",
    [
        (flate(BLANKS), b"/FlateDecode", DEFAULTS, r"becomes more than 3\d\d times its size .*--limit ratio="),
        (flate(flate(BLANKS)), b"[/FlateDecode /FlateDecode]", DEFAULTS, r"becomes more than [\d,]+ times its size"),
        (flate(BLANKS), b"/FlateDecode", TEN, "becomes more than 10 megabytes .*--limit megabytes=100"),
        (lzw_of_one_byte(1700), b"/LZWDecode", Limits(megabytes=1), "becomes more than 1 megabytes"),
        (bytes([129, 32]) * 90_000, b"/RunLengthDecode", TEN, "becomes more than 10 megabytes"),
    ],
)
def test_what_goes_beyond_them_is_refused(data: bytes, filters: bytes, limits: Limits, told: str) -> None:
    with pytest.raises(LimitError, match=told):
        read_source(packed_pdf(filters, data), ".pdf", limits)


def test_a_picture_as_the_content_of_a_page_is_not_unpacked() -> None:
    wide = packed_pdf(b"/CCITTFaxDecode /DecodeParms << /K -1 /Columns 2000000000 /Rows 9 >>", b"\0" * 10)
    with pytest.raises(Exception, match="has no text and no pictures"):
        read_source(wide, ".pdf", DEFAULTS)


def test_all_streams_of_a_document_count_together() -> None:
    page = flate(PAGE + b" " * 100_000)
    assert read_source(packed_pdf(b"/FlateDecode", *[page] * 4), ".pdf", Limits(megabytes=1)).parts[3].number == 4
    with pytest.raises(LimitError, match="becomes more than 1 megabytes"):
        read_source(packed_pdf(b"/FlateDecode", *[page] * 20), ".pdf", Limits(megabytes=1))
