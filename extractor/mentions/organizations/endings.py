"""Endings that say what a body is (研究会, 有限公司, 服务中心), and where the name before them begins."""

from functools import cache
from typing import NamedTuple

from extractor import seeds
from extractor.matching.patterns import Pattern
from extractor.mentions.candidates import Candidate
from extractor.mentions.ground import is_han
from extractor.mentions.organizations.boundaries import joins_parts, name_limit, owned_limit
from extractor.mentions.organizations.classes import is_of_each
from extractor.mentions.organizations.clearings import clear_floor, ends_with_deputy, is_no_body
from extractor.mentions.organizations.levels import LEVELS, opens_with_level
from extractor.mentions.organizations.roll import Roll
from extractor.mentions.segmentation.segmenter import vocabulary
from extractor.mentions.vocabulary import alternation, cuts_word, roles, strong_boundaries, word_set

_COUNTRY = Pattern(
    "中铁(?=[一二三四五六七八九十集大隧建电物交置城])|中建(?=[一二三四五六七八集科筑安港])"
    "|中交(?=[一二三四集第隧路建])|国网|中车(?!辆)|中粮|中冶|中国(?!特色|式|梦|人民的)|中共|中华|中央|全国|国家"
    "|共青团|农工党|致公党|九三学社"
)
_COMPANIES = ("公司", "有限", "集团", "股份", "厂", "电厂", "银行")
_ORGANS = (
    *("部", "室", "科", "处", "中心", "办公室", "委员会", "机关", "委", "站", "大队", "中队"),
    *("庭", "分局", "支局", "支队", "分公司", "分院", "派出所", "法庭"),
)
_BRANCH_ENDS = Pattern("[^㐀-鿿]|$|[对在与和会同联及]|所?长|负责|执法|工作|民警|干部|开展|组织")
"""What follows a branch called 所: 县市场监管局荻浦所|对….; but 县财政局|所|需资金."""
_OWN_OFFICES = ("督查室", "办公室", "办", "代表队", "合唱队", "驻村工作队", "志愿服务队", "医疗队", "宣讲团")
_ZONES = ("保护", "功能", "开发", "示范", "试验", "风景", "旅游", "度假", "工业", "高新", "产业", "自治", "改革")
_SECTIONS = "处科室"
_PARTICLES = "等及各的了着下赴在和与向对为把被由从到"
_NO_UNIVERSITY = ("性", "满意", "一流", "主义", "级", "流", "老年", "所", "名", "多", "重点", "国", "本")
_NO_WEAK_BEFORE = (
    "住出转地大格布开新结全僵战当会餐展客教场公哪讲名首举承主协联创筹督查代经干议交东西南北多几两三四五六七八九十"
)
_NO_WEAK_BEHIND = "长面势部限域区里内外室员分于取需谓属示村院级"
_WORKS = "作(?!了|交流|表态|典型|经验|报告|发言|情况)"
_OFFICES = "办所队站局委部"
_MEMBERS = Pattern("(?:学生|教师|师生|员工|职工|医护|企业)代表[㐀-鿿]{2,3}")
_CLASS_OF_BODIES = Pattern(
    "[上下本新历]一?届|县乡镇|乡镇(?!企业)|省市县|市县乡|争创|创建|[省市区县镇乡村国]级|[0-9]"
    "|[一二两三四五六七八九十几多]{1,8}[个家支名所]"
)
_SOME = Pattern("[路街道镇村县区市]一(?![中小院村品线])[家个]?[㐀-鿿]{1,4}$|[路街道镇村县区市]某")
_NUMBERED = ("医院", "厂", "频道", "中学", "小学")  # 空军|986医院, but 省区|1736处
_CLAUSE = Pattern(
    "(?:建设|推进|打造|创建)(?:国际|国家|全国|世界|新型|区域|一流)|[0-9][家所个支名]"
    "|(?<=[㐀-鿿]{2})(?:调研|考察|视察)[㐀-鿿]{2,60}$"
)
"""A verb and its object, or a number, before an ending: 建设国际|消费中心, 49家|医院, 芦汀调研代表|联络站."""
_NO_HEAD = frozenset("篇期效远征足")
_HOUSES = ("队", "厂", "场", "酒店", "宾馆", "书院", "中", "小")
"""How short names end that a place alone may own: 芦汀|大队, 芦汀|电厂."""
_GOES_ON = Pattern(
    "(?:大|中|小)学生|[学协商]会[见晤]|分会场|大学科技园|外科(?:口罩|手术)|社科(?:基金|规划|成果)"
    "|[一二三四五六七八九十]小学|中心(?:路段|城区|城市|地带|位置|任务|工作|思想)"
)
"""Words that begin with an ending: 大学|生村官, 第一小|学, 园区中心|路段."""
_PARTED = Pattern("[对向]")
_DEPARTMENTS = tuple("室科处部办站所队")
_CHARGES = ("主管", "分管", "负责", "牵头")
_SHORT, _NEAR, _LONGEST_INFIX = 2, 10, 10


