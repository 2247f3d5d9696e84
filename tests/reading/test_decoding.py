import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.errors import DocumentError
from extractor.reading.decoding import decode

_SHORT = "云溪镇召开推进会"
_MIDDLE = "近日，云溪镇召开河道整治工作推进会，镇长欧阳青出席并讲话。\r\n"
_LONG = _MIDDLE * 200
_TRADITIONAL = "近日，鎮公所召開河道整治會議，鎮長歐陽青出席並講話，各村負責人參加。"


@pytest.mark.parametrize("text", ["镇政府", _SHORT, _MIDDLE, _LONG, "2024年5月6日(星期一)\n" + _SHORT])
@pytest.mark.parametrize("encoding", ["utf-8", "gbk", "gb18030"])
def test_the_encodings_of_the_mainland(text: str, encoding: str) -> None:
    """The encodings of the mainland."""
    assert decode(text.encode(encoding)) == text


def test_rare_characters_in_gb18030() -> None:
    """Rare characters in GB18030."""
    text = _MIDDLE + "𠮷家村𬭚厂"
    assert decode(text.encode("gb18030")) == text


@pytest.mark.parametrize("text", [_TRADITIONAL, _TRADITIONAL * 50])
def test_big5(text: str) -> None:
    """Big5."""
    assert decode(text.encode("big5")) == text


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", [_SHORT, _MIDDLE, _LONG, _TRADITIONAL + "\n", "2024年5月6日(星期一)\n" + _SHORT])
def test_utf_16_without_a_mark(text: str, encoding: str) -> None:
    """UTF-16 whose mark was lost."""
    assert decode(text.encode(encoding)) == text


def test_traditional_characters_in_gbk() -> None:
    """Traditional characters in GBK."""
    text = _TRADITIONAL * 20
    assert decode(text.encode("gbk")) == text


@pytest.mark.parametrize(
    "mark, encoding",
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_a_mark_stays_as_the_first_code_point(mark: bytes, encoding: str) -> None:
    """A mark stays as the first code point."""
    assert decode(mark + _MIDDLE.encode(encoding)) == "\ufeff" + _MIDDLE


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")))
def test_utf8_is_read_verbatim(text: str) -> None:
    """UTF-8 is read verbatim."""
    data = text.encode("utf-8")
    if not data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        assert decode(data) == text


@pytest.mark.parametrize(
    "data, reason",
    [
        (b"%PDF-1.7\0\x01\x02", "NUL bytes"),
        (_SHORT.encode("utf-32-le"), "NUL bytes"),
        ("Only Latin letters.".encode("utf-16-le"), "NUL bytes"),
        (b"\0" + _MIDDLE.encode("utf-16-le"), "NUL bytes"),
        (_LONG.encode("utf-8")[:-4], "neither GB18030, Big5 nor a detected encoding"),
        ("Rés\xfame\xff\xfe".encode("latin-1"), "save it as UTF-8"),
        (codecs.BOM_UTF16_LE + b"a", "begins as UTF-16-LE but byte"),
        (bytes(range(128, 256)), "iconv"),
    ],
)
def test_what_is_no_text_says_why(data: bytes, reason: str) -> None:
    """What is no text says why."""
    with pytest.raises(DocumentError, match=reason):
        decode(data)
