"""Extraction → the JSON of one document, the interface for pipelines (guidelines § 7).

All offsets are source offsets. A mention that a column break cuts in two is given by its longest piece, and all of its
pieces stand beside it in `spans`. Where the source was made from pages or paragraphs (PDF, DOCX, HTML), it stands in
`text`, and each mention and each passage names the page or paragraph in which it begins.
"""

from typing import Any

from extractor.model import (
    Aligned,
    BodyChange,
    Document,
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
    stored = {"text": document.source} if document.parts else {}
    return {
        "id": document.id,
        "collection": document.collection,
        "town": extraction.town,
        "issued": extraction.issued,
        **stored,
        "mentions": [_mention(mention, document) for mention in extraction.mentions],
        "persons": _entities(extraction.entities, "person"),
        "organizations": _entities(extraction.entities, "organization"),
        "places": _entities(extraction.entities, "place"),
        "holdings": [_holding(holding, document) for holding in extraction.holdings],
        "changes": [_change(change, document) for change in extraction.changes],
        "events": [_event(event, extraction.text.alignment, document) for event in extraction.events],
    }


def _longest(spans: tuple[Span, ...]) -> Span:
    return max(spans, key=lambda span: span.end - span.start)


def _part(document: Document, offset: int) -> Record:
    """The page or paragraph at an offset: `{"page": 3}`; nothing where the document has none."""
    part = document.part_at(offset)
    return {part.kind: part.number} if part else {}


def _mention(mention: Mention, document: Document) -> Record:
    start, end = _longest(mention.spans)
    return {
        "start": start,
        "end": end,
        "label": mention.label,
        "text": document.source[start:end],
        "spans": [list(span) for span in mention.spans],
        "rule": mention.rule,
        **_part(document, start),
    }


def _entities(entities: tuple[Entity, ...], kind: EntityKind) -> list[Record]:
    return [
        {"name": entity.name, "aliases": list(entity.aliases), "jurisdiction": entity.jurisdiction}
        for entity in entities
        if entity.kind == kind
    ]


def _evidence(evidence: tuple[Evidence, ...], document: Document) -> list[Record]:
    return [
        {"start": one.start, "end": one.end, "quote": one.quote, "rule": one.rule, **_part(document, one.start)}
        for one in evidence
    ]


def _holding(holding: Holding, document: Document) -> Record:
    return {
        "person": holding.person.name,
        "role": holding.role,
        "organization": holding.organization.name if holding.organization else None,
        "status": holding.status,
        "date": holding.date,
        "evidence": _evidence(holding.evidence, document),
    }


def _change(change: BodyChange, document: Document) -> Record:
    return {
        "kind": change.kind,
        "from": [body.name for body in change.originals],
        "to": [body.name for body in change.results],
        "date": change.date,
        "evidence": _evidence(change.evidence, document),
    }


def _participant(participation: Participation, document: Document) -> Record:
    return {
        "agent": participation.agent.name,
        "role": participation.role,
        "evidence": _evidence(participation.evidence, document),
    }


def _event(event: Event, alignment: Aligned, document: Document) -> Record:
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
        "participants": [_participant(participation, document) for participation in event.participants],
        "more_participants": event.more_participants,
        "attendance": {"expected": event.attendance.expected, "present": event.attendance.present},
        "outcomes": list(event.outcomes),
        "part_of": event.part_of,
        "evidence": _evidence(event.evidence, document),
    }
