"""Who takes part in an event that a verb tells of: who visits and is visited, who is elected, who wins."""

from collections.abc import Iterator

from extractor.matching.patterns import Pattern
from extractor.model import Mention, ParticipationRole
from extractor.relations.agents import agents, is_quoted
from extractor.relations.participation.constructions import Assertion
from extractor.relations.scenes import Mark
from extractor.relations.settings.goals import destinations
from extractor.relations.tellings.event_types import MEETINGS
from extractor.relations.tellings.namings import Naming

_FEW = 3
"""A visit that more persons are named for is a delegation, whose members attend."""

_LAUNCHED = Pattern(r"启动|揭|^发布|开工|奠基|启用|点亮")

_HE = Pattern(r"[他她](?!们)")

_COMPANY = Pattern(r"(?:带领|率领?)(?![队先团下])|[和与及](?:[省市区县镇乡]|有关|其他)?领导")

_MARKED = Pattern(r"标志着[^，。；]*$")
"""What makes the subject of 标志着 a visit of the event behind it (某某调研，标志着某活动启动)."""

_TAUGHT = Pattern(r"(?:[为给向]|来[我本该])[^，。；]{1,16}?(?:开展|带来|进行|举办|举行|讲授|上)了?[^，。；]{0,6}$")
"""What makes a teacher of the person before a lecture (某医生为老人们开展了健康讲座)."""

_WITH = Pattern(r"[与同和、]$")
"""What joins the parties of an agreement."""

_OF_MANY = Pattern(r"等\s*\d+\s*[余多]?\s*[名位][^，。；]{0,6}(?:代表|委员|党员|志愿者|队员)")
"""What makes of those named some of the many who went (某某、某某等9名代表)."""

_LED = Pattern(r"一行|带队|率队|率|带领")


def doers(naming: Naming) -> Iterator[Assertion]:
    """The roles that the naming of an event gives without a verb of its own for them."""
    return _of_noun(naming) if naming.form == "noun" else _of_verb(naming)


def _of_noun(naming: Naming) -> Iterator[Assertion]:
    """赴某校开展某活动: the goal; 某某开展高温慰问: who leads; 某公司通过…认定: who wins; 某某进行宪法宣誓."""
    visited = tuple(m.mention for m in destinations(naming) if m.mention.label == "ORG")
    if visited and naming.type not in MEETINGS:
        yield Assertion(naming.start, naming.end, "subject", visited)
    if naming.type in {"visit", "inspection"} and not _MARKED.search(naming.scene.masked, 0, naming.start):
        yield _subjects(naming, _visitors(naming))
    if naming.type == "outreach" and (people := naming.scene.of("PERSON", end=naming.start)):
        came = agents(naming.scene, 0, people[-1].end)
        yield Assertion(naming.start, naming.end, "attendee", tuple(m.mention for m in came))
    if naming.name.endswith("宣誓"):
        yield _subjects(naming, "subject")
    if naming.type == "lecture" and _TAUGHT.search(naming.scene.masked, 0, naming.start):
        yield _subjects(naming, "presenter")
    if naming.type == "award" and not naming.name.endswith("会"):
        winners = naming.scene.bodies(naming.scene.clause(naming.start).start, naming.start)
        yield Assertion(naming.start, naming.end, "subject", tuple(m.mention for m in winners))


def _of_verb(naming: Naming) -> Iterator[Assertion]:
    """The persons before the verb, and those whom it is directed at."""
    if naming.type in {"visit", "inspection", "consultation"}:
        yield from _visiting(naming)
    if naming.type == "discussion":
        goals = tuple(m.mention for m in naming.targets if m.mention.label == "PERSON")
        yield Assertion(naming.start, naming.end, "attendee", (*_subjects(naming, "attendee").participants, *goals))
        return
    if naming.type == "lecture":
        yield _subjects(naming, "presenter")
    if naming.type == "activity":
        yield _subjects(naming, "leader" if _LED.search(naming.scene.masked, 0, naming.start) else "attendee")
    if naming.type == "ceremony":
        yield _subjects(naming, _rite_role(naming))
        yield Assertion(naming.start, naming.end, "attendee", _parties(naming))
    if naming.type == "outreach":
        yield _subjects(naming, "attendee")
        return
    goals = tuple(m.mention for m in naming.targets if m.mention.label in {"PERSON", "ORG"})
    yield Assertion(naming.start, naming.end, "subject", goals)


