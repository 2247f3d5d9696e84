"""Asks the graph: SPARQL in, rows of plain text out."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import Final

from pyoxigraph import Literal, NamedNode, QuerySolutions, Store

from extractor.views.explorer.records import Kind
from extractor.vocab import CIVIC, FOAF, ORG, SDO, SKOS

Row = Mapping[str, str]
"""The variables of a solution that are bound; a resource is its IRI, a literal its text."""

KINDS: Final[Mapping[str, Kind]] = {
    FOAF.Person: "person",
    ORG.Organization: "organization",
    ORG.Post: "post",
    SKOS.Concept: "role",
    CIVIC.CivicEvent: "event",
    SDO.Place: "place",
    SDO.PublicationIssue: "document",
    SDO.Collection: "collection",
}
"""The kind of page that the instances of a class have."""

_TERMS: Final = (NamedNode, Literal)
_BATCH: Final = 2_000  # IRIs that one query is given


class Reader:
    """Reads a store; nothing here writes."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def ask(self, query: str, this: str | None = None) -> Iterator[Row]:
        """The solutions of a query.

        Args:
            query: the SPARQL.
            this: the IRI that `?this` stands for.
        """
        # An IRI that was parsed holds nothing that could end it within a query: no bracket, quote or space.
        solutions = self._store.query(query if this is None else query.replace("?this", str(NamedNode(this))))
        assert isinstance(solutions, QuerySolutions), "the explorer asks SELECT queries only"
        names = [variable.value for variable in solutions.variables]
        for solution in solutions:
            row = zip(names, solution, strict=True)
            yield {name: value.value for name, value in row if isinstance(value, _TERMS)}

    def ask_of(self, query: str, iris: Iterable[str], placeholder: str = "THINGS") -> Iterator[Row]:
        """The solutions of a query for each of many things, whose IRIs take the place of a word in it."""
        left = iter(iris)
        while some := list(islice(left, _BATCH)):
            yield from self.ask(query.replace(placeholder, " ".join(str(NamedNode(iri)) for iri in some)))


def is_iri(text: str) -> bool:
    """Whether a text from outside can be asked about: whether it is an absolute IRI."""
    try:
        NamedNode(text)
    except ValueError:
        return False
    return True
