"""Document → statements: the bulletin itself, its collection, date and digest."""

from collections.abc import Iterator

from extractor.graph.scribe import Scribe
from extractor.graph.statement import Statement
from extractor.temporal.values import PartialDate
from extractor.vocab import CIVIC, DCTERMS, SDO, XSD


def document_statements(scribe: Scribe, issued: str | None) -> Iterator[Statement]:
    """States what is known of the document as a document.

    Args:
        scribe: writes in the document's name.
        issued: the date of publication, stated or inferred.
    """
    document, subject = scribe.document, scribe.source
    collection = scribe.ids.collection(document.collection)
    yield from scribe.types(subject, SDO.PublicationIssue)
    yield from scribe.names(subject, document.title or document.id)
    yield scribe.value(subject, DCTERMS.identifier, document.id)
    yield scribe.value(subject, CIVIC.sha256, document.digest, XSD.hexBinary)
    yield scribe.link(subject, DCTERMS.isPartOf, collection)
    yield from scribe.types(collection, SDO.Collection)
    yield from scribe.names(collection, document.collection)
    if scribe.town is not None:
        yield scribe.text(subject, CIVIC.jurisdiction, scribe.town)
    yield from scribe.times(subject, issued, issued)
    if issued is not None:
        yield from _issued(scribe, subject, PartialDate.parse(issued))


def _issued(scribe: Scribe, subject: str, date: PartialDate) -> Iterator[Statement]:
    """dcterms:issued with the datatype of the date's precision: `"2024-09"^^xsd:date` would be ill-typed."""
    if date.year is None:
        return
    datatype = XSD.date if date.day else XSD.gYearMonth if date.month else XSD.gYear
    yield scribe.value(subject, DCTERMS.issued, date.isoformat(), datatype)
