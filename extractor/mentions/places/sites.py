"""Places that a number or what is done to them shows: 荻浦小区3号楼, 主楼824室, 确定了荻浦服务中心|建设项目."""

from collections.abc import Iterator

from extractor import seeds
from extractor.matching.patterns import Pattern
from extractor.mentions.candidates import Candidate
from extractor.mentions.segmentation.segmenter import vocabulary
from extractor.mentions.vocabulary import everyday_words, word_set

_BUILDING = Pattern(
    "(?:(?<![㐀-鿿])|(?<=[在到于至进]))(?:(?![在到于至进了的])[㐀-鿿]){2,12}?"
    "(?:[0-9]{1,3}号楼(?:[0-9]{1,4}室)?|(?<=楼)[0-9]{2,4}(?:会议室|教室|报告厅|室))"
)
_HOUSE = Pattern(
    r"(?:位于|坐落于|落户|迁[至到])(?P<site>[㐀-鿿]{2,6}?(?:路|街|大道|巷)\s?[0-9]{1,4}\s?号)(?![㐀-鿿]?[楼线桥])"
)
"""位于|荻浦路 35 号: the whole address."""
_NUMBER = Pattern("[0-9]{1,3}号楼(?!.{0,3}室)")
_ROW = Pattern("[各这那每该此其]|第[一二三四五六七八九十]")
_PLANNED = Pattern(
    "(?<=确定了|实施了|启动了|完成了|推进了|通过了)(?P<site>[㐀-鿿]{4,16}?"
    "(?:服务中心|活动中心|服务站|文化广场|公园|小学|中学|幼儿园|菜市场|农贸市场))"
    "(?=(?:建设|改造|修缮|提升|新建|改建|扩建)(?:项目|工程))"
)
_WATERS = frozenset("河江溪渠浜泾湖")
_ROOM_SIGNS = frozenset("室厅堂场")
_LEVEL = "(?:[镇乡县区市村局校院]|街道|社区|[0-9]{1,3}号院)(?:机关|政府|办事处)?"
_LEVEL_ROOM = Pattern(
    "(?:(?<=[在到于往])(?=[一二三四五六七八九十0-9]{1,2}[楼层])"
    f"|(?:(?<![㐀-鿿])|(?<=[在到于向往])){_LEVEL})"
    "(?:[一二三四五六七八九十0-9]{1,2}楼)?(?:[大小]|第[一二三四])?"
    "(?:会议室|报告厅|多功能厅|礼堂|会堂|(?:居民|老年)?活动室|文化广场|文化礼堂)"
)
"""镇会议室, 街道二楼会议室, 在|二楼会议室: the one of the level that is spoken of."""
_LEVEL_HOUSE = Pattern(
    f"(?<=在){_LEVEL}(?:党群服务中心|(?:文化|居民)?活动中心|(?:新时代)?文明实践站|(?:综合)?文化站|文化大院"
    f"|日间照料中心)"
    "(?=[，里内前]|(?:成功|隆重|顺利|联合|组织)?(?:举[行办]|召开|开展|参加|为))"
)
"""在|社区党群服务中心|举行: the house of the level, in which something is done."""
_WORKSHOP = Pattern(
    "(?<=[在到进看])了?(?P<site>“[^“”，。]{2,8}”[㐀-鿿]{0,6}?(?:车间|工坊|驿站|书屋|食堂|农场|民宿|小屋|菜园))"
)
_QUOTED_HOUSE = Pattern(
    "(?<=来到|走进|参观|位于|村的|区的|镇的|看了|观了)“[㐀-鿿]{2,8}(?:馆|书屋|食堂|茶室|小院|院子|公园)”(?![和与]?(?:建设|品牌|模式|机制|项目|[㐀-鿿]{0,4}活动))"
)
"""荻浦村的|“乡愁记忆馆”: a house whose whole name is quoted."""
_COINED = Pattern(
    "“[㐀-鿿]{2,6}”(?:邻里中心|邻里汇|党群服务中心|服务驿站|驿站|会客厅|议事厅|书房|书屋|公园|小屋|步道|菜场|菜市场)"
    "(?![”和与]?(?:建设|品牌|模式|机制|项目))"
)
"""“渡口里”邻里中心: a house of the people with a coined name."""
_EXIT = Pattern(
    "(?:(?<![㐀-鿿])|(?<=[在到于从]))(?:(?![在到于从])[㐀-鿿]){2,4}高速(?:公路)?[㐀-鿿]{2,4}(?:出入口|出口|入口|互通|道口)"
)
"""荻浦高速蓼汀出口."""
_STRETCH = Pattern("(?<=[至到])[㐀-鿿]{2,5}(?<!公)(?:路|街|大道)(?=段)|(?<=[至到])[㐀-鿿]{2,4}公路(?=路段)")
"""蓼西路至|荻浦路|段."""
_REACH_OF_RIVER = Pattern(
    "(?:(?<![㐀-鿿])|(?<=[在到对赴沿]))(?:(?![在到对赴沿的])[㐀-鿿]){1,2}[河江]"
    "(?:(?![边的])[㐀-鿿]){2,3}(?<![时阶地路年])段(?![时落位子])"
    "|(?:(?<![㐀-鿿])|(?<=[在到对赴沿]))(?:(?![在到对赴沿的])[㐀-鿿]){1,3}[河江](?:(?![边的至])[㐀-鿿]){2,4}至(?:(?![边的])[㐀-鿿]){2,4}[河江]?段"
)
"""在|荻河芦汀段|巡查."""
_ELECTORAL_WARD = Pattern(
    "(?:(?<![㐀-鿿])|(?<=[由在到和]))(?:(?![由在到和])[㐀-鿿]){2,5}第[一二三四五六七八九十]{1,3}选区(?!代表小组)"
)
"""县城第三选区: a ward that its number names."""
_HOME = Pattern(
    "家住(?P<site>(?:(?![在的了])[㐀-鿿]){1,5}?(?:[苑里园府邸庭湾居]|家园|花园|公寓|小区|新村|[一二三四五六七八九]村))"
    r"(?=[0-9的，]| ?[0-9]+ ?[号栋幢])"
)
"""家住|翠湖花园|3栋, 家住|荻苑|的."""
_REACH_OF_WATER = Pattern(
    "(?:(?<![㐀-鿿0-9])"
    "|(?<=[在对到沿过的和与])|(?<=加强|推进|加快))(?:(?![在对到沿过的和与这该条])[㐀-鿿]){1,3}(?<![拔大小引护河江])[河江溪渠浜泾湖](?:"
    "[东南西北]岸|(?=沿线|沿岸|岸线|流域|综合[治整]|水环境|水质|[国省]考|清淤|[东南西北中]段|年久|淤塞|渗漏))"
)
"""荻水河北岸, 荻溪|两岸, 蓼家浜|南段."""
_FROM_TO = Pattern(
    "(?<=[㐀-鿿]至)(?!今)(?P<site>(?:(?![的至])[㐀-鿿]){2,4})(?=的?(?:断头路|旅游公路|通村公路|公路|道路"
    "|乡村公路)|段[0-9的，])"
    "|(?<=[（(])(?P<way>[㐀-鿿]{2,4}(?:路|街|巷|大道))(?=至)"
)
"""荻浦村至|双溪口|的断头路."""
_NUMBERED_ROAD = Pattern(
    "(?:[GSXYgsxy]?[0-9]{2,4}|[GSXY][0-9]{1,4})(?:国道|省道|县道|乡道|高速(?:公路)?)"
    "|(?:[国省县]道[0-9]{2,4}|[GSXYC][0-9]{2,4})线"
)
_HAMLET = Pattern(
    "(?<=[在到回赴往乡村镇于进])[㐀-鿿]家(?:屯|庄|寨|湾|坪|沟|坝|冲|岭|洼|堡|营|台子|窝铺)(?![村镇乡子园])"
)
"""家乡|李家屯: a village that is called after a family."""
_DWELLS = Pattern("家?住在?|搬[到进]|来自|位于")
_ADDRESS = Pattern(r"(?:地[ \u3000]*址|编辑部|社址)[:：][^\n。；]*")


