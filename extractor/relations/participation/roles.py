"""Who a sentence says took part, and in which role (guidelines § 4, `participants`).

A role is read off a verb (主持, 指出, 出席, 启动, …) whose subject is the coordination of names before it.
"""

import re
from collections.abc import Container, Iterator, Sequence
from itertools import pairwise

from extractor.matching.patterns import Pattern
from extractor.mentions.vocabulary import alternation
from extractor.model import Mention, ParticipationRole
from extractor.relations.agents import agents, bodies, companions
from extractor.relations.factuality import is_planned, is_source, speech_start
from extractor.relations.participation.constructions import Assertion, constructed
from extractor.relations.participation.role_verbs import CONTEST, VERB, role_of
from extractor.relations.scenes import Mark, Scene
from extractor.seeds import table, words

_PROPOSED = Pattern(r"了?(?:[，：:“]|[^，。；]{0,16}(?:要求|意见|建议|询问|提问|质询|希望|设想|思路|举措|点|条))")
"""What makes a speech of 提出: 提出了三点要求, not 提出某倡议 in a recital."""

_REPORTS = frozenset(("介绍", "报告了", "汇报", "汇报了", "汇报工作", "述职", "通报", "通报了"))
_HEARD = Pattern(r"听取?[^，；]*$|听取")
"""Behind 听取 a report is what somebody listens to (听取汇报并提要求)."""

_QUOTED_FROM = Pattern(r"[^，。；：]{0,30}?(?:[时上中]|期间)的?(?:发表的?)?(?:重要)?(?:讲话|指示|批示)")
"""What makes a source of somebody's words of the event that he attended (传达某某参加审议时的讲话)."""

_RELATIVE = Pattern(r"(?:[向对与为给]|(?<![共一协])同)$")
"""What makes of 出席会议的代表 those whom somebody speaks to (向出席会议的代表介绍了…)."""

_OTHERS = Pattern(
    r"会议?$|会上$|报告$|大家|与会|代表|人员|群众|居民|学员|员工|职工|负责人|负责同志|成员|专家|家长|纷纷"
    r"|[名位人]$|村民|\d\s?[余多]?[名位]"
)
"""Subjects without a name: a verb behind them says nothing of the person named before."""

_PRONOUN = Pattern(r"(?:^|[，；。])[^，；。]{0,4}[他她](?!们)")

_RESUMES = Pattern(r"\s*(?:随后|之后|接着|其间|期间|会前|会后|[他她](?:还|随后|并)?)[，,]?主持")
"""What goes on with whom the sentence before was about (随后主持召开会议)."""

_TURNS = Pattern(
    r"(?:[作做][了出]?)?(?:[^，。；]{0,2}(?:经验|交流|表态|典型|代表|大会|书面|口头|检讨|检视)){0,3}(?:发言|交流)"
    r"|(?:[作做][了出]?|逐一|一一)?(?:[^，。；]{0,3}推介|交流|汇报|表态|回应|答复)"
    r"|介绍了?[^，。；]{0,6}(?:经验|做法)|(?<=依次|分别|先后|逐一)通报"
)

_ACCOMPANIED = Pattern(r"(?:的)?(?:陪同|带领|率领)下")

_CARRIES_ON: frozenset[ParticipationRole] = frozenset({"chair", "speaker", "presenter"})

_RESIDENT = Pattern(
    r"(?:居民|村民|市民|群众|老人|家长|游客|商户|顾客|业主|住户|户主|楼组长|驾驶员)(?:代表)?[^，。；、]{0,3}$"
)
_ELDERS = ("老人", "大爷", "大娘", "大妈", "奶奶", "阿姨")
_REMARK = frozenset(("说", "介绍说", "反映", "坦言", "表示", "讲道", "感谢"))
"""What a resident tells the reporter or a deputy is no speech at an event."""

_BRINGS = Pattern("带领|率领?")
"""What makes company of those named before 一行 (某某带领某某等一行)."""

_HEAT = Pattern(r"(?:决赛|比赛|级)[，中]")
"""What names another contest than the one that the report is on."""

