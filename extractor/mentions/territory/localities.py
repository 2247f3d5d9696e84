"""The towns, villages and districts that a document speaks of, found before anything else is read.

Divisions down to the county come from the gazetteer; townships, villages and communities are known to no list, but a
document names its own again and again: after a line's beginning or a verb, and before a body of their own (X镇党委).
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache

from extractor import seeds
from extractor.matching.occurrences import AllOccurrences, Occurrences, Span, places
from extractor.matching.patterns import Pattern
from extractor.mentions.persons.elements import composed_ends
from extractor.mentions.segmentation.segmenter import Words, vocabulary
from extractor.mentions.territory import gazetteer
from extractor.mentions.territory.borderlands import find_borderlands
from extractor.mentions.territory.callings import (
    called_only_so,
    called_without_level,
    is_called_often,
    often_without_level,
)
from extractor.mentions.territory.goals import is_gone_to
from extractor.mentions.territory.harmony import HARMONIOUS
from extractor.mentions.territory.locality_names import SETTLED, TOWNSHIP, is_plausible
from extractor.mentions.territory.standing import is_among_settlements, is_listed, is_visited, stands_over_village
from extractor.mentions.vocabulary import alternation, strong_boundaries

_LEVEL = Pattern(
    "街道|社区|居民区|镇|乡(?![镇村族愁])|村(?=村(?:民|委会|两委))"
    "|村(?!民|级|委|居|村|官|容|貌|庄|落|里|口|头|内|两|支)|县(?![级城域长]|[镇乡]两级)"
    "|区(?![域块间别位级长]|[镇乡]两级)|市(?![场民政级值面容长]|[镇乡县区]两级)"
)
_VERBS = tuple(sorted(strong_boundaries()))
_LEVEL_END = Pattern(
    "自治区|自治州|自治县|自治旗|特别行政区|苏木|嘎查|新区|园区|小区|街道|社区|居民区|[省市区县镇乡州旗盟村]$"
)
_NO_LEVEL = Pattern("[域块间别位级长场民政]")
_SAME_LEVEL = {
    "自治区": "省",
    "自治州": "州",
    "自治县": "县",
    "自治旗": "旗",
    "特别行政区": "省",
    "新区": "区",
}
_LONG_PROVINCES = ("内蒙古", "黑龙江")
"""Short names that no other words are cut out of."""
_GREAT = frozenset(name for name, division in gazetteer.short_names().items() if division.depth < 2)
_ETHNIC = Pattern(f"(?:{alternation(seeds.words('places', 'peoples'))})族(?:[镇乡]|街道)$")
_BELOW = Pattern(r"([㐀-鿿]{2,4}(?:镇|乡(?!村)|街道))(?![长民])")
_SETTLEMENT = Pattern(r"[㐀-鿿]{2,3}(?:村|社区|居民区)")
_OWN_BODY = Pattern(
    r"(?:党委|党工委|政府|人民政府|人大|纪委|召开|举行|举办|开展|组织|联合|启动|团委|妇联|工会|武装部|派出所|综治"
    r"|机关|中学|小学|卫生院|商会|第[一二三四五六七八九十]{1,3}[届次]|委|政协|党政|党代会"
    r"|作了?(?:交流|表态|典型|经验|大会))"
)
_VILLAGES = Pattern("[㐀-鿿]{2,3}村、[㐀-鿿]{2,4}村")
"""组织|荻浦村、柳墩村的党员: those whom somebody gathers."""
_VISITS = (
    "了",
    "住",
    "检查",
    "走访",
    "慰问",
    "视察",
    "察看",
    "调研",
    "查看",
    "来自",
    "位于",
    "途经",
    "先进集体",
    "先进单位",
)
_BEFORE_NAMES = (*_VERBS, *_VISITS)
_AT_HEAD = "来到赴在与和对为把让于向从"
_GOES_IN = ("走进", "来到", "走访", "深入")
_HAN = Pattern(r"[㐀-鿿]")
_SHORTEST = 2
_RULING = Pattern(
    "(?:党委|党工委|办事处|人大|纪委|纪工委|党总支|党支部|村委会|村民委员会|居委会|居民委员会|团委|团工委|妇联|派出所)"
)
"""Bodies that only a locality has: what they stand behind is one, though it be an everyday word (团结村|党总支)."""


@dataclass(frozen=True, slots=True)
class Localities:
    """Full names of localities, and short name → full name (X for X镇) for those that the document so names."""

    counts: Mapping[str, int] = field(default_factory=dict)
    short: Mapping[str, str] = field(default_factory=dict)
    _found: dict[str, tuple[Span, ...]] = field(default_factory=dict, init=False, repr=False, compare=False)

    @property
    def names(self) -> frozenset[str]:
        """Full and short names."""
        return frozenset(self.counts) | frozenset(self.short)

    def spans(self, text: str) -> tuple[Span, ...]:
        """Where the names stand in a text, in reading order, the longer before the shorter; looked for once a text."""
        if text not in self._found:
            self._found[text] = tuple(_occurrences(self.names).spans(text))
        return self._found[text]

    def of_level(self, level: str) -> str | None:
        """The locality of this level (镇, 区) that the document names most often; None where it names none."""
        found = [(count, name) for name, count in self.counts.items() if level_of(name) == level]
        return max(found, key=lambda item: (item[0], -len(item[1]), item[1]))[1] if found else None


@lru_cache(maxsize=1)
def _occurrences(names: frozenset[str]) -> Occurrences:
    return Occurrences(names)


@lru_cache(maxsize=2**12)
def level_of(name: str) -> str | None:
    """The level that a locality's name ends in: 镇 of 芦汀镇, 居民区 (not 区) of 石桥居民区, 省 of 宁夏回族自治区."""
    level = _LEVEL_END.search(name)
    return _SAME_LEVEL.get(level[0], level[0]) if level else None