class Ending(NamedTuple):
    """A word that may end the name of a body, and the rule that reads it."""

    start: int
    end: int
    rule: str


@cache
def ending_pattern() -> Pattern:
    """A firm or weak ending; 局 in 布局 and 局面 and 长 behind 局 (吴某局长) are none."""
    firm = alternation(seeds.words("bodies", "firm"))
    weak = alternation(word for word in seeds.words("bodies", "weak") if len(word) == 1 and word != "科")
    long = alternation(word for word in seeds.words("bodies", "weak") if len(word) > 1)
    division = "(?<![文本学百登科社])(?<!莫斯)(?<![^治管护料整病]理)科(?![创技学研普幻室])"
    short = f"(?<![{_NO_WEAK_BEFORE}])(?:{division}|(?:{weak})(?![{_NO_WEAK_BEHIND}]|{_WORKS}))"
    weak = f"(?:{long}(?![长域区村级地])|{short})"
    firm = f"(?:{firm})(?:(?<=委)员会)?"  # 城市管理委 is in the lexicon, 城市管理委|员会 is the same body
    goes_on = "(?!织|(?<=办)(?:公室|事处)|(?<=小学校)长)"
    heads = "".join(sorted({word[0] for key in ("firm", "weak") for word in seeds.words("bodies", key)}))
    either = f"(?P<firm>(?!(?<=[会面])商会){firm}){goes_on}|(?P<weak>{weak})(?!组(?!织)|(?<=[中小])学)"
    return Pattern(f"(?=[{heads}])(?:{either})")  # to ask for the first character alone costs a tenth


def read_ending(roll: Roll, ending: Ending) -> None:
    """Put the body on the roll whose name ends here, where what stands before the ending is a name.

    A firm ending wants a name before it or a title behind it; a weak one (中心, 局) a place or a level that owns it.
    """
    if ending.rule == "team":
        _read_team(roll, ending)
        return
    titled = roll.heads_title(ending.end) or _shares_head(roll.text, ending)
    if not (titled or _ends_word(roll, ending)) or is_no_body(roll.text, ending.start, ending.end):
        return
    floor = clear_floor(roll.text, roll.block_floor(ending.start), ending.start)
    limit = owned_limit(roll, ending.start, floor)
    begin = _anchor(roll, limit, ending.start)
    if begin is None:
        section = titled and roll.text[ending.end - 1] in _SECTIONS  # 、教育处|处长
        limit = name_limit(roll.text, ending.start, floor, roll.words, owned=section)
    last = _before(roll, begin, ending, floor)
    if last is not None and _continues(roll.text, last.end, ending):
        roll.put(last.start, ending.end, ending.rule)
    elif last is not None and limit <= last.end <= ending.start <= last.end + _NEAR:
        if ending.rule == "firm-ending" or titled:
            roll.put(last.start, ending.end, ending.rule)
    elif begin is not None and _is_owned(roll, begin, ending, titled=titled):
        roll.put(begin, ending.end, ending.rule)
    elif begin is None and _is_name(roll, limit, ending, titled=titled) and not is_of_each(roll.text, limit):
        roll.put(limit, ending.end, ending.rule)


def _before(roll: Roll, begin: int | None, ending: Ending, floor: int) -> Candidate | None:
    """The body before, where no verb and no 对 parts it from the ending."""
    last = roll.last
    if (
        last is None
        or last.end < floor
        or (last.end < ending.start and _PARTED.search(roll.text, last.end, ending.start))
    ):
        return None  # 第二巡察组|对|云州市人民医院
    verb = begin is not None and roll.text[last.end : begin].endswith(_verbs())
    return None if verb else last  # 纪检组调研|市一院


