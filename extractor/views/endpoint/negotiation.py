"""Accept → the media type of an answer (RFC 9110, § 12.5.1): the best that both sides know, or none."""

from collections.abc import Sequence
from typing import Final

from pyoxigraph import QueryResultsFormat, RdfFormat

TABLES: Final = {
    "application/sparql-results+json": QueryResultsFormat.JSON,
    "application/sparql-results+xml": QueryResultsFormat.XML,
    "text/csv": QueryResultsFormat.CSV,
    "text/tab-separated-values": QueryResultsFormat.TSV,
    "application/json": QueryResultsFormat.JSON,
    "application/xml": QueryResultsFormat.XML,
    "text/xml": QueryResultsFormat.XML,
}
"""What a table of solutions may be written as; the first where the client has no preference."""

TRUTHS: Final = {
    name: form for name, form in TABLES.items() if form in {QueryResultsFormat.JSON, QueryResultsFormat.XML}
}
"""What yes and no may be written as."""

GRAPHS: Final = {
    "text/turtle": RdfFormat.TURTLE,
    "application/n-triples": RdfFormat.N_TRIPLES,
    "application/rdf+xml": RdfFormat.RDF_XML,
    "application/ld+json": RdfFormat.JSON_LD,
    "text/plain": RdfFormat.N_TRIPLES,
}
"""What triples may be written as."""


def chosen(accept: str, offered: Sequence[str]) -> str | None:
    """The offered type of the highest quality, the first of equals; None where none is acceptable.

    >>> chosen("text/*;q=0.5, application/json", ["text/csv", "application/json"])
    'application/json'
    """
    if not accept.strip():
        return offered[0]
    ranges = [_range(part) for part in accept.split(",") if part.strip()]
    qualities = [(_quality(name, ranges), -place, name) for place, name in enumerate(offered)]
    quality, _, name = max(qualities)
    return name if quality > 0 else None


def _range(part: str) -> tuple[str, float]:
    name, *parameters = (piece.strip() for piece in part.split(";"))
    quality = next((piece[2:] for piece in parameters if piece.lower().startswith("q=")), "1")
    try:
        return name.lower(), min(max(float(quality), 0.0), 1.0)
    except ValueError:
        return name.lower(), 0.0


def _quality(name: str, ranges: Sequence[tuple[str, float]]) -> float:
    """The quality that the most specific range gives to a type; 0 where none covers it."""
    group = f"{name.partition('/')[0]}/*"
    for pattern in (name, group, "*/*"):
        found = [quality for known, quality in ranges if known == pattern]
        if found:
            return max(found)
    return 0.0
