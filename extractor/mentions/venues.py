"""Bodies that are a venue where they stand: 在芦汀中学体育馆举行, 在镇文化中心召开 (guidelines § 1, PLACE)."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from extractor import seeds
from extractor.mentions.candidates import Candidate
from extractor.mentions.vocabulary import alternation
from extractor.patterns import Pattern

_HELD = Pattern(
    "(?:隆重|顺利|成功|正式|如期|分别|联合)?"
    "(?:召开|举行|举办|开展|开幕|拉开|揭牌|启动|落下|集中收看|收拍|落幕|开赛|收官|上演)"
)
_CULTURE = Pattern("(?:艺术中心|文化中心|会展中心|展示中心|[博物纪念展览图书美术规划科技体育]馆|联络站|家站点)$")
_VISIT = Pattern("(?:参观|考察|察看|视察|走访|走进|来到)了?$")
_WORKSITE = Pattern("(?:[一二三四]期)?(?:(?:工程|项目|建设|改造|施工)(?:工地|现场)|工地)(?![会办推])")
_BUILDING = Pattern(
    "(?:(?:门诊|行政|综合|办公|教学|住院|实验|主|[0-9一二三四五]号)大?楼|[㐀-鿿]{2}厅)(?=前?(?:隆重)?(?:召开|举行|举办|揭牌|启动))"
)
"""在云州殡仪馆|怀远厅|举行: a building or a hall with a name of its own, where something was held."""
_BUILT = Pattern("(?:建成|新建|改建|扩建|启用|建好)了?$")
_PROJECT = Pattern("(?:建设|改造|修缮|提升|新建|改建|扩建)(?:项目|工程)")
_SITES = Pattern("(?:站|室|中心|馆|院|所|园|场|校|厂|食堂)$")
_STATION = Pattern("(?:铁路|地铁|高铁|轨道交通|城际)[^，。]{1,8}站$|(?:火车|高铁|汽车|地铁|客运|动车)站$")
_IN_QUARTER = Pattern("(?:办事处|管理区|社区)$")
_VILLAGE_BEHIND = Pattern("[㐀-鿿]{1,3}村(?![民委党级两支])")
_REACH = 4
_CONTACT = Pattern("(?:联络站|联络点|家站点|代表之家|投票站|接待点|活动室|议事厅|会客厅)$")
_CALM = Pattern(
    "(?:处理站|处理厂|水厂|泵站|文化站|服务站|活动中心|服务中心|综治中心|卫生室|驿站|采样点|接种点|服务点|卡点)$"
)
"""Houses that hardly ever act, so that they are meant as the place where something was seen or done."""
_TO = Pattern("(?:在|来到|走进|走访|前往|走到|走近|到|进|赴)了?$")
_FOR_PEOPLE = Pattern("(?:服务中心|活动中心|服务站)$")
_LOOKED_AT = Pattern("(?:察看|查看|视察|参观)了?[^，。；]{0,80}[、和]$")
_WORKS = Pattern("(?:水厂|处理厂|处理站|泵站|变电站|水电站|填埋场|污水厂)$")
"""Works, which are looked at and not received in."""
_INSIDE = Pattern("(?:里|内|门口|门前|现场)(?![部容涵])")
_NO_VENUE = Pattern(
    "的?(?:领导|组织(?!开展|观看)|指导|支持|帮助|协助|配合|牵头|带领|推动|建议|要求|安排|部署|协调|基础)"
    "|的|任|工作|当|挂职|上班|学习"
)
_DOES_THERE = Pattern("[，,]|组织开展|接待|察看|查看|看到|看望|了解|参加|同|与|和|集中|签到|报名|办理|排队")
_YARD = Pattern("(?:院子|院内|院里|大院|门口|门前|楼前|门外)")
_RENEWED = Pattern(
    "(?:完成|实施|进行)(?:改造|修缮|扩建|提升|升级)|(?:已|正式)?(?:建成|投入使用|投用|落成|竣工|开工)"
    "|(?:周末|平时|晚上)?不?(?:开门|开放)"
)
_HOUSES = Pattern("(?:中心|剧院|馆|酒店|宾馆|学校|中学|小学|大学|书院|礼堂|所|站|院|公司)$")


@cache
def _rooms() -> re.Pattern[str]:
    return re.compile(
        r"(?:(?:门诊|行政|综合|办公|教学|住院|主|[0-9一二三四五]号)大?楼)?(?:[一二三四五六七八九十0-9]{1,2}[楼号层])?(?:门前|门口|西侧|东侧)?(?:[大小东西]|第[一二三四五]|视频)?"
        rf"(?:{alternation(seeds.words('places', 'rooms'))})"
    )


def split_venues(text: str, bodies: Sequence[Candidate]) -> tuple[list[Candidate], list[Candidate]]:
    """(the bodies that act, the venues that are named with a body): a room of a body, or a house in which one meets."""
    venues = {body: venue for body in bodies for venue in _venue(text, body)}
    return [body for body in bodies if body not in venues], sorted(venues.values())


def _venue(text: str, body: Candidate) -> Iterator[Candidate]:
    room = _room_of(text, body)
    if room is not None:
        yield Candidate(body.start, room.end(), "PLACE", "room-of-body")
    elif _YARD.match(text, body.end):
        yield Candidate(body.start, body.end, "PLACE", "yard-of-body")
    elif (_FOR_PEOPLE.search(text[body.start : body.end]) and _LOOKED_AT.search(text[: body.start])) or (
        _WORKS.search(text[body.start : body.end]) and _VISIT.search(text[max(0, body.start - _REACH) : body.start])
    ):
        yield Candidate(body.start, body.end, "PLACE", "visited-works")
    elif _is_gone_to(text, body):
        yield Candidate(body.start, body.end, "PLACE", "contact-station")
    elif _STATION.search(text[body.start : body.end]):
        yield Candidate(body.start, body.end, "PLACE", "station")
    elif _IN_QUARTER.search(text[body.start : body.end]) and (village := _VILLAGE_BEHIND.match(text, body.end)):
        yield Candidate(body.start, village.end(), "PLACE", "village-of-quarter")
    elif _CULTURE.search(text[body.start : body.end]) and _VISIT.search(text[max(0, body.start - _REACH) : body.start]):
        yield Candidate(body.start, body.end, "PLACE", "visited-house")
    elif _SITES.search(text[body.start : body.end]) and (
        _BUILT.search(text[max(0, body.start - _REACH) : body.start])
        or _PROJECT.match(text, body.end)
        or (not text.endswith("厂", 0, body.end) and _RENEWED.match(text, body.end))
    ):
        yield Candidate(body.start, body.end, "PLACE", "built-house")
    elif (
        text[body.start - 1 : body.start] == "在"
        and _HOUSES.search(text[body.start : body.end])
        and _HELD.match(text, body.end)
    ):
        yield Candidate(body.start, body.end, "PLACE", "house")


def _room_of(text: str, body: Candidate) -> re.Match[str] | None:
    """The room, the works or the building that is named with the body."""
    room = _rooms().match(text, body.end) or _WORKSITE.match(text, body.end)
    held = room is None and text[body.start - 1 : body.start] == "在"
    return _BUILDING.match(text, body.end) if held else room


def _is_gone_to(text: str, body: Candidate) -> bool:
    """Whether somebody comes to a contact station (走进荻浦村代表联络站) or does or sees something in such a house."""
    name, before = text[body.start : body.end], text[max(0, body.start - _REACH) : body.start]
    if _CONTACT.search(name):
        gone_to = _TO.search(before) is not None or _INSIDE.match(text, body.end) is not None
    else:
        gone_to = before.endswith("在") and _CALM.search(name) is not None and bool(_DOES_THERE.match(text, body.end))
    return gone_to and not _NO_VENUE.match(text, body.end)