def find_localities(content: str, stated: Iterable[str] = ()) -> Localities:
    """The localities of a document: those of the gazetteer, those stated (a manifest's town), and its own."""
    return _find(content, tuple(stated))


@lru_cache(maxsize=1)
def _find(content: str, stated: tuple[str, ...]) -> Localities:
    """As `find_localities`; several stations ask of one document, one after the other."""
    counts: Counter[str] = Counter(dict.fromkeys((name for name in stated if name), 1))
    own = _own(content) | find_borderlands(content, lambda at: _clean_start(content, at))
    counts.update(own)
    namesakes = {name.removesuffix(level) for name in own for level in SETTLED}
    short = {}
    for name, full, count in gazetteer.named_in(_without(content, own)):
        if name != full and name in namesakes and full not in content:  # 柳河 of 柳河乡 is no 柳河县
            continue
        if len(full) == _SHORTEST and not any(_clean_start(content, at) for at in places(full, content)):
            continue  # 柏|东区, of which there is one somewhere else
        if name != full:
            short[name] = full
        counts[full] += count
    for name in list(short):  # 洞头|县, which is a district by now
        for level in "县市区":
            full = name + level
            count = sum(not _NO_LEVEL.match(content, at + len(full)) for at in places(full, content))
            if count and full not in counts:
                counts[full] += count
    for name in _below(content, [*counts, *short]):
        counts[name] += 1
    counts.update(name for name in called_only_so(content) if name not in short)
    towns = {name: _LEVEL.sub("", name) for name in counts if name.endswith(TOWNSHIP)}
    cities = {name: name.removesuffix(level_of(name) or "") for name in own}
    for name, bare in (*often_without_level(content, towns), *called_without_level(content, cities)):
        short.setdefault(bare, name)
    return Localities(counts, short)


def _without(content: str, own: Iterable[str]) -> str:
    """The text with a blank for each township, street, village and community: 望江 in 望江社区 is no 望江县."""
    settlements = [name for name in own if name.endswith(SETTLED)]
    settlements += [leader for leader in _leaders_like_places() if leader in content]
    return re.sub("|".join(sorted(settlements, key=len, reverse=True)), " ", content) if settlements else content


@cache
def _leaders_like_places() -> tuple[str, ...]:
    """Leaders in whose names a division's short name stands, but they are no place."""
    leaders = seeds.words("names", "leaders")
    return tuple(name for name in leaders if name[1:] in gazetteer.short_names() or name[:2] in gazetteer.short_names())


