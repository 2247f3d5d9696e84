"""Names that somebody may have meant: those that hold the word or are held by it, then those that are spelt alike."""

from collections.abc import Iterable
from difflib import get_close_matches
from typing import Final

_MOST: Final = 3
_ALIKE: Final = 0.5  # of three Chinese characters, two
_ALIKE_LETTERS: Final = 0.7  # letters say less


def near(word: str, known: Iterable[str]) -> list[str]:
    """Up to three known names that are near to a word, the nearest first.

    >>> near("秦望", ["顾明远", "秦望山", "芦汀镇"])
    ['秦望山']
    """
    names = sorted(set(known))
    holding = [name for name in names if word and (word in name or name in word)]
    holding.sort(key=lambda name: (abs(len(name) - len(word)), name))
    alike = get_close_matches(word, names, _MOST, _ALIKE_LETTERS if word.isascii() else _ALIKE)
    return list(dict.fromkeys([*holding[:_MOST], *alike]))[:_MOST]


def suggestion(word: str, known: Iterable[str]) -> str:
    """What an error says of near names: `; did you mean 秦望山?`; nothing where none is near."""
    found = near(word, known)
    return f"; did you mean {' or '.join(found)}?" if found else ""
