"""Extraction → the JSON of one document, the interface for pipelines (guidelines § 7).

All offsets are source offsets. A mention that a column break cuts in two is given by its longest piece, and
all of its pieces stand beside it in `spans`.
"""

from typing import Any

from extractor.model import (
    Aligned,
    Entity,
    EntityKind,
    Event,
    Evidence,
    Extraction,
    Holding,
    Mention,
    Participation,
    Span,
)

Record = dict[str, Any]
"""A JSON object."""


def document_record(extraction: Extraction) -> Record:
    """What one document says, ready for `json.dumps`; keys and lists have a fixed order."""
    document = extraction.text.document
    return {
        "id": document.id,
        "collection": document.collection,
        "town": extraction.town,
        "issued": extraction.issued,
        "mentions": [_mention(mention, document.source) for mention in extraction.mentions],
        "persons": _entities(extraction.entities, "person"),
        "organizations": _entities(extraction.entities, "organization"),
        "places": _entities(extraction.entities, "place"),
        "holdings": [_holding(holding) for holding in extraction.holdings],
        "events": [_event(event, extraction.text.alignment) for event in extraction.events],
    }


def _longest(spans: tuple[Span, ...]) -> Span:
    return max(spans, key=lambda span: span.end - span.start)


def _mention(mention: Mention, source: str) -> Record:
    start, end = _longest(mention.spans)
    return {
        "start": start,
        "end": end,
        "label": mention.label,
        "text": source[start:end],
        "spans": [list(span) for span in mention.spans],
        "rule": mention.rule,
    }


def _entities(entities: tuple[Entity, ...], kind: EntityKind) -> list[Record]:
    return [
        {"name": entity.name, "aliases": list(entity.aliases), "jurisdiction": entity.jurisdiction}
        for entity in entities
        if entity.kind == kind
    ]


def _evidence(evidence: Evidence) -> Record:
    return {"start": evidence.start, "end": evidence.end, "quote": evidence.quote, "rule": evidence.rule}


def _holding(holding: Holding) -> Record:
    return {
        "person": holding.person.name,
        "role": holding.role,
        "organization": holding.organization.name if holding.organization else None,
        "status": holding.status,
        "date": holding.date,
        "evidence": [_evidence(evidence) for evidence in holding.evidence],
    }


def _participant(participation: Participation) -> Record:
    return {
        "agent": participation.agent.name,
        "role": participation.role,
        "evidence": [_evidence(evidence) for evidence in participation.evidence],
    }


def _event(event: Event, alignment: Aligned) -> Record:
    pieces = (alignment.to_source(*span) for span in event.spans)
    return {
        "type": event.type,
        "name": event.name,
        "spans": [list(_longest(piece)) for piece in pieces],
        "start": event.start,
        "end": event.end,
        "time": event.time,
        "place": event.place,
        "organizers": [organizer.name for organizer in event.organizers],
        "participants": [_participant(participation) for participation in event.participants],
        "attendance": {"expected": event.attendance.expected, "present": event.attendance.present},
        "outcomes": list(event.outcomes),
        "part_of": event.part_of,
        "evidence": [_evidence(evidence) for evidence in event.evidence],
    }
