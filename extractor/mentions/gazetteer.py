"""Provinces, cities and counties of China by name and by short name (温州 for 温州市)."""

import re
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from extractor import seeds
from extractor.mentions.vocabulary import alternation, word_set

_LEVEL = re.compile(r"(?:[一-鿿]{1,4}族)*(?:特别行政区|自治区|自治州|自治县|自治旗|林区|地区|[省市县区州旗盟])$")


class Division(NamedTuple):
    """A division with its six-digit code (GB/T 2260)."""

    code: str
    name: str

    @property
    def depth(self) -> int:
        """0 for a province, 1 for a prefecture, 2 for a county."""
        return 0 if self.code.endswith("0000") else 1 if self.code.endswith("00") else 2


@cache
def divisions() -> Mapping[str, tuple[Division, ...]]:
    """Name → the divisions that bear it (鼓楼区 occurs in several cities)."""
    by_name: dict[str, list[Division]] = {}
    for code, name in seeds.table("divisions", "divisions").items():
        by_name.setdefault(name, []).append(Division(code, name))
    return {name: tuple(found) for name, found in by_name.items()}


def short_name(name: str) -> str:
    """The name without its level (松阳县 → 松阳, 广西壮族自治区 → 广西); the name itself where nothing would be left."""
    short = _LEVEL.sub("", name)
    return short if len(short) >= 2 else name


@cache
def short_names() -> Mapping[str, str]:
    """Short name → full name, for those that name one division and are no everyday word.

    Of namesakes the division of the highest rank wins (吉林 is the province); districts of cities have none, since
    theirs are mostly everyday words (和平, 向阳).
    """
    found: dict[str, Division] = {}
    for name, bearers in divisions().items():
        short = short_name(name)
        if short == name or short in word_set("names", "not_names") or (name.endswith("区") and bearers[0].depth):
            continue
        best = min(bearers, key=lambda division: division.depth)
        if short not in found or best.depth < found[short].depth:
            found[short] = best
    return {short: division.name for short, division in found.items()}


@cache
def pattern() -> re.Pattern[str]:
    """Any full name, or any short name that is not the beginning of a longer word of the kind 上海路."""
    return re.compile(f"{alternation([*divisions(), *short_names()])}")


def parent(name: str) -> str | None:
    """The division that holds this one (the province of a city, the city of a county); None where it is not unique."""
    bearers = divisions().get(name, ())
    if len(bearers) != 1:
        return None
    code = bearers[0].code
    codes = seeds.table("divisions", "divisions")
    above = code[:4] + "00" if bearers[0].depth == 2 else code[:2] + "0000"
    found = codes.get(above) or codes.get(code[:2] + "0000")
    return str(found) if found and found != name else None