def find_sites(text: str) -> Iterator[Candidate]:
    """Buildings and rooms with a number, and houses that a project builds."""
    for building in _BUILDING.finditer(text):
        dwells = _DWELLS.match(building[0])
        start = building.start() + (dwells.end() if dwells else 0)
        if not _ROW.match(building[0]) and not _NUMBER.match(text, start):
            yield Candidate(start, building.end(), "PLACE", "numbered-building")
    if "号" in text:
        yield from (Candidate(*house.span("site"), "PLACE", "address") for house in _HOUSE.finditer(text))
    yield from _find_outside(text)
    yield from _find_around(text)
    if "选区" in text:
        yield from (Candidate(*ward.span(), "PLACE", "electoral-ward") for ward in _ELECTORAL_WARD.finditer(text))
    if "段" in text:
        yield from (Candidate(*way.span(), "PLACE", "way-stretch") for way in _STRETCH.finditer(text))
        yield from (Candidate(*reach.span(), "PLACE", "way-stretch") for reach in _REACH_OF_RIVER.finditer(text))
    if not _ROOM_SIGNS.isdisjoint(text):
        yield from (Candidate(*room.span(), "PLACE", "room-of-level") for room in _LEVEL_ROOM.finditer(text))
    if "在" in text and ("中心" in text or "站" in text or "大院" in text):
        yield from (Candidate(*house.span(), "PLACE", "room-of-level") for house in _LEVEL_HOUSE.finditer(text))
    if "“" in text:
        yield from (Candidate(*coined.span(), "PLACE", "coined-house") for coined in _COINED.finditer(text))
        yield from (Candidate(*shop.span("site"), "PLACE", "workshop") for shop in _WORKSHOP.finditer(text))
        yield from (Candidate(*house.span(), "PLACE", "coined-house") for house in _QUOTED_HOUSE.finditer(text))
    for planned in _PLANNED.finditer(text):
        yield Candidate(*planned.span("site"), "PLACE", "planned-site")


