"""What the names of houses, works and rooms end in, by what they are: a contact station, waterworks, a reading room."""

import re
from functools import cache

from extractor import seeds
from extractor.matching.patterns import Pattern
from extractor.mentions.vocabulary import alternation

MEETING = Pattern(
    "(?:中心|剧院|馆|酒店|宾馆|学校|中学|小学|大学|书院|礼堂|所|站|院|公司|[少青][年少]?宫|文化宫|幼儿园|中心校"
    "|村部|[一二三四五六七八九十]中)$"
)
"""Houses in which one meets (在芦汀中学|举行); elsewhere their names are those of bodies."""
CULTURE = Pattern("(?:艺术中心|文化中心|会展中心|展示中心|[博物纪念展览图书美术规划科技体育]馆|联络站|家站点)$")
BUILT = Pattern("(?:站|室|中心|馆|院|所|园|场|校|厂|食堂)$")
TRAVEL = Pattern("(?:铁路|地铁|高铁|轨道交通|城际)[^，。]{1,8}站$|(?:火车|高铁|汽车|地铁|客运|动车)站$")
QUARTER = Pattern("(?:办事处|管理区|社区)$")
_WORKSITE = Pattern("(?:[一二三四]期)?(?:(?:工程|项目|建设|改造|施工)(?:工地|现场)|工地)(?![会办推])")
_BUILDING = Pattern(
    "(?:(?:门诊|行政|综合|办公|教学|住院|实验|实训|实习|科技|科研|培训|图书|主|[0-9一二三四五]号)大?楼"
    "|[㐀-鿿]{2}厅)(?=前?(?:隆重)?(?:召开|举行|举办|揭牌|启动))"
)
"""在云州殡仪馆|怀远厅|举行: a building or a hall with a name of its own, where something was held."""


@cache
def _quiet() -> re.Pattern[str]:
    return re.compile(f"(?:{alternation(seeds.table('places', 'quiet_houses'))})$")


def quiet_kind(name: str) -> str | None:
    """The kind of a house that hardly ever acts (contact, service, works, other); None where it may well act itself."""
    found = _quiet().search(name)
    return str(seeds.table("places", "quiet_houses")[found[0]]) if found else None


@cache
def _rooms() -> re.Pattern[str]:
    return re.compile(
        r"(?:(?:门诊|行政|综合|办公|教学|住院|主"
        r"|[0-9一二三四五]号)大?楼)?(?:[一二三四五六七八九十0-9]{1,2}[楼号层])?(?:门前|门口|西侧|东侧)?(?:[大小东西]"
        r"|第[一二三四五]|视频)?"
        rf"(?:{alternation(seeds.words('places', 'rooms'))})"
    )


def room_behind(text: str, at: int, *, met_in: bool) -> re.Match[str] | None:
    """The room or the works that is named behind a body; a building only where one meets in it (在…|教学楼召开)."""
    room = _rooms().match(text, at) or _WORKSITE.match(text, at)
    return _BUILDING.match(text, at) if room is None and met_in else room
