"""EVENT mentions: the nominal or headline expressions that name a civic event (guidelines § 1).

A name ends in a head noun (推进会, 比赛, 会议) and reaches left as far as no verb, preposition, date or
person parts it from what stands there: in 墨埠镇召开防汛推进会 it begins behind 召开, in 墨埠镇防汛推进会召开
with the town. The rules propose generously: whether a name tells of an event that took place is decided by
`extractor.relations`, which sees the whole article.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from extractor.matching.patterns import Pattern
from extractor.mentions.candidates import Candidate
from extractor.mentions.lessons import lessons
from extractor.mentions.opaque import FILL, SHOWS, mask
from extractor.mentions.vocabulary import alternation, word_set
from extractor.seeds import table, words

_REACH = 80
"""The longest name in characters, so that the work is linear in the sentence."""

_AHEAD = 12
"""How far behind the beginning of a head noun a stop may look (在 is none in 在职党员大会)."""

_HEAD = Pattern(
    rf"(?:“(?:{alternation(SHOWS)})”|{alternation([*table('events', 'heads'), *table('events', 'nominal')])}"
    rf"|[（(]{FILL}{{1,6}}[）)](?:学习)?会议?"
    r"|会(?![议员场费长所址展堂客面谈心同计务])|赛(?![区事程道季制车马跑点场后前中时出过手])"
    r"|(?<![党功上下授讲听])课(?![题程堂本时件后间外桌余])|宴(?![会请席])"
    r"|节(?![日目约能点水气假奏俗前后期省选庆律育制衣食操令余流拍]))"
    rf"(?!(?<=会)[议办]|(?<=[动待]日)[前渐益期程常趋均历志报记]|(?<=会议)(?:旧址|会址|遗址|纪念馆|纪念碑|纪念地)"
    rf"|(?:现场|会场)(?!\s*$|\s*[（(]?(?:[^，。；]{{1,12}}摄|{FILL}{{1,16}})[）)]?\s*$)"
    rf"|{alternation(words('events', 'compounds'))}|(?<=认定)为|(?<=大会)同(?![意时步]))"
)

_ANY = frozenset("会赛课宴")
"""Heads of names that no list holds (石凳议事会, 渔网修补赛, 农技课, 饺子宴), where the name is convened."""

_ON_ONE_MATTER = frozenset(("部署会", "推进会", "调度会", "协调会", "动员会", "座谈会", "研判会", "培训会"))
"""Heads that 专题 makes a name of."""

_YEARLY = frozenset(("年度", "经济"))
"""Modifiers that make the name of a yearly meeting (经济工作会议, 年度总结大会), though not of any other event."""

_BODY = Pattern(rf"(?:{alternation(words('events', 'bodies'))})$")

_CONVENED = Pattern(rf"[^，。；]{{0,16}}?(?:{alternation(words('events', 'conveners'))})|上[，,]")

_CONVENING = Pattern(r"(?:召开|举行|举办|参加|出席|主持|[里中上前内]开)了?$")

_CARRIED_OUT = Pattern(
    r"(?:开展|进行|举行|举办|组织|召开)了?(?:[一两三]次|一场)?$|[应受]邀[作做]了?$|会议(?:和|以?及)$"
)
"""What makes a name of a verbal noun (开展节前安全检查), or of a head beside another (党组会议和|常务会议)."""

_STOP = Pattern(
    r"[，。；：！？…,;:!?\n\r\t△▲●】]|——|(?<!\d)\s|\s(?![年第\d])"
    r"|(?<![省市县区州镇乡村居])、(?![^，。；、]{1,5}[两三四五][省市县区州地镇乡村国校])|、(?![省市县区州镇乡村居各]|[^，。；、]{1,5}[两三四五][省市县区州地镇乡村国校])"
    rf"|(?!启动(?:仪式|大?会))(?:{alternation(words('events', 'bounds'))})"
    r"|(?:^|(?<=[，；。])|(?<=会议)|(?<=研究))决定"
    r"|(?<=会议)(?:和|以?及)(?=[^，。；和及]{2,20}会议)|[里中上前内]开(?=[^，。；开放]{1,8}会)|[了被让并将把由使]|(?<![成造铸])就(?![业近])|推[进动](?![^，。；]{2,24}领导小组|会|大会|工作|暨|现场|情况|座谈)|(?:组织|牵头|主办|承办|举办|发起)的|共同(?!体|富裕|缔造)|(?<!工)[作做](?=[了的]?(?:[《“]|专题|辅导|学术|形势|主题|宣讲|政策|报告|讲座|党课|动员|题为))|(?:领导|代表|干部|人员|群众)和"
    r"|(?<![第届十百])(?<!人大)(?<!政协)(?<!代会)(?<!纪委)一[项场次个期堂](?!目)|(?<![高中初平同])等(?![级候])|(?<![但可还只总凡或])是"
    r"|(?<![存现所正潜实])在(?![职线校编建岗册家外籍])|(?<![关由对基善便至等属终])于"
    r"|(?<![结应针面相核校绝反])对(?![口接标外照象话应])|(?<![可所予加])以(?![案学赛旧来及下上会])"
    r"|(?<![面方双志意定趋导取偏风动])向(?![上阳前往导心]|(?<=代表向)选民|(?:革命|人民)?(?:烈士|英雄))|(?<!服)从(?![业严优教医])"
    r"|(?<![得达报签])到(?![位达期家])|(?<![历曾已财神])经(?![济验营常典络纪贸费]|开区)"
    r"|为题，?[讲作做上]?了?|(?<![作行成分称认以])为(?![民老了农侨企先人主])"
)

_OPENING = Pattern(
    r"[的着过于\s、—【]|[我本](?:[省市县区镇乡村校院]|街道)|（[^（）]{1,16}）|各[^，。；的]{1,8}的|地(?![震方区铁质下产段标税理面域])|在(?![职线校编建岗册家外籍])|为?期?[^，。]{1,4}天的|历时[^，。的]{1,8}的"
    rf"|(?:{alternation(words('events', 'qualifiers'))})的?"
    r"|\d{1,3}个(?:社区|行政村|乡镇|村居|街道|[村镇乡县区])(?=第)|第[一二三四五六七八九十\d]{1,3}个(?=人大|代表|选民|党员)|[^，。；的]{1,6}[上下里中]的|[一二两三四五六七八九十数多几\d]{1,3}[余多]?[场次期堂项个轮]的?|\d{0,3}个?多?小时的"
    r"|(?P<twice>[㐀-鿿])(?P=twice)(?P<again>[㐀-鿿])(?P=again)的|[㐀-鿿]{2}(?P<echo>[㐀-鿿])(?P=echo)的|高(?:质量|水平|标准|规格)的"
    r"|(?:研究员|教授|院士|先生|女士|同志|烈士)(?=遗体|追悼|追思)"
    rf"|“{FILL}{{1,60}}”(?=为)|为?(?:主题|题|名|代表|核心|契机|依托|载体|(?:主要)?内容)的"
)
"""What a noun phrase opens with before the name begins: counts, praise, 为主题的, a day in brackets."""

_PERIOD = Pattern(
    r"(?:\d{4}年度?)?(?:[上下]半年|第?[一二三四]季度|[一二三四五六七八九十\d]{1,3}月份)?$|岁末年初|年末岁初|今冬明春|.*(?:节|元旦|中秋|重阳|五一|七一|八一)$"
)

_VISIT = Pattern(r"(?:专题|实地)?调研(?!活动|工作会|座谈|会|行)")

_REMEMBERED = Pattern(r"(?:同志|先生|烈士)?(?:诞辰|逝世|牺牲)")

_DOCUMENT = Pattern(
    r"(?:》|[指办方条][南法案例]|白皮书|蓝皮书|规划|报告|标准|公报|细则|意见|通知|政策|数据|预警|公告)[^，。；]{0,4}发布$"
)
"""What makes of 发布 the publication of a document, which is no ceremony."""

_NUMBERED = Pattern(r"第[一二三四五六七八九十\d]{1,3}[次期轮]$")
"""What makes a name of a verbal noun that is held (中心组第3次集中学习在某厅举行)."""

_SET = Pattern(r"(?:放|安排|开|设|摆)在|[^，。；]{0,2}揭晓")
"""What makes a name of a verbal noun that its verb follows (结业座谈安排在末尾, …评选揭晓)."""

_STUDYING = Pattern(
    r"(?:召开|举办|举行|开展|组织|参加|出席)了?(?P<study>(?:传达)?学习(?:宣传)?(?:贯彻)?(?:落实)?|(?:深入)?贯彻(?:落实)?)$"
)
"""A verb that is part of the name of what is convened (召开|学习贯彻某精神专题读书班)."""

_DURING = Pattern(r"(?:召开|举行|举办|开展|部署)了?(?P<period>[^，。；：“”]{2,8}期间)$")
"""A period right behind the verb is part of the name (召开|国庆期间安全生产部署会)."""

_GOING = Pattern(r"(?:[到赴]|走进|深入|前往)$")
"""Before the place where a 义诊 is held (到柳埠村|义诊): the name of a place, not of the event."""

_ORGANISES = Pattern(r"(?:联合)?组织(?:开展)?(?![部生工委建领科办化关体员振线])")

_MANNERS = frozenset(("联合", "突击", "随机", "实地", "拉网式", "地毯式", "逐户"))
_LISTED = Pattern(r"(?:召开|举行|举办)了?$")
"""Before a list that is part of the name (召开村会计、报账员座谈会)."""

_AIMED = Pattern(r"对[^，。；]{2,40}(?:开展|进行)了?$")

_MARKETS = frozenset(("集市", "市集"))
"""Places too (某司法所在集市开展宣传)."""

_OBJECT = Pattern(r"[㐀-鿿]")
"""Behind a verbal noun: whom others are made to do is told by a verb (组织代表视察|某项目)."""

_EDITION = Pattern(r"(?:第[一二三四五六七八九十\d]{1,4}|首)届")
"""What makes the name of an event of a festival that no calendar knows (第三届芦笙节)."""

_CONVENED_QUOTE = Pattern(
    r"(?:(?:召开|举行|举办|开展|组织)了?(?:一场|首届|首次|首场)?|一场)“"
    rf"(?P<name>[^“”，。；]{{2,24}}(?:{alternation(table('events', 'heads'))}))”(?=[，。；、）]|开到|正?在|正|如约|$)"
    r"|(?<=[的村镇组居区])“"
    rf"(?P<moved>[^“”，。；]{{2,16}}(?:{alternation(table('events', 'heads'))}))”(?=开[进到在上]|搬[进到])"
    r"|(?:[主承协举]办|组织|举行|开展|发起)的“"
    rf"(?P<hosted>[^“”，。；]{{2,24}}(?:{alternation(table('events', 'heads'))}))”"
    r"(?=在[^，。；]{2,24}(?:举|召|开|启)|[，。；]|$)"
)

_CAPTION = Pattern(rf"[^，。；：！？\s]{{4,40}}(?:{alternation(words('events', 'launches'))})(?=[）)]?\s*$)")

_DAY = Pattern(r"今[天日]|昨[天日]|近日|日前|\d日")
"""What makes a sentence of a line that ends like a caption (某站今天启用)."""


class _Name(NamedTuple):
    start: int
    head: int
    end: int


def find_events(text: str, taken: Sequence[Candidate]) -> list[Candidate]:
    """The names of events in one sentence, in reading order, none overlapping another.

    Args:
        text: the sentence.
        taken: the other candidates of the sentence; persons, offices and dates bound a name on its left.
    """
    masked = mask(text)
    bounds = sorted(
        (
            *(other.end for other in taken if _bounds(other, masked)),
            *(_visits(masked, taken) if "调研" in masked else ()),
            *(_organised(masked, taken) if "组织" in masked else ()),
        )
    )
    names = _names(masked, bounds)
    found = [Candidate(*span, "EVENT", "event-noun") for name in names for span in lessons(text, name.start, name.end)]
    found += [
        Candidate(*span, "EVENT", "event-quoted")
        for span in _quoted(text)
        if not any(other.start < span[1] and span[0] < other.end for other in found)
    ]
    found = found or [Candidate(*span, "EVENT", "event-caption") for span in _captions(masked)]
    return sorted(found)


def _visits(masked: str, taken: Sequence[Candidate]) -> Iterator[int]:
    """Where a verb of visiting ends behind its goal, so that no name begins with it (来墨埠镇调研|换届选举工作)."""
    for other in taken:
        gone = other.label in {"PLACE", "ORG"} and masked.endswith(("来", "到", "赴", "前往", "走进"), 0, other.start)
        if gone and (visit := _VISIT.match(masked, other.end)):
            yield visit.end()


def _organised(masked: str, taken: Sequence[Candidate]) -> Iterator[int]:
    """Where 组织 ends behind the body that organises (镇人大组织|代表视察活动); 组织生活会 is a word."""
    for other in taken:
        if other.label in {"ORG", "DATE"} and (organised := _ORGANISES.match(masked, other.end)):
            yield organised.end()


def _names(masked: str, bounds: Sequence[int]) -> Iterator[_Name]:
    """From right to left, so that the longer of two nested names is met first (社区文化节开幕式)."""
    limit = len(masked)
    for head in reversed(list(_HEAD.finditer(masked))):
        if head.end() > limit:
            continue
        name = _Name(_left(masked, head.start(), bounds), head.start(), head.end())
        if _is_name(masked, name):
            limit = name.start
            yield name


def _left(masked: str, head: int, bounds: Sequence[int]) -> int:
    """Where the name begins whose head noun begins at `head`."""
    start = max(0, head - _REACH)
    for stop in _STOP.finditer(masked, start, head + _AHEAD):
        if stop.end() > head:
            break
        before, start = start, stop.end()
        if (
            stop[0] == "、"
            and _LISTED.search(masked, max(0, before - 4), before)
            and not _HEAD.search(masked, before, start)
        ):
            start = before
    bound = bisect_right(bounds, head)
    if bound:
        start = max(start, bounds[bound - 1])
    while opening := _OPENING.match(masked, start, head):
        start = opening.end()
    if masked.endswith("期间", 0, start) and (during := _DURING.search(masked, max(0, start - _AHEAD), start)):
        return during.start("period")
    studied = _STUDYING.search(masked, max(0, start - _AHEAD), start)
    return studied.start("study") if studied else start


def _bounds(other: Candidate, masked: str) -> bool:
    """Persons, offices and dates end what stands before a name.

    A period does not (2023年度…会议), nor does somebody who is remembered (纪念某某同志诞辰100周年座谈会).
    """
    if other.label == "DATE":
        words = masked[other.start : other.end]
        return FILL not in words and not _PERIOD.match(words)
    if other.label == "PERSON":
        return not _REMEMBERED.match(masked, other.end)
    return other.label == "OFFICE"


def _is_name(masked: str, name: _Name) -> bool:
    """Whether the head has a modifier that makes it a name, or needs none (学习会)."""
    head, modifier = masked[name.head : name.end], masked[name.start : name.head]
    is_definite = head in word_set("events", "definite")
    if head in table("events", "nominal") and not is_definite:
        told = _is_carried_out(masked, name) and not (head == "宣传" and masked.endswith("进行", 0, name.start))
        told = told and not _is_verb(masked, name, modifier)
        return bool(modifier) and (told or _is_session(masked, name))
    if head in _ANY:
        return bool(modifier) and _is_gathering(masked, name)
    if _is_where(masked, name, head) or (head.endswith("宣誓") and masked.endswith("向", 0, name.start)):
        return False  # 向宪法|宣誓
    if head == "节":
        return len(modifier) > 1 and bool(_EDITION.search(modifier))
    if not modifier:
        return is_definite or (len(head) > 3 and _is_carried_out(masked, name))
    yearly = modifier in _YEARLY and head.startswith(("工作会", "总结"))
    named = (yearly or modifier not in word_set("events", "generic")) and len(modifier + head) > 2
    return named or (modifier == "专题" and head in _ON_ONE_MATTER)


def _is_where(masked: str, name: _Name, head: str) -> bool:
    """到某村|义诊, 某所在|集市开展宣传: what stands before the head or is it is a place."""
    if head == "义诊" and name.start < name.head:
        return bool(_GOING.search(masked, max(0, name.start - 4), name.start))
    return head in _MARKETS and masked.endswith("在", 0, name.head)


def _is_verb(masked: str, name: _Name, modifier: str) -> bool:
    """组织代表视察|某项目, 对某市场开展|联合检查: what has an object is told by its verb."""
    if masked.endswith("组织", 0, name.start) and _OBJECT.match(masked, name.end):
        return True
    return modifier in _MANNERS and bool(_AIMED.search(masked, 0, name.start))


def _is_carried_out(masked: str, name: _Name) -> bool:
    return bool(_CARRIED_OUT.search(masked[max(0, name.start - 8) : name.start]))


def _is_session(masked: str, name: _Name) -> bool:
    numbered = _NUMBERED.search(masked, name.start, name.head) and _CONVENED.match(masked, name.end)
    return bool(numbered or _SET.match(masked, name.end))


def _is_gathering(masked: str, name: _Name) -> bool:
    """Whether an unlisted word in 会, 赛, 课 or 宴 names an event: it is convened, and is no body (not 老年协会)."""
    if _BODY.search(masked, name.start, name.end):
        return False
    before = masked[max(0, name.start - 12) : name.start]
    return bool(_CONVENED.match(masked, name.end) or _CONVENING.search(before))


def _quoted(text: str) -> Iterator[tuple[int, int]]:
    """A name in quotation marks that is convened (举行“渡口安全大会”), with its marks."""
    for found in _CONVENED_QUOTE.finditer(text) if "“" in text else ():
        start, end = found.span(found.lastgroup or "name")
        yield start - 1, end + 1


def _captions(masked: str) -> Iterator[tuple[int, int]]:
    """A line that is itself the name of a ceremony: 芦汀老街数字地图项目启动."""
    launched = masked.rstrip().removesuffix("）").removesuffix(")").endswith(words("events", "launches"))
    caption = _CAPTION.search(masked) if launched else None
    published = caption and (
        _DOCUMENT.search(masked, caption.start(), caption.end()) or _DAY.search(masked, caption.start(), caption.end())
    )
    if caption and not published and not _STOP.search(masked, caption.start(), caption.end() - 2):
        yield caption.span()