_QUOTE = Pattern(r"[^，。；“]{0,10}“")
_STATION = Pattern(r"走进[^，。；“]{0,10}“[^”]{0,8}(?:站点?|点|之家|室|厅|中心)”")
"""A quoted place that deputies go to; other quotations are no place (走进“新时代”)."""

_ADVERBS = Pattern(r"(?:并|还|又|也|随后|同时|当场|再三|反复)*")
_BY_PEOPLE = ("捐赠", "围坐", "面对面", "为", "给", "现场指导", "全程参与")
"""What people do, where a body named before is the one for whom, or at which, they do it."""

_COORDINATES = Pattern(r"(?:同志|先生|女士)?[、和与及，]?")
"""What stands between the names of one subject."""

_SUBJECTLESS = Pattern(
    r"(?:就|围绕|结合|以|从|并|代表|当场|现场|随后|还|同时|仔细|在[^，。；]{1,10}时|[为给与同向][^，。；]{2,20}$)|$"
)

_PREDICATE = Pattern(
    rf"(?<!党)(?:{alternation(words('participation', 'convening'))})|{alternation(table('events', 'deeds'))}"
)

_AND = Pattern(r"并(?:(?:就|围绕|针对|对)[^，。；]{2,40})?$")
"""What makes of a speech something that the one who did the verb before it did too (出席会议并就某事|提出要求)."""

_SHARING = frozenset(words("participation", "sharing"))
"""Verbs that often share the subject of the verb before them (主持会议并讲话，强调…)."""

_SPEAK_TOO = Pattern(r"(?:、[^，。；、和]{2,20}){0,6}(?:和|、|以及)[^，。；]{1,60}(?:分别|先后|依次)")
_APART = Pattern(r"等?(?:分别|先后|依次)")
"""Bodies that speak in turn with people (某局、某会和委员某某|分别…提出意见建议)."""

_TAKING_TURNS = Pattern(
    r"(?:(?:等|[两三四五六七八九十\d]{1,2}[个家])[^，。；]{0,10})?(?:的?(?:主要|有关|相关)?负责(?:人"
    r"|同志))?(?:分别|依次|先后|逐一|也)?(?:在会上|上台)?(?:(?:就|围绕|结合)[^。]{0,40})?(?:作[了]?)?$"
)
"""What stands between a list of bodies and the verb by which they speak (等8个单位在会上|发言)."""


def assertions(scene: Scene, last: Sequence[Mention] = (), residents: Container[str] = frozenset()) -> list[Assertion]:
    """What the scene says of participants, in reading order.

    Args:
        scene: the sentence.
        last: who spoke last before it; a pronoun means the last of them (他强调).
        residents: the names of those whom the article has introduced as residents.
    """
    return sorted((*_verbal(scene, last, residents), *constructed(scene)), key=lambda assertion: assertion.position)


def residents_of(scene: Scene) -> Iterator[str]:
    """The names of those whom the scene introduces as residents (与住户某某拉起家常)."""
    return (mark.mention.text for mark in scene.of("PERSON") if _is_resident(scene, mark.start))


def hero_of(scene: Scene, end: int | None = None) -> Mention | None:
    """The person with whom a clause of the scene before `end` opens last, whom 他 of a later sentence means."""
    last = len(scene.masked) if end is None else end
    if not scene.of("PERSON", end=last):
        return None
    clauses = [*pairwise((0, *(cut + 1 for cut in scene.cuts), len(scene.masked)))]
    opening = (_heads(scene, first, min(cut, last)) for first, cut in reversed(clauses) if first < last)
    return next((found[0].mention for found in opening if found), None)


