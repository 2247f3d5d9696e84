"""Entity → statements: people, organizations and places with their names."""

from collections.abc import Iterator, Mapping
from typing import Final

from extractor.graph.evidence import passage_statements
from extractor.graph.scribe import Scribe
from extractor.graph.statement import Statement
from extractor.model import Document, Entity, EntityKind, Evidence, Mention
from extractor.vocab import CIVIC, FOAF, ORG, PERSON, SDO

_CLASSES: Final[Mapping[EntityKind, tuple[str, ...]]] = {
    "person": (PERSON.Person, FOAF.Person),
    "organization": (ORG.Organization,),
    "place": (SDO.Place,),
}


def entity_statements(scribe: Scribe, entity: Entity) -> Iterator[Statement]:
    """States that the document mentions the entity, what it is and what it is called.

    Its evidence is the first mention: the name as written, and the rule that found it. What only a fact implies (the
    government of a mayor) has no mention; it rests on the passages that the scribe cites, those of the fact.
    """
    scribe = scribe.citing(_first_mention(scribe.document, entity.mentions) or scribe.evidence)
    subject = scribe.entity(entity)
    yield from scribe.types(subject, *_CLASSES[entity.kind])
    yield from scribe.names(subject, entity.name, entity.aliases)
    if entity.kind == "person":
        yield scribe.value(subject, FOAF.name, entity.name)
    locality = scribe.locality(entity)
    if locality is not None:
        yield scribe.text(subject, CIVIC.jurisdiction, locality)
    yield scribe.link(scribe.source, SDO.mentions, subject)
    yield from passage_statements(scribe, subject)


def _first_mention(document: Document, mentions: tuple[Mention, ...]) -> tuple[Evidence, ...]:
    if not mentions:
        return ()
    first = min(mentions)
    start, end = max(first.spans, key=lambda span: span.end - span.start)
    return (
        Evidence(
            document=document.id,
            collection=document.collection,
            quote=document.source[start:end],
            start=start,
            end=end,
            rule=first.rule,
        ),
    )