def _read_team(roll: Roll, ending: Ending) -> None:
    """A team is of the body right before it (省委|第三督导组)."""
    if roll.last is not None and roll.last.end == ending.start:
        roll.put(roll.last.start, ending.end, ending.rule)


def _shares_head(text: str, ending: Ending) -> bool:
    """Whether the title of its head takes in the ending's last character: 市公安局|长."""
    shared = text[ending.end - 1] in "局部" and text.startswith("长", ending.end)
    return shared and ending.end - ending.start > _SHORT and text[ending.end + 1 : ending.end + 2] not in _NO_HEAD


def _continues(text: str, begin: int, ending: Ending) -> bool:
    """Whether the body before goes on to this ending: its own office (县政府|办公室), or one of its parts."""
    if begin == ending.start:
        return text.startswith(_OWN_OFFICES, begin)
    return begin < ending.start and _is_organ(text, begin, ending)


def _is_organ(text: str, begin: int, ending: Ending) -> bool:
    """Whether a part of the body before is named here: 某银行|计划财务部, 市委|教育工作委员会."""
    infix = text[begin : ending.start]
    if text.endswith("人大常委会", 0, begin) and text.endswith(
        ("工委", "工作委员会"), 0, ending.end
    ):  # 县人大常委会|选任代表工委
        return not infix.startswith("有关") and all(is_han(char) and char not in _PARTICLES for char in infix)
    joints = {at for at in range(begin + 1, ending.start) if text[at - 1] in "和与" and joins_parts(text, at)}
    plain = 1 < len(infix) <= _LONGEST_INFIX and all(
        is_han(char) and (char not in _PARTICLES or begin + at + 1 in joints) for at, char in enumerate(infix)
    )
    if (
        roles().search(infix) or infix in word_set("bodies", "common") or infix.startswith(_CHARGES)
    ):  # 围绕市政府|工作中心
        return False
    if any(infix[at : at + 2] in word_set("everyday", "stops") for at in range(len(infix) - 1)):  # 大学|恢复重建文科
        return False
    station = text.endswith("所", 0, ending.end) and _BRANCH_ENDS.match(text, ending.end) is not None
    return (
        (station or text.endswith(_ORGANS, 0, ending.end))
        and plain
        and not any(verb in infix for verb in strong_boundaries())
    )


@cache
def _continuations() -> tuple[str, ...]:
    return seeds.words("bodies", "continuations")


def _is_owned(roll: Roll, begin: int, ending: Ending, *, titled: bool) -> bool:
    """Whether an owned name is one: 区图书馆 is, 镇中心 and 国家队 name nothing."""
    prefix = roll.text[begin : ending.start]
    if not prefix or (prefix in word_set("bodies", "common") and not titled) or _CLAUSE.search(prefix):
        return False
    if _is_university(roll.text, ending) and prefix.endswith(_NO_UNIVERSITY):  # 山区孩子上重点|大学
        return False
    if _SOME.search(prefix) or (prefix[-1].isdigit() and not roll.text.endswith(_NUMBERED, 0, ending.end)):
        return False
    alone = _COUNTRY.fullmatch(prefix) or prefix in LEVELS or roll.places.get(begin) == ending.start
    brigade = roll.text.endswith(_HOUSES, 0, ending.end) and not _COUNTRY.fullmatch(prefix)
    short = ending.rule == "weak-ending" and ending.end - ending.start <= _SHORT and not brigade
    return titled or not (alone and short)


def _is_name(roll: Roll, begin: int, ending: Ending, *, titled: bool) -> bool:
    """Whether the stretch before the ending names a body without saying whose it is."""
    prefix = roll.text[begin : ending.start]
    firm = ending.rule == "firm-ending"
    like = roll.last is not None and roll.text.endswith(roll.text[ending.start : ending.end], 0, roll.last.end)
    beside = roll.last is not None and roll.text.endswith(_DEPARTMENTS, 0, roll.last.end)
    department = beside and roll.text.endswith(_DEPARTMENTS, 0, ending.end) and ending.end - begin > _SHORT
    spoken_for = firm and _MEMBERS.match(roll.text, ending.end) is not None
    supported = titled or spoken_for or ((firm or like or department) and roll.is_coordinated(begin))
    if not prefix:
        this = roll.text.endswith(("该", "本"), 0, begin)
        return not this and (firm or department) and (supported or _is_definite(roll.text, ending))
    own = len(prefix) > _SHORT and not prefix.endswith(_NO_UNIVERSITY) and not _CLASS_OF_BODIES.match(prefix)
    if _is_class(roll, begin, ending.start) and not (own and _is_university(roll.text, ending)):
        return titled and (firm or roll.text[ending.end - 1] in _SECTIONS)
    if supported:
        return firm or len(prefix) > 1
    if _is_university(roll.text, ending):
        return firm and len(prefix) > 1 and not prefix.endswith(_NO_UNIVERSITY)
    return firm and len(prefix) > 1 and not roll.is_common(begin, ending.start)