def _verbal(scene: Scene, last: Sequence[Mention], residents: Container[str]) -> Iterator[Assertion]:
    """The subjects of role verbs; a verb without a subject takes that of the verb before it (主持会议并讲话)."""
    limit = speech_start(scene)
    floor, subject, told = 0, _meant(scene, last), True
    names = scene.of("EVENT", "ORG", "OFFICE", "PERSON", "PLACE")
    for verb in VERB.finditer(scene.masked):
        if verb.start() < scene.quoted or any(m.start <= verb.start() < m.end for m in names):
            continue
        if not _takes_part(scene, verb):
            continue
        role = role_of(verb)
        own = _subject(scene, role, floor, verb.start())
        if verb.start() >= limit and not own:
            continue
        between = scene.masked[floor : verb.start()]
        shares = verb[0] in _SHARING or (
            _AND.search(between) and (role in {"speaker", "presenter", "launcher"} or verb[0].startswith("陪同"))
        )
        inherits = not own and shares and not _OTHERS.search(between) and (told or bool(between))
        goes_on = not own and role == "speaker" and _opens_clause(scene, verb.start()) and verb[0] not in _REMARK
        convenes = not own and _convenes(scene, verb)
        if (inherits or goes_on or convenes) and not subject:
            subject, floor = _carried(scene, verb.start(), alone=convenes), max(floor, verb.start())
            inherits, between = True, ""
        inherits = inherits or convenes
        inherits = inherits and "PERSON" in {m.label for m in subject}
        floor, told = verb.end(), bool(own) or inherits  # 某村作了表态|发言 says of nobody before it that he spoke
        if own and verb[0] in _REMARK and _remarks(scene, own[0], residents):
            continue
        if own and is_planned(scene, verb.start(), verb.end()):
            continue
        if own or (inherits and len(between) < 30):
            subject = own or subject
            yield Assertion(verb.start(), verb.end(), role, subject)


def _meant(scene: Scene, last: Sequence[Mention]) -> tuple[Mention, ...]:
    """Whom a pronoun means: who opens the clause before it (某某是教师，她在发言中说), else who spoke last."""
    pronoun = _PRONOUN.search(scene.masked)
    if pronoun is None:
        return tuple(last)[-1:] if _RESUMES.match(scene.masked) else ()
    before = scene.clause(max(pronoun.end() - 1, 0)).start
    if before and (named := _heads(scene, scene.clause(before - 1).start, before)):
        return (named[0].mention,)
    return tuple(last)[-1:]


def _opens_clause(scene: Scene, position: int) -> bool:
    """Whether a verb stands at the head of its clause, behind the first (…，反复叮嘱院方注意安全)."""
    clause = scene.clause(position)
    return clause.start > 0 and bool(_ADVERBS.fullmatch(scene.masked, clause.start, position))


def _convenes(scene: Scene, verb: re.Match[str]) -> bool:
    """Whether somebody named before calls a meeting too (某某到某院调研，并主持召开座谈会; 随后主持召开会议)."""
    if verb[0] != "主持" or not scene.masked.startswith("召开", verb.end()):
        return False
    return _opens_clause(scene, verb.start()) or bool(_RESUMES.match(scene.masked, 0, verb.end()))


def _heads(scene: Scene, start: int, end: int) -> tuple[Mark, ...]:
    """The person with whom a stretch opens, titles left aside, and those coordinated with him."""
    found: list[Mark] = []
    at = start
    for mark in scene.of("OFFICE", "ORG", "PERSON", start=start, end=end):
        if mark.start > at and not _COORDINATES.fullmatch(scene.masked, at, mark.start):
            break
        at = max(at, mark.end)
        if mark.mention.label == "PERSON":
            found.append(mark)
    return tuple(found)


def _remarks(scene: Scene, speaker: Mention, residents: Container[str]) -> bool:
    """Whether somebody speaks as a resident, whom the sentence or the article has called one."""
    elderly = scene.masked.startswith(_ELDERS, speaker.end - scene.sentence.start)
    known = elderly or speaker.text in residents or _is_resident(scene, speaker.start - scene.sentence.start)
    return speaker.label == "PERSON" and known


def _is_resident(scene: Scene, start: int) -> bool:
    """Whether a resident is named at `start` (居民某某高兴地说)."""
    return bool(_RESIDENT.search(scene.masked[max(0, start - 8) : start]))


def _takes_part(scene: Scene, verb: re.Match[str]) -> bool:
    """Whether the verb is said of its subject in this sense."""
    if verb[0] == "提出":
        return bool(_PROPOSED.match(scene.masked, verb.end()))
    if verb[0] == "走进" and _QUOTE.match(scene.masked, verb.end()):
        return bool(_STATION.match(scene.text, verb.start()))
    return not _is_told_otherwise(scene, verb)


