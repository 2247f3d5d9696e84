"""What is compared: names without what varies, roles without what is passing."""

import re
from functools import cache

from extractor import seeds
from extractor.matching.patterns import Pattern
from extractor.mentions.territory import gazetteer
from extractor.mentions.territory.localities import level_of
from extractor.mentions.vocabulary import alternation, everyday_words


@cache
def _long_forms() -> re.Pattern[str]:
    return re.compile(alternation(seeds.table("identity", "short_forms")))


def short_form(name: str) -> str:
    """A body's name with its long endings shortened: 云溪镇人民政府办公室 → 云溪镇政府办."""
    shorts = seeds.table("identity", "short_forms")
    return _long_forms().sub(lambda match: str(shorts[match[0]]), name)


_HEAD = Pattern(
    r"(?![全我本各该])[㐀-鿿]{2,6}?(?:自治[区州县旗]|街道|(?<![园景社特片校厂矿库小])区|市(?!场|民)|[省县乡镇旗]"
    r"|州(?!市)|(?:社区|村)(?=.))"
)
_SHORTEST_FIRM = 6
_ABOVE = frozenset("省市区县")
_PARTY = Pattern("^(?:中国共产党|中共)")


def locality_of(name: str, jurisdiction: str | None) -> str | None:
    """The locality that a body's name begins with: its jurisdiction, or one that shows by its form (云岭县教育局)."""
    bare = _PARTY.sub("", name)
    if jurisdiction is not None and bare.startswith(jurisdiction):
        return jurisdiction
    found = _division_at_head(bare) or _local_head(bare)
    return jurisdiction if found and jurisdiction is not None and is_qualified(jurisdiction, found) else found


def _division_at_head(name: str) -> str | None:
    """The longest name of a division of the country with which the name begins."""
    divisions = gazetteer.divisions()
    return next((name[:end] for end in _lengths() if name[:end] in divisions), None)


@cache
def _lengths() -> tuple[int, ...]:
    """How long names of divisions are, the longest first."""
    return tuple(sorted({len(name) for name in gazetteer.divisions()}, reverse=True))


def _local_head(name: str) -> str | None:
    found = _HEAD.match(name)
    return found[0] if found else None


_BARE = Pattern("[省市区县](?![场域级城属直里区]|民(?!政|兵|主|族|间|革|盟|建|进|宗))")


def bare_level(name: str) -> str | None:
    """The level that stands at the head of a body's name for a locality: 区 in 区教育局; None where none does."""
    found = _BARE.match(name)
    return found[0] if found and len(name) > 1 else None


def shortened(name: str, owner: str) -> str | None:
    """The name with the level alone in place of its owner (云岭区委 → 区委); None where it does not begin so."""
    level = level_of(owner)
    return f"{level}{name[len(owner) :]}" if level in _ABOVE and name.startswith(owner) and name != owner else None


def is_qualified(locality: str, name: str) -> bool:
    """Whether a locality is one of a name, told from namesakes by what holds it: 云岭县溪口镇 of 溪口镇."""
    return locality != name and is_town(name) and locality.endswith(name)


def is_village(locality: str) -> bool:
    """Whether a locality is below the town, where many bear one name (东风村)."""
    return locality.endswith(("村", "社区"))


def is_distinctive(name: str) -> bool:
    """Whether the name alone identifies a body: a firm or university with a proper name before the ending."""
    endings = seeds.words("identity", "distinctive")
    ending = max((ending for ending in endings if name.endswith(ending)), key=len, default="")
    return bool(ending) and len(name) - len(ending) >= 3


def is_firm(name: str) -> bool:
    """Whether the name is a firm's, as it is registered."""
    return name.endswith(seeds.words("identity", "firms")) and len(name) > _SHORTEST_FIRM


def is_brand(name: str) -> bool:
    """Whether the name has the length of a brand, no everyday word at its head and no ending of a body."""
    is_short = 3 <= len(name) <= 6 and not name.endswith(seeds.words("identity", "no_brands"))
    return is_short and name[:2] not in everyday_words()


def is_town(locality: str | None) -> bool:
    """Whether a locality is so small that two officials of one name in it are hardly ever two."""
    return locality is not None and locality.endswith(seeds.words("identity", "town_levels"))


@cache
def family(role: str) -> str:
    """The office that a role is a form of: 代镇长 → 镇长."""
    for prefix in sorted(seeds.words("identity", "acting"), key=len, reverse=True):
        if role.startswith(prefix) and role.removeprefix(prefix) in seeds.words("identity", "heads"):
            return role.removeprefix(prefix)
    return role


def is_acting(role: str) -> bool:
    """Whether the role is held by who acts for a head: 代镇长."""
    return family(role) != role


def is_head(role: str) -> bool:
    """Whether a body has one holder of the role at a time."""
    return family(role) in seeds.words("identity", "heads")


def near(one: str, other: str) -> bool:
    """Whether two names differ by one character: 周宋岚 and 周岚, 张伟 and 章伟."""
    if one == other or abs(len(one) - len(other)) > 1:
        return False
    if len(one) == len(other):
        return sum(a != b for a, b in zip(one, other, strict=True)) == 1
    longer, shorter = (one, other) if len(one) > len(other) else (other, one)
    return any(longer[:at] + longer[at + 1 :] == shorter for at in range(len(longer)))
