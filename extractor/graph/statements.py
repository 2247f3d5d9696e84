"""Extraction → statements: all that one document says, one line a kind of thing."""

from collections.abc import Iterator, Mapping

from extractor.graph.changes import change_statements
from extractor.graph.documents import document_statements
from extractor.graph.entities import entity_statements
from extractor.graph.events import event_iris, event_statements
from extractor.graph.scribe import Scribe
from extractor.graph.statement import Statement, union
from extractor.graph.tenures import holding_statements
from extractor.ids import BASE, Ids
from extractor.model import Entity, EntityKind, Evidence, Extraction

__all__ = ["Statement", "statements", "union"]


def statements(
    extraction: Extraction, *, base: str = BASE, precision: Mapping[str, float] | None = None
) -> tuple[Statement, ...]:
    """What one document says, each statement once, in the order of their identity.

    Args:
        extraction: what was read in the document.
        base: the base of the IRIs of instances.
        precision: the cross-validated precision of each rule that was measured; it becomes the confidence of
            the
            rule's statements.
    """
    return union(_all(extraction, scribe_of(extraction, base=base, precision=precision)))


def scribe_of(extraction: Extraction, *, base: str = BASE, precision: Mapping[str, float] | None = None) -> Scribe:
    """Who writes the statements of a document: mints the IRIs of all that it names (`statements` has the arguments)."""
    return Scribe(
        ids=Ids(base=base),
        document=extraction.text.document,
        town=extraction.town,
        localities=_localities(extraction.entities),
        precision=precision or {},
    )


def _localities(entities: tuple[Entity, ...]) -> Mapping[tuple[EntityKind, str], str | None]:
    return {(entity.kind, entity.name): entity.jurisdiction for entity in entities}


def _all(extraction: Extraction, scribe: Scribe) -> Iterator[Statement]:
    yield from document_statements(scribe, extraction.issued)
    facts = _facts(extraction, scribe)
    for entity in _entities(extraction, scribe):
        yield from entity_statements(scribe.citing(facts.get(scribe.entity(entity), ())), entity)
    for holding in extraction.holdings:
        yield from holding_statements(scribe, holding)
    for change in extraction.changes:
        yield from change_statements(scribe, change)
    iris = event_iris(scribe, extraction.events, extraction.text.alignment)
    for event, iri in zip(extraction.events, iris, strict=True):
        container = iris[event.part_of] if event.part_of is not None else None
        yield from event_statements(scribe, event, iri, container)


def _facts(extraction: Extraction, scribe: Scribe) -> Mapping[str, tuple[Evidence, ...]]:
    """The first passage of the first fact that refers to an entity, by its IRI."""
    found: dict[str, tuple[Evidence, ...]] = {}
    for entity, evidence in _referred(extraction, scribe):
        if evidence:
            found.setdefault(scribe.entity(entity), evidence[:1])
    return found


def _entities(extraction: Extraction, scribe: Scribe) -> Iterator[Entity]:
    """Those that the document lists, then those that only a holding or an event refers to."""
    listed = {scribe.entity(entity) for entity in extraction.entities}
    yield from extraction.entities
    for entity, _ in _referred(extraction, scribe):
        if scribe.entity(entity) not in listed:
            yield entity


def _referred(extraction: Extraction, scribe: Scribe) -> Iterator[tuple[Entity, tuple[Evidence, ...]]]:
    for holding in extraction.holdings:
        yield holding.person, holding.evidence
        if holding.organization is not None:
            yield holding.organization, holding.evidence
    for change in extraction.changes:
        yield from ((body, change.evidence) for body in (*change.originals, *change.results))
    for event in extraction.events:
        for body in event.organizers:
            yield body, event.evidence
        for participation in event.participants:
            yield participation.agent, participation.evidence or event.evidence
        if event.place is not None:
            yield scribe.venue(event.place), event.evidence