def _is_told_otherwise(scene: Scene, verb: re.Match[str]) -> bool:
    """Whether the verb stands in an attribute, names a source, or tells of another contest than the reported one."""
    if verb[0] == "一行" and _BRINGS.search(scene.masked, scene.clause(verb.start()).start, verb.start()):
        return True
    if verb[0] in {"率", "率团"} and verb.start() not in {m.end for m in scene.of("PERSON")}:
        return True
    if CONTEST.match(scene.masked, verb.start()) and _HEAT.search(scene.masked, 0, verb.start()):
        return True
    if verb[0] in _REPORTS and _HEARD.search(scene.masked, scene.clause(verb.start()).start, verb.start()):
        return True
    if _QUOTED_FROM.match(scene.masked, verb.end()) or is_source(scene, verb.start()):
        return True
    return bool(_RELATIVE.search(scene.masked, max(0, verb.start() - 1), verb.start()))


def _subject(scene: Scene, role: ParticipationRole, floor: int, position: int) -> tuple[Mention, ...]:
    """Persons before the verb; bodies too where they attend, or where they alone speak."""
    accompanied = _ACCOMPANIED.match(scene.masked, position)
    people = (companions if accompanied else agents)(scene, floor, position)
    if not people and (role in _CARRIES_ON or scene.masked.startswith("围坐", position)):
        people = _earlier(scene, floor, position)
    told = scene.clause(position).start if scene.sentence.is_headline else 0
    if (
        len(people) > 1
        and scene.masked.startswith("一行", position)
        and "的" in scene.masked[people[-2].end : people[-1].start]
    ):
        people = people[-1:]  # 某某见到前来走访的某某|一行
    others = bodies(scene, max(floor, told, _last_predicate(scene, floor, position)), position)
    if CONTEST.match(scene.masked, position):
        others = tuple(mark for mark in others if mark.mention.text.endswith("队"))
    if role == "attendee" and not scene.masked.startswith(_BY_PEOPLE, position):
        return tuple(mark.mention for mark in sorted((*people, *others)))
    if not people and others and _TURNS.match(scene.masked, position):
        speak = _TAKING_TURNS.match(scene.masked[others[-1].end : position])
        return tuple(mark.mention for mark in others) if speak else ()
    if people and others and role == "speaker":
        others = tuple(m for m in others if _SPEAK_TOO.match(scene.masked, m.end))
        apart = _APART.match(scene.masked, people[-1].end, position)
        return tuple(m.mention for m in sorted((*people, *others))) if apart else tuple(m.mention for m in people)
    return tuple(mark.mention for mark in people)


def _carried(scene: Scene, position: int, *, alone: bool) -> tuple[Mention, ...]:
    """The subject of the sentence, which clauses without one share (某某先后前往某区，了解情况，强调要…).

    Others without a name (代表, 群众) end the search, but for what somebody does `alone`.
    """
    clause = scene.clause(position)
    while clause.start:
        clause = scene.clause(clause.start - 1)
        if people := _heads(scene, clause.start, clause.end):
            return tuple(m.mention for m in agents(scene, 0, people[-1].end))
        others = not alone and _OTHERS.search(scene.masked, clause.start, clause.end)
        if others or scene.of("PERSON", start=clause.start, end=clause.end):
            return ()
    return ()


def _earlier(scene: Scene, floor: int, position: int) -> tuple[Mark, ...]:
    """The persons of the clause before, where this one goes on without a subject (甲受委托，就某事作说明)."""
    clause = scene.clause(position)
    if clause.start <= floor or not _SUBJECTLESS.match(scene.masked, clause.start, position):
        return ()
    if scene.masked.startswith("致以", position):  # who is visited is greeted, and no speech is held
        return ()
    return agents(scene, floor, clause.start - 1)


def _last_predicate(scene: Scene, floor: int, position: int) -> int:
    """Where the last verb of convening or visiting before `position` ends, so that its subject is left out."""
    names = scene.of("ORG", "OFFICE", "PLACE", "EVENT", "PERSON")
    ends = (m.end() for m in _PREDICATE.finditer(scene.masked, floor, position))
    return max((end for end in ends if not any(n.start < end <= n.end for n in names)), default=0)
