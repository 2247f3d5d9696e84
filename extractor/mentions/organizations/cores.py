"""Cores: bodies that every level of administration has (党委, 人大, 政府), behind the one whose body it is."""

from functools import cache

from extractor import seeds
from extractor.matching.patterns import Pattern
from extractor.mentions.candidates import Candidate
from extractor.mentions.ground import is_han
from extractor.mentions.organizations.boundaries import name_limit
from extractor.mentions.organizations.roll import Roll
from extractor.mentions.territory import gazetteer
from extractor.mentions.vocabulary import alternation, cuts_word

_SIBLINGS = ("政府", "人民政府", "人大", "政协", "纪委", "党委", "人大常委会")
_NEVER_BARE = ("委", "常委会")
_LEVEL = Pattern(
    r"(?:自治[区州县旗]|苏木|嘎查|师市|医院|学校|学院|公司|集团|清真寺|寺|法院|检察院|街道|社区|居民区|研究所"
    r"|[省市区县州]局"
    r"|[省市区县镇乡村州旗盟局院校])$"
)
_ZONE = Pattern(
    "(?:(?:国家级|经济|技术|高新|产业|工业|综合|旅游|生态|化工|科技|农业|物流|空港|临港|边境|跨境|合作|自由|贸易"
    "|商务|文化|创新"
    "|航空|国际|国家|现代|循环|新材料|森林|风景|名胜|自然){0,5}"
    "(?:(?:开发|高新|经开|新|保税|加工|度假|合作|示范|试验|园|工业|产业|景|名胜|保护|集聚|港|贸)区|科技园|产业园"
    "|工业园|口岸|国家公园))$"
)
"""A zone that has committees of its own: 芦汀|经济技术开发区|党工委."""
_UNIT = Pattern(
    "(?<![一二三四五六七八九十百〇○零0-9])(?:第?[一二三四五六七八九十百〇○零0-9]{1,4}(?:师"
    "|团)(?:[一二三四五六七八九十0-9]{1,3}连)?"
    "|[一二三四五六七八九十0-9]{1,3}连)$"
)
"""A division, regiment or company of the production corps: 一六五团|党委, 三连|党支部."""
_OF_ZONES = (
    "党工委",
    "管委会",
    "纪工委",
    "管理委员会",
    "党委",
    "纪委",
    "工会",
    "总工会",
    "团工委",
    "人大工委",
    "政协工委",
    "监察工委",
)
_LONGEST_ZONE, _LONGEST_ZONE_NAME = 16, 6
_COMMITTEE = Pattern("[省市区县镇乡村州旗盟]委$")
_SESSION = Pattern(r"第?[一二三四五六七八九十]{1,3}届$")
_NTH_MEETING = Pattern("第?[一二三四五六七八九十]{1,3}次(?:会议|全会)")
"""What makes of 镇六届人大 the name of a session, in which no body is marked (guidelines § 1)."""
_EVERY = ("各", "每", "全体", "某", "全", "我", "该", "本")
_PARTY_AT_HEAD = Pattern("民革|民盟|民建|民进|农工党|致公党|九三学社|台盟")
_COMMITTEE_IN_FULL = Pattern("会(?![议见上同谈员场])")
_PARTY = Pattern("(?:中共|共青团|民革|民盟|民建|民进|农工党|致公党|九三学社|台盟)$")
_PARTY_OF = Pattern(f"{_PARTY.pattern[:-1]}[㐀-鿿]{{0,3}}$")
_IN_GAZETTEER = tuple("省市县区州旗盟")
"""Levels whose localities are all known; a township's name may be new."""
_HOUSES = ("医院", "学校", "学院")
_FIRMS = ("集团", "公司")
_LONGEST_HOUSE = 8
_SETTLEMENTS = ("村", "社区", "居民区")
_SETTLEMENT = Pattern("(?:^|[^㐀-鿿])((?:(?!了)[㐀-鿿]){2,5})$")
_SHORTEST_LOCALITY, _LONGEST_LOCALITY = 2, 4
_CELLS = ("支部", "党支部", "党总支")
_LONGEST_CELL = 10
_CLASSES = frozenset(("高校", "学校", "院校", "军校", "职校", "小区", "辖区", "园区", "地区", "片区", "农村", "乡村"))


@cache
def core_pattern() -> Pattern:
    """A core, not the beginning of another word (党组织, 人大代表, 人民代表大会制度)."""
    names = f"(?:第?[一二三四五六七八九十]{{1,5}})?(?:党支部|支部)|{alternation(seeds.words('bodies', 'cores'))}"
    committee = "(?<=[省市区县镇乡州盟])委(?![员托派外曲屈任])"
    other = (
        "(?!织|制度|工作者|职能|采购|购买|(?<=人大)代表[大团性资会建票]"
        "|(?<=政协)委员(?:会|们|活动|视察|小组|企业|工作)|(?<=大会)代表(?<!届人民代表大会代表)|(?<=政府)军"
        "|(?<=支部)(?:委员会|大会|党员大会|换届|书记们|共建))"
    )
    return Pattern(f"(?:{names}){other}|{committee}")


