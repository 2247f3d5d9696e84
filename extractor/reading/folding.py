"""Traditional characters: seen by the rules as simplified ones, character for character.

OpenCC's table says which (Apache-2.0, https://github.com/BYVoid/OpenCC, TSCharacters). Only its single characters are
asked for, never its phrases, so a text keeps its length and every offset its meaning; what leaves the program as a
mention is cut from the source, as it was written.
"""

from functools import cache
from typing import Final

import opencc

_BLOCKS: Final = ((0x3400, 0x4DC0), (0x4E00, 0xA000), (0xF900, 0xFB00), (0x20000, 0x2A6E0))
_SHARE: Final = 0.05
"""Of the characters of a traditional text about a third differ from their simplified form; a simplified bulletin has
some in names (昇, 堃), which are no one's other form there and stay."""


def fold(text: str) -> str:
    """The text in simplified characters where it is written in traditional ones, else the text itself."""
    table = {ord(one): other for one in set(text) if (other := _simplified(one)) != one}
    if not table:
        return text
    folded = text.translate(table)
    changed = sum(one != other for one, other in zip(text, folded, strict=True))
    return folded if changed > _SHARE * len(text) else text


@cache
def _simplified(character: str) -> str:
    """The simplified form of a traditional character; of any other, the character itself."""
    if not any(first <= ord(character) < last for first, last in _BLOCKS):
        return character
    converted: str = _converter().convert(character)
    return converted if len(converted) == 1 else character


@cache
def _converter() -> opencc.OpenCC:
    return opencc.OpenCC("t2s")
