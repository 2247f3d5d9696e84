"""Where the name of an event begins: behind the last verb, preposition, date or person that bounds it on its left."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from extractor.matching.patterns import Pattern
from extractor.mentions.candidates import Candidate
from extractor.mentions.event_heads import HEAD
from extractor.mentions.opaque import FILL
from extractor.mentions.vocabulary import alternation
from extractor.seeds import words

_REACH = 80
"""The longest name in characters, so that the work is linear in the sentence."""

_AHEAD = 12
"""How far behind the beginning of a head noun a stop may look (在 is none in 在职党员大会)."""

STOP = Pattern(
    r"[，。；：！？…,;:!?\n\r\t△▲●】]|——|(?<!\d)\s|\s(?![年第\d])"
    r"|(?<![省市县区州镇乡村居])、(?![^，。；、]{1,5}[两三四五][省市县区州地镇乡村国校])"
    r"|、(?![省市县区州镇乡村居各]|[^，。；、]{1,5}[两三四五][省市县区州地镇乡村国校])"
    rf"|(?!启动(?:仪式|大?会)|深化改革(?:委员会|领导小组))(?:{alternation(words('events', 'bounds'))})"
    r"|(?:^|(?<=[，；。])|(?<=会议)|(?<=研究))决定"
    r"|(?<=会议)(?:和|以?及)(?=[^，。；和及]{2,20}会议)|[里中上前内]开(?=[^，。；开放]{1,8}会)|[了被让并将把由使]"
    r"|(?<![成造铸])就(?![业近])|推[进动](?![^，。；]{2,24}领导小组|会|大会|工作|暨|现场|情况|座谈)"
    r"|(?:组织|牵头|主办|承办|举办|发起)的|共同(?!体|富裕|缔造)"
    r"|(?<!工)[作做](?=[了的]?(?:[《“]|专题|辅导|学术|形势|主题|廉政|宣讲|政策|报告|讲座|党课|动员|题为))"
    r"|(?:领导|代表|干部|人员|群众)和"
    r"|(?<![第届十百])(?<!人大)(?<!政协)(?<!代会)(?<!纪委)一[项场次个期堂](?!目)|(?<![高中初平同])等(?![级候])"
    r"|(?<![但可还只总凡或])是"
    r"|(?<![存现所正潜实])在(?![职线校编建岗册家外籍])|(?<![关由对基善便至等属终])于"
    r"|(?<![结应针面相核校绝反])对(?![口接标外照象话应])|(?<![可所予加])以(?![案学赛旧来及下上会])"
    r"|(?<![面方双志意定趋导取偏风动])向(?![上阳前往导心]|(?<=代表向)选民|(?:革命|人民)?(?:烈士|英雄))"
    r"|(?<!服)从(?![业严优教医])"
    r"|(?<![得达报签])到(?![位达期家])|(?<![历曾已财神])经(?![济验营常典络纪贸费]|开区)"
    r"|为题，?(?:讲授|[讲作做上])?了?|(?<![作行成分称认以])为(?![民老了农侨企先人主])"
)
"""What no name of an event reaches across: punctuation, verbs of convening, prepositions, demonstratives."""

_OPENING = Pattern(
    r"[的着过于\s、—【]|[我本](?:[省市县区镇乡村校院]|街道)|（[^（）]{1,16}）|各[^，。；的]{1,8}的"
    r"|地(?![震方区铁质下产段标税理面域])|在(?![职线校编建岗册家外籍])|为?期?[^，。]{1,4}天的|历时[^，。的]{1,8}的"
    rf"|(?:{alternation(words('events', 'qualifiers'))})的?"
    r"|\d{1,3}个(?:社区|行政村|乡镇|村居|街道|[村镇乡县区])(?=第)"
    r"|第[一二三四五六七八九十\d]{1,3}个(?=人大|代表|选民|党员)|[^，。；的]{1,6}[上下里中]的"
    r"|[一二两三四五六七八九十数多几\d]{1,3}[余多]?[场次期堂项个轮]的?|\d{0,3}个?多?小时的"
    r"|(?P<twice>[㐀-鿿])(?P=twice)(?P<again>[㐀-鿿])(?P=again)的|[㐀-鿿]{2}(?P<echo>[㐀-鿿])(?P=echo)的"
    r"|高(?:质量|水平|标准|规格)的"
    r"|(?:研究员|教授|院士|先生|女士|同志|烈士)(?=遗体|追悼|追思)"
    rf"|“{FILL}{{1,60}}”(?=为)|为?(?:主题|题|名|代表|核心|契机|依托|载体|(?:主要)?内容)的"
)
"""What a noun phrase opens with before the name begins: counts, praise, 为主题的, a day in brackets."""

_PERIOD = Pattern(
    r"(?:\d{4}年度?)?(?:[上下]半年|第?[一二三四]季度|[一二三四五六七八九十\d]{1,3}月份)?$|岁末年初|年末岁初"
    r"|今冬明春|.*(?:节|元旦|中秋|重阳|五一|七一|八一)$"
)

_VISIT = Pattern(r"(?:专题|实地)?调研(?!活动|工作会|座谈|会|行)")

_REMEMBERED = Pattern(r"(?:同志|先生|烈士)?(?:诞辰|逝世|牺牲)")

_STUDYING = Pattern(
    r"(?:召开|举办|举行|开展|组织|参加|出席)了?(?P<study>(?:传达)?学习(?:宣传)?(?:贯彻)?(?:落实)?"
    r"|(?:深入)?贯彻(?:落实)?)$"
)
"""A verb that is part of the name of what is convened (召开|学习贯彻某精神专题读书班)."""

_DURING = Pattern(r"(?:召开|举行|举办|开展|部署)了?(?P<period>[^，。；：“”]{2,8}期间)$")
"""A period right behind the verb is part of the name (召开|国庆期间安全生产部署会)."""

_ORGANISES = Pattern(r"(?:联合)?组织(?:开展)?(?![部生工委建领科办化关体员振线])")

_LISTED = Pattern(r"(?:召开|举行|举办)了?$")
"""Before a list that is part of the name (召开村会计、报账员座谈会)."""


def bounds(masked: str, taken: Sequence[Candidate]) -> list[int]:
    """The offsets, in order, before which no name reaches, by what else was found in the sentence.

    Args:
        masked: the sentence, its titles and quotations masked.
        taken: the other candidates of the sentence: persons, offices and dates end what stands before a name, and so
            does a verb of visiting behind its goal or of organising behind its body.
    """
    return sorted(
        (
            *(other.end for other in taken if _bounds(other, masked)),
            *(_visits(masked, taken) if "调研" in masked else ()),
            *(_organised(masked, taken) if "组织" in masked else ()),
        )
    )


def beginning(masked: str, head: int, ends: Sequence[int]) -> int:
    """Where the name begins whose head noun begins at `head`; `ends` are its `bounds`."""
    start = max(0, head - _REACH)
    for stop in STOP.finditer(masked, start, head + _AHEAD):
        if stop.end() > head:
            break
        before, start = start, stop.end()
        if (
            stop[0] == "、"
            and _LISTED.search(masked, max(0, before - 4), before)
            and not HEAD.search(masked, before, start)
        ):
            start = before
    bound = bisect_right(ends, head)
    if bound:
        start = max(start, ends[bound - 1])
    while opening := _OPENING.match(masked, start, head):
        start = opening.end()
    if masked.endswith("期间", 0, start) and (during := _DURING.search(masked, max(0, start - _AHEAD), start)):
        return during.start("period")
    studied = _STUDYING.search(masked, max(0, start - _AHEAD), start)
    return studied.start("study") if studied else start


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
