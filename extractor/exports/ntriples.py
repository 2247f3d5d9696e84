"""N-Triples: the union of what all documents say, a line a triple."""

from collections.abc import Iterable
from pathlib import Path

from pyoxigraph import RdfFormat

from extractor.exports.rdf import union_quads, write_rdf
from extractor.graph.statement import Statement


class NTriples:
    """Writes N-Triples."""

    extension = ".nt"

    def write(self, statements: Iterable[Statement], path: Path) -> None:
        """Writes each triple once, however many documents state it."""
        write_rdf(union_quads(statements), path, RdfFormat.N_TRIPLES)
