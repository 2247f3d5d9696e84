"""RDF/XML: the union of what all documents say, for tools that read nothing newer."""

from collections.abc import Iterable
from pathlib import Path

from pyoxigraph import RdfFormat

from extractor.exports.rdf import union_quads, write_rdf
from extractor.graph.statement import Statement


class RdfXml:
    """Writes RDF/XML."""

    extension = ".rdf"

    def write(self, statements: Iterable[Statement], path: Path) -> None:
        """Writes each triple once, however many documents state it."""
        write_rdf(union_quads(statements), path, RdfFormat.RDF_XML)
