"""Constructions that name a participant elsewhere than before the verb (guidelines § 4, `participants`).

听取了某某所作的报告, 邀请某某授课, 出席的还有某某, 先后来到某公司.
"""

from collections.abc import Iterator
from typing import NamedTuple

from extractor.matching.patterns import Pattern
from extractor.model import Mention, ParticipationRole
from extractor.relations.factuality import is_planned, speech_start
from extractor.relations.scenes import Scene

_ENTERING = Pattern(r"来到|走进|前往|深入|赶赴|(?:先后|首先|随后|分别)到")

_REMAINING = Pattern(
    r"(?P<verb>参加|出席|列席|陪同|参会|就座|到会|观看|接待)[^，。；]{0,16}?(?:的?还有|的[^，。；]{0,8}?有[：:]?)"
)

_REPORTER = Pattern(
    r"(?:同志|教授"
    r"|委员)?(?:(?:受[^，。；]{2,14}委托)?[，]?(?:代表[^，。；作]{2,16}?)?)(?:向[^，。；]{1,6})?(?:所作|作的"
    r"|作(?=《))"
)

_REPORT = Pattern(r"(?:同志)?作了?[^，。；]{2,60}?(?:报告|说明|汇报)(?=$|[，。；])")
_LISTENED = Pattern("听取")
"""会议书面听取某局局长某某|作…报告."""

_RELAYER = Pattern(r"(?:同志)?对[^，。；]{1,40}的传达")

_TEACHES = r"(?<!工)[作做]|授课|讲座|辅导|宣讲|讲解|讲授|主讲|讲课|(?:开展|进行)[^，。；]{0,16}(?:培训|教学)"

_INVITED = Pattern(rf"(?:邀请|特邀|请来|聘请)[了到]?(?=[^。；]{{0,160}}(?:{_TEACHES}))")

_TEACHING = Pattern(_TEACHES)

_HEARD = Pattern(r"听取了?(?=[^。；]{0,160}(?:汇报|报告|说明|介绍|情况))")

_REPORTING = Pattern(r"(?:同志)?(?:(?:关于|对|就)[^，。；]{1,60}的|的?(?:工作|情况)?)(?:汇报|报告|说明|介绍)")

_AFFAIRS = Pattern(r"[^，。；]{2,60}?(?:办理|落实|整改|工作|进展|实施|推进)情况(?=$|[，。；的])")
"""What several bodies report on together (听取某局、某中心办理情况)."""

_REPORTS_OF = Pattern(r"[^，。；的]{2,60}的(?:工作|情况|有关)?(?:汇报|报告)(?=$|[，。；])")
"""What several bodies are heard on (听取某法院、某检察院的汇报)."""

_TOPIC = Pattern(r"关于|对|就")


_CALLED_IN = Pattern(
    r"邀请了?(?P<those>[^，。；]{2,60}?)(?:共同|一[同起道])?(?:召开|列席|到会|参加|座谈|视察|走进|观摩|参观)"
)
"""Who is asked to a meeting, and no teacher."""

_COMING = Pattern(
    r"(?P<verb>(?:应邀|特邀|前来)?(?:参会|出席|参加|列席|到会))(?:会议|活动|座谈会?|仪式)?的(?![^，。；]{0,8}[有是])"
)

_THERE = Pattern(r"(?![^，。；]{0,12}，由|[^，。；、]{0,12}(?:之际|周年|期间))[^，。；、]{0,12}，")

_ENTRANTS = Pattern(r"(?:参赛|参展|参会|参加|与会)的?(?:单位|队伍)(?:共?有|包括)[：:]?")

_BROUGHT = Pattern(
    r"(?:率领?|带领|带队)(?P<bodies>[^，。；]{2,60}?)(?:等[^，。；]{0,8}?)?(?:主要)?(?:有关|相关)?(?:负责人"
    r"|负责同志|人员|一行)"
)

_STATION = Pattern(r"(?:联络站|家站点|代表之家)$")
"""Where deputies receive people: a place of work, nobody who is visited."""

