"""Localities that act, so that their names are bodies' names: 芦汀镇召开…, against 芦汀镇辖区 (guidelines § 1)."""

from collections.abc import Iterator, Sequence

from extractor import seeds
from extractor.matching.patterns import Pattern
from extractor.mentions.candidates import Candidate
from extractor.mentions.ground import is_han
from extractor.mentions.scene import Scene
from extractor.mentions.vocabulary import alternation

_WHEN = (
    "(?:(?:近日|日前|近期|昨日|昨天|今日|今天|目前|当天|连日来|近年来|多年来|长期以来|(?:[0-9]{1,2}月)?[0-9]{1,2}日)"
    "(?:（[^）]{2,8}）)?(?:上午|下午|晚)?)?"
)
"""When something was done, which may stand between who did it and the verb: 芦汀镇|近日|出台."""
_STILL = "(?:还|又|也|则|均|都|便|曾|随即|随后|去年|今年|一直|先行)"
_VERBS = alternation(seeds.words("places", "actions"))
_ACTS = Pattern(f"{_WHEN}(?:{_VERBS})(?!活动|[团队]|组(?!织))")
_ACTS_STILL = Pattern(f"{_STILL}(?:{_VERBS})(?!活动|[团队]|组(?!织))")
"""芦汀镇|还|组织…; a name without its level (云州|也将…) may as well be the land."""
_LEVEL_SIGN = Pattern("(?:街道|社区|苏木|嘎查|[省市县区镇乡村]|(?<=[㐀-鿿]{2})[州旗])$")
_SAYS_WHAT_SHOULD = "要"
_IN_CHARGE = Pattern("(?:(?:有关|相关|主要|分管)?负责(?:人|同志)|党政(?:主要)?负责)")
_ADDRESSED = Pattern("(?:要求|希望|督促|叮嘱|勉励|责成)$")
"""Verbs whose object is a body, though the locality's name alone stands there: 要求|芦汀镇|抓紧…."""
_NO_BODY = ("的", "在", "是", "境")
_COMRADES = Pattern("的(?:同志(?!们)|领导|同仁)")
_HONOURS = ("先进集体", "先进单位")
_COLONS = "：:"
_IN_ROLL_OF_HONOUR = Pattern(
    "(?:(?:先进|优秀|示范|文明)(?:集体|单位|村|社区|村社区|村（社区）|乡镇|党组织)|称号的有|[一二三等特]奖|优胜奖|组织奖)[:：]"
    r"[ \u3000]*(?:[㐀-鿿]{2,12}[、 \u3000]+)*$"
)
"""先进集体：|荻浦村、|柳墩村: whom a roll of honour lists."""
_TITLE_COLON = Pattern("：(?=.)")
_DIGEST = Pattern(r"[ \u3000]*(?:近日|日前|近期|连日来|(?:[0-9]{1,2}月)?[0-9]{1,2}日(?:上午|下午|晚)?)，")
"""荻浦村　7月3日，…: a piece of a digest, headed by the body whose news it is."""

_HONOURED = Pattern("被[^，。；]{2,16}?(?:命名|评选|评|授予|认定|表彰)为")
_OWN = Pattern("(?:我[省市县区]|全[省市县区])$")
_CONVENES = Pattern(
    _WHEN + "在[^，。；]{2,20}?(?:召开|举行|举办|开展|组织|征求|征集|推行|推广|启动|设立|签订|签署|签约|结成)"
    "|为[^，。；]{2,20}?(?:颁发|颁奖|授牌|送上|送去|赠送|发放)"
    "|在[^，。；]{2,24}(?:领导|指导|支持|关心|关怀)下"
    "|关于[^，。；]{2,20}(?:汇报|介绍|情况)"
    "|从[^，。；]{2,40}(?:入手|出发|着手|方面)|不仅|[：:](?=召开|举行|举办|开展|多|以|聚|强)"
    "|被[^，。；]{0,8}?(?:列为|列位|列入|评为|评选为|确定为|认定为|命名为|授予|通报|纳入)"
)
_HAS_DONE = Pattern("(?!发生|出现|变|下|遭|经历|经受|成为|进入|形成|有|多|少|除|为|好|充满|迎)[㐀-鿿]{2}了(?!解)")
"""芦汀镇|修复了…: a verb of two characters in the past; what befalls a territory (发生了) is none."""
_UNITS = Pattern(
    "等?(?:[0-9一二两三四五六七八九十]{1,3}个)?(?:乡镇街道|[乡镇村]（[街道社区居、]{1,5}）|乡镇|镇街|镇乡|县市区"
    "|县区|村社区|村居|单位|地)"
)
"""What a list of localities is summed up as: 芦汀镇、荻浦乡|等三个乡镇."""
_SPEAKS = Pattern(
    "(?:[、和与](?:(?![和与])[㐀-鿿]){2,14}){0,4}等?[^，。；]{0,6}?作了?(?:(?:交流|表态|典型|经验|大会|检讨){0,2}发言"
    "|(?:经验|典型)交流)"
)
"""荻浦村、镇农业农村办作表态发言: who speaks at a meeting is the body."""
_RECEIVER = Pattern(r"(?:对|与|和|给|向|同|由|以及|要求|邀请|支持|希望|听取了?|对此，)$")
_PEOPLE = Pattern(
    "(?:人民|干部|党员|群众|居民|村民|百姓|经济|社会|特色|辖区|境内|全域|老百姓|城区|地区|实际|精神|建设|发展|户|籍)"
)
_STREET = Pattern("(?<![㐀-鿿“])街道(?![、和与办]|领导班子|机关|干部)")
_ZONE_SIGNS = ("开发区", "高新", "经开区", "业园")
_ZONE = Pattern(
    "(?:(?<![㐀-鿿])|(?<=[和由与向]))[省市县区](?:经济(?:技术)?开发区|高新(?:技术)?(?:产业)?(?:开发)?区|经开区|工业园区?|产业园区?|开发区)"
    "(?=(?:[、和与](?:各|有关|相关|[省市县区镇]|[㐀-鿿]{2,4}[镇乡])[㐀-鿿、]{1,24}?)?"
    "(?:要|须|负责人|主要负责|作了?(?:表态|交流|典型)|主动|抓紧|等(?:部门|单位)))"
)
"""县经济开发区|和各有关部门要…: a zone of the level that is spoken of, told what to do."""
_TOLD = Pattern("(?<=要求|希望|叮嘱|督促)街道(?=[、和与]|要|及|有关|相关)")


