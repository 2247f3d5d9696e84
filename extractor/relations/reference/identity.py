"""When two names are names of one event."""

import re
from functools import lru_cache
from typing import NamedTuple

from extractor.matching.patterns import Pattern
from extractor.temporal.numerals import number

_TERM = Pattern(r"第?([一二三四五六七八九十\d]{1,4})届")
_SESSION = Pattern(r"第?([一二三四五六七八九十\d]{1,4})(?:次|中全会)")
_NOISE = Pattern(r"[\s（）()“”\"‘’《》]|各村?|全[市区县镇乡村]|年度?|全体")

_SITTING = Pattern(r"[开闭]幕(?:会|大会)议?|(?:第[一二三四五六]次)?全体会议|[联分]组会议")

_PREPARATORY = Pattern(r"(?:大会)?预备会议?|大会主席团(?:第?[一二三四五六]次)?(?:全体)?会议")

_EXPANSIONS = (
    (Pattern(r"中国共产党|中共"), "党"),
    (Pattern(r"人大(?!常委|办|主席|代表)|人代会"), "人民代表大会"),
    (Pattern(r"党代会"), "党代表大会"),
    (Pattern(r"学研班"), "学习研讨班"),
    (Pattern(r"会议$"), "会"),
)

_ORGANS = {
    "discipline": ("纪委", "纪律检查"),
    "party": ("党委", "党工委", "党代会", "党员代表大会", "中国共产党"),
    "congress": ("人大", "人民代表大会", "人代会"),
    "conference": ("政协", "政治协商"),
    "women": ("妇联", "妇女"),
    "youth": ("团委", "共青团", "团代会"),
    "union": ("工会",),
    "presidium": ("主席团",),
    "standing committee": ("常委会",),
    "government": ("政府",),
}
"""Organs that meet in numbered sessions, each by its names."""

_ALIKE = 0.7
"""The share of the shorter name that must recur, in order, in the longer one, where it is no abbreviation of it."""


class Edition(NamedTuple):
    """Which term and session a name gives: 第七届人民代表大会第六次会议 is (7, 6)."""

    term: int | None
    session: int | None


@lru_cache(maxsize=2**10)
def edition(name: str) -> Edition:
    """The numbers of a name; 七届六次 and 第七届…第六次 are alike."""
    term, session = _TERM.search(name), _SESSION.search(name)
    return Edition(_number(term), _number(session))


def _number(found: re.Match[str] | None) -> int | None:
    return number(found[1]) if found else None


def organs_of(name: str) -> frozenset[str]:
    """Whose session it is, as far as the name says: 乡妇联十二届一次执委会议 is not 乡纪委第一次全体会议."""
    return frozenset(organ for organ, words in _ORGANS.items() if any(word in name for word in words))


def same_edition(one: str, other: str) -> bool | None:
    """True or False where both names give a number, None where they leave it open."""
    pairs = [(a, b) for a, b in zip(edition(one), edition(other), strict=True) if a is not None and b is not None]
    if not pairs:
        return None
    return all(a == b for a, b in pairs)


def is_sitting(name: str) -> bool:
    """Whether the name is that of one sitting of a session (闭幕会, 第二次全体会议)."""
    return bool(_SITTING.fullmatch(name))


def is_preparatory(name: str) -> bool:
    """Whether the name is that of a meeting by which a session prepares itself (预备会议, 大会主席团第一次会议)."""
    return bool(_PREPARATORY.fullmatch(name))


def is_abbreviation(short: str, long: str) -> bool:
    """Whether all of `short` stands in `long` in this order: 人代会 in 七届人大六次会议.

    Both must end alike: a drill's mobilisation meeting (演练动员会) is not the drill (演练).
    """
    brief, full = _plain(short), _plain(long)
    rest = iter(full)
    return brief[-1:] == full[-1:] and all(char in rest for char in brief)


def are_alike(one: str, other: str) -> bool:
    """Whether most of one name recurs in the other and both end alike, as two wordings of one event do."""
    short, long = sorted((_plain(one), _plain(other)), key=len)
    return len(short) > 4 and short[-2:] == long[-2:] and shared(one, other) >= _ALIKE


def _common(short: str, long: str) -> int:
    """The length of the longest common subsequence."""
    row = [0] * (len(long) + 1)
    for char in short:
        diagonal = 0
        for i, other in enumerate(long, 1):
            diagonal, row[i] = row[i], diagonal + 1 if char == other else max(row[i], row[i - 1])
    return row[-1]


@lru_cache(maxsize=2**10)
def _plain(name: str) -> str:
    for pattern, full in _EXPANSIONS:
        name = pattern.sub(full, name)
    return _NOISE.sub("", name)


def shared(one: str, other: str) -> float:
    """How much of the shorter wording recurs in the longer one, in order, from 0 to 1."""
    short, long = sorted((_plain(one), _plain(other)), key=len)
    return _common(short, long) / len(short) if short else 0.0