_KIN = Pattern(r"[、和及与](?:[^，。；、]{1,8}(?:户|员|属|工|兵|人|家庭|军人|劳模|代表|战士|儿童))?")
"""What joins those whose homes a visit has come to (老党员某某、低保户|某某家)."""

_HOME = Pattern(r"(?:老人|同志|老师|大爷|奶奶|阿姨|一?家)?的?家(?:中|里)?(?=[，。；、]|$)")
_TO = Pattern(r"(?:在|来到|走进|前往|赶到|[^得达报]到)[^，。；]{0,24}$")


_CHECKS = Pattern("[检抽]查|排查|巡查|督查|整治")
"""What bodies are taken along for, where a talk or a look at the spot makes no participants of them."""


class Assertion(NamedTuple):
    """Mentions whose entities have a role, as a verb at `position` says, which ends at `end`."""

    position: int
    end: int
    role: ParticipationRole
    participants: tuple[Mention, ...]


def constructed(scene: Scene) -> Iterator[Assertion]:
    """The participants that constructions of the scene name."""
    for rule in (
        _reporters,
        _invited,
        _called_in,
        _heard,
        _remaining,
        _coming,
        _visited,
        _looked_at,
        _at_home,
        _entered,
        _brought,
        _taken_along,
    ):
        yield from rule(scene)


def _called_in(scene: Scene) -> Iterator[Assertion]:
    """邀请某局、某公司和居民代表召开议事会: those who are asked to come."""
    if "邀请" not in scene.masked:
        return
    for called in _CALLED_IN.finditer(scene.masked, 0, speech_start(scene)):
        those = called.span("those")
        asked = sorted((*scene.bodies(*those), *scene.of("PERSON", start=those[0], end=those[1])))
        if asked and not is_planned(scene, called.start(), called.end()):
            yield Assertion(called.start(), called.end(), "attendee", tuple(m.mention for m in asked))


def _remaining(scene: Scene) -> Iterator[Assertion]:
    """出席会议的还有甲、乙: the names behind the verb."""
    for remaining in _REMAINING.finditer(scene.masked):
        people = scene.of("PERSON", start=remaining.end())
        if people:
            end = remaining.end("verb")
            yield Assertion(remaining.start(), end, "attendee", tuple(m.mention for m in people))


def _reporters(scene: Scene) -> Iterator[Assertion]:
    """听取了甲所作《…报告》、乙作的…说明; 听取了甲对会议精神的传达."""
    for mark in scene.of("PERSON"):
        if reporter := _REPORTER.match(scene.masked, mark.end):
            yield Assertion(mark.start, reporter.end(), "presenter", (mark.mention,))
        elif report := _REPORT.match(scene.masked, mark.end):
            if _LISTENED.search(scene.masked, scene.clause(mark.start).start, mark.start):
                yield Assertion(mark.start, report.end(), "presenter", (mark.mention,))
        elif relayer := _RELAYER.match(scene.masked, mark.end):
            yield Assertion(mark.start, relayer.end(), "speaker", (mark.mention,))


def _invited(scene: Scene) -> Iterator[Assertion]:
    """邀请某某教授作辅导报告: the persons up to the verb of teaching."""
    for invited in _INVITED.finditer(scene.masked):
        teaching = _TEACHING.search(scene.masked, invited.end())
        people = scene.of("PERSON", start=invited.end(), end=teaching.start() if teaching else None)
        if teaching and people:
            yield Assertion(teaching.start(), teaching.end(), "presenter", tuple(m.mention for m in people))


def _heard(scene: Scene) -> Iterator[Assertion]:
    """听取了某局关于…的汇报: each body that a topic follows."""
    for heard in _HEARD.finditer(scene.masked):
        if is_planned(scene, heard.start(), heard.end()):
            continue
        listed = _AFFAIRS.match(scene.masked, heard.end()) or _REPORTS_OF.match(scene.masked, heard.end())
        for mark in scene.bodies(heard.end()):
            if _TOPIC.match(scene.masked, mark.end) or (listed and mark.end <= listed.end()):
                yield Assertion(mark.start, mark.end, "presenter", (mark.mention,))
        for mark in scene.of("PERSON", start=heard.end(), end=scene.clause(heard.start()).end):
            if _REPORTING.match(scene.masked, mark.end):
                yield Assertion(mark.start, mark.end, "presenter", (mark.mention,))


