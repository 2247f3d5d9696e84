"""Where a name that is read leftwards from its ending must stop: punctuation, verbs, particles, titles."""

from collections.abc import Iterable

from extractor import seeds
from extractor.matching.patterns import Pattern
from extractor.mentions.organizations.roll import Roll
from extractor.mentions.segmentation.segmenter import Words
from extractor.mentions.territory import gazetteer
from extractor.mentions.territory.harmony import HARMONIOUS, is_harmony
from extractor.mentions.vocabulary import word_set

_LONGEST = 26
_NAME_CHAR = Pattern(r"[㐀-鿿\U00020000-\U0003134fA-Za-z0-9·]")
_CONJUNCTIONS = "与和及"
_BEFORE_AGENTS = "由应受经"
_SIGNS = frozenset("省市区县镇乡")
_LISTED = ("省", "市", "县")
"""Levels whose localities no everyday word names, so that a word before the level's character is none."""
_AUTONOMOUS = "自治"
_OWN_CELLS = ("院团委", "校团委", "院党委", "校党委", "院纪委", "校纪委", "院工会", "校工会")
"""What a hospital or a school calls its own for short: 在|院团委."""
_AGENT_WORDS = ("自由", "理由", "供应", "效应", "神经", "财经", "感受")
_WORKS = ("合作", "工作", "运作", "协作", "创作", "制作", "农作", "劳作", "操作")
_IN_NAMES = ("向阳", "为老", "为民", "为侨")
"""Words of names that begin like a particle: 江畔|为老服务中心."""
_SUPPLIES = ("供给", "补给", "自给", "配给")
_PARTNERS = ("集团", "公司", "银行", "政府", "局", "大学", "学院", "医院", "街道", "镇", "县", "市", "区", "村", "会")
"""Whom 同 joins with the next body: 某某集团|同某某公司."""
_NAMED_TONG = Pattern("[心乐福安里德仁济兴盛]")
_FIRM_AHEAD = Pattern("[㐀-鿿]{1,12}?(?:有限(?:责任)?公司|股份有限|集团)")
_OF_HOUSE = Pattern("[院校](?:党委|团委|纪委|工会|党总支)")
_HARD = "的了着把被赴到各某该等兼率趟"


def _by_last(words: Iterable[str]) -> dict[str, tuple[str, ...]]:
    grouped: dict[str, list[str]] = {}
    for word in words:
        grouped.setdefault(word[-1], []).append(word)
    return {last: tuple(found) for last, found in grouped.items()}


_STOPS = _by_last([*seeds.words("boundaries", "strong"), *(r for r in seeds.words("offices", "roles") if len(r) > 1),
                  *seeds.table("offices", "becomes"), *seeds.table("offices", "change_verbs")])  # fmt: skip
_WEAK = tuple(seeds.words("boundaries", "weak"))


def name_limit(text: str, ending: int, floor: int, words: Words, *, owned: bool = False) -> int:
    """The leftmost offset (not before `floor`) from which a name may run up to its ending at `ending`.

    农业技术与城乡发展|研究会: a conjunction is crossed where it stands between two parts of one name, that is where the
    part before it is no name of its own; a particle stops the name where the segmenter makes a word of it. Where a
    place or level owns the name (`owned`), a word like 管理 before the ending is a part of it (镇|管理|服务中心).
    """
    at = ending
    while at > max(floor, ending - _LONGEST) and not _stops(text, at, words):
        at -= 1
    if not owned and at < ending and text[max(0, ending - 4) : ending].endswith(_WEAK):
        return ending
    return at


def owned_limit(roll: Roll, ending: int, floor: int) -> int:
    """As `name_limit` of an owned name, with the place before what only looks like a particle: 湖南|和诚有限公司."""
    limit = name_limit(roll.text, ending, floor, roll.words, owned=True)
    crossed = (start for start, end in roll.places.items() if start < limit < end <= ending)
    limit = next((at for at in crossed if roll.text[at : roll.places[at]] in gazetteer.divisions()), limit)  # 魏|都|区
    limit = roll.place_at_end.get(limit, limit)
    if roll.text[limit - 1 : limit] == "和" and limit not in roll.places and roll.text.startswith("有限", ending):
        limit = roll.place_at_end.get(limit - 1, limit)
    return limit


