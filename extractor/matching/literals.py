"""What a text must hold for a regular expression to match in it, read off the expression without compiling it.

Whoever looks for 接受(.{2,4}?)辞去 in a text without 辞去 need not look at all, nor compile the expression.
"""

import re
from collections.abc import Sequence
from typing import Final

Words = tuple[str, ...]

_CHARACTER: Final = re.compile(r"\\(?:x..|u.{4}|U.{8}|N\{[^}]*(?:\}|\Z)|[0-9]+|.)|.", re.DOTALL)
_TOKEN: Final = re.compile(
    r"\\(?:x..|u.{4}|U.{8}|N\{[^}]*(?:\}|\Z)|[0-9]+|.)"  # an escape
    r"|\[\^?\]?(?:\\.|[^\]\\])*(?:\]|\Z)"  # a set
    r"|\(\?(?:[:=!]|<[=!]|P<\w+>)?"  # a group opens
    r"|[*+?][?+]?|\{\d*,?\d*\}[?+]?|.",  # a repeat, or a character
    re.DOTALL,
)
_REPEAT: Final = re.compile(r"[*?]|\{(?:,|0*[,}]|\})")  # what allows none at all
_ESCAPES: Final = {"n": "\n", "r": "\r", "t": "\t", "f": "\f", "v": "\v"}
_SIGNS: Final = frozenset("().^$")
_MOST: Final = 12
"""So many words are looked for; to look for more takes as long as to match."""
_MANY: Final = 100
"""A range of more characters says nothing of a text."""


def needed(pattern: str) -> Words:
    """Words of which a text holds one wherever the expression, without flags, matches; none where that can't be told.

    Lookarounds count, for what they see stands in the text as well.
    """
    tokens = tokens_of(pattern)
    if "(?" in tokens:  # a comment, flags, a condition: what stands in it is not read here
        return ()
    words, end = _alternatives(tokens, 0)
    return words if end == len(tokens) else ()


def _alternatives(tokens: Sequence[str], at: int) -> tuple[Words, int]:
    """What one of the alternatives needs that begin there, and where they end."""
    found: list[Words] = []
    while True:
        words, at = _sequence(tokens, at)
        found.append(words)
        if at >= len(tokens) or tokens[at] != "|":  # beyond them where a bracket is never closed
            break
        at += 1
    together = tuple(dict.fromkeys(word for words in found for word in words))
    return (together if all(found) and len(together) <= _MOST else ()), at


def _sequence(tokens: Sequence[str], at: int) -> tuple[Words, int]:
    """The best of what the parts need that follow each other, and where they end."""
    best: Words = ()
    run = ""
    while at < len(tokens) and tokens[at] not in ("|", ")"):
        token = tokens[at]
        words: Words = ()
        if token.startswith("("):
            words, at = _alternatives(tokens, at + 1)
        at += 1
        repeat = tokens[at] if at < len(tokens) and is_repeat(tokens[at]) else ""
        is_there = not _REPEAT.match(repeat)
        at += bool(repeat)
        if literal := _literal(token):
            run += literal if is_there else ""
            if not repeat:
                continue
        elif is_there and "!" not in token[:4]:
            best = _better(best, words or _members(token))
        best, run = _better(best, (run,) if run else ()), ""
    return _better(best, (run,) if run else ()), at


def tokens_of(pattern: str) -> list[str]:
    """The pieces of an expression: characters, sets, repeats, and `(?` where a group opens that isn't read here."""
    return _TOKEN.findall(pattern)


def is_repeat(token: str) -> bool:
    """Whether it says how often what stands before it stands there."""
    return token[0] in "*+?" or (token[0] == "{" and len(token) > 1)


def _literal(token: str) -> str:
    """The character that the token stands for, if it stands for one alone."""
    return character(token) if token not in _SIGNS else ""


def character(token: str) -> str:
    """The character that is written so; none for a class of characters or a place between two."""
    if len(token) == 1:
        return token
    if token[0] != "\\":
        return ""
    if len(token) > 2:
        return chr(int(token.lstrip("\\xuU"), 16)) if token[1] in "xuU" else ""
    return _ESCAPES.get(token[1], "") if token[1].isalnum() else token[1]


def _members(token: str) -> Words:
    """The characters of a short set."""
    members = members_of(token) if token[0] == "[" else ""
    return tuple(members) if len(members) <= _MOST else ()


def members_of(token: str) -> str:
    """The characters of a set; none where they are many, or all but some."""
    written = _CHARACTER.findall(token[1:-1])
    found, at = "", 0
    while at < len(written) and written[0] != "^":
        is_range = written[at + 1 : at + 2] == ["-"] and at + 2 < len(written)
        first, last = character(written[at]), character(written[at + 2 * is_range])
        if not first or not last or ord(last) - ord(first) > _MANY:
            return ""
        found += "".join(map(chr, range(ord(first), ord(last) + 1)))
        at += 3 if is_range else 1
    return found


def _better(one: Words, other: Words) -> Words:
    """The fewer words, and of as many the longer ones: they stand in fewer texts."""
    if not one or not other:
        return one or other
    return min(one, other, key=lambda words: (len(words), -min(map(len, words))))