def _coming(scene: Scene) -> Iterator[Assertion]:
    """应邀参会的某局局长甲表示: the person whom a clause of attending describes."""
    for coming in _COMING.finditer(scene.masked, 0, speech_start(scene)):
        described = scene.of("PERSON", start=coming.end(), end=scene.clause(coming.start()).end)
        titles = scene.of("ORG", "OFFICE", start=coming.end(), end=described[0].start) if described else ()
        reached = max((m.end for m in titles), default=coming.end())
        if described and described[0].start == reached:
            yield Assertion(coming.start(), coming.end("verb"), "attendee", (described[0].mention,))


def _looked_at(scene: Scene) -> Iterator[Assertion]:
    """在某公司，甲走进车间: the body at which a visit has come to."""
    for mark in scene.bodies(1, speech_start(scene)):
        at = mark.start - 1 in (0, *(cut + 1 for cut in scene.cuts)) and scene.masked[mark.start - 1] == "在"
        if at and _THERE.match(scene.masked, mark.end) and not _STATION.search(scene.masked, mark.start, mark.end):
            yield Assertion(mark.start, mark.end, "subject", (mark.mention,))


def _at_home(scene: Scene) -> Iterator[Assertion]:
    """在独居老人甲家中，来到老党员乙家: the person whose home a visit has come to."""
    for mark in scene.of("PERSON", end=speech_start(scene)):
        if _HOME.match(scene.masked, mark.end) and _TO.search(scene.masked, scene.clause(mark.start).start, mark.start):
            people = [mark]
            for before in reversed(scene.of("PERSON", end=mark.start)):
                if not _KIN.fullmatch(scene.masked, before.end, people[0].start):
                    break
                people.insert(0, before)
            yield Assertion(mark.start, mark.end, "subject", tuple(m.mention for m in people))


def _entered(scene: Scene) -> Iterator[Assertion]:
    """参赛单位有甲、乙: the bodies that a list of entrants names."""
    if "有" not in scene.masked:
        return
    for entrants in _ENTRANTS.finditer(scene.masked, 0, speech_start(scene)):
        named = scene.bodies(entrants.end(), scene.clause(entrants.end()).end)
        yield Assertion(entrants.start(), entrants.end(), "attendee", tuple(m.mention for m in named))


def _brought(scene: Scene) -> Iterator[Assertion]:
    """某某率某局、某委等单位负责人来…调研: the bodies whose people somebody brings along."""
    for brought in _BROUGHT.finditer(scene.masked, 0, speech_start(scene)):
        named = scene.bodies(*brought.span("bodies"))
        if named and named[0].start == brought.start("bodies"):
            yield Assertion(brought.start(), brought.end("bodies"), "attendee", tuple(m.mention for m in named))


def _taken_along(scene: Scene) -> Iterator[Assertion]:
    """甲、乙分组带队，会同某所、某站对商户开展检查: the bodies that somebody named takes along."""
    at = scene.masked.find("会同", 0, speech_start(scene))
    if at < 0 or not scene.of("PERSON", end=at):
        return
    named = scene.bodies(at, scene.clause(at).end) if _CHECKS.search(scene.masked, at) else ()
    if named and named[0].start == at + len("会同"):
        yield Assertion(at, at + len("会同"), "attendee", tuple(m.mention for m in named))


def _visited(scene: Scene) -> Iterator[Assertion]:
    """先后来到某公司、某站: the bodies that one goes to."""
    for motion in _ENTERING.finditer(scene.masked, 0, speech_start(scene)):
        goals = scene.bodies(motion.end(), scene.clause(motion.start()).end)
        if goals and goals[0].start == motion.end():
            yield Assertion(motion.start(), motion.end(), "subject", tuple(m.mention for m in goals))
