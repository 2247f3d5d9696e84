"""Who takes part in an event that a verb tells of: who visits and is visited, who is elected, who wins."""

import re
from collections.abc import Iterator

from extractor.model import Mention, ParticipationRole
from extractor.relations.agents import agents
from extractor.relations.circumstances import destinations
from extractor.relations.event_types import MEETINGS
from extractor.relations.namings import Naming
from extractor.relations.roles import Assertion

_FEW = 3
"""A visit that more persons are named for is a delegation, whose members attend."""

_LAUNCHED = re.compile(r"启动|揭|开工|奠基|启用|点亮")

_LED = re.compile(r"一行|带队|率队|率|带领")


def doers(naming: Naming) -> Iterator[Assertion]:
    """The roles that a verb phrase itself gives; none for a noun phrase."""
    if naming.form == "noun":
        visited = tuple(m.mention for m in destinations(naming) if m.mention.label == "ORG")
        if visited and naming.type not in MEETINGS:
            yield _assert(naming, "subject", visited)
        if naming.type in {"visit", "inspection"}:
            people = agents(naming.scene, 0, naming.start)
            yield _assert(naming, _visitors(naming, len(people)), tuple(m.mention for m in people))
        if naming.name.endswith("宣誓"):
            sworn = agents(naming.scene, 0, naming.start)
            yield _assert(naming, "subject", tuple(m.mention for m in sworn))
        if naming.type == "award":
            winners = naming.scene.bodies(naming.scene.clause(naming.start).start, naming.start)
            yield _assert(naming, "subject", tuple(m.mention for m in winners))
        return
    if naming.type in {"visit", "inspection", "consultation"}:
        people = agents(naming.scene, 0, naming.start)
        if people:
            yield _assert(naming, _visitors(naming, len(people)), tuple(m.mention for m in people))
    if naming.type == "ceremony":
        people = agents(naming.scene, 0, naming.start)
        yield _assert(naming, _rite_role(naming), tuple(m.mention for m in people))
    subjects = tuple(m.mention for m in naming.targets if m.mention.label in {"PERSON", "ORG"})
    if subjects:
        yield _assert(naming, "subject", subjects)


def _rite_role(naming: Naming) -> ParticipationRole:
    """Who starts or unveils something launches it; who is sworn in is its subject; who signs attends."""
    if naming.name.endswith("宣誓"):
        return "subject"
    return "launcher" if _LAUNCHED.search(naming.name) else "attendee"


def _visitors(naming: Naming, number: int) -> ParticipationRole:
    """Few visitors lead their visit; a long list attends, unless the text says who leads (某某一行)."""
    led = _LED.search(naming.scene.masked, 0, naming.start)
    return "leader" if led or number <= _FEW else "attendee"


def _assert(naming: Naming, role: ParticipationRole, participants: tuple[Mention, ...]) -> Assertion:
    return Assertion(naming.start, naming.end, role, participants)