def honours_him(naming: Naming) -> bool:
    """Whether an award goes to somebody whom the sentence calls 他 (去年底，她被评为…), or told of (2018年|被评为…)."""
    if naming.type not in {"award", "election"} or naming.form == "noun" or naming.targets:
        return False
    start = naming.scene.clause(naming.start).start
    opens = any(m.start == start and m.end == naming.start for m in naming.scene.of("DATE", end=naming.start))
    return opens or bool(_HE.search(naming.scene.masked, start, naming.start))


def _visiting(naming: Naming) -> Iterator[Assertion]:
    """Who goes, in which role; 某某和市领导某某、某某 has one who leads and others who attend."""
    led = _subjects(naming, _visitors(naming))
    company = _COMPANY.search(naming.scene.masked, 0, naming.start)
    beside = {m.mention for m in naming.scene.of("PERSON", start=company.end(), end=naming.start)} if company else set()
    yield led._replace(participants=tuple(m for m in led.participants if m not in beside))
    yield led._replace(role="attendee", participants=tuple(m for m in led.participants if m in beside))


def _subjects(naming: Naming, role: ParticipationRole) -> Assertion:
    people = agents(naming.scene, 0, naming.start) or _authority(naming) or _carried(naming)
    return Assertion(naming.start, naming.end, role, tuple(m.mention for m in people))


def _authority(naming: Naming) -> tuple[Mark, ...]:
    """The leader of a country whose visit the clause tells of (某某总书记19日在某校考察)."""
    scene, clause = naming.scene, naming.scene.clause(naming.start)
    people = scene.of("PERSON", start=clause.start, end=naming.start)
    went = naming.type in {"visit", "inspection"} and naming.form == "verb" and len(people) == 1
    return people if went and is_quoted(scene, people[0]) else ()


def _carried(naming: Naming) -> tuple[Mark, ...]:
    """The subject that the clauses before share with a visit's (某某先后前往某区，了解情况，调研某产业)."""
    scene, clause = naming.scene, naming.scene.clause(naming.start)
    shared = naming.type in {"visit", "inspection", "lecture"} or naming.name.endswith("植树")
    if not shared or (naming.form == "noun" and naming.type != "lecture"):
        return ()
    while clause.start:
        clause = scene.clause(clause.start - 1)
        people = scene.of("PERSON", start=clause.start, end=clause.end)
        if people:
            return agents(scene, 0, people[-1].end)
        if scene.of("ORG", "PLACE", "OFFICE", start=clause.start, end=clause.start + 1):
            break
    return ()


def _parties(naming: Naming) -> tuple[Mention, ...]:
    """The bodies that sign with one another (甲公司与乙大学签署…)."""
    scene, clause = naming.scene, naming.scene.clause(naming.start)
    bodies = scene.bodies(clause.start, naming.start) if naming.name.startswith(("签", "共同签")) else ()
    joined = len(bodies) > 1 and _WITH.search(scene.masked, bodies[0].end, bodies[1].start)
    return tuple(m.mention for m in bodies) if joined else ()


def _rite_role(naming: Naming) -> ParticipationRole:
    """Who starts or unveils something launches it; who is sworn in is its subject; who signs attends."""
    if naming.name.endswith("宣誓"):
        return "subject"
    return "launcher" if _LAUNCHED.search(naming.name) else "attendee"


def _visitors(naming: Naming) -> ParticipationRole:
    """Few visitors lead their visit; a long list attends, as do some of many (某某等9名代表), unless told who leads."""
    led = _LED.search(naming.scene.masked, 0, naming.start)
    many = _OF_MANY.search(naming.scene.masked, 0, naming.start)
    few = not many and len(agents(naming.scene, 0, naming.start)) <= _FEW
    return "leader" if led or few else "attendee"
