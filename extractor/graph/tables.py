"""Statements → tables: people, bodies, tenures, events, participations and documents, a row a thing.

Columns that end in `iri` lead back into the graph, `sentence` is the first passage that says so. Every value is a text
or a number; what is not known is empty.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from extractor.graph.index import Index
from extractor.graph.statement import Statement
from extractor.vocab import CIVIC, DCTERMS, FOAF, ORG, PROV, SDO, SEM, SKOS

Value = str | int
Row = tuple[Value, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table: the names of its columns, and its rows in order."""

    columns: tuple[str, ...]
    rows: tuple[Row, ...]


def tables(statements: Iterable[Statement]) -> dict[str, Table]:
    """The tables of a set of statements, by name; the order in which they come is of no effect."""
    index = Index(statements)
    return {name: Table(columns=columns, rows=tuple(rows(index))) for name, (columns, rows) in _TABLES.items()}


def _documents(index: Index) -> Iterator[Row]:
    for iri in index.instances(SDO.PublicationIssue):
        yield (index.value(iri, DCTERMS.identifier), index.label(iri), _town(index, iri), *_time(index, iri), iri)


def _people(index: Index) -> Iterator[Row]:
    for iri in index.instances(FOAF.Person):
        yield index.label(iri), "；".join(index.objects(iri, SKOS.altLabel)), _town(index, iri), iri


def _bodies(index: Index) -> Iterator[Row]:
    for iri in index.instances(ORG.Organization):
        yield index.label(iri), "；".join(index.objects(iri, SKOS.altLabel)), _town(index, iri), iri


def _tenures(index: Index) -> Iterator[Row]:
    for tenure, person in index.pairs(ORG.member):
        body, post = index.value(tenure, ORG.organization), index.value(tenure, CIVIC.post)
        role = index.label(index.value(tenure, ORG.role))
        issued = [
            index.value(one, SEM.hasEarliestBeginTimeStamp) for one in index.documents(tenure, ORG.member, person)
        ]
        seen = sorted(day for day in issued if day)
        yield (
            index.label(person), index.label(post) if post else role, role, index.label(body) if body else "",
            _town(index, person), _status(index, tenure), seen[0] if seen else "", seen[-1] if seen else "",
            len(issued), _sentence(index, tenure, ORG.member, person), person, tenure,
        )  # fmt: skip


def _status(index: Index, tenure: str) -> str:
    """What is reported of a tenure: `elected 2021-09-28; holds`."""
    reports = index.objects(tenure, CIVIC.report)
    return "; ".join(
        sorted(f"{_name(index, one, CIVIC.status)} {index.value(one, CIVIC.date)}".strip() for one in reports)
    )


def _events(index: Index) -> Iterator[Row]:
    for iri in index.instances(CIVIC.CivicEvent):
        place = index.value(iri, SDO.location)
        documents = index.objects(iri, PROV.wasQuotedFrom)
        organizers = "、".join(index.label(one) for one in index.objects(iri, SDO.organizer))
        yield (
            index.label(iri), _name(index, iri, SEM.eventType), *_time(index, iri), index.label(place) if place else "",
            organizers, index.value(iri, CIVIC.attendancePresent), "；".join(index.objects(iri, CIVIC.outcome)),
            len(documents), _sentence(index, iri, PROV.wasQuotedFrom, documents[0]) if documents else "", iri,
        )  # fmt: skip


def _participations(index: Index) -> Iterator[Row]:
    for event, participation in index.pairs(CIVIC.participation):
        agent = index.value(participation, CIVIC.participant)
        role, time = _name(index, participation, CIVIC.participationRole), _time(index, event)
        sentence = _sentence(index, participation, CIVIC.participant, agent)
        yield (index.label(agent), role, index.label(event), *time, sentence, agent, event, participation)


def _name(index: Index, subject: str, predicate: str) -> str:
    return index.value(subject, predicate).rpartition("#")[2]


def _town(index: Index, iri: str) -> str:
    return index.value(iri, CIVIC.jurisdiction)


def _time(index: Index, iri: str) -> tuple[str, str, str]:
    """The date at the precision of its source, and the days between which it lies."""
    latest = index.value(iri, SEM.hasLatestEndTimeStamp) or index.value(iri, SEM.hasLatestBeginTimeStamp)
    return index.value(iri, CIVIC.date), index.value(iri, SEM.hasEarliestBeginTimeStamp), latest


def _sentence(index: Index, subject: str, predicate: str, target: str) -> str:
    passages = index.evidence(subject, predicate, target)
    return passages[0].quote if passages else ""


_TIME = ("date", "earliest", "latest")
_TABLES: Final[Mapping[str, tuple[tuple[str, ...], Callable[[Index], Iterator[Row]]]]] = {
    "documents": (("id", "title", "town", *_TIME, "document_iri"), _documents),
    "people": (("name", "other_names", "town", "person_iri"), _people),
    "bodies": (("name", "other_names", "town", "body_iri"), _bodies),
    "tenures": (
        ("person", "office", "role", "body", "town", "reported", "first_seen", "last_seen", "documents", "sentence",
         "person_iri", "tenure_iri"), _tenures,
    ),
    "events": (
        ("name", "type", *_TIME, "place", "organizers", "present", "outcomes", "documents", "sentence", "event_iri"),
        _events,
    ),
    "participations": (
        ("agent", "role", "event", *_TIME, "sentence", "agent_iri", "event_iri", "participation_iri"), _participations,
    ),
}  # fmt: skip
