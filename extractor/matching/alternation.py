"""A regular expression for any of many words, in the form of a trie.

Python's `re` tries the branches of a plain alternation one after the other, so that a list of thousands of words costs
thousands of comparisons at every character. In a trie a character leads to the few words that go on with it, and what
matches stays the same: the words that match at one place are beginnings of one another, and the longest is tried first.
"""

import re
from collections.abc import Iterable, Sequence
from typing import Final

_END: Final = ""


def alternation(words: Iterable[str]) -> str:
    """A regular expression for any of the words, the longest first, so that 常务副主任 wins over 副主任."""
    return _branches(sorted(set(words)))


def _branches(words: Sequence[str]) -> str:
    """The alternatives of sorted words, with the empty word last."""
    rests: dict[str, list[str]] = {}
    for word in words:
        rests.setdefault(word[:1], []).append(word[1:])
    is_optional = rests.pop(_END, None) is not None
    parts = [_branch(head, tails) for head, tails in rests.items() if tails != [_END]]
    single = [head for head, tails in rests.items() if tails == [_END]]
    if single:
        parts.append(_one_of(single))
    if is_optional:
        parts.append(_END)
    return "|".join(parts)


def _one_of(characters: Sequence[str]) -> str:
    escaped = "".join(map(_escaped, characters))
    return escaped if len(characters) == 1 else f"[{escaped}]"


def _branch(head: str, tails: Sequence[str]) -> str:
    """The head with all that may follow it; a run of single choices is one literal."""
    if len(tails) == 1:
        return _escaped(head + tails[0])
    return f"{_escaped(head)}(?:{_branches(tails)})"


def _escaped(text: str) -> str:
    """As `re.escape`, which looks for what has a meaning of its own in an expression; letters have none."""
    return text if text.isalnum() else re.escape(text)
