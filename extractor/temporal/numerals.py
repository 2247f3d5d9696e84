"""Numbers as bulletins write them: 12, １２, 十二, 廿三, 二〇二五, 一百零五, 1万5千, 1.2万."""

from extractor.matching.patterns import Pattern

_DIGITS = {digit: value for value, digit in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_UNITS = {"十": 10, "百": 100, "千": 1000}
_MYRIAD = "万"
_PART = Pattern("[0-9]+|.")
_TENS = {"廿": "二十", "卅": "三十"}

_FORMS = (
    {ord("０") + digit: str(digit) for digit in range(10)}
    | {ord(zero): "〇" for zero in "○◯Ο"}
    | {ord("\u3000"): " ", ord("："): ":", ord("～"): "~", ord("－"): "-", ord("來"): "来", ord("後"): "后"}
)
_OTHERS = Pattern(f"[{''.join(map(chr, _FORMS))}]")


def fold(text: str) -> str:
    """The text with one form for each digit and sign that dates are written with; no offset moves."""
    return text.translate(_FORMS) if _OTHERS.search(text) else text


def number(text: str) -> int:
    """The value of folded digits or Chinese numerals: `number("二十三")` is 23, `number("二〇二五")` is 2025.

    Raises:
        ValueError: the text is no number.
    """
    if text.isascii():
        return int(text)
    for short, long in _TENS.items():
        text = text.replace(short, long)
    head, myriad, tail = text.rpartition(_MYRIAD)
    if myriad:
        whole = round(float(head) * 10_000) if "." in head else number(head or "1") * 10_000
        return whole + (number(tail) if tail else 0)
    if any(unit in text for unit in _UNITS):
        return _additive(text)
    return int("".join(str(_digit(char)) for char in text))


def _additive(text: str) -> int:
    """A number with units: 一百零五 is 100 + 5, 5千 is 5,000; a unit without a digit before it counts once (十二)."""
    total, pending = 0, 0
    for part in _PART.findall(text):
        if part in _UNITS:
            total += (pending or 1) * _UNITS[part]
            pending = 0
        else:
            pending = int(part) if part.isascii() else _digit(part)
    return total + pending


def _digit(char: str) -> int:
    if char.isdecimal() and char.isascii():
        return int(char)
    if char not in _DIGITS:
        raise ValueError(f"{char!r}: not a Chinese digit")
    return _DIGITS[char]
