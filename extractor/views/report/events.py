"""The events of the report: when, where, who took part in which role, what came of it, and the sentences."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from extractor.graph.index import Index
from extractor.graph.statement import place_of
from extractor.model import Evidence
from extractor.views.report.facts import Sentence, anchor, date, day, names_of, sentences
from extractor.vocab import CIVIC, FOAF, PROV, RDF, SDO, SEM, SKOS


@dataclass(frozen=True, slots=True, kw_only=True)
class Agent:
    """A person or body that took part, in a role; `organizer` is one."""

    anchor: str
    name: str
    is_person: bool
    role: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """An event with all that is told of it."""

    anchor: str
    name: str
    kind: str
    date: str
    day: str
    place: str
    agents: tuple[Agent, ...]
    expected: str
    present: str
    outcomes: tuple[str, ...]
    sentences: tuple[Sentence, ...]

    @property
    def month(self) -> str:
        """The month in which it may have begun, `2024-04`; empty where the year is not known."""
        return self.day[:7]

    @property
    def roles(self) -> list[tuple[str, list[Agent]]]:
        """Who took part in each role, in the order in which one names them: who called it, who chaired, who spoke."""
        return [(role, list(some)) for role, some in groupby(self.agents, key=lambda agent: agent.role)]

    @property
    def weight(self) -> int:
        """How much is told of it."""
        return 2 * len(self.agents) + len(self.sentences) + len(self.outcomes)


@dataclass(frozen=True, slots=True, kw_only=True)
class Month:
    """A month with the number of its events of each kind; `label` is `2024-04`."""

    label: str
    counts: tuple[tuple[str, int], ...]

    @property
    def total(self) -> int:
        """All events of the month."""
        return sum(count for _, count in self.counts)


def read_events(index: Index) -> list[Event]:
    """All events in the order of their days; those whose year is not known come last."""
    events = [_event(index, iri) for iri in index.instances(CIVIC.CivicEvent)]
    return sorted(events, key=lambda event: (event.day or "9", event.name, event.anchor))


def by_month(events: Iterable[Event]) -> list[Month]:
    """The months from the first event to the last, empty ones included."""
    counts: dict[str, Counter[str]] = {}
    for event in events:
        if event.day:
            counts.setdefault(event.day[:7], Counter())[event.kind] += 1
    months = _between(min(counts), max(counts)) if counts else []
    return [Month(label=month, counts=tuple(sorted(counts.get(month, Counter()).items()))) for month in months]


def _between(first: str, last: str) -> list[str]:
    (year, month), months = map(int, first.split("-")), []
    while f"{year:04}-{month:02}" <= last:
        months.append(f"{year:04}-{month:02}")
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
    return months


def _event(index: Index, iri: str) -> Event:
    agents = _agents(index, iri)
    place = index.value(iri, SDO.location)
    names = [name for agent, _ in agents for name in names_of(index, agent, _class(index, agent))]
    names += [(name, "event") for name in index.objects(iri, SKOS.prefLabel)]
    names += names_of(index, place, "place") if place else []
    return Event(
        anchor=anchor(iri),
        name=index.label(iri),
        kind=index.value(iri, SEM.eventType).rpartition("#")[2],
        date=date(index, iri),
        day=day(index, iri),
        place=index.label(place) if place else "",
        agents=tuple(
            Agent(anchor=anchor(agent), name=index.label(agent), is_person=_class(index, agent) == "person", role=role)
            for agent, role in agents
        ),
        expected=index.value(iri, CIVIC.attendanceExpected),
        present=index.value(iri, CIVIC.attendancePresent),
        outcomes=tuple(index.objects(iri, CIVIC.outcome)),
        sentences=sentences(index, _passages(index, iri), names),
    )


def _passages(index: Index, event: str) -> list[Evidence]:
    """What tells of the event, and what tells who convened it and who took part, in the order of the documents."""
    found = {
        passage
        for predicate in (PROV.wasQuotedFrom, SDO.organizer)
        for target in index.objects(event, predicate)
        for passage in index.evidence(event, predicate, target)
    }
    for participation in index.objects(event, CIVIC.participation):
        agent = index.value(participation, CIVIC.participant)
        found.update(index.evidence(participation, CIVIC.participant, agent))
    return sorted(found, key=place_of)


_RANK = ("organizer", "chair", "leader", "presenter", "speaker", "launcher", "attendee", "subject")


def _agents(index: Index, event: str) -> list[tuple[str, str]]:
    found = [(organizer, "organizer") for organizer in index.objects(event, SDO.organizer)]
    for participation in index.objects(event, CIVIC.participation):
        role = index.value(participation, CIVIC.participationRole).rpartition("#")[2]
        found.append((index.value(participation, CIVIC.participant), role))
    return sorted(found, key=lambda each: (_RANK.index(each[1]), each[0]))


def _class(index: Index, iri: str) -> str:
    return "person" if FOAF.Person in index.objects(iri, RDF.type) else "organization"
