"""Places that somebody's coming shows: 先后来到荻源育秧中心、苇坪竹器加工园, 到白苇岭、石鼓林场等地巡查.

What stands behind a verb of motion, or between 在 and the comma, and ends like a house, a ground or a feature of the
land, is a place where a name of its own stands before that ending (guidelines § 1, PLACE).
"""

import re
from collections.abc import Iterator
from functools import cache

from extractor import seeds
from extractor.matching.patterns import Pattern
from extractor.mentions.candidates import Candidate
from extractor.mentions.scene import Scene
from extractor.mentions.segmentation.segmenter import Words, vocabulary
from extractor.mentions.vocabulary import alternation, everyday_words, strong_boundaries, word_set

_COMES = (
    "来到",
    "走进",
    "走访",
    "前往",
    "深入",
    "奔赴",
    "抵达",
    "参观",
    "观摩",
    "察看",
    "查看",
    "视察",
    "考察",
    "巡查",
    "踏勘",
    "途经",
    "沿",
    "赴",
    "到",
)
_GOES = Pattern(
    "(?:来到|走进|走访|前往|深入|奔赴|抵达|参观|观摩|察看|查看|视察|考察|巡查|踏勘|途经|赴|沿(?![线途街江海岸河路边着用袭革])"
    "|(?<![得达报看听感收遇受直找做等谈想提拿送调延涉不争])到(?!达))"
    "(?![组队团])(?:考察|调研)?了?(?P<row>[㐀-鿿“”A-Za-z0-9、·]{3,})"
)
_STANDS = Pattern("(?<![正现存实所内外潜旨好重贵])在(?![建线此校岗地位])(?P<row>[㐀-鿿“”A-Za-z0-9、]{3,})")
"""在|荻源育秧中心|，他走进大棚…"""
_JOINT = Pattern("、|(?<=[㐀-鿿]{2})[和及与](?![泰顺润悦睦祥裕鑫谐平美])")
_AFTER = Pattern(
    "等|实地|现场|集中|专题|调研|考察|视察|检查|巡查|督导|督查|指导|走访|慰问|看望|参观|宣讲|察看|查看|观摩|了解"
    "|开展|进行"
    "|就|[捡遇钓]到|上(?=[，、])|畔|边(?![境缘疆防])|热闹|火热|设|发现|[内里](?![蒙部容涵江])|参加|召开|举[行办]|接待|感受|体验|听取|植树|清理|祭扫|扫墓|重温|宣誓|敬献|义诊|写生|游玩|瞻仰"
    "|缅怀|采风|一线|[听看](?!起)|二期|一期|三期"
)
_LAND = "[山岭岗湾坪寨坝冲沟洼峡洞滩洲浜泾港漾荡淀渠塘桥塔岛庙寺湖河江溪]"
_CANALS = frozenset("港漾荡泾浜江河溪")
"""Waters that one of two characters hardly ever tells of as a class."""
_MEMORIALS = ("博物馆", "美术馆", "科技馆", "纪念馆", "纪念碑", "烈士墓", "故居", "旧址")
_LANDFORM = Pattern(f"(?:(?:(?!{_LAND})[㐀-鿿]){{2,3}}|(?!{_LAND})[㐀-鿿]{_LAND}){_LAND}")
_RUNNING = Pattern(
    "之$|[了着过是被将对向由为名时次后前里上下某在等]|位于|布局|步入|首先"
    "|[0-9一二三四五六七八九十两几]{1,4}[个座处家所条级]"
    "|建[无有起成]|增设|设[立有主]|使用|巡视|出院|测量|中全面"
)
_NO_HOUSE = Pattern(
    "(?:[现赛会考职官战立演兵市剧开]场|场馆|堂馆|[开闭出]馆|[^㐀-鿿].?|[道思铺问带]路|[检法]院|展台|平台|直播基地)$"
)
"""What only ends like a house or a road (主会场, 政治立场, 开馆), or is a firm (直播基地)."""
_NO_HEADS = frozenset(("台", "院", "大学", "学院", "学校", "中学", "小学", "市场", "总部", "门店", "公路", "路", "街"))
"""Endings of venues in which a meeting is held, but behind a verb of motion a body or a class of houses ends so."""
_COMMON_HOUSE = Pattern("基地|车间|大厅|食堂|大棚|工?厂|小镇|牧场|教学楼|楼|亭|馆|站|场|中心|大桥|塔|山庄|农庄|园")
"""Endings that stand behind two plain characters as well: 报关|大厅, 研学|基地."""
_OF_VILLAGE = Pattern("[㐀-鿿]{1,7}?(?:村|社区)")
_HOUSE_OF_VILLAGE = Pattern(
    "(?:之家|联[络系]点|接待[点站]|村委会|居委会|书屋|[文展史念列物]馆|公园|文化园|祠堂|展厅|[杉松竹桃梅]林|茶室”|广场|礼堂)$"
)
_LONGEST, _SHORTEST_WORD, _LONGEST_WORD, _LONGEST_PLAIN, _SHORTEST_OF_WORKS = 16, 2, 4, 4, 4


