"""What a document has named once, it names again: the second look over the whole text.

Guidelines § 1 want every occurrence of a name. A person introduced with a title is later named without one, a body in
full and then by a short form; the sentence alone no longer shows it, the document does.
"""

import re
from collections.abc import Collection, Iterable, Iterator
from functools import cache

from extractor import seeds
from extractor.matching.occurrences import Occurrences
from extractor.matching.patterns import Pattern
from extractor.mentions.candidates import Candidate
from extractor.mentions.ground import is_han
from extractor.mentions.intervals import Intervals
from extractor.mentions.organizations.classes import is_of_each
from extractor.mentions.persons.name_followers import ends_here
from extractor.mentions.persons.people import THEORY
from extractor.mentions.segmentation.segmenter import vocabulary
from extractor.mentions.territory.gazetteer import short_names
from extractor.mentions.vocabulary import alternation, everyday_words, roles_at_end

_HOUSE_OF = Pattern("基金会|研究院|研究所|纪念馆|故居|艺术馆|美术馆|图书馆|大学|集团|公司")
"""What is named after somebody: 洛温斯坦|基金会."""
_HEAD_OF_STATE = Pattern("(?:总书记|总统|总理|首相|国王|议长|委员长|外长|防长|财长|埃米尔|酋长|大使)(?!特别代表|特使)")
_SHORTEST_BODY = 4
_OFTEN = 2
_SHORTEST_FESTIVAL = 3
_COUNTED = Pattern(r"[^，。；]{0,12}?第[一二三四五六七八九十\d]{1,4}届(?P<name>[㐀-鿿]{2,10}节)$")
_BEFORE_FESTIVAL = "届在是为到自由和与到赴次"
_LONGEST_ROLE = 8
_FAMILIAR = (
    *("书记", "主任", "镇长", "副镇长", "市长", "副市长", "县长", "副县长", "局长", "院长", "校长"),
    *("部长", "处长", "科长", "所长", "站长", "厅长", "省长", "总理", "总"),
)
_BEFORE_TITLE = "了由与和对向请让给随"
_BEFORE_FAMILY = "但对由和与请听是向给据在让跟"
_NO_FAMILIES = frozenset("祝原任前副各本该老小新正现时总首分部支班组团学校院所科处室厂社站")
_BRAND = Pattern("([㐀-鿿]{2})(?:集团|股份|控股)")
_TRADES = (
    *("农业", "能源", "科技", "建设", "建工", "餐饮", "光电", "新材", "重工", "电器", "化工", "传媒", "地产", "置业"),
    *("食品", "药业", "医药", "纺织", "服饰", "物流", "电子", "通讯", "通信", "生物", "汽车", "机械", "环保", "文旅"),
    *("旅游", "矿业", "钢铁", "水泥", "纸业", "酒业", "茶业", "燃气", "热力", "水务", "证券", "保险", "航空", "船业"),
)
_TRADE = alternation((*_TRADES, *seeds.words("bodies", "trades")))
_FIRM = Pattern(
    f"[㐀-鿿]{{0,5}}?(?P<brand>[㐀-鿿]{{2}}(?:{_TRADE}))[㐀-鿿]{{0,8}}?(?:(?:集团)?(?:股份)?(?:有限)?(?:责任)?公司"
    f"|株式会社)"
)
_NUMBERED = Pattern("[市县区]([一二三四五六七八九十](?:院|中|小))$")
_OWNER = Pattern(r"(?:[㐀-鿿]{2,3}(?:省|市|区|县|镇|乡|街道)){1,2}|[省市区县镇乡](?![省市区县镇乡])")
_SHORTEST_PLACE = 4
_WAY = Pattern("[路街巷弄江河湖溪渠山岛桥塘寺塔岭湾坪寨冲沟洲浜泾港苑]$")
_GOES_ON = Pattern("[路街巷道村镇乡社站局所队校院馆店厂]|小学|中学|大学|公司|支行|商会|协会|精神|”")
"""What makes another name of a place's: 万柳河|路, 石板巷|社区."""
_NICKNAME = Pattern("(?:(?<![㐀-鿿])|(?<=[在和与对向为谢给是的到让把]))[老小](.)", re.DOTALL)
_ALIAS = Pattern("[（(](?:以下|下称|下文)?简?称[：:]?“?(?P<short>[㐀-鿿]{2,8})”?[）)]")
_THINGS = tuple("桥路街河井树屋房厂")
"""What an old or a small one of is no person: 老石|桥."""
_OFFICES = ("局", "委", "办", "所", "队", "科", "处", "室", "厅", "部")
_OTHERS = ("各", "该", "本", "多个", "其他", "有关", "成立", "组成", "个", "名", "家", "支", "级", "分", "专业")


