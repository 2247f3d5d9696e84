"""Traditional characters: seen by the rules as simplified ones, character for character.

OpenCC's table says which (Apache-2.0, https://github.com/BYVoid/OpenCC, TSCharacters). Only its single characters are
asked for, never its phrases, so a text keeps its length and every offset its meaning; what leaves the program as a
mention is cut from the source, as it was written.
"""

from collections.abc import Mapping
from functools import cache
from typing import Final

import opencc

_BLOCKS: Final = ((0x3400, 0x4DC0), (0x4E00, 0xA000), (0xF900, 0xFB00), (0x20000, 0x2A6E0))
_SHARE: Final = 0.05
"""Of the characters of a traditional text about a third differ from their simplified form; a simplified bulletin has
some in names (昇, 堃), which are no one's other form there and stay."""


def fold(text: str) -> str:
    """The text in simplified characters where it is written in traditional ones, else the text itself."""
    table = _simplified()
    folded = text.translate(table)
    if folded == text:
        return text
    changed = sum(one != other for one, other in zip(text, folded, strict=True))
    return folded if changed > _SHARE * len(text) else text


@cache
def _simplified() -> Mapping[int, str]:
    """Each traditional character with its simplified form."""
    characters = [chr(code) for first, last in _BLOCKS for code in range(first, last)]
    converted = opencc.OpenCC("t2s").convert("\n".join(characters)).split("\n")
    pairs = zip(characters, converted, strict=True)
    return {ord(one): other for one, other in pairs if one != other and len(other) == 1}
