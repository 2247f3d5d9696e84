"""Places that a row or a disaster shows to be such: 陕、甘、宁、晋, 以苇坪、荻源等乡镇为重点, 汶川|地震."""

import re
from collections.abc import Iterator
from functools import cache

from extractor import seeds
from extractor.matching.patterns import Pattern
from extractor.mentions.candidates import Candidate
from extractor.mentions.segmentation.segmenter import vocabulary
from extractor.mentions.territory import gazetteer
from extractor.mentions.vocabulary import everyday_words, word_set

_PLAIN = "京津冀晋蒙辽沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔滇陕陇"
_COLOURED = "黑青新云贵宁吉甘秦藏"
"""Provinces for short that are words as well: a row of them alone may be one of colours."""
_PROVINCES = Pattern(
    f"[{_PLAIN}{_COLOURED}](?:、[{_PLAIN}{_COLOURED}]){{2,}}(?=[，。；]|$|等|[0-9二两三四五六七八九十]{{1,2}}[省地市])"
)
_FEWEST = 2
_TOWNSHIPS = Pattern(
    "(?:(?<![㐀-鿿])|(?<=[以在到由对从为及有括涉自]))((?:[㐀-鿿]{2,3}、){1,8}[㐀-鿿]{2,3})"
    "等(?:[0-9一二三四五六七八九十]{1,3}个)?[㐀-鿿]{0,4}?(?:乡镇|镇街|镇乡|县市区|县区|乡(?!村)|(?<![城市])镇"
    "|街道(?!工))(?![级民企长])"
)
_COUNTED = Pattern(
    "(?:(?<![㐀-鿿])|(?<=[以在到由对从为及有进造]))((?:[㐀-鿿]{2,4}、){1,5}[㐀-鿿]{2,4}?)"
    "([两三四五六])大[㐀-鿿]{0,6}?(?:片区|园区|新城|组团|板块)"
)
"""苇坪、卧牛岗、上滩|三大安置片区: as many names as are counted."""
_SETTLED_ROW = Pattern(
    "(?:(?<![㐀-鿿])|(?<=[以在到由对从为及有进入合赴]))(?P<row>(?:[㐀-鿿]{2,5}、){0,8}[㐀-鿿]{2,5})"
    "(?:等(?:[0-9一二三四五六七八九十两]{1,3}[个条处座](?:[㐀-鿿]{0,4}隐患点)?|(?=景[点区]))"
    "|(?<=[㐀-鿿]{3})(?<![一二三四五六七八九十])[两三四五六]个)"
    "(?:行政|自然|贫困|重点|中小)?(?:村(?![民级企长])|河道|水库|小区|景点|景区|点位|村庄|村寨|村民小组|(?<=隐患点))"
)
"""深入太平庄、响水崖|等8个村: names without a kind, which the row is summed up as."""
_AROUND = Pattern("(?:(?<![㐀-鿿])|(?<=[在到于]))(?P<row>(?:[㐀-鿿]{2,4}、){0,4}[㐀-鿿]{2,4})一带(?!一路)")
"""老虎冲、黄泥塘|一带."""
_BY_LEVEL = Pattern(
    "(?:(?<![㐀-鿿])"
    "|(?<=[赴到入对在和]))(?P<row>(?:[㐀-鿿]{2,3}、){1,4}[㐀-鿿]{2,3}?)(?P<count>[两三四五六])[镇乡村](?![级委民])"
)
"""赶赴沙荻、新蓼|两镇."""
_OUR = "全各本我该省市县区镇乡由"
_COUNTS = "两三四五六"
_LEVEL = ("镇", "乡", "街道", "村", "县", "市", "区")
_BESIDE = Pattern(
    "(?:(?<![㐀-鿿])|(?<=[在到于沿和]))(?:(?![山腰顶脚和与的这那座几])[㐀-鿿]){1,3}[山岭岗湖](?=[东南西北]侧"
    "|[东南西北]麓|脚下)"
)
_TWO_LEVELS = Pattern("(?<![㐀-鿿])[㐀-鿿]{2,3}(?=[市县区][、和]?[镇乡]两级)")
"""荻江|市镇两级: a town, with the level above it."""
_ELSEWHERE = Pattern(
    "([㐀-鿿]{2,7})((?:[、和][㐀-鿿](?:(?!和)[㐀-鿿]){1,6}){1,12})"
    "等(?:地|省| ?[0-9一二三四五六七八九十]{1,3} ?[个省市县地](?!少数民族|民族))"
)
_COMPOUND = "[㐀-鿿]{2,6}"
_COMPOUNDS = Pattern(
    "(?:(?<![㐀-鿿])|(?<=[了在到往进对为])|(?<=走访|察看|查看|检查|抽查|巡查|排查|深入|选取))"
    f"(?!了)(?P<row>{_COMPOUND}(?:[、和]{_COMPOUND}){{0,8}})等(?:[0-9一二三四五六七八九十]{{1,3}}个)?(?:住宅|居民"
    f"|老旧)?小区"
)
_DWELLING = Pattern("[^，。的]{1,5}(?:[苑里园府邸庭湾居]|家园|花园|小区|公寓|新村|名城|新城|华府)")
"""青桐苑、荻波里|等5个小区: how the names of compounds end."""
_GATE = Pattern("(?:(?<![㐀-鿿])|(?<=[了在到往对]))[㐀-鿿]{2,3}[苑里](?=[东南西北]门)")
"""解决了|荻波里|东门照明不足的问题."""
_COMPOUND_JOINT = Pattern("、|(?<=[苑里园府邸庭湾居区寓村])和")
_NO_NAME = Pattern(
    "[东西南北中]部$|^[这那每各某该其本全]|[的了和与等及个处名户家次人者在对到]|重点|项目|工作|问题|工程|建设"
    "|整治|治理|村$|社区$"
)
_CLASSES = ("老旧", "高档", "辖区", "各", "部分", "开放", "封闭", "无物业")
_STRUCK = Pattern("[㐀-鿿]{2}(?=(?:特大|大|抗震)?地震|灾区|特大(?:山洪|泥石流|洪灾))")


