"""ontology/*.ttl → terms: what the page tells of each class, property and concept."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from rdflib import OWL, RDF, RDFS, SKOS, Graph, Literal, URIRef
from rdflib.term import Node

from extractor.concepts import Words
from extractor.resources import resource
from extractor.vocab import CIVIC, CONCEPTS

KINDS: Final[Mapping[URIRef, str]] = {
    OWL.Class: "class",
    OWL.ObjectProperty: "property",
    OWL.DatatypeProperty: "property",
    SKOS.ConceptScheme: "scheme",
    SKOS.Concept: "concept",
}
"""What a term is, by its type."""

RELATIONS: Final[Mapping[URIRef, str]] = {
    RDFS.subClassOf: "subclass of",
    RDFS.subPropertyOf: "subproperty of",
    RDFS.domain: "domain",
    RDFS.range: "range",
    SKOS.inScheme: "scheme",
    SKOS.broader: "broader",
    RDFS.seeAlso: "class",
    SKOS.exactMatch: "exact match",
    SKOS.closeMatch: "close match",
    SKOS.broadMatch: "broad match",
    SKOS.relatedMatch: "related match",
}
"""What is told of a term, in this order, in the words of the page."""


@dataclass(frozen=True, slots=True)
class Link:
    """A term that another refers to, under its prefix."""

    iri: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A class, property, scheme or concept.

    Attributes:
        name: its name under the prefix, `civic:Tenure`; its anchor in the page.
        iri: its IRI.
        kind: one of the values of `KINDS`.
        labels: what it is called.
        definitions: what it means.
        relations: what is told of it, with the terms that it refers to.
    """

    name: str
    iri: str
    kind: str
    labels: Words
    definitions: Words
    relations: tuple[tuple[str, tuple[Link, ...]], ...]


def read_terms() -> tuple[Term, ...]:
    """The terms of ontology/civic.ttl and ontology/concepts.ttl, in the order of their names."""
    graph = Graph()
    for name in ("civic.ttl", "concepts.ttl"):
        graph.parse(resource("ontology", name), format="turtle")
    return tuple(sorted(_terms(graph), key=lambda term: term.name))


def read_borrowed() -> tuple[tuple[Link, tuple[tuple[str, tuple[Link, ...]], ...]], ...]:
    """The terms of other vocabularies that the graph uses as they are, with what they are elsewhere."""
    graph = Graph().parse(resource("ontology", "civic.ttl"), format="turtle")
    own = (CIVIC.namespace, "https://w3id.org/civicgraph/")
    others = {one for one in graph.subjects() if not str(one).startswith(own)}
    return tuple(sorted(((_link(graph, one), _relations(graph, one)) for one in others), key=lambda row: row[0].name))


def _terms(graph: Graph) -> Iterator[Term]:
    for type_, kind in KINDS.items():
        for subject in set(graph.subjects(RDF.type, type_)):
            if not str(subject).startswith((CIVIC.namespace, CONCEPTS.namespace)):
                continue
            yield Term(
                name=_link(graph, subject).name,
                iri=str(subject),
                kind=kind,
                labels=_words(graph, subject, RDFS.label, SKOS.prefLabel),
                definitions=_words(graph, subject, SKOS.definition),
                relations=_relations(graph, subject),
            )


def _relations(graph: Graph, subject: Node) -> tuple[tuple[str, tuple[Link, ...]], ...]:
    found = (
        (words, tuple(sorted((_link(graph, one) for one in graph.objects(subject, relation)), key=lambda to: to.name)))
        for relation, words in RELATIONS.items()
    )
    return tuple((words, links) for words, links in found if links)


def _words(graph: Graph, subject: Node, *properties: URIRef) -> Words:
    texts = [text for prop in properties for text in graph.objects(subject, prop) if isinstance(text, Literal)]
    told = {(text.language or "")[:2]: str(text) for text in texts}
    return Words(zh=told["zh"], en=told["en"])


def _link(graph: Graph, node: Node) -> Link:
    """An IRI under the longest prefix of the files that fits."""
    iri = str(node)
    fitting = [(str(base), prefix) for prefix, base in graph.namespaces() if iri.startswith(str(base))]
    base, prefix = max(fitting, key=lambda one: len(one[0]))
    return Link(iri, f"{prefix}:{iri.removeprefix(base)}")
