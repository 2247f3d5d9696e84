"""Counting in a store: how many triples of each property, and things of each class, its default graph holds.

To count all of a large store takes seconds. So a generation keeps its tally, and the next one counts what it changes.
"""

import json
from collections import Counter
from collections.abc import Iterator, Mapping

from pyoxigraph import Literal, NamedNode, Quad, QuerySolutions, Store

from extractor.vocab import RDF

_TYPE = NamedNode(RDF.type)


class Tally:
    """How many triples of each property, and how many things of each class, a default graph holds."""

    def __init__(self, classes: Mapping[str, int], properties: Mapping[str, int]) -> None:
        self._classes = Counter(classes)
        self._properties = Counter(properties)

    @classmethod
    def of(cls, store: Store) -> "Tally":
        """The tally of a store, counted."""
        return cls(
            _counts(store, "SELECT ?it (COUNT(*) AS ?n) { ?s a ?it } GROUP BY ?it"),
            _counts(store, "SELECT ?it (COUNT(*) AS ?n) { ?s ?it ?o } GROUP BY ?it"),
        )

    @classmethod
    def decode(cls, text: str) -> "Tally":
        """The tally that `encode` wrote."""
        return cls(*json.loads(text))

    def encode(self) -> str:
        """The tally as text."""
        return json.dumps([self.classes, self.properties])

    @property
    def classes(self) -> dict[str, int]:
        """Things by class, in the order of their IRIs."""
        return dict(sorted((+self._classes).items()))

    @property
    def properties(self) -> dict[str, int]:
        """Triples by property, in the order of their IRIs."""
        return dict(sorted((+self._properties).items()))

    def count(self, triple: Quad, number: int) -> None:
        """Counts a triple that entered the default graph (1), or left it (-1)."""
        self._properties[triple.predicate.value] += number
        if triple.predicate == _TYPE and isinstance(triple.object, NamedNode):
            self._classes[triple.object.value] += number


def count_instances(store: Store, cls: str) -> int:
    """How many things of a class a store holds."""
    ((number,),) = (row.values() for row in rows(store, f"SELECT (COUNT(*) AS ?n) {{ ?s a <{cls}> }}"))
    return int(number)


def rows(store: Store, query: str) -> Iterator[dict[str, str]]:
    """What a query finds, the values of IRIs and literals by variable."""
    solutions = store.query(query)
    assert isinstance(solutions, QuerySolutions)
    names = [variable.value for variable in solutions.variables]
    for solution in solutions:
        terms = {name: solution[name] for name in names}
        yield {name: term.value for name, term in terms.items() if isinstance(term, NamedNode | Literal)}


def _counts(store: Store, query: str) -> dict[str, int]:
    return {row["it"]: int(row["n"]) for row in rows(store, query) if "it" in row}
