"""EVENT mentions: the nominal or headline expressions that name a civic event (guidelines § 1).

A name ends in a head noun (推进会, 比赛, 会议) and reaches left as far as no verb, preposition, date or
person parts it from what stands there: in 墨埠镇召开防汛推进会 it begins behind 召开, in 墨埠镇防汛推进会召开
with the town. The rules propose generously: whether a name tells of an event that took place is decided by
`extractor.relations`, which sees the whole article.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from extractor.matching.patterns import Pattern
from extractor.mentions.candidates import Candidate
from extractor.mentions.event_heads import HEAD
from extractor.mentions.event_reach import STOP, beginning, bounds
from extractor.mentions.lessons import lessons
from extractor.mentions.opaque import mask
from extractor.mentions.vocabulary import alternation, word_set
from extractor.seeds import table, words

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

_DOCUMENT = Pattern(
    r"(?:》|[指办方条][南法案例]|白皮书|蓝皮书|规划|报告|标准|公报|细则|意见|通知|政策|数据|预警"
    r"|公告)[^，。；]{0,4}发布$"
)
"""What makes of 发布 the publication of a document, which is no ceremony."""

_NUMBERED = Pattern(r"第[一二三四五六七八九十\d]{1,3}[次期轮]$")
"""What makes a name of a verbal noun that is held (中心组第3次集中学习在某厅举行)."""

_SET = Pattern(r"(?:放|安排|开|设|摆)在|[^，。；]{0,2}揭晓")
"""What makes a name of a verbal noun that its verb follows (结业座谈安排在末尾, …评选揭晓)."""

_GOING = Pattern(r"(?:[到赴]|走进|深入|前往)$")
"""Before the place where a 义诊 is held (到柳埠村|义诊): the name of a place, not of the event."""

_MANNERS = frozenset(("联合", "突击", "随机", "实地", "拉网式", "地毯式", "逐户"))

_AIMED = Pattern(r"对[^，。；]{2,40}(?:开展|进行)了?$")

_MARKETS = frozenset(("夜市", "集市", "市集"))
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
    names = _names(masked, bounds(masked, taken))
    found = [Candidate(*span, "EVENT", "event-noun") for name in names for span in lessons(text, name.start, name.end)]
    found += [
        Candidate(*span, "EVENT", "event-quoted")
        for span in _quoted(text)
        if not any(other.start < span[1] and span[0] < other.end for other in found)
    ]
    found = found or [Candidate(*span, "EVENT", "event-caption") for span in _captions(masked)]
    return sorted(found)


def _names(masked: str, ends: Sequence[int]) -> Iterator[_Name]:
    """From right to left, so that the longer of two nested names is met first (社区文化节开幕式)."""
    limit = len(masked)
    for head in reversed(list(HEAD.finditer(masked))):
        if head.end() > limit:
            continue
        name = _Name(beginning(masked, head.start(), ends), head.start(), head.end())
        if _is_name(masked, name):
            limit = name.start
            yield name


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
    founded = head == "联谊会" and "成立" in modifier  # 成立乡贤|联谊会: a body
    if founded or _is_where(masked, name, head) or (head.endswith("宣誓") and masked.endswith("向", 0, name.start)):
        return False  # 向宪法|宣誓
    if head == "节":
        return len(modifier) > 1 and bool(_EDITION.search(modifier))
    if not modifier:
        given = head.endswith("党课") and masked.endswith(("作", "作了"), 0, name.start)
        return is_definite or given or (len(head) > 3 and _is_carried_out(masked, name))
    yearly = modifier in _YEARLY and head.startswith(("工作会", "总结"))
    named = (yearly or modifier not in word_set("events", "generic")) and len(modifier + head) > 2
    return named or (modifier == "专题" and head in _ON_ONE_MATTER)


def _is_where(masked: str, name: _Name, head: str) -> bool:
    """到某村|义诊, 某所在|集市开展宣传, 对某|夜市检查: a place stands before the head or is it; 讲|廉政党课: a verb."""
    if head == "廉政党课":
        return masked.endswith(("讲", "上"), name.start, name.head)
    if head == "义诊" and name.start < name.head:
        return bool(_GOING.search(masked, max(0, name.start - 4), name.start))
    before = {masked[name.head - 1 : name.head], masked[name.start - 1 : name.start]}
    return head in _MARKETS and not before.isdisjoint("在对到")


def _is_verb(masked: str, name: _Name, modifier: str) -> bool:
    """组织代表视察|某项目, 对某市场开展|联合检查: what has an object is told by its verb."""
    listed = masked.endswith("组织", 0, name.start) or masked.startswith("协商", name.head)  # 进行专题|协商|讨论
    if listed and _OBJECT.match(masked, name.end):
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
    if caption and not published and not STOP.search(masked, caption.start(), caption.end() - 2):
        yield caption.span()
