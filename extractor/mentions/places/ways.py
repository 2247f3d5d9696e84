"""Whether a proper name stands before the ending of a place: a way, a water, a venue, a piece of land."""

import re
from functools import cache

from extractor import seeds
from extractor.matching.patterns import Pattern
from extractor.mentions.ground import is_han
from extractor.mentions.persons.name_followers import follows
from extractor.mentions.persons.names import has_form
from extractor.mentions.segmentation.segmenter import Words, vocabulary
from extractor.mentions.territory import gazetteer
from extractor.mentions.vocabulary import alternation, everyday_words, strong_boundaries, word_set

_WATERS = "江河溪湖渠"
_LANES = "巷弄圩垸"
_ALONG = ("沿街", "沿线", "两侧", "商铺", "改造", "雨污")
_FLOWS_ON = ("道", "山", "滩", "堤", "流", "套", "段", "床")
"""What makes another word of a water: 锦绣河|山, 柳渠|道, 三角河|套."""
_BEFORE_WAY = "在到沿对与至从赴和经往由于过进着区县市镇"
TENDED = (
    *("检查", "巡查", "整治", "清扫", "拓宽", "打通", "扎根", "深耕"),
    *("优化", "疏通", "修复", "维修", "推进", "加快"),
)
"""What is done to a street or in a place: 联合检查|永德路."""
_DOES = Pattern(
    "^(?:调研|参观)|搬[进入迁]|住进|迁入|[两三四五六]大(?=[㐀-鿿]{2})|喜迁"
    "|(?<=[㐀-鿿]{2})(?:调研|考察|视察|检查|走访|慰问|参观|了解|召开|举行)|[现共建拥辖设]有|家住|住在"
    "|[0-9][家个处座条]"
)
_COMMON = Pattern(
    "从|奔|常进|网上|睦邻|党群|老年助餐|[^，。]{0,3}智能化|矮化|组级|甜蜜|分[两三四五六七八九]|聚焦|[再重]走"
    "|走[好进上过]|踏[上平]|[省市县国]级|[一二三四五六七八九十两]+[座个条处家]|用|以[前往后]|不|主抓|持|热门|老人"
    "|办[㐀-鿿]|一[条座个路街巷河桥山]|全长|多条|[各这那每某两几四]|主要|我们|新的|所在|下辖|老旧|精品|低洼|示范"
    "|样板|高档|新建|智慧|其他|部分|周边|附近|我|路灯|项目|通[组村户]|情系|[^，。]{1,4}离$|[春夏秋冬]季|美好|宜居"
    "|同类|第[一二三四五六七八九十][期批届]|高楼|街角|闲置|跨境|境外|[^，。]{0,4}经贸"
)
_OWNED = Pattern(
    "(?:省(?!级)|市(?![场民区级值政])|县(?![级城])|区(?![域级间])|镇(?![级区])|乡(?![村级土]))[㐀-鿿]{2,6}$"
)
"""市|文峰广场: the level at the head of a venue's name says that there is one."""
_STREETS = ("步行街", "美食街", "商业街", "集贸市场", "农贸市场", "商贸城", "码头", "老街", "夜市")
_COUNTED = Pattern("[0-9一二三四五六七八九十百千两几多数余][个处座家条]?$|岁的$")
"""What counts or describes those behind it, so that no name follows: 22个|核酸采样点."""
_PERSONAL = ("山", "江", "塔")
"""Endings that names of people have as well."""
_LAID = Pattern("[上下里中内边畔脚顶口]|两岸|沿岸|流域|水|大桥|景区|景点|风景|公园|周边|一带|地区|附近|位于")
"""What stands behind the name of a hill or a river and not behind that of a person."""
_AT = Pattern("(?:在|来到|走进|位于|前往)$")
_COMMON_END = ("老旧", "高档", "附近", "重点", "核酸", "疫苗", "文化街", "之", "标准化", "式", "全")
"""Words that no name ends in before its kind: 核酸|采样点, 文化街|巷, 繁荣之|路."""
_COMMON_LAND = ("滨海湿地", "岸线湿地", "人工湿地", "城市湿地", "自然湿地")
_SPEECH = Pattern(alternation(seeds.words("names", "speech")))
_FOREIGN = Pattern(f"[{''.join(seeds.words('names', 'transliteration'))}]{{3,6}}")
_LONGEST = 4
_OFTEN = 2


