"""Turtle: the union of what all documents say, each triple once."""

from collections.abc import Iterable
from pathlib import Path

from pyoxigraph import RdfFormat

from extractor.exports.rdf import union_quads, write_rdf
from extractor.graph.statement import Statement


class Turtle:
    """Writes Turtle."""

    extension = ".ttl"

    def write(self, statements: Iterable[Statement], path: Path) -> None:
        """Writes each triple once, however many documents state it."""
        write_rdf(union_quads(statements), path, RdfFormat.TURTLE)
