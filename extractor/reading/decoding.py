"""Bytes to text, verbatim: no newline is translated, and a byte-order mark stays as the first code point."""

import codecs

from extractor.errors import DocumentError

# UTF-32 first: its little-endian mark begins with that of UTF-16.
_MARKED = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Each with the lead bytes of its everyday characters: level 1 of GB 2312 and of Big5. Text that is read in
# the wrong one of the two falls into the rare characters, already at the length of a headline.
_EVERYDAY = (("gb18030", "gb2312", 0xB0, 0xD7), ("big5hkscs", "big5", 0xA4, 0xC6))
_SAMPLE = 20_000
_PLAUSIBLE = 0.8
_REMEDY = "save it as UTF-8, for example with `iconv -f GB18030 -t UTF-8`"


def decode(data: bytes) -> str:
    """The text of the bytes: UTF-8, UTF-16 or UTF-32 by its mark, UTF-16 without one, else a Chinese encoding.

    Raises:
        DocumentError: the bytes are no text, or in no encoding that gives Chinese; names what was tried.
    """
    for mark, encoding in _MARKED:
        if data.startswith(mark):
            return _strictly(data, encoding)
    if b"\0" in data:
        if (unmarked := _unmarked(data)) is not None:
            return unmarked
        raise DocumentError("is not text (it holds NUL bytes); give its text, saved as UTF-8")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        found = _chinese(data) or _detected(data)
        if found is None:
            raise DocumentError(
                f"is not UTF-8 (byte {error.start}), and neither GB18030, Big5 nor a detected encoding "
                f"makes it Chinese; {_REMEDY}",
            ) from error
        return found


def _unmarked(data: bytes) -> str | None:
    """The text in UTF-16 without a mark, where that is everyday Chinese; its digits and line ends hold zero bytes."""
    for encoding in ("utf-16-le", "utf-16-be"):
        text = _attempt(data, encoding)
        if text is None or "\0" in text:
            continue
        if any(_everyday_share(text[:_SAMPLE], *kind[1:]) > _PLAUSIBLE for kind in _EVERYDAY):
            return text
    return None


def _strictly(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise DocumentError(f"begins as {encoding.upper()} but byte {error.start} is none; save it as UTF-8") from error


def _chinese(data: bytes) -> str | None:
    """The text in the one of the two usual encodings in which more of its characters are everyday ones."""
    best, text = _PLAUSIBLE, None
    for encoding, core, low, high in _EVERYDAY:
        decoded = _attempt(data, encoding)
        if decoded is not None and (share := _everyday_share(decoded[:_SAMPLE], core, low, high)) > best:
            best, text = share, decoded
    return text


def _attempt(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _everyday_share(text: str, core: str, low: int, high: int) -> float:
    hanzi = [character for character in text if "\u3400" <= character <= "\U0003ffff" and character.isalpha()]
    everyday = sum(low <= (character.encode(core, "replace") or b"?")[0] <= high for character in hanzi)
    return everyday / len(hanzi) if hanzi else 0.0


def _detected(data: bytes) -> str | None:
    """The text in the encoding that charset-normalizer finds, where that is one that writes Chinese."""
    import charset_normalizer  # noqa: PLC0415  next to no document needs it

    match = charset_normalizer.from_bytes(data).best()
    if match is None or not match.could_be_from_charset or match.encoding not in _WRITES_CHINESE:
        return None
    return _attempt(data, match.encoding)


_WRITES_CHINESE = frozenset({"big5", "big5hkscs", "cp950", "gb18030", "gb2312", "gbk", "hz"})