def is_named(text: str, start: int, ending: re.Match[str], words: Words, content: str) -> bool:
    """Whether a proper name stands before the ending, and not everyday words (精品|小区, 找出|路).

    Args:
        text: the sentence.
        start: where the name may begin.
        ending: the ending of a way or venue.
        words: the sentence's words, cut on demand.
        content: the document's text, in which a lane is named again.
    """
    bare = text[start : ending.start()]
    counted = _COUNTED.search(text[max(0, start - 2) : start]) is not None
    if counted or _is_phrase(bare, ending[0]) or _may_be_person(text, start, ending):
        return False
    if ending[0] in _WATERS and bare[:2] not in everyday_words():
        return _is_water(text, start, ending, words)
    if ending[0] in _LANES:
        return _is_lane(text, start, ending, content)
    if ending[0] in _WATERS or len(bare) < len("世纪"):
        return False
    on_street = ending[0].endswith("路") and text.startswith(_ALONG, ending.end())  # 永德路|沿街
    laid = ending[0] == "山" and _LAID.match(text, ending.end()) is not None  # 荻来山|下
    ends = words.is_boundary(ending.end()) or (ending[0] == "大堤" and text[ending.end() :][:2] in everyday_words())
    if not (on_street or laid or ends) or text.startswith(("民", "坊", "梁", "水相"), ending.end()):
        return False  # 新居|民
    return (len(ending[0]) > 1 or _is_way(text, start, ending)) and _is_proper(text, start, ending, words)


def _is_proper(text: str, start: int, ending: re.Match[str], words: Words) -> bool:
    """Whether some word before the ending is no known one, or what stands around shows that a name is meant."""
    bare = text[start : ending.start()]
    if (len(bare) == len("美化") and bare.endswith("化")) or bare.startswith(tuple(seeds.words("boundaries", "weak"))):
        return False
    if gazetteer.opens(bare) or not words.are_known(start, ending.start()):
        return True
    shown = ending[0] in _STREETS and _AT.search(text[max(0, start - 2) : start]) is not None
    return len(ending[0]) > 1 and (shown or (_is_clean(text, start) and _OWNED.match(bare) is not None))


@cache
def common_words() -> frozenset[str]:
    """Words that end like a way and are none."""
    return vocabulary() | word_set("places", "common")


def _is_phrase(bare: str, ending: str) -> bool:
    return (
        bare + ending in word_set("places", "common")
        or bare.endswith(_COMMON_END)
        or (bare + ending).endswith(_COMMON_LAND)
        or _COMMON.match(bare) is not None
        or _DOES.search(bare) is not None
    )


def _may_be_person(text: str, start: int, ending: re.Match[str]) -> bool:
    """Whether somebody is named rather: a Chinese or foreign name that nothing around shows to be a place's.

    黄元山|和战友们, 乌斯满江|告诉记者; but 在黄元山, 黄元山|下.
    """
    name = text[start : ending.end()]
    if ending[0] not in _PERSONAL:
        return False
    if follows(text, ending.end()) > 1 or _SPEECH.match(text, ending.end()) or text.startswith("·", ending.end()):
        return True
    before = text[start - 1 : start]
    placed = (bool(before) and before in _BEFORE_WAY + "的") or _LAID.match(text, ending.end())
    return not placed and len(name) > len("黄山") and (has_form(name) or _FOREIGN.fullmatch(name) is not None)


def _is_way(text: str, start: int, ending: re.Match[str]) -> bool:
    """Whether this can be a street's, a hill's or an island's name, whose last character begins many other words."""
    bare = text[start : ending.start()]
    common = bare[-1] in "巷弄街路" or bare in vocabulary() or text[ending.start() - 1 : ending.end()] in common_words()
    return len(bare) <= _LONGEST and not common and _is_clean(text, start)


def _is_water(text: str, start: int, ending: re.Match[str], words: Words) -> bool:
    """Whether a river, lake or canal is named: at a clean start, or behind 的 by no known word (海南的|万泉河)."""
    bare = text[start : ending.start()]
    known = bare in vocabulary() and not (len(bare) > 1 and text.endswith("沿", 0, start))  # 沿|青龙河
    if not 1 <= len(bare) <= _LONGEST or known or text.startswith(_FLOWS_ON, ending.end()):
        return False
    if text[ending.start() - 1 : ending.end()] in common_words() or bare + ending[0] in common_words():
        return False
    behind = text[start - 1 : start] == "的" and len(bare) > 1 and not words.hold_known(start, ending.start())
    return behind or _is_clean(text, start)


def _is_lane(text: str, start: int, ending: re.Match[str], content: str) -> bool:
    """Whether a lane is named, by no known word but where the document names it again (石板|巷)."""
    bare = text[start : ending.start()]
    name = bare + ending[0]
    if (
        not 1 < len(bare) < _LONGEST
        or name in common_words()
        or text.startswith(("通", "清", "懂", "明", "好", "虚", "错", "坏"), ending.end())
    ):
        return False
    return _is_clean(text, start) and (bare not in vocabulary() or content.count(name) >= _OFTEN)


def _is_clean(text: str, start: int) -> bool:
    """Whether a short name can begin here: behind no Chinese character, or behind a preposition."""
    before = text[max(0, start - 4) : start]
    return before.endswith(TENDED) or (
        not before or not is_han(before[-1]) or before[-1] in _BEFORE_WAY or before.endswith(tuple(strong_boundaries()))
    )
