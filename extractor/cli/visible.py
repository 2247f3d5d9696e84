"""Names as a terminal may show them: what comes with an input is text there, and never a command."""

import unicodedata
from typing import Final

_SPEAKS: Final = frozenset(("Cc", "Cf", "Cs", "Zl", "Zp"))
"""Categories of Unicode that move the cursor, turn the direction of text, or can't be written at all."""


def visible(text: str, *, keep: str = "") -> str:
    r"""The text with its control characters escaped, but for those to keep.

    >>> visible("a\nb\x1b[2J")
    'a\\nb\\x1b[2J'
    """
    return "".join(one if one in keep or unicodedata.category(one) not in _SPEAKS else repr(one)[1:-1] for one in text)
