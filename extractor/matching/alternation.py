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
    parts = [_branch(head, tails) for head, tails in rests.items() if head != _END and tails != [_END]]
    single = [head for head, tails in rests.items() if head != _END and tails == [_END]]
    if single:
        parts.append(_one_of(single))
    if _END in rests:
        parts.append("")
    return "|".join(parts)


def _one_of(characters: Sequence[str]) -> str:
    escaped = "".join(map(re.escape, characters))
    return escaped if len(characters) == 1 else f"[{escaped}]"


def _branch(head: str, tails: Sequence[str]) -> str:
    """The head with all that may follow it; a run of single choices is one literal."""
    if len(tails) == 1:
        return re.escape(head + tails[0])
    inner = _branches(tails)
    return f"{re.escape(head)}(?:{inner})"
