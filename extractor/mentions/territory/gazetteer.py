"""Provinces, cities and counties of China by name and by short name (温州 for 温州市)."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import zip_longest
from typing import NamedTuple

from extractor import seeds
from extractor.matching.occurrences import AllOccurrences, places
from extractor.matching.patterns import Pattern
from extractor.mentions.segmentation.segmenter import vocabulary
from extractor.mentions.vocabulary import alternation, cuts_word, word_set

_PEOPLES = alternation(seeds.words("places", "peoples"))
_LEVEL = Pattern(
    rf"(?:(?!(?<=内)蒙古|(?<=西)藏)(?:{_PEOPLES})族?){{0,6}}自治[区州县旗]$"
    rf"|(?:[^\W\d]{{1,3}}族)?(?:特别行政区|林区|地区|[省市县区州旗盟])$"
)


_LEVELS = frozenset("省市县区州旗盟")
_MORE = Pattern("族|自治|特别行政区$|林区$|地区$")
"""What shows a level of more than one character; most names have none."""
_IDIOMS = frozenset(("真金白银", "白山黑水", "一马平川", "黄金白银"))
_NO_PLACES = frozenset(("城区", "郊区", "矿区"))
_WORK = Pattern("调研|考察|视察|召开|举行|检查|走访|慰问")
_ON_A_WAY = Pattern("[东西南北中一二三四]{0,2}(?:路(?![径线网])|大街|大道|街(?!道)|巷(?!道))")
_GOES = ("赴", "前往", "来到", "到达", "到", "在")
_GOES_ON = (*"，。、", "考察", "调研", "开展", "举行", "召开", "参观", "学习", "出差")
_LONGEST_NAME, _LONGEST_SHORT = 15, 3
_OFTEN = 3
"""So many times a short name must stand in a document to be a county that nothing else confirms."""


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
    """Name → the divisions that bear it (鼓楼区 occurs in several cities); autonomous ones also in short (大理州)."""
    by_name: dict[str, list[Division]] = {}
    for code, name in seeds.table("divisions", "divisions").items():
        by_name.setdefault(name, []).append(Division(code, name))
    for brief, name in _autonomous().items():
        by_name.setdefault(brief, [Division(by_name[name][0].code, brief)])
    return {name: tuple(found) for name, found in by_name.items()}


@cache
def _autonomous() -> Mapping[str, str]:
    """What an autonomous prefecture, county or banner is mostly called, and its name (大理州: 大理白族自治州)."""
    names = (str(name) for name in seeds.table("divisions", "divisions").values())
    return {short_name(name) + name[-1]: name for name in names if name[-3:-1] == "自治" and name[-1] != "区"}


def short_name(name: str) -> str:
    """The name without its level (松阳县 → 松阳, 广西壮族自治区 → 广西); itself where nothing would be left."""
    short = name[:-1] if name[-1:] in _LEVELS and not _MORE.search(name) else _LEVEL.sub("", name)
    return short if len(short) >= 2 else name


@cache
def short_names() -> Mapping[str, Division]:
    """Short name → division; of namesakes the highest in rank (吉林: the province)."""
    found: dict[str, Division] = {}
    for name, bearers in divisions().items():
        short = short_name(name)
        if short == name or (short in found and found[short].code == bearers[0].code):  # 大理州: 大理白族自治州
            continue
        best = min(bearers, key=lambda division: (division.depth, division.code))
        if short not in found or best.depth < found[short].depth:
            found[short] = best
    return found


def named_in(content: str) -> Iterator[tuple[str, str, int]]:
    """(name as written, full name, number of occurrences) of the divisions that a document names.

    Provinces and prefectures are named by their short names everywhere. The short name of a county is taken for it
    only where the document names it often, names it in full too, or names another county of the same prefecture
    so: many counties are called like everyday words (资源, 新兴).
    """
    hits = Counter(name for name in _names(content) if name not in _NO_PLACES)
    for name in [name for name in hits if len(name) == 2 and name.endswith("县") and not _stands_clear(name, content)]:
        del hits[name]
    counties = {name: short_names()[name] for name in hits if name in short_names() and short_names()[name].depth == 2}
    told = {name for name, county in counties.items() if _is_told(name, county, content)}
    firm = {name for name, county in counties.items() if _is_firm(name, county, hits) or _is_visited(name, content)}
    firm |= told
    kin = Counter(county.code[:4] for name, county in counties.items() if name not in word_set("places", "everyday"))
    firm |= {name for name, county in counties.items() if kin[county.code[:4]] > 1}
    prefectures = {counties[name].code[:4] for name in firm}
    prefectures |= {d.code[:4] for name in hits for d in divisions().get(name, ()) if d.depth == 2}
    prefectures |= {short_names()[n].code[:4] for n in hits if n in short_names() and short_names()[n].depth == 1}
    in_full = {short_name(name): name for name in hits if name not in short_names()}
    for name, count in sorted(hits.items()):
        if name in in_full:
            yield name, in_full[name], count
        elif name not in short_names():
            yield name, _autonomous().get(name, name) if _autonomous().get(name) in hits else name, count
        elif name in word_set("places", "everyday"):
            if short_names()[name].name in hits or name in told:
                yield name, short_names()[name].name, count
        elif name not in counties or name in firm or counties[name].code[:4] in prefectures:
            yield name, short_names()[name].name, count


def _names(content: str) -> Iterator[str]:
    """The names in the text; where two overlap, the longer one (希|望江|苏省 names 江苏省)."""
    free = 0
    longest: dict[int, int] = {}
    for start, end in _occurrences().spans(content):
        longest.setdefault(start, end)
    for (start, end), inner in zip_longest(longest.items(), [*longest.items()][1:], fillvalue=(0, 0)):
        crossed = inner[0] < end < inner[1] and inner[1] - inner[0] > end - start
        if start >= free and not crossed and not _is_cut(content, start, content[start:end]):
            free = end
            yield content[start:end]


def _is_cut(content: str, at: int, name: str) -> bool:
    """Whether a short name is cut out of other words: 聚|焦作|风, 牛|山南|路, 真金|白银."""
    if name not in short_names():
        return False
    end = at + len(name)
    if is_gone_to(content, at, end):
        return False
    if content[max(0, at - 2) : end] in _IDIOMS or content[at : end + 2] in _IDIOMS:
        return True
    if _ON_A_WAY.match(content, end):  # 荻浦|路消防救援站
        return True
    return cuts_word(content, at) or content[end - 1 : end + 1] in word_set("places", "ways")


def is_gone_to(content: str, start: int, end: int) -> bool:
    """Whether somebody is at or goes to what is named, to work there: 在|建德|调研."""
    return content[start - 1 : start] in ("在", "到", "赴") and _WORK.match(content, end) is not None


@cache
def _before_county() -> re.Pattern[str]:
    """What shows that a name begins behind it."""
    provinces = alternation(name for name, division in short_names().items() if division.depth == 0)
    return re.compile(rf"(?:^|[^㐀-鿿]|[省市]|{provinces}|[赴到在往是由])\Z")


def _stands_clear(name: str, content: str) -> bool:
    """Whether a county of one character (应县) is ever named and not cut out of other words (响|应县妇联)."""
    return any(
        not content.startswith("长", at + len(name))
        and _before_county().search(content, max(0, at - _LONGEST_SHORT), at)
        for at in places(name, content)
    )


def _is_visited(name: str, content: str) -> bool:
    """赴仙居开展…: a preposition of place before it and a verb or a mark behind it."""
    if name in word_set("places", "everyday") or name in vocabulary():
        return False
    return any(
        content.endswith(_GOES, 0, at) and content.startswith(_GOES_ON, at + len(name)) for at in places(name, content)
    )


_PRESS = Pattern("日?报讯|新闻网(?=[0-9])|电视台讯|(?:日报|新闻网|融媒)讯")
"""What follows the name of the place whose paper a piece stands in: 荻江|报讯."""


def _is_told(name: str, county: Division, content: str) -> bool:
    """Whether its province or city stands right before the county (陕西|米脂), or it has the paper of the piece."""
    codes = seeds.table("divisions", "divisions")
    above = (short_name(str(codes.get(code, ""))) for code in (county.code[:2] + "0000", county.code[:4] + "00"))
    if any(ruler and _below(ruler, name, content) for ruler in above):
        return True
    if name + "报讯" in content:
        return True
    heads = (at for at in places(name, content) if not at or content[at - 1] == "\n")
    return any(_PRESS.match(content, at + len(name)) for at in heads)


_NO_COUNTY = Pattern("文化|[路街话戏菜酒茶砚瓷石]|[㐀-鿿]{0,6}(?:厂|公司|集团|酒店|宾馆|大学|学院)")


def _below(ruler: str, name: str, content: str) -> bool:
    """Whether the county stands behind its ruler and names no thing or firm: 浙江|青田石, 四川|锦江机床厂."""
    both = ruler + name
    return any(not _NO_COUNTY.match(content, at + len(both)) for at in places(both, content))


def _is_firm(name: str, county: Division, hits: Mapping[str, int]) -> bool:
    often = hits[name] >= _OFTEN and not county.name.endswith("区") and name not in word_set("places", "everyday")
    return county.name in hits or (often and name not in vocabulary())


@cache
def _occurrences() -> AllOccurrences:
    return AllOccurrences([*divisions(), *short_names()])


def opens(text: str) -> bool:
    """Whether the text begins with the full or the short name of a division."""
    heads = [text[:length] for length in range(2, _LONGEST_NAME + 1)]
    return any(head in divisions() or head in short_names() for head in heads)


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
