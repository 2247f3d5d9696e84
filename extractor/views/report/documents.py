"""The documents of the report: what was read, and how much each told."""

from collections import Counter
from dataclasses import dataclass

from extractor.graph.index import Index
from extractor.views.report.facts import date, day
from extractor.vocab import CIVIC, DCTERMS, FOAF, PROV, RDF, SDO


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A document that was read, and how many people and events it tells of."""

    id: str
    title: str
    town: str
    date: str
    day: str
    people: int
    events: int


def read_documents(index: Index) -> list[Source]:
    """All documents by their date."""
    people = Counter(
        document for document, thing in index.pairs(SDO.mentions) if FOAF.Person in index.objects(thing, RDF.type)
    )
    events = Counter(
        document
        for thing, document in index.pairs(PROV.wasQuotedFrom)
        if CIVIC.CivicEvent in index.objects(thing, RDF.type)
    )
    found = [
        Source(
            id=index.value(iri, DCTERMS.identifier),
            title=index.label(iri),
            town=index.value(iri, CIVIC.jurisdiction),
            date=date(index, iri),
            day=day(index, iri),
            people=people[iri],
            events=events[iri],
        )
        for iri in index.instances(SDO.PublicationIssue)
    ]
    return sorted(found, key=lambda one: (one.day or "9", one.id))