def acts_together(text: str, run: Sequence[tuple[int, int]]) -> bool:
    """Whether the localities of a list (荻浦村、东桠村, 芦汀镇等三个乡镇) do what the verb behind them says."""
    start, end = run[-1]
    units = _UNITS.match(text, end)
    if text[run[0][0] - 1 : run[0][0]] == "的" and _SPEAKS.match(text, end):  # 排名靠后的|荻浦村作表态发言
        return True
    return _heads_clause(text, run[0][0]) and (
        _acts(text, start, end) or (units is not None and _acts(text, start, end, units.end()))
    )


def speaks(text: str, end: int) -> bool:
    """Whether a meeting hears the body whose name ends here: 芦汀镇|作表态发言."""
    return _SPEAKS.match(text, end) is not None


def _heads_clause(text: str, start: int) -> bool:
    """Whether a clause begins here, or what is said of a partner (对芦汀镇…); 我市 before the name is a part of it."""
    own = _OWN.search(text[max(0, start - 2) : start])
    start -= len(own[0]) if own else 0
    return start == 0 or not is_han(text[start - 1]) or _RECEIVER.search(text[max(0, start - 4) : start]) is not None


def _acts(text: str, start: int, end: int, at: int | None = None) -> bool:
    """Whether a verb of action follows, whose subject is the locality's body and not its people or land.

    A name without its level wants more than 要: 温州要… speaks of the city, 芦汀镇要… to its government. The verb
    stands behind the name, or at `at`.
    """
    at = end if at is None else at
    if _PEOPLE.match(text, at):
        return False
    signed = _LEVEL_SIGN.search(text[start:end]) is not None
    if text.startswith((_SAYS_WHAT_SHOULD, "共", "新建", "修建", "建成", "将以"), at) and not signed:  # 与|芦汀|共成长
        return False
    readings = (_ACTS, _CONVENES, _SPEAKS, _ACTS_STILL) if signed else (_ACTS, _CONVENES)
    alone = signed and (start == 0 or not is_han(text[start - 1]))  # 对芦汀镇|倾注了
    return any(acts.match(text, at) for acts in readings) or (alone and _HAS_DONE.match(text, at) is not None)


def is_meant_as_body(text: str, scene: Scene, start: int, end: int) -> bool:
    """Whether the locality's body is meant although it does nothing: 芦汀镇主要负责人, 要求|芦汀镇, 芦汀镇：…."""
    if scene.is_headline and start == 0 and _TITLE_COLON.match(text, end):
        return bool(_LEVEL_SIGN.search(text[start:end]) or text[end + 1].isdigit() or _ACTS.match(text, end + 1))
    if not _LEVEL_SIGN.search(text[start:end]) or _PEOPLE.match(text, end):
        return False
    if (start == 0 and _DIGEST.match(text, end)) or _HONOURED.match(text, end):
        return True
    if _IN_CHARGE.match(text, end) or _COMRADES.match(text, end):
        return True
    if text.endswith(_HONOURS, 0, start) or (
        any(map(text.__contains__, _COLONS)) and _IN_ROLL_OF_HONOUR.search(text, 0, start)
    ):
        return True
    return _ADDRESSED.search(text[max(0, start - 3) : start]) is not None and not text.startswith(_NO_BODY, end)


def find_streets(text: str) -> Iterator[Candidate]:
    """街道召开…, 要求街道和…: the bare level of a street office, which acts or is told to act."""
    for told in _TOLD.finditer(text):
        yield Candidate(*told.span(), "ORG", "acting-locality")
    if any(map(text.__contains__, _ZONE_SIGNS)):
        for zone in _ZONE.finditer(text):
            yield Candidate(*zone.span(), "ORG", "acting-locality")
    for match in _STREET.finditer(text):
        if _acts(text, *match.span()):
            yield Candidate(*match.span(), "ORG", "acting-locality")