def find_listed(text: str) -> Iterator[Candidate]:
    """Provinces for short, townships without their level and cities of one row; places where the earth shook."""
    if "震" in text or "灾区" in text:
        yield from (
            Candidate(*struck.span(), "PLACE", "struck")
            for struck in _STRUCK.finditer(text)
            if struck[0] in gazetteer.short_names()
        )
    if "两级" in text:
        yield from (
            Candidate(*town.span(), "PLACE", "two-levels")
            for town in _TWO_LEVELS.finditer(text)
            if not _is_word(town[0]) and town[0][0] not in _OUR
        )
    if "侧" in text or "麓" in text or "脚下" in text:
        yield from (
            Candidate(*hill.span(), "PLACE", "beside-hill")
            for hill in _BESIDE.finditer(text)
            if not _is_common(hill[0])
        )
    yield from _summed_up(text)
    if "、" not in text:
        return
    for row in _PROVINCES.finditer(text):
        if sum(char in _PLAIN for char in row[0]) >= _FEWEST:
            yield from (Candidate(at, at + 1, "PLACE", "province-row") for at in range(row.start(), row.end(), 2))
    if "大" in text:
        yield from _counted(text)
    if "等" in text:
        yield from _townships(text)
        yield from _elsewhere(text)


def _summed_up(text: str) -> Iterator[Candidate]:
    if "小区" in text or "门" in text:
        yield from _compounds(text)
    if "等" in text or "个" in text:
        yield from _settled(text)
    if "一带" in text or "、" in text:
        yield from _without_level(text)


def _compounds(text: str) -> Iterator[Candidate]:
    """The names of a row that is summed up as residential compounds, and of one before its gate."""
    for gate in _GATE.finditer(text):
        if not _is_word(gate[0][:-1]):
            yield Candidate(*gate.span(), "PLACE", "compound")
    for row in _COMPOUNDS.finditer(text):
        at = row.start("row")
        for name in _COMPOUND_JOINT.split(row["row"]):
            if _DWELLING.fullmatch(name) and not _is_word(name) and not name.startswith(_CLASSES):
                yield Candidate(at, at + len(name), "PLACE", "compound")
            at += len(name) + 1


def _settled(text: str) -> Iterator[Candidate]:
    """The names of a row that is summed up as villages, rivers, sights or spots; not one of common words alone."""
    for row in _SETTLED_ROW.finditer(text):
        names = row["row"].split("、")
        if sum(_is_word(name) or _is_common(name) or name.startswith(_CLASSES) for name in names) * 2 > len(names):
            continue
        at = row.start("row")
        for name in names:
            if not name.endswith(_LEVEL) and not _NO_NAME.search(name):
                yield Candidate(at, at + len(name), "PLACE", "named-row")
            at += len(name) + 1


def _without_level(text: str) -> Iterator[Candidate]:
    rows = list(_AROUND.finditer(text)) if "一带" in text else []
    rows += [row for row in _BY_LEVEL.finditer(text) if row["row"].count("、") == _COUNTS.index(row["count"]) + 1]
    for row in rows:
        at = row.start("row")
        for name in row["row"].split("、"):
            if not (_is_word(name) or _is_common(name) or name.endswith(_LEVEL) or _NO_NAME.search(name)):
                yield Candidate(at, at + len(name), "PLACE", "named-row")
            at += len(name) + 1


def _townships(text: str) -> Iterator[Candidate]:
    for row in _TOWNSHIPS.finditer(text):
        if not any(_is_word(name) for name in row[1].split("、")):
            yield from _names(row)


def _counted(text: str) -> Iterator[Candidate]:
    for row in _COUNTED.finditer(text):
        names = row[1].split("、")
        if len(names) == _COUNTS.index(row[2]) + _FEWEST and sum(_is_word(name) for name in names) < len(names) / 2:
            yield from _names(row)


def _names(row: re.Match[str]) -> Iterator[Candidate]:
    """The names of a row that stand without their level; those with it are known as localities."""
    at = row.start(1)
    for name in row[1].split("、"):
        if not name.endswith(_LEVEL):
            yield Candidate(at, at + len(name), "PLACE", "named-row")
        at += len(name) + 1


def _is_common(name: str) -> bool:
    return name in vocabulary() or name in word_set("places", "common")


def _is_word(name: str) -> bool:
    return name not in gazetteer.short_names() and (name in vocabulary() or name in everyday_words())


def _elsewhere(text: str) -> Iterator[Candidate]:
    """武夷山、安吉、杭州|等地: names that everyday words are as well, where all of a row are places."""
    for row in _ELSEWHERE.finditer(text):
        head = next((row[1][-n:] for n in (3, 2) if row[1][-n:] in _places()), None)
        rest = row[2].replace("和", "、").split("、")[1:]
        if head is None or not all(name in _places() for name in rest):
            continue
        at = row.end(1) - len(head)
        for name in (head, *rest):
            yield Candidate(at, at + len(name), "PLACE", "place-row")
            at += len(name) + 1


@cache
def _places() -> frozenset[str]:
    once = (word for key in ("countries", "foreign", "landmarks", "regions") for word in seeds.words("places", key))
    return frozenset([*gazetteer.short_names(), *gazetteer.divisions(), *once])
