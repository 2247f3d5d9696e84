"""Event → statements: type, time, place, organizers, participations, attendance and outcomes."""

from collections import Counter
from collections.abc import Iterator

from extractor.graph.evidence import source_statements
from extractor.graph.scribe import Scribe
from extractor.graph.statement import Statement
from extractor.model import Aligned, Event, Participation
from extractor.temporal.values import PartialDate
from extractor.vocab import CIVIC, CONCEPTS, EVENT_CLASSES, PARTS_OF_DAY, SDO, SEM, XSD


def event_iris(scribe: Scribe, events: tuple[Event, ...], alignment: Aligned) -> tuple[str, ...]:
    """The IRI of each event of a document.

    An event with a full date and an organizer or a place is one for every document that reports it so.
    Without them (座谈会, some day in March), or where a document tells two apart that would be one, it is
    that document's own: bulletins repeat such names, and merging is not done by silence.
    """
    shared = [_shared_iri(scribe, event) for event in events]
    count = Counter(shared)
    return tuple(
        iri if iri is not None and count[iri] == 1 else _own_iri(scribe, event, alignment)
        for iri, event in zip(shared, events, strict=True)
    )


def _shared_iri(scribe: Scribe, event: Event) -> str | None:
    date = PartialDate.parse(event.start) if event.start is not None else None
    anchors = tuple(scribe.entity(organizer) for organizer in event.organizers)
    if event.place is not None:
        anchors += (scribe.entity(scribe.venue(event.place)),)
    if event.start is None or date is None or date.year is None or date.day is None or not anchors:
        return None
    return scribe.ids.shared_event(event.type, event.start, event.name, anchors)


def _own_iri(scribe: Scribe, event: Event, alignment: Aligned) -> str:
    named = [source.start for span in event.spans for source in alignment.to_source(*span)]
    position = min(named, default=None)
    return scribe.ids.document_event(event.type, event.name, document=scribe.source, position=position)


def event_statements(scribe: Scribe, event: Event, iri: str, container: str | None) -> Iterator[Statement]:
    """States all that the document says of an event.

    Args:
        scribe: writes in the document's name.
        event: the event.
        iri: its IRI.
        container: the IRI of the event that it is part of.
    """
    scribe = scribe.citing(event.evidence)
    yield from scribe.types(iri, EVENT_CLASSES[event.type], CIVIC.CivicEvent, SEM.Event, SDO.Event)
    yield scribe.link(iri, SEM.eventType, CONCEPTS[event.type])
    yield from scribe.names(iri, event.name)
    yield from scribe.times(iri, event.start, event.end)
    if container is not None:
        yield scribe.link(iri, SDO.superEvent, container)
    yield from _setting(scribe, event, iri)
    yield from _results(scribe, event, iri)
    yield from source_statements(scribe, iri)
    for participation in event.participants:
        yield from _participation(scribe, participation, iri)


def _setting(scribe: Scribe, event: Event, iri: str) -> Iterator[Statement]:
    if event.time is not None:
        yield scribe.link(iri, CIVIC.partOfDay, PARTS_OF_DAY[event.time])
    if event.place is not None:
        place = scribe.entity(scribe.venue(event.place))
        yield scribe.link(iri, SDO.location, place)
        yield scribe.link(iri, SEM.hasPlace, place)
    for organizer in event.organizers:
        yield scribe.link(iri, SDO.organizer, scribe.entity(organizer))


def _results(scribe: Scribe, event: Event, iri: str) -> Iterator[Statement]:
    if event.attendance.expected is not None:
        yield scribe.value(iri, CIVIC.attendanceExpected, event.attendance.expected, XSD.integer)
    if event.attendance.present is not None:
        yield scribe.value(iri, CIVIC.attendancePresent, event.attendance.present, XSD.integer)
    if event.more_participants:
        yield scribe.value(iri, CIVIC.moreParticipants, "true", XSD.boolean)
    for outcome in event.outcomes:
        yield scribe.text(iri, CIVIC.outcome, outcome)


def _participation(scribe: Scribe, participation: Participation, event: str) -> Iterator[Statement]:
    """The n-ary node, with sem:hasActor as shortcut; without passages of its own it rests on the event's."""
    scribe = scribe.citing(participation.evidence or scribe.evidence)
    agent = scribe.entity(participation.agent)
    iri = scribe.ids.participation(event, agent, participation.role)
    yield scribe.link(event, CIVIC.participation, iri)
    yield scribe.link(event, SEM.hasActor, agent)
    yield from scribe.types(iri, CIVIC.Participation)
    yield scribe.link(iri, CIVIC.participant, agent)
    yield scribe.link(iri, CIVIC.participationRole, CONCEPTS[participation.role])
    yield from source_statements(scribe, iri)