def find_destinations(text: str, scene: Scene, words: Words) -> Iterator[Candidate]:
    """Houses, grounds and features of the land where somebody comes, or where the text says that one is."""
    if any(map(text.__contains__, _COMES)):
        for visit in _GOES.finditer(text):
            yield from _in_row(visit, scene, words)
    if "在" in text:
        for stay in _STANDS.finditer(text):
            yield from _in_row(stay, scene, words)


def _in_row(visit: re.Match[str], scene: Scene, words: Words) -> Iterator[Candidate]:
    at = visit.start("row")
    for item in _JOINT.split(visit["row"]):
        begin = item.rfind("的") + 1 or item.startswith("在")
        name = next((n for n in _names(item[begin:]) if _is_proper(at + begin, n, scene, words)), None)
        if name is not None:
            yield Candidate(at + begin, at + begin + len(name), "PLACE", "destination")
        at += len(item) + 1


def _names(item: str) -> Iterator[str]:
    """The parts of the item, the longest first, that end like a place and behind which stands what is done there."""
    for end in range(min(len(item), _LONGEST), 2, -1):
        ends = item[end - 1] in _last() and (end == len(item) or _AFTER.match(item, end))
        if ends and _heads().search(item[:end]) and not _NO_HOUSE.search(item[:end]):
            yield item[:end]


def _is_proper(at: int, name: str, scene: Scene, words: Words) -> bool:
    """Whether a name of its own stands before the ending of the name, which begins at `at`."""
    head = _heads().search(name)
    own = name[: head.start()] if head else ""
    own = name[:-1] if name[-1] in _CANALS and len(own) < _SHORTEST_WORD else own  # 东|塘港
    ending = name[len(own) :]
    if len(own) < _SHORTEST_WORD or _is_class(own, name) or _is_word(own, name):
        return False
    if len(ending) == 1 and ending in _LAND and _LANDFORM.fullmatch(name) is None:
        return False
    if ending in _CANALS or ending in _MEMORIALS or any(name.startswith(place) for place in scene.localities.names):
        return True
    if _COMMON_HOUSE.fullmatch(ending) and len(own) < _SHORTEST_OF_WORKS:
        return False
    plain = words.are_known(at, at + len(own)) or _is_composed(own)
    return not plain or (len(own) <= _LONGEST_PLAIN and scene.content.count(name) > 1)


def _is_class(own: str, name: str) -> bool:
    """Whether the name tells of a class of houses, of what is done or of a village's land, and is none."""
    if name.startswith(seeds.words("places", "classes")) or _NO_HOUSE.search(name) or _RUNNING.search(own):
        return True
    of_village = _OF_VILLAGE.match(name) is not None and _HOUSE_OF_VILLAGE.search(name) is None
    return of_village or any(verb in own for verb in strong_boundaries())


def _is_word(own: str, name: str) -> bool:
    return name in word_set("places", "common") or own in everyday_words() or name in vocabulary()


def _is_composed(own: str) -> bool:
    """Whether everyday words alone make up the stretch: 师生, 苹果|洗选."""
    reached = {0}
    for end in range(_SHORTEST_WORD, len(own) + 1):
        spans = range(max(0, end - _LONGEST_WORD), end - 1)
        if any(at in reached and (own[at:end] in everyday_words() or own[at:end] in vocabulary()) for at in spans):
            reached.add(end)
    return len(own) in reached


@cache
def _nouns() -> frozenset[str]:
    nouns = {word for key in ("venues", "grounds", "ways") for word in seeds.words("places", key)}
    return frozenset((nouns | set(seeds.table("places", "quiet_houses"))) - _NO_HEADS)


@cache
def _heads() -> re.Pattern[str]:
    return re.compile(f"(?:{alternation(sorted(_nouns()))})”?$")


@cache
def _last() -> frozenset[str]:
    """What such a name ends in, which is asked first."""
    return frozenset(noun[-1] for noun in _nouns()) | {"”"}