def _stops(text: str, at: int, words: Words) -> bool:
    if not _NAME_CHAR.match(text, at - 1) or text[at - 1] in _HARD:
        return True
    return _is_verb(text, at, words) or _is_particle(text, at, words)


_RENEWAL = ("社区更新", "城市更新", "有机更新", "街区更新")
"""What bodies are named after that renew a town: 城市更新|研究会."""


def _is_verb(text: str, at: int, words: Words) -> bool:
    """Whether a word ends here that says what somebody does: 树立|医院; 组织 is one at the head of its clause."""
    before = text[max(0, at - 4) : at]
    if before in _RENEWAL:
        return False
    if (
        before.endswith("组织")
        and not text.startswith(("员", "部"), at)
        and (at == 2 or not _NAME_CHAR.match(text, at - 3) or (text[at - 3] in _SIGNS and text[at : at + 1] in _SIGNS))
    ):
        return True
    if before.endswith(_STOPS.get(before[-1], ())):
        return True
    known = word_set("everyday", "words" if text.startswith(_LISTED, at) else "stops")  # 上交|县教育局
    return before[-2:] in known and before[-2:] != _AUTONOMOUS and words.is_word(at - 2, at)


def _is_particle(text: str, at: int, words: Words) -> bool:
    """Whether a particle ends here: 由|药学院, 应|市教育局邀请."""
    before = text[max(0, at - 4) : at]
    agent = before[-1] in _BEFORE_AGENTS and not before.endswith(_AGENT_WORDS)
    led = before[-1] == "在" and _OF_HOUSE.match(text, at) is not None  # 在|院团委书记某某的带领下
    if led or (agent and (before[-1] == "由" or text[at : at + 1] in _SIGNS)):
        return True
    if before[-1] == "同":
        return before[:-1].endswith(_PARTNERS) and _NAMED_TONG.match(text, at) is None
    if before[-1] in _CONJUNCTIONS:
        return (
            not joins_parts(text, at)
            and not before.endswith("了和")  # 察看了|和润路
            and not HARMONIOUS.search(text, max(0, at - 2), at + 1)
            and not _is_in_firm(text, at)
            and not (is_harmony(text, at) and _opens_name(text, at - 2, words))
            and (text[at : at + 1] in _SIGNS or words.is_word(at - 1, at))
        )
    if (
        before[-1] == "作" and text[at : at + 1] in _SIGNS and not before.endswith(_WORKS)
    ):  # 某某作|镇人大主席团工作报告
        return True
    if before[-1] == "给" and not before.endswith(_SUPPLIES):
        return True
    particle = before[-1] in word_set("boundaries", "particles") and not text.startswith(_IN_NAMES, at - 1)
    own = text[at : at + 1] in _SIGNS or text.startswith(_OWN_CELLS, at)
    return particle and (own or words.is_word(at - 1, at))


def _opens_name(text: str, at: int, words: Words) -> bool:
    """Whether a pair with 和 begins a name here, that is no other word's end: 颐和|敬老院, but 负责|人和村民."""
    return at == 0 or text[at - 1] in _SIGNS or _stops(text, at, words) or words.is_word(at, at + 2)


def _is_in_firm(text: str, at: int) -> bool:
    """Whether 和 before this offset is a part of a firm's name behind its city: 苏州|和润园林工程有限公司."""
    firm = _FIRM_AHEAD.match(text, at)
    if firm is None or text[at - 1] != "和" or gazetteer.opens(text[at : firm.end()]):
        return False
    ends = (at - 2, at - 1) if is_harmony(text, at) else (at - 1,)  # 南通|家和物业
    heads = (start for start in range(max(0, at - 5), at - 2) if start == 0 or not _NAME_CHAR.match(text, start - 1))
    return any(text[start:end] in gazetteer.short_names() for start in heads for end in ends)


def joins_parts(text: str, at: int) -> bool:
    """Whether 与 or 和 before this offset joins parts of one name: nouns of two characters on both sides of it."""
    after = text[at : at + 2]
    before = text[max(0, at - 3) : at - 1]
    return before in _NAME_PARTS and after in _NAME_PARTS


_NAME_PARTS = frozenset(seeds.words("bodies", "name_parts"))
