"""Venues that their sentence shows: what stands between 在 and 举行, whatever its ending (在三棵樟大酒店云栖厅举行)."""

import re
from collections.abc import Iterator
from functools import cache

from extractor import seeds
from extractor.matching.patterns import Pattern
from extractor.mentions.candidates import Candidate
from extractor.mentions.vocabulary import alternation, everyday_words, word_set

_FRAME = Pattern(
    "(?:在|于|走进|来到)(?P<venue>[㐀-鿿A-Za-z0-9·“”]{3,20}?)(?:隆重|顺利|成功|正式|如期|圆满|联合|集中|分别|组织"
    "|共同|现场)?"
    "(?:召开|举行|举办|开幕|闭幕|开班|开讲|开赛|揭牌|揭幕|启动|上演|会见|接见|拉开帷幕|拉开序幕)"
)
_NO_VENUE = Pattern(
    "[，。；：、的了是将把被对与和等上中下时后前内]$|期间|范围|全[国省市县区镇乡村]|我[国省市县区镇乡村校院]|"
    "本[市县区镇乡村校院]|各|线上|之际|基础|今年|当天|当日|近日|日前|上午|下午|[年月日]|"
    "活动(?!室|中心)|现场|同时|分别|成功|会上|主会场|分会场"
)


@cache
def _heads() -> re.Pattern[str]:
    """The nouns that a venue's name ends in: a house, a hall, a ground."""
    nouns = [*seeds.words("places", "venues"), *seeds.words("places", "rooms"), *seeds.words("places", "grounds")]
    return re.compile(f"(?:{alternation(nouns)})$")


def find_held(text: str) -> Iterator[Candidate]:
    """Venues between 在 and a verb of holding: a house, hall or ground, with what tells it apart."""
    for frame in _FRAME.finditer(text):
        venue = frame["venue"]
        head = _heads().search(venue)
        if head is None or _NO_VENUE.search(venue):
            continue
        own = venue[: head.start()]
        if len(own) >= _SHORTEST and _is_name(venue, own):
            beside = _BESIDE.match(venue)  # 在荻河畔的|滨河广场
            yield Candidate(frame.start("venue") + (beside.end() if beside else 0), frame.end("venue"), "PLACE", "held")


def find_hills(text: str) -> Iterator[Candidate]:
    """Hills where somebody does something: 在云海山开展植树活动, 在云海山、双石岭两处林区卡口."""
    if "山" not in text and "岭" not in text:
        return
    for row in _HILLS.finditer(text):
        at = row.start()
        for hill in row[0].split("、"):
            if hill not in everyday_words() and hill not in word_set("places", "common"):
                yield Candidate(at, at + len(hill), "PLACE", "hill")
            at += len(hill) + 1


def _is_name(venue: str, own: str) -> bool:
    """Whether the stretch before the noun is no everyday word; hills are called by such as well (在云海山|举行)."""
    common = word_set("places", "common")
    hill = venue[-1] in "山岭" and venue not in everyday_words() and venue not in common
    return (own not in everyday_words() or hill) and own not in common


def find_visited(text: str) -> Iterator[Candidate]:
    """Works and sites that somebody looks at: 察看了上埠村污水处理终端、小柳溪河道整治工程."""
    for visit in _VISIT.finditer(text):
        at = visit.end()
        row = _LIST.match(text, at)
        for item in _JOINT.split(row[0] if row else ""):
            way = _WAY_RENEWED.match(item)
            if way is not None:
                yield Candidate(at, at + len(way[0]), "PLACE", "visited-site")
            elif _WORKS.fullmatch(item) and not (
                _NO_VENUE.search(item) or _OF_VILLAGE.match(item) or _NO_SITE.match(item)
            ):
                yield Candidate(at, at + len(item), "PLACE", "visited-site")
            at += len(item) + 1


_HILL = "(?![这那该本每各哪荒高青深后前大小])[㐀-鿿]{2}[山岭]"
_HILLS = Pattern(
    rf"(?<=[在到赴]){_HILL}(?:、{_HILL})*(?=[两三四五]处|等地|林[区场]|景区|森林|脚下"
    "|(?:组织)?(?:开展|举行|植树|栽种|清理|捡拾|义务|巡护|踏青|祭扫|登高))"
)
_BESIDE = Pattern("(?:[㐀-鿿]{2,6}[畔旁边侧下]|位于[㐀-鿿]{2,12}?)的(?=[㐀-鿿]{3})")
_SHORTEST = 2
_VISIT = Pattern("(?:察看|查看|视察|考察|参观|走访|来到|走进){1,2}了?")
_LIST = Pattern("[^，。；：,;:（）()]*")
_JOINT = Pattern("、|(?<=.)[和及]")
_WAY_RENEWED = Pattern(
    "[㐀-鿿]{2,3}?(?:(?:路|街|大道)(?:[东南西北中]段)?|圩|渠)(?=雨污|改造|改扩建|扩建|延伸|整治|拓宽|提升|高标准|综合|道路|修缮)"
    "|[㐀-鿿]{2,3}(?:古镇|古城|老街)(?=(?:保护|开发|修缮|改造|提升))"
)
_NO_SITE = Pattern("^(?:[两几多各]|[0-9一二三四五六七八九十]{1,3}[处个家座]|农村|城镇|智能|在建|高标准|老旧|重点|民生)")
_OF_VILLAGE = Pattern("[㐀-鿿]{2,8}?(?:[村镇乡]|社区|居民区|嘎查).*(?:工程|项目)$")
"""荻浦村|人饮提升工程: the village is the place, the works are none."""
_WORKS = Pattern(
    "[㐀-鿿0-9]{2,14}(?:工程|终端|工地|项目区|标段|防洪堤|示范片|示范田|安置点|监测点|养殖场|施工现场|片区|街区"
    "|河段|种植基地|养殖基地|苑|物流基地|生产基地|产业基地|生产车间|企业展厅)|"
    "(?![0-9]+[个处座家])[㐀-鿿0-9]{2,8}“[㐀-鿿]{2,5}(?:站|点|驿站)”"
)
