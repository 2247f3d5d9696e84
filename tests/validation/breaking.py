"""Ways to break one constraint of a shape: each changes one triple of a graph that conforms."""

from collections.abc import Callable

from rdflib import Graph, Literal, URIRef
from rdflib.collection import Collection
from rdflib.namespace import SH, XSD
from rdflib.term import Node

from extractor.validation.validator import shapes
from extractor.vocab import CONCEPTS

NOWHERE = URIRef("https://example.org/id/nothing")


def is_inverse(prop: Node) -> bool:
    return shapes().value(shapes().value(prop, SH.path), SH.inversePath) is not None


def alternatives(prop: Node) -> list[Node]:
    """The properties of which a path wants one; the property itself where it wants no other."""
    path = shapes().value(prop, SH.path)
    listed = shapes().value(path, SH.alternativePath)
    return list(Collection(shapes(), listed)) if listed is not None else [path_of(prop)]


def first(graph: Graph, focus: Node, prop: Node) -> Node:
    """The first value of the property."""
    return min(graph.objects(focus, path_of(prop)), key=str)


def path_of(prop: Node) -> Node:
    path = shapes().value(prop, SH.path)
    inverse = shapes().value(path, SH.inversePath)
    found = inverse or path
    assert found is not None
    return found


def replace(graph: Graph, focus: Node, prop: Node, value: Node) -> None:
    """Puts another value in the place of the first."""
    path = path_of(prop)
    if is_inverse(prop):
        graph.remove((None, path, focus))
        graph.add((value, path, focus))
        return
    graph.remove((focus, path, first(graph, focus, prop)))
    graph.add((focus, path, value))


def without(graph: Graph, focus: Node, prop: Node) -> None:
    for path in alternatives(prop):
        graph.remove((None, path, focus) if is_inverse(prop) else (focus, path, None))


def too_many(graph: Graph, focus: Node, prop: Node) -> None:
    path = path_of(prop)
    if is_inverse(prop):
        (known,) = graph.subjects(path, focus)
        other = URIRef("https://example.org/id/other")
        for predicate, value in list(graph.predicate_objects(known)):
            graph.add((other, predicate, value))
        return
    known = first(graph, focus, prop)
    added: Node = NOWHERE
    if isinstance(known, Literal):
        text = "2025-01-01" if known.datatype == XSD.date else f"{known}0"
        added = Literal(text, lang=known.language, datatype=None if known.language else known.datatype)
    graph.add((focus, path, added))


def of_other_type(graph: Graph, focus: Node, prop: Node) -> None:
    replace(graph, focus, prop, Literal("https://example.org/", datatype=XSD.anyURI))


def of_no_class(graph: Graph, focus: Node, prop: Node) -> None:
    replace(graph, focus, prop, NOWHERE)


def of_no_pattern(graph: Graph, focus: Node, prop: Node) -> None:
    replace(graph, focus, prop, Literal("?", datatype=URIRef(str(shapes().value(prop, SH.datatype)))))


def of_other_scheme(graph: Graph, focus: Node, prop: Node) -> None:
    used = str(first(graph, focus, prop))
    other = CONCEPTS.chair if used in {CONCEPTS.morning, CONCEPTS.afternoon} else CONCEPTS.morning
    replace(graph, focus, prop, URIRef(other))


def empty(graph: Graph, focus: Node, prop: Node) -> None:
    known = first(graph, focus, prop)
    assert isinstance(known, Literal)
    replace(graph, focus, prop, Literal("", lang=known.language))


def without_value(graph: Graph, focus: Node, prop: Node) -> None:
    value = shapes().value(prop, SH.hasValue)
    assert value is not None
    graph.remove((focus, path_of(prop), value))


def too_small(graph: Graph, focus: Node, prop: Node) -> None:
    replace(graph, focus, prop, Literal("-1", datatype=URIRef(str(shapes().value(prop, SH.datatype)))))


def too_large(graph: Graph, focus: Node, prop: Node) -> None:
    replace(graph, focus, prop, Literal("1.5", datatype=URIRef(str(shapes().value(prop, SH.datatype)))))


def upside_down(graph: Graph, focus: Node, prop: Node) -> None:
    known = first(graph, focus, prop)
    assert isinstance(known, Literal)
    replace(
        graph, focus, prop, Literal("9999" if known.datatype == XSD.integer else "9999-01-01", datatype=known.datatype)
    )


BREAKS: dict[URIRef, Callable[[Graph, Node, Node], None]] = {
    SH.minCount: without,
    SH.maxCount: too_many,
    SH.datatype: of_other_type,
    SH.nodeKind: of_other_type,
    SH.uniqueLang: too_many,
    SH["class"]: of_no_class,
    SH["or"]: of_no_class,
    SH["in"]: of_no_class,
    SH.pattern: of_no_pattern,
    SH.node: of_other_scheme,
    SH.minLength: empty,
    SH.hasValue: without_value,
    SH.minInclusive: too_small,
    SH.maxInclusive: too_large,
    SH.lessThan: upside_down,
    SH.lessThanOrEquals: upside_down,
}