def read_core(roll: Roll, start: int, end: int) -> None:
    """Put the body on the roll whose name ends with this core; nothing where the text gives it no owner.

    It belongs to the body right before it (县教育局|党委), to a locality or level (芦汀镇党委, 区纪委), to the owner of
    the body that it is coordinated with (镇党委、|政府), or stands bare before a title (|党委副书记某某). 镇六届人大 is
    none before 八次会议.
    """
    core = roll.text[start:end]
    if _NTH_MEETING.match(roll.text, end) and _SESSION.search(roll.text, max(0, start - 6), start):
        return
    if roll.last is not None and roll.last.end == start and not _is_sibling(roll, core):
        roll.put(roll.last.start, end, "core-body")
        return
    owner = _owner(roll, start)
    if owner is not None:
        if core == "委" and _PARTY_AT_HEAD.match(roll.text, owner) and _COMMITTEE_IN_FULL.match(roll.text, end):
            end += 1  # 农工党云州市委|会
        roll.put(owner, end, "core-body")
    elif core not in _NEVER_BARE and roll.is_coordinated(start):
        roll.found.append(Candidate(start, end, "ORG", "bare-core"))
    elif core not in _NEVER_BARE and roll.heads_title(end) and not _is_deputy(roll.text, core, end):
        roll.found.append(Candidate(start, end, "ORG", "titled-core"))


def _is_deputy(text: str, core: str, end: int) -> bool:
    """Whether a bare 人大|代表 or 政协|委员 stands here: of which, nothing says."""
    return (core == "人大" and text.startswith("代表", end)) or (core == "政协" and text.startswith("委员", end))


def _is_sibling(roll: Roll, core: str) -> bool:
    """镇党委|政府 are two bodies; 县教育局|党委 is one, since an organ of a body is named behind it."""
    before = roll.text[: roll.last.end] if roll.last else ""
    return core in _SIBLINGS and (before.endswith(_SIBLINGS) or _COMMITTEE.search(before) is not None)


def _owner(roll: Roll, start: int) -> int | None:
    """Where the owner's name begins: a known place, a level, an unknown locality; None where there is none."""
    if start in roll.place_at_end:
        return _chain(roll, start)
    session = _SESSION.search(roll.text[max(0, start - 6) : start])
    if session:  # 省十一届人大
        return _owner(roll, start - len(session[0]))
    unit = _UNIT.search(roll.text, max(0, start - _LONGEST_ZONE), start)
    own = _of_cell if roll.text.startswith(_CELLS, start) else _of_zone
    begin = unit.start() if unit is not None else own(roll, start)
    if begin is not None:
        return begin
    if roll.text.endswith("机关", 0, start):  # 镇|机关|党总支
        start -= len("机关")
    level = _LEVEL.search(roll.text[max(0, start - 3) : start])
    at = start - len(level[0]) if level else start
    if level is None or roll.text.endswith(_EVERY, 0, at) or roll.text[at - 1 : at + 1] in _CLASSES:
        return None
    if (
        len(level[0]) == 1
        and at not in roll.places.values()
        and cuts_word(roll.text, at)
        and not roll.text.startswith("校", at)
    ):  # 节|省政府经费
        return None
    return _with_locality(roll, at, level[0])


def _of_cell(roll: Roll, start: int) -> int | None:
    """The start of the name that a party cell alone bears (离退休|党支部); None where it bears none of its own."""
    limit = name_limit(roll.text, start, roll.floor(start), roll.words, owned=True)
    common = roll.text[limit:start].endswith(seeds.words("bodies", "common"))
    alone = not is_han(roll.text[limit - 1 : limit])
    return limit if _SHORTEST_LOCALITY <= start - limit <= _LONGEST_CELL and alone and not common else None


def _of_zone(roll: Roll, core: int) -> int | None:
    """The start of a zone's name before this core, with the place before it, listed or not: 荻浦|高新区|党工委."""
    zone = _ZONE.search(roll.text[max(0, core - _LONGEST_ZONE) : core])
    at = core - len(zone[0]) if zone else core
    if zone is None or not roll.text.startswith(_OF_ZONES, core) or roll.text.endswith(_EVERY, 0, at):
        return None
    if at in roll.place_at_end:
        return _chain(roll, at)
    limit = name_limit(roll.text, at, roll.floor(at), roll.words, owned=True)
    starts = [start for start in roll.places if limit <= start < at]
    unknown = at - limit <= _LONGEST_ZONE_NAME and not roll.is_phrase(limit, at)
    return min(starts) if starts else limit if unknown else at


def _with_locality(roll: Roll, at: int, level: str) -> int:
    """The start of a level's character, or of the unknown locality whose name ends in it (荻浦|村党支部)."""
    if roll.text[at - 1 : at] == "团":  # 团省委: the youth league's committee, not the party's
        return at - 1
    party = _PARTY_OF.search(roll.text[max(0, at - 8) : at])  # 民盟|市委, 民盟荻浦|市委
    if party:
        return at - len(party[0])
    if roll.text.endswith("代表", 0, at):  # 镇长某某代表|镇人民政府
        return at
    settlement = _SETTLEMENT.search(roll.text[max(0, at - 6) : at])
    if settlement and level in _SETTLEMENTS:
        return at - len(settlement[1])
    limit = name_limit(roll.text, at, roll.floor(at), roll.words, owned=True)
    firm = level in _FIRMS and gazetteer.opens(roll.text[limit:at])  # 日照港|集团党委
    if (level in _HOUSES or firm) and not roll.is_phrase(limit, at) and at - limit <= _LONGEST_HOUSE:
        return limit  # 由|药学院党总支
    township = level not in _IN_GAZETTEER
    unknown = township and _SHORTEST_LOCALITY <= at - limit <= _LONGEST_LOCALITY and not roll.is_phrase(limit, at)
    return limit if limit in roll.places or unknown else at


def _chain(roll: Roll, end: int) -> int:
    """云州市|澄阳区|芦汀镇: the start of the places that adjoin leftwards, with the party (中共, 民盟) before them."""
    start = end
    while start in roll.place_at_end:
        start = roll.place_at_end[start]
    party = _PARTY.search(roll.text[max(0, start - 4) : start])
    return start - len(party[0]) if party else start