def known_people(content: str, names: Iterable[str], taken: Iterable[tuple[int, int]]) -> Iterator[Candidate]:
    """Further occurrences of the names, outside what is taken.

    A name of two characters needs a follower behind it where it is a word, or its last makes one with what follows.
    """
    known = {name for name in names if len(name) >= 2}
    if not known:
        return
    occupied = Intervals(taken)
    for start, end in Occurrences(known).spans(content):
        if occupied.clash(start, end) or THEORY.match(content, end) or _HOUSE_OF.match(content, end):
            continue
        word = content[start:end] in vocabulary()  # 许多|工作, where 许多 is the reporter
        if end - start > 2 or ends_here(content, end) or not (word or content[end - 1 : end + 1] in vocabulary()):
            yield Candidate(start, end, "PERSON", "known-name")


def known_families(content: str, names: Iterable[str], taken: Collection[tuple[int, int]]) -> Iterator[Candidate]:
    """徐老师, 卞书记: a family name with a title; an everyday word only where a person of the document has it."""
    families: dict[str, set[str]] = {}
    for name in names:
        families.setdefault(name[0], set()).add(name)
    lone = _plain_families() | {family for family, bearers in families.items() if len(bearers) == 1}
    occupied = Intervals(taken)
    heads = {end for _, end in taken}
    free = 0
    for match in _titled().finditer(content):
        start = match.start()
        if start < free or match[1] not in lone:
            continue
        free = match.end(2)
        before = content[start - 1 : start]
        clean = not is_han(before) or before in _BEFORE_FAMILY or start in heads
        sure = match[1] in families or match[2] != "总"
        if occupied.clash(start, free) or not (sure and clean):
            continue
        yield Candidate(*match.span(1), "PERSON", "family-name")
        if match[2] in _FAMILIAR:
            yield Candidate(*match.span(2), "OFFICE", "title-behind-name")


def titles_behind(content: str, names: Iterable[Candidate]) -> Iterator[Candidate]:
    """马尔科夫|议长: the title of a head of state behind a name that only the document shows to be one."""
    for name in names:
        title = _HEAD_OF_STATE.match(content, name.end)
        if title is not None:
            yield Candidate(*title.span(), "OFFICE", "title-behind-name")


def titles_before(content: str, names: Iterable[Candidate], taken: Iterable[tuple[int, int]]) -> Iterator[Candidate]:
    """镇长|但某某: the titles before names that only the document shows to be names, with the body before the title."""
    bodies = {body_end: start for start, body_end in taken}
    for name in names:
        role = roles_at_end().search(content, max(0, name.start - _LONGEST_ROLE), name.start)
        before = content[role.start() - 1] if role is not None else ""
        if role is not None and (not is_han(before) or before in _BEFORE_TITLE or role.start() in bodies):
            yield Candidate(bodies.get(role.start(), role.start()), name.start, "OFFICE", "title-of-known")


def nicknames(content: str, names: Iterable[str], taken: Iterable[tuple[int, int]]) -> Iterator[Candidate]:
    """老段, 小段: the family name of a person of the document behind 老 or 小, where it comes again."""
    families = {name[0] for name in names if len(name) > 1}
    if not families:
        return
    occupied = Intervals(taken)
    for match in _NICKNAME.finditer(content):
        if match[1] not in families or content[match.end() : match.end() + 1] in _THINGS:
            continue
        if content.count(match[0]) >= _OFTEN and not occupied.clash(*match.span()) and match[0] not in everyday_words():
            yield Candidate(*match.span(), "PERSON", "nickname")


@cache
def _titled() -> re.Pattern[str]:
    """Any character before a title; such places may overlap."""
    titles = alternation([*seeds.words("names", "honorifics"), *_FAMILIAR])
    return re.compile(f"(?=(.)({titles})(?!(?<=总)[理统书裁经编工监设会干]))", re.DOTALL)


@cache
def _plain_families() -> frozenset[str]:
    """Family names that are no everyday words."""
    return frozenset(seeds.words("surnames", "single")) - frozenset(seeds.words("surnames", "wordlike")) - _NO_FAMILIES