def _find_around(text: str) -> Iterator[Candidate]:
    """Where somebody lives, what lies along a water, and where a road leads to."""
    if "家住" in text:
        yield from (Candidate(*home.span("site"), "PLACE", "home") for home in _HOME.finditer(text))
    if not _WATERS.isdisjoint(text):
        for reach in _REACH_OF_WATER.finditer(text):
            water = reach[0].rstrip("岸").rstrip("东南西北")
            if not (_is_everyday(water) or water.endswith(("水渠", *seeds.words("places", "regions")))):
                yield Candidate(*reach.span(), "PLACE", "reach")
    if "至" in text:
        for road in _FROM_TO.finditer(text):
            if not _is_everyday(road[0]):
                yield Candidate(*road.span(), "PLACE", "road-end")


def _is_everyday(name: str) -> bool:
    return name in vocabulary() or name in everyday_words() or name in word_set("places", "common")


def _find_outside(text: str) -> Iterator[Candidate]:
    """Roads with a number and hamlets called after a family."""
    if "道" in text or "高速" in text or "线" in text:
        yield from (Candidate(*road.span(), "PLACE", "numbered-road") for road in _NUMBERED_ROAD.finditer(text))
    if "高速" in text:
        yield from (Candidate(*way.span(), "PLACE", "numbered-road") for way in _EXIT.finditer(text))
    if "家" in text:
        yield from (Candidate(*hamlet.span(), "PLACE", "hamlet") for hamlet in _HAMLET.finditer(text))


def addresses(text: str) -> list[tuple[int, int]]:
    """The stretches of an imprint that say where the editors sit; nothing happens there, so that no place is named."""
    return [found.span() for found in _ADDRESS.finditer(text)]
