"""One character for one character: the spelling that the rules read, as long as the source.

Editors and PDF converters write the same sentence with half-width or full-width punctuation, digits and
blanks. `normalise` gives one spelling and moves nothing, so an offset into its result is an offset into the
source.
"""

import re

from extractor.matching.patterns import Pattern

HANZI = "〇々\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
"""A Chinese character, those of the supplementary planes included, as the inside of a character class."""

WIDE = HANZI + "、。，；：？！（）《》〈〉【】「」『』〔〕“”‘’—…·△▲"
"""What makes a half-width mark beside it a Chinese one."""

BLANK = " \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
"""Every blank that does not end a line, as the inside of a character class."""

_BLANKS = "\t\u00a0\u1680\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B)))
_FULL = [*range(0xFF10, 0xFF1A), *range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B)]
_SPELLING = {code: code - 0xFEE0 for code in _FULL} | {ord(blank): " " for blank in _BLANKS}
_WIDENED = str.maketrans(",;:()?!", "，；：（）？！")

# At most twelve marks in a row, so that a page of commas costs no more than a page of text.
_MARKS = Pattern(rf"(?<=[{WIDE}])[,;:()?!]{{1,12}}|[,;:()?!]{{1,12}}(?=[{WIDE}])")
_HALF_CLOSED = Pattern(r"（[^（）()\n]{0,80}\)|\([^（）()\n]{0,80}）")
_STRAIGHT_QUOTES = Pattern(r'"[^"\n]{1,200}"')
_HANZI = Pattern(rf"[{HANZI}]")


def normalise(source: str) -> str:
    """The source in one spelling, character by character.

    Full-width letters and digits become ASCII, blanks become U+0020; half-width `,;:()?!` beside Chinese
    become Chinese punctuation (`会议(扩大)` → `会议（扩大）`, but `9:30` stays); straight quotes round
    Chinese become “ ”.
    """
    text = source.translate(_SPELLING)
    text = _MARKS.sub(lambda found: found[0].translate(_WIDENED), text)
    if "(" in text or ")" in text:
        text = _HALF_CLOSED.sub(lambda found: f"（{found[0][1:-1]}）", text)
    if '"' in text:
        text = _STRAIGHT_QUOTES.sub(_curled, text)
    return text


def _curled(found: re.Match[str]) -> str:
    quoted = found[0][1:-1]
    return f"“{quoted}”" if _HANZI.search(quoted) else found[0]
