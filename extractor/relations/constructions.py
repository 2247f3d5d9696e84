"""Constructions that name a participant elsewhere than before the verb (guidelines § 4, `participants`).

听取了某某所作的报告, 邀请某某授课, 出席的还有某某, 先后来到某公司.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from extractor.model import Mention, ParticipationRole
from extractor.relations.factuality import is_planned, speech_start
from extractor.relations.scenes import Scene

_ENTERING = re.compile(r"来到|走进|前往|深入|赶赴")

_REMAINING = re.compile(
    r"(?P<verb>参加|出席|列席|陪同|参会|就座|到会|观看|接待)[^，。；]{0,16}?(?:的?还有|的[^，。；]{0,8}?有[：:]?)"
)

_REPORTER = re.compile(r"(?:同志|教授|委员)?(?:所作|作的|作(?=《))")

_RELAYER = re.compile(r"(?:同志)?对[^，。；]{1,40}的传达")

_INVITED = re.compile(r"邀请[了到]?(?=[^。；]{0,160}(?:[作做]|授课|讲座|辅导|宣讲|讲解|讲授|主讲))")

_TEACHING = re.compile(r"[作做]|授课|讲座|辅导|宣讲|讲解|讲授|主讲")

_HEARD = re.compile(r"听取了?(?=[^。；]{0,160}(?:汇报|报告|说明))")

_REPORTING = re.compile(r"(?:同志)?(?:(?:关于|对|就)[^，。；]{1,60}的|的|工作|情况)?(?:汇报|报告|说明|介绍)")

_TOPIC = re.compile(r"关于|对|就")


class Assertion(NamedTuple):
    """Mentions whose entities have a role, as a verb at `position` says, which ends at `end`."""

    position: int
    end: int
    role: ParticipationRole
    participants: tuple[Mention, ...]


def constructed(scene: Scene) -> Iterator[Assertion]:
    """The participants that constructions of the scene name."""
    for rule in (_reporters, _invited, _heard, _remaining, _visited):
        yield from rule(scene)


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
        for mark in scene.bodies(heard.end()):
            if _TOPIC.match(scene.masked, mark.end):
                yield Assertion(mark.start, mark.end, "presenter", (mark.mention,))
        for mark in scene.of("PERSON", start=heard.end(), end=scene.clause(heard.start()).end):
            if _REPORTING.match(scene.masked, mark.end):
                yield Assertion(mark.start, mark.end, "presenter", (mark.mention,))


def _visited(scene: Scene) -> Iterator[Assertion]:
    """先后来到某公司、某站: the bodies that one goes to."""
    for motion in _ENTERING.finditer(scene.masked, 0, speech_start(scene)):
        goals = scene.bodies(motion.end(), scene.clause(motion.start()).end)
        if goals and goals[0].start == motion.end():
            yield Assertion(motion.start(), motion.end(), "subject", tuple(m.mention for m in goals))
