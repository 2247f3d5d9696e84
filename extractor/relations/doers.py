"""Who takes part in an event that a verb tells of: who visits and is visited, who is elected, who wins."""

import re
from collections.abc import Iterator

from extractor.model import ParticipationRole
from extractor.relations.agents import agents
from extractor.relations.circumstances import destinations
from extractor.relations.constructions import Assertion
from extractor.relations.event_types import MEETINGS
from extractor.relations.namings import Naming

_FEW = 3
"""A visit that more persons are named for is a delegation, whose members attend."""

_LAUNCHED = re.compile(r"启动|揭|开工|奠基|启用|点亮")

_LED = re.compile(r"一行|带队|率队|率|带领")


def doers(naming: Naming) -> Iterator[Assertion]:
    """The roles that the naming of an event gives without a verb of its own for them."""
    return _of_noun(naming) if naming.form == "noun" else _of_verb(naming)


def _of_noun(naming: Naming) -> Iterator[Assertion]:
    """赴某校开展某活动: the goal; 某某开展高温慰问: who leads; 某公司通过…认定: who wins; 某某进行宪法宣誓."""
    visited = tuple(m.mention for m in destinations(naming) if m.mention.label == "ORG")
    if visited and naming.type not in MEETINGS:
        yield Assertion(naming.start, naming.end, "subject", visited)
    if naming.type in {"visit", "inspection"}:
        yield _subjects(naming, _visitors(naming))
    if naming.name.endswith("宣誓"):
        yield _subjects(naming, "subject")
    if naming.type == "award":
        winners = naming.scene.bodies(naming.scene.clause(naming.start).start, naming.start)
        yield Assertion(naming.start, naming.end, "subject", tuple(m.mention for m in winners))


def _of_verb(naming: Naming) -> Iterator[Assertion]:
    """The persons before the verb, and those whom it is directed at."""
    if naming.type in {"visit", "inspection", "consultation"}:
        yield _subjects(naming, _visitors(naming))
    if naming.type == "discussion":
        goals = tuple(m.mention for m in naming.targets if m.mention.label == "PERSON")
        yield Assertion(naming.start, naming.end, "attendee", (*_subjects(naming, "attendee").participants, *goals))
        return
    if naming.type == "ceremony":
        yield _subjects(naming, _rite_role(naming))
    goals = tuple(m.mention for m in naming.targets if m.mention.label in {"PERSON", "ORG"})
    yield Assertion(naming.start, naming.end, "subject", goals)


def _subjects(naming: Naming, role: ParticipationRole) -> Assertion:
    people = agents(naming.scene, 0, naming.start)
    return Assertion(naming.start, naming.end, role, tuple(m.mention for m in people))


def _rite_role(naming: Naming) -> ParticipationRole:
    """Who starts or unveils something launches it; who is sworn in is its subject; who signs attends."""
    if naming.name.endswith("宣誓"):
        return "subject"
    return "launcher" if _LAUNCHED.search(naming.name) else "attendee"


def _visitors(naming: Naming) -> ParticipationRole:
    """Few visitors lead their visit; a long list attends, unless the text says who leads (某某一行)."""
    led = _LED.search(naming.scene.masked, 0, naming.start)
    return "leader" if led or len(agents(naming.scene, 0, naming.start)) <= _FEW else "attendee"
