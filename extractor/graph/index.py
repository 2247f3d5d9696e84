"""Statements arranged for look-up: by subject and predicate, by class, and by what supports a triple."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from extractor.graph.statement import Statement, place_of
from extractor.model import Evidence
from extractor.vocab import RDF, SKOS

_TYPE = RDF.type
_LABEL = SKOS.prefLabel


class Index:
    """A set of statements, read by subject and predicate; every answer is sorted."""

    def __init__(self, statements: Iterable[Statement]) -> None:
        self._objects: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
        self._pairs: defaultdict[str, set[tuple[str, str]]] = defaultdict(set)
        self._instances: defaultdict[str, set[str]] = defaultdict(set)
        self._documents: defaultdict[tuple[str, str, str], set[str]] = defaultdict(set)
        self._passages: defaultdict[tuple[str, str, str], set[Evidence]] = defaultdict(set)
        self._inverse: dict[str, defaultdict[str, list[str]]] = {}
        for statement in statements:
            self._add(statement)

    def _add(self, statement: Statement) -> None:
        subject, predicate, target = statement.subject, statement.predicate, statement.object
        self._objects[subject, predicate].add(target)
        if predicate == _TYPE:
            self._instances[target].add(subject)
        elif statement.is_link:
            self._pairs[predicate].add((subject, target))
            self._documents[subject, predicate, target].add(statement.document)
            self._passages[subject, predicate, target].update(statement.evidence)

    def objects(self, subject: str, predicate: str) -> list[str]:
        """All objects of a subject and predicate."""
        return sorted(self._objects.get((subject, str(predicate)), ()))

    def value(self, subject: str, predicate: str) -> str:
        """The first object by code point, empty where there is none: one where documents give several."""
        return min(self._objects.get((subject, str(predicate)), ()), default="")

    def label(self, iri: str) -> str:
        """The preferred name of a resource; its IRI where it has none."""
        return self.value(iri, _LABEL) or iri

    def instances(self, cls: str) -> list[str]:
        """All instances of a class."""
        return sorted(self._instances.get(str(cls), ()))

    def pairs(self, predicate: str) -> Iterator[tuple[str, str]]:
        """All subjects and objects that a predicate links."""
        yield from sorted(self._pairs.get(str(predicate), ()))

    def subjects(self, predicate: str, target: str) -> list[str]:
        """All subjects that a predicate links to a resource."""
        if predicate not in self._inverse:
            inverse = self._inverse[predicate] = defaultdict(list)
            for subject, each in self.pairs(predicate):
                inverse[each].append(subject)
        return self._inverse[predicate].get(target, [])

    def support(self, subject: str, predicate: str, target: str) -> tuple[int, int]:
        """How many documents state a link, and how many passages support it."""
        link = (subject, predicate, target)
        return len(self._documents.get(link, ())), len(self._passages.get(link, ()))

    def evidence(self, subject: str, predicate: str, target: str) -> tuple[Evidence, ...]:
        """The passages that support a link, in the order of their places."""
        return tuple(sorted(self._passages.get((subject, str(predicate), target), ()), key=place_of))

    def documents(self, subject: str, predicate: str, target: str) -> list[str]:
        """The documents that state a link."""
        return sorted(self._documents.get((subject, str(predicate), target), ()))
