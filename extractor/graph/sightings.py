"""What one document says about who is who, in short: the persons, bodies, offices and events that it speaks of.

Resolution compares documents by these records, which are a twentieth of the statements that they are made of. They
hold the IRIs that the document alone would give.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from pydantic import TypeAdapter

from extractor.graph.index import Index
from extractor.graph.statement import Statement
from extractor.model import Evidence
from extractor.vocab import CIVIC, FOAF, ORG, SDO, SEM, SKOS

_CLASSES = ((FOAF.Person, "person"), (ORG.Organization, "organization"), (SDO.Place, "place"))


@dataclass(frozen=True, slots=True, kw_only=True)
class EntitySeen:
    """A person, organization or place as one document names it."""

    iri: str
    kind: str
    name: str
    aliases: tuple[str, ...] = ()
    jurisdiction: str | None = None
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportSeen:
    """What a document reports of an office: `holds`, `elected`, `appointed` or `dismissed`, and when.

    `days` are the first and the last day that it may speak of, as ISO dates; absent where the year is not known.
    """

    status: str
    date: str | None = None
    days: tuple[str, str] | None = None
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeSeen:
    """An office that a document says a person holds, takes or leaves."""

    tenure: str
    person: str
    role: str
    organization: str | None
    reports: tuple[ReportSeen, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EventSeen:
    """An event as one document reports it."""

    iri: str
    type: str
    name: str
    date: str | None = None
    days: tuple[str, str] | None = None
    organizers: tuple[str, ...] = ()
    place: str | None = None
    actors: tuple[str, ...] = ()
    container: str | None = None
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeSeen:
    """A change of bodies as one document tells it; each body by its IRI."""

    kind: str
    originals: tuple[str, ...]
    results: tuple[str, ...]
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """All that one document contributes to resolution.

    `days` are the first and the last day on which it can have been published.
    """

    document: str
    town: str | None
    days: tuple[str, str] | None
    entities: tuple[EntitySeen, ...]
    offices: tuple[OfficeSeen, ...]
    events: tuple[EventSeen, ...]
    changes: tuple[ChangeSeen, ...] = ()

    def encode(self) -> bytes:
        """The record as JSON."""
        return _ADAPTER.dump_json(self)

    @classmethod
    def decode(cls, data: bytes) -> "Sighting":
        """The record that `encode` wrote."""
        return _ADAPTER.validate_json(data)


_ADAPTER: TypeAdapter[Sighting] = TypeAdapter(Sighting)


def sighting(document: str, statements: Iterable[Statement]) -> Sighting:
    """What the statements of one document, given by its IRI, contribute to resolution."""
    index = Index(statements)
    return Sighting(
        document=document,
        town=index.value(document, CIVIC.jurisdiction) or None,
        days=_days(index, document),
        entities=tuple(_entity(index, iri, kind) for cls, kind in _CLASSES for iri in index.instances(cls)),
        offices=tuple(_office(index, tenure) for tenure in index.instances(CIVIC.Tenure)),
        events=tuple(_event(index, event) for event in index.instances(CIVIC.CivicEvent)),
        changes=tuple(_change(index, change) for change in index.instances(CIVIC.BodyChange)),
    )


def _days(index: Index, iri: str) -> tuple[str, str] | None:
    first = index.value(iri, SEM.hasEarliestBeginTimeStamp) or index.value(iri, SEM.hasEarliestEndTimeStamp)
    last = index.value(iri, SEM.hasLatestEndTimeStamp) or index.value(iri, SEM.hasLatestBeginTimeStamp)
    return (first, last) if first and last else None


def _entity(index: Index, iri: str, kind: str) -> EntitySeen:
    return EntitySeen(
        iri=iri,
        kind=kind,
        name=index.label(iri),
        aliases=tuple(index.objects(iri, SKOS.altLabel)),
        jurisdiction=index.value(iri, CIVIC.jurisdiction) or None,
        evidence=_evidence(index, iri, CIVIC.evidence)[:1],
    )


def _office(index: Index, tenure: str) -> OfficeSeen:
    return OfficeSeen(
        tenure=tenure,
        person=index.value(tenure, ORG.member),
        role=index.label(index.value(tenure, ORG.role)),
        organization=index.value(tenure, ORG.organization) or None,
        reports=tuple(_report(index, tenure, report) for report in index.objects(tenure, CIVIC.report)),
    )


def _report(index: Index, tenure: str, report: str) -> ReportSeen:
    return ReportSeen(
        status=index.value(report, CIVIC.status).rpartition("#")[2],
        date=index.value(report, CIVIC.date) or None,
        days=_days(index, report),
        evidence=index.evidence(tenure, CIVIC.report, report),
    )


def _event(index: Index, iri: str) -> EventSeen:
    return EventSeen(
        iri=iri,
        type=index.value(iri, SEM.eventType).rpartition("#")[2],
        name=index.label(iri),
        date=index.value(iri, CIVIC.date) or None,
        days=_days(index, iri),
        organizers=tuple(index.objects(iri, SDO.organizer)),
        place=index.value(iri, SDO.location) or None,
        actors=tuple(index.objects(iri, SEM.hasActor)),
        container=index.value(iri, SDO.superEvent) or None,
        evidence=_evidence(index, iri, SEM.eventType),
    )


def _change(index: Index, iri: str) -> ChangeSeen:
    bodies = [
        body
        for predicate in (CIVIC.concerns, ORG.originalOrganization, ORG.resultingOrganization)
        for body in index.objects(iri, predicate)
    ]
    former, new = index.objects(iri, CIVIC.formerName), index.objects(iri, CIVIC.newName)
    return ChangeSeen(
        kind=index.value(iri, CIVIC.changeKind).rpartition("#")[2],
        originals=tuple(body for body in bodies if index.label(body) in former),
        results=tuple(body for body in bodies if index.label(body) in new),
        evidence=_evidence(index, iri, CIVIC.changeKind),
    )


def _evidence(index: Index, subject: str, predicate: str) -> tuple[Evidence, ...]:
    return tuple(
        passage
        for target in index.objects(subject, predicate)[:1]
        for passage in index.evidence(subject, predicate, target)
    )
