"""The description of the data set alone, in Turtle: what `extractor.store.description` says of a graph."""

from collections.abc import Iterable
from pathlib import Path

from pyoxigraph import RdfFormat

from extractor.exports.rdf import union_quads, write_rdf
from extractor.graph.statement import Statement
from extractor.store.description import GRAPH


class Void:
    """Writes the description of a graph, without the graph."""

    extension = ".void.ttl"

    def write(self, statements: Iterable[Statement], path: Path) -> None:
        """Writes what VoID and DCAT say of the data set; nothing where it was not described."""
        told = (statement for statement in statements if statement.document == GRAPH)
        write_rdf(union_quads(told), path, RdfFormat.TURTLE)