def short_bodies(content: str, names: Iterable[str], taken: Iterable[tuple[int, int]]) -> Iterator[Candidate]:
    """督查组 after 市督查组, 正泰 after 正泰集团: short forms of bodies that the document has named in full."""
    names = sorted(set(names))
    heads = {rest for name in names if (rest := _without_owner(name)) is not None}
    heads |= {head for head in seeds.words("bodies", "heads") if any(n.endswith(head) and n != head for n in names)}
    brands = {numbered[1] for name in names if (numbered := _NUMBERED.search(name))}
    brands |= {brand[1] for name in names if (brand := _BRAND.match(name)) and _is_brand(brand[1], content)}
    brands |= {trade for name in names if (trade := _trade_name(name)) and _is_brand(trade, content)}
    if not heads | brands:
        return
    occupied = Intervals(taken)
    for start, end in Occurrences(heads | brands).spans(content):
        generic = content[start:end] in heads and (
            content.endswith(_OTHERS, 0, start) or content[end : end + 1] in ("会", "织") or is_of_each(content, start)
        )
        coined = content[end : end + 1] == "”" and content[start - 1 : start] != "“"  # “护学|联盟”
        if not (generic or coined) and not occupied.clash(start, end):
            yield Candidate(start, end, "ORG", "short-body")


def so_called(content: str, bodies: Iterable[Candidate]) -> Iterator[Candidate]:
    """What a body is called from here on, wherever the document says it: 某某水务有限公司（以下简称“集团”）."""
    if "简称" not in content:
        return
    for body in bodies:
        alias = _ALIAS.match(content, body.end)
        if alias is not None and body.label == "ORG":
            again = Occurrences([alias["short"]]).spans(content)
            yield from (Candidate(*span, "ORG", "so-called") for span in again if span[0] > body.start)


def _without_owner(name: str) -> str | None:
    """城乡建设局 of 云州市城乡建设局, 住建委 of 市住建委; None where nothing distinctive is left."""
    owner = _OWNER.match(name)
    rest = name[owner.end() :] if owner else ""
    if rest.startswith(seeds.words("bodies", "common")):
        return None
    distinctive = len(rest) > 2 and rest not in seeds.words("bodies", "cores") and rest.endswith(_OFFICES)
    return rest if distinctive else None


def _trade_name(name: str) -> str | None:
    """超准能源 of 英国超准能源公司, 麦穗农业 of 云州麦穗农业发展有限公司: what a firm is called for short."""
    firm = _FIRM.fullmatch(name)
    return firm["brand"] if firm is not None and firm["brand"] not in seeds.words("bodies", "common") else None


def _is_brand(name: str, content: str) -> bool:
    """Whether the distinctive part of a company's name stands for it: no word, no place, and said on its own."""
    return name not in vocabulary() and name not in short_names() and content.count(name) > 1


def known_bodies(content: str, names: Iterable[str], taken: Iterable[tuple[int, int]]) -> Iterator[Candidate]:
    """Further occurrences of the bodies' full names, outside what is taken."""
    known = {name for name in names if len(name) >= _SHORTEST_BODY}
    if not known:
        return
    occupied = Intervals(taken)
    for span in Occurrences(known).spans(content):
        if not occupied.clash(*span):
            yield Candidate(*span, "ORG", "known-body")


def short_festivals(content: str, names: Iterable[str], taken: Iterable[tuple[int, int]]) -> Iterator[Candidate]:
    """灯彩节 after 第三届芦汀灯彩节: what a festival is called once the document has counted its editions."""
    counted = (found["name"] for name in names if (found := _COUNTED.match(name)))
    known = {name[start:] for name in counted for start in range(len(name) - _SHORTEST_FESTIVAL + 1)}
    if not known:
        return
    occupied = Intervals(taken)
    for start, end in Occurrences(known).spans(content):
        before = content[start - 1 : start]
        if not occupied.clash(start, end) and (before in _BEFORE_FESTIVAL or not is_han(before)):
            yield Candidate(start, end, "EVENT", "known-festival")


def known_places(content: str, names: Iterable[str], taken: Iterable[tuple[int, int]]) -> Iterator[Candidate]:
    """Further occurrences of a venue's, a way's or a water's name, outside what is taken and in no longer name."""
    known = {name for name in names if len(name) >= _SHORTEST_PLACE or (len(name) > _OFTEN and _WAY.search(name))}
    if not known:
        return
    occupied = Intervals(taken)
    for start, end in Occurrences(known).spans(content):
        if not occupied.clash(start, end) and not _GOES_ON.match(content, end):
            yield Candidate(start, end, "PLACE", "known-place")
