"""With what a match of a regular expression begins, read off the expression without compiling it.

Who looks for (?:常务)?副?(?:镇长|书记)(?!们) need only look where 常务, 副, 镇长 or 书记 stands.
"""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from extractor.matching.literals import character, is_repeat, members_of, tokens_of

_LONGEST: Final = 3
"""So many characters of a beginning are read; longer ones stand in hardly fewer places."""
_MOST: Final = 2000
"""Where there are more beginnings they are read shorter; there are as good as more at one place of a pattern."""
_COUNTS: Final = re.compile(r"\{(\d*)(,?)(\d*)\}")
_LOOKAROUND: Final = ("(?=", "(?!", "(?<")
_BLANKS: Final = frozenset(char for char in map(chr, range(0x3001)) if char.isspace())
"""All that `\\s` stands for."""
_BETWEEN: Final = frozenset(("^", "$", r"\A", r"\b", r"\B", r"\Z"))
"""What matches between two characters."""

Beginnings = frozenset[tuple[str, bool]]
"""Strings with which matches of a part begin, and of each whether it is the whole match."""

_NOTHING: Final[Beginnings] = frozenset((("", True),))
_ANYTHING: Final[Beginnings] = frozenset((("", False),))


def openings(pattern: str) -> frozenset[str]:
    """Strings with one of which every match of the expression, without flags, begins; none where that can't be told."""
    tokens = tokens_of(pattern)
    if "(?" in tokens:  # a comment, flags, a condition: what stands in it is not read here
        return frozenset()
    found, end = _alternatives(tokens, 0)
    strings = frozenset(string for string, _ in found)
    return strings if end == len(tokens) and all(strings) else frozenset()


def _alternatives(tokens: Sequence[str], at: int) -> tuple[Beginnings, int]:
    """Those of the alternatives that stand there, and where they end."""
    found: set[tuple[str, bool]] = set()
    while True:
        more, at = _sequence(tokens, at)
        found |= more
        if at >= len(tokens) or tokens[at] != "|":  # beyond them where a bracket is never closed
            return _few(found), at
        at += 1


def _sequence(tokens: Sequence[str], at: int) -> tuple[Beginnings, int]:
    """Those of the parts that follow each other, and where they end."""
    found = _NOTHING
    while at < len(tokens) and tokens[at] not in ("|", ")") and _goes_on(found):
        token = tokens[at]
        if token.startswith(_LOOKAROUND):
            part, at = _NOTHING, _end(tokens, at + 1)
        elif token.startswith("("):
            part, at = _alternatives(tokens, at + 1)
        else:
            part = _single(token)
        at += 1
        if at < len(tokens) and is_repeat(tokens[at]):
            part, at = _repeated(part, tokens[at]), at + 1
        found = _joined(found, part)
    return found, _end(tokens, at, "|", ")")


def _end(tokens: Sequence[str], at: int, *ends: str) -> int:
    """Where the bracket closes that is open there, or what stands in it reaches one of the ends."""
    depth = 0
    while at < len(tokens) and (depth or tokens[at] not in (ends or (")",))):
        depth += tokens[at].startswith("(") - (tokens[at] == ")")
        at += 1
    return at


def _goes_on(found: Beginnings) -> bool:
    """Whether what follows belongs to the beginning as well."""
    return any(whole for _, whole in found)


def _single(piece: str) -> Beginnings:
    """Those of what is no group."""
    if piece in _BETWEEN:
        return _NOTHING
    if piece == r"\s":
        return frozenset((char, True) for char in _BLANKS)
    chars = members_of(piece) if piece[0] == "[" else character(piece) if piece != "." else ""
    return frozenset((char, True) for char in chars) or _ANYTHING


def _repeated(part: Beginnings, repeat: str) -> Beginnings:
    """Those of a part that stands several times or not at all."""
    if repeat.startswith("{}"):  # no repeat at all: it stands for itself
        return _joined(part, frozenset((("{}", False),)))
    counts = _COUNTS.match(repeat)
    least = int(counts[1] or 0) if counts else int(repeat[0] == "+")
    most = 1 if repeat[0] == "?" else _LONGEST
    if counts and (counts[3] or not counts[2]):
        most = min(most, int(counts[3] or counts[1]))
    row, found = _NOTHING, set() if least else set(_NOTHING)
    for count in range(1, most + 1):
        row = _joined(row, part) if _goes_on(row) else row
        if count >= min(least, most):
            found |= row
    return _few(found)


def _joined(first: Beginnings, second: Beginnings) -> Beginnings:
    """Those of two parts of which the second follows the first."""
    found: set[tuple[str, bool]] = {(string, whole) for string, whole in first if not whole}
    for length in {len(string) for string, whole in first if whole}:
        heads = [string for string, whole in first if whole and len(string) == length]
        tails = second
        for reach in range(_LONGEST - length, -1, -1):
            tails = _cut(second, reach)
            if len(heads) * len(tails) <= _MOST:
                break
        found.update((head + tail, whole) for head in heads for tail, whole in tails)
    return _few(found)


def _few(found: Iterable[tuple[str, bool]]) -> Beginnings:
    """Not too many: where there are more, they are cut shorter."""
    kept = frozenset(found)
    for length in range(_LONGEST - 1, 0, -1):
        if len(kept) > _MOST:
            kept = _cut(kept, length)
    return kept


def _cut(found: Iterable[tuple[str, bool]], length: int) -> Beginnings:
    """Those of so many characters at most."""
    return frozenset((string[:length], whole and len(string) <= length) for string, whole in found)