def _is_university(text: str, ending: Ending) -> bool:
    return text.startswith("大学", ending.start)


def _is_class(roll: Roll, begin: int, end: int) -> bool:
    """Whether the stretch makes a common noun of the ending: 物业公司, 检验农村|消防队, 市级|企业集团."""
    prefix = roll.text[begin:end]
    if prefix in word_set("bodies", "common") or _CLASS_OF_BODIES.match(prefix):
        return True
    noun = next((word for word in seeds.words("bodies", "common") if prefix.endswith(word)), None)
    return noun is not None and roll.is_common(begin, end - len(noun))


def _ends_word(roll: Roll, ending: Ending) -> bool:
    """协会 in 政协会议 and 处 in 正处于 end no word, so no name."""
    end = ending.end
    deputy = end - ending.start == 1 and ends_with_deputy(roll.text, ending.start)  # 区人大代表某某|站在廊下
    if deputy or _GOES_ON.match(roll.text, ending.start) or roll.text.startswith("站点", end - 1):
        return False
    if end == len(roll.text) or not is_han(roll.text[end]):
        return True
    goes_on = roll.text[end - 1 : end + 1] in vocabulary() or roll.text.startswith(_continuations(), end - 1)
    told = roll.text.startswith(("公布", "公示", "公开"), end)  # 县文明办|公布
    return not goes_on or told or (end - ending.start > 1 and roll.words.is_boundary(end))


def _is_definite(text: str, ending: Ending) -> bool:
    """Whether the ending alone names the locality's one body of the kind: 、综合执法大队负责人, （文明办）."""
    name = text[ending.start : ending.end]
    if text.endswith(("各", "多个"), 0, ending.start):
        return False
    if name.startswith("中心"):  # 73名|中心卫生院|职工
        return False
    bracketed = text.endswith("（", 0, ending.start) and text.startswith("）", ending.end)
    return len(name) > 3 or (bracketed and name[-1] in _OFFICES)


@cache
def _verbs() -> tuple[str, ...]:
    return (*seeds.words("boundaries", "weak"), *seeds.words("boundaries", "strong"))


def _anchor(roll: Roll, limit: int, ending: int) -> int | None:
    """Where a place, a level or the country begins the name between the limit and the ending; None where none does."""
    text = roll.text
    if _CLASS_OF_BODIES.match(text, limit, ending):
        return None
    behind = [at for at in roll.places if limit < at < ending and text.endswith(_verbs(), limit, at)]
    if behind:  # 杭州大学调研|杭州某某有限公司
        return max(behind)
    if text.startswith(_COMPANIES, ending) and not roll.is_common(limit, ending):
        return limit
    starts = [at for at, stop in roll.places.items() if limit <= at and stop <= ending]
    starts += [match.start() for match in _COUNTRY.finditer(text, limit, ending)]
    if starts:
        return min(starts)
    return limit if opens_with_level(text, limit, ending) else _level(roll, limit, ending)


def _level(roll: Roll, limit: int, ending: int) -> int | None:
    """Where a level begins the name, or the unknown locality before it (荻浦|镇管理站); None where none does."""
    text = roll.text
    levels = (at for at in range(ending - 1, limit, -1) if text[at] in LEVELS)
    levels = (at for at in levels if not (text.endswith((*_ZONES, "居民"), 0, at) or cuts_word(text, at)))  # 保护|区
    at = next((at for at in levels if roll.words.is_word(at, at + 1)), None)
    if at is None:
        return None
    if text[at] in "镇乡":
        unknown = at - limit <= 3 or (at + 1 < ending and not roll.is_phrase(limit, at))
    else:  # cities and counties are listed, but for the newest
        unknown = at - limit == 2 and not roll.is_phrase(limit, at)
    return limit if unknown else at
