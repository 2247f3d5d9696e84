"""N-Quads: the union in the default graph, and each document's statements in its own graph."""

from collections.abc import Iterable
from itertools import chain
from pathlib import Path

from pyoxigraph import RdfFormat

from extractor.exports.rdf import document_quads, union_quads, write_rdf
from extractor.graph.statement import Statement


class NQuads:
    """Writes N-Quads."""

    extension = ".nq"

    def write(self, statements: Iterable[Statement], path: Path) -> None:
        """Writes the default graph, then the graphs of the documents."""
        known = tuple(statements)
        write_rdf(chain(union_quads(known), document_quads(known)), path, RdfFormat.N_QUADS)