def _below(content: str, upper: list[str]) -> Iterator[str]:
    """Townships that stand right behind a division to which they belong: 澄阳区|芦汀镇."""
    free = 0
    for start, end in AllOccurrences(upper).spans(content):
        match = _BELOW.match(content, end) if start >= free else None
        if match is not None:
            free = match.end()
            if is_plausible(match[1], "镇", ruled=True):
                yield match[1]


def _own(content: str) -> dict[str, int]:
    """Names of townships, villages and communities, with the number of times that they occur."""
    clean: Counter[str] = Counter()
    owning: set[str] = set()
    visited: set[str] = set()
    for level in _LEVEL.finditer(content):
        for length in (2, 3, 1, 4):
            start = level.start() - length
            name = content[start : level.end()] if start >= 0 else ""
            gone_to = level[0] in SETTLED and is_gone_to(content, start, level)
            ruled = gone_to or (level[0] in SETTLED and _RULING.match(content, level.end()) is not None)
            ruled = ruled or is_among_settlements(content, start, level)
            ruled = ruled or (level[0] == "镇" and stands_over_village(content, start, level))
            if not name or not is_plausible(name, level[0], ruled=ruled):
                continue
            if length == len("畲族") and _ETHNIC.fullmatch(name):  # 荻浦|畲族乡
                continue
            if not (gone_to or _clean_start(content, start)):
                continue
            if composed_ends(content, start)[:1] == [level.end()]:  # 洛桑|江村
                break
            clean[name] += 1
            if _OWN_BODY.match(content, level.end()) or is_listed(content, start, level):
                owning.add(name)
            if gone_to or is_visited(content, start, level):
                visited.add(name)
            break
    return {
        name: n
        for name, n in clean.items()
        if not _is_longer(name, clean)
        and (
            n >= 2
            or name in owning
            or _SETTLEMENT.fullmatch(name)  # named once and visited, and hardly ever anything else
            or _ETHNIC.search(name)
            or name in visited
            or content.count(name) >= 3
            or is_called_often(name, content)
        )
    }


def _is_longer(name: str, clean: Mapping[str, int]) -> bool:
    """Whether a verb or a word of time stands at the head of a known name: 来|檀溪镇, 年度|澄阳区."""
    return (name[0] in _AT_HEAD and name[1:] in clean) or (
        name.startswith("年度") and name[2:] in gazetteer.divisions()
    )


def _clean_start(content: str, start: int) -> bool:
    """Whether a name can begin here: after no Chinese character, after a verb, or after a division's name."""
    if start == 0 or not _HAN.match(content, start - 1):
        return True
    before = content[max(0, start - 4) : start]
    gathered = before.endswith("组织") and before[-3:-2] != "党" and _VILLAGES.match(content, start)
    if gathered or before.endswith("—记"):  # ——记|荻浦村村民某某
        return True
    if before[-1] == "原" and not _HAN.match(before[-2:-1]):
        return True
    if before[-3:] in gazetteer.short_names() or before[-2:] in gazetteer.short_names():
        return before[-2:] not in vocabulary() or before[-2:] in _GREAT
    if before[-1] in "省市区县镇乡日在由与和及对向到赴往的至是":
        part = before.endswith(("社区", "园区", "城市", "地区"))
        if not part and not HARMONIOUS.search(content, max(0, start - 2), start + 1):
            return True
    return before.endswith(_BEFORE_NAMES)


def stands_free(text: str, words: Words, start: int, end: int, *, short: bool) -> bool:
    """Whether a division's name is no piece of other words: 江|南平|原 for a short one, 滨海|城市 for a full one."""
    name = text[start:end]
    if name in _LONG_PROVINCES or (not short and text.startswith("、", end) and name in gazetteer.divisions()):
        return True
    if short:
        return words.is_boundary(start) and words.is_boundary(end)
    if end - start > 3 or (start and text[start - 1] in "赴往") or text.endswith(_GOES_IN, 0, start):  # 赴|坪上村
        return True
    return words.is_boundary(start) or not any(words.is_word(start - 1, start + n) for n in (1, 2))
