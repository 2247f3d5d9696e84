"""The shapes: examples of each, and for every constraint a graph with one triple broken, which is reported."""

from collections.abc import Iterator
from dataclasses import dataclass

import pyshacl
import pytest
from rdflib import RDF, BNode, Graph, URIRef
from rdflib.namespace import SH
from rdflib.term import Node

from extractor.resources import resource
from extractor.validation.validator import concepts, shapes, validate_graph
from tests.validation.breaking import BREAKS, alternatives, is_inverse

SHAPES = "https://w3id.org/civicgraph/shapes#"
COMPLETE = Graph().parse(resource("ontology", "examples", "complete.ttl"))
NAMES = sorted(
    str(shape).removeprefix(SHAPES)
    for shape in shapes().subjects(RDF.type, SH.NodeShape)
    if (shape, SH.targetClass, None) in shapes() or (shape, SH.targetObjectsOf, None) in shapes()
)
HELPERS = sorted(
    str(shape) for shape in shapes().subjects(RDF.type, SH.NodeShape) if str(shape).removeprefix(SHAPES) not in NAMES
)


@dataclass(frozen=True, slots=True)
class Constraint:
    """One constraint of one property of a shape."""

    shape: str
    property: Node
    kind: URIRef

    def __str__(self) -> str:
        path = "|".join(str(one).rpartition("#")[2].rpartition("/")[2] for one in alternatives(self.property))
        return f"{self.shape}-{path}-{str(self.kind).rpartition('#')[2]}"


def constraints() -> Iterator[Constraint]:
    for name in NAMES:
        for prop in shapes().objects(URIRef(f"{SHAPES}{name}"), SH.property):
            for kind in shapes().predicates(prop):
                if kind not in {SH.path, SH.message, RDF.type}:
                    assert isinstance(kind, URIRef)
                    yield Constraint(name, prop, kind)


ALL = sorted(constraints(), key=lambda one: (str(one), str(shapes().value(one.property, SH.message))))


def results(graph: Graph, name: str) -> set[tuple[Node | None, str]]:
    """What breaks a shape: the thing, and the message."""
    only = [f"{SHAPES}{name}", *HELPERS]
    _, found, _ = pyshacl.validate(graph + concepts(), shacl_graph=shapes(), inference="none", use_shapes=only)
    assert isinstance(found, Graph)
    return {
        (found.value(result, SH.focusNode), str(found.value(result, SH.resultMessage)))
        for report in found.subjects(RDF.type, SH.ValidationReport)
        for result in found.objects(report, SH.result)
    }


def example(kind: str, name: str) -> Graph:
    return Graph().parse(resource("ontology", "examples", kind, f"{name}.ttl"))


def test_the_shapes_are_shapes() -> None:
    conforms, _, text = pyshacl.validate(Graph(), shacl_graph=shapes(), meta_shacl=True)
    assert conforms, text


def test_the_complete_example_conforms() -> None:
    assert validate_graph(COMPLETE).findings == ()


@pytest.mark.parametrize("name", NAMES)
def test_the_valid_example_conforms_and_the_invalid_one_does_not(name: str) -> None:
    assert results(example("valid", name), name) == set()
    broken = results(example("invalid", name), name)
    opening = resource("ontology", "examples", "invalid", f"{name}.ttl").read_text("utf-8").splitlines()[0]
    assert {f"# Breaks shapes:{name}. {message}" for _, message in broken} == {opening}


def test_there_is_an_example_for_every_shape_and_no_other() -> None:
    for kind in ("valid", "invalid"):
        files = sorted(path.stem for path in resource("ontology", "examples", kind).iterdir())
        assert files == NAMES


@pytest.mark.parametrize("one", ALL, ids=str)
def test_every_constraint_can_fail(one: Constraint) -> None:
    graph, focus = Graph() + COMPLETE, focus_of(one)
    BREAKS[one.kind](graph, focus, one.property)
    message = str(shapes().value(one.property, SH.message))
    assert message in {text for _, text in results(graph, one.shape)}


def test_a_blank_node_is_reported_as_one() -> None:
    graph = Graph() + COMPLETE
    place = BNode()
    graph.add((place, RDF.type, URIRef("https://schema.org/Place")))
    assert any("blank node" in finding.message for finding in validate_graph(graph).findings)


def focus_of(one: Constraint) -> URIRef:
    """What the shape speaks of in the complete example, with a value of the property where it may have one."""
    shape = URIRef(f"{SHAPES}{one.shape}")
    cls, predicate = shapes().value(shape, SH.targetClass), shapes().value(shape, SH.targetObjectsOf)
    found = COMPLETE.subjects(RDF.type, cls) if cls else COMPLETE.objects(predicate=predicate)
    paths = alternatives(one.property)
    candidates = [
        node
        for node in sorted(set(found), key=str)
        if is_inverse(one.property) or any((node, path, None) in COMPLETE for path in paths)
    ]
    assert candidates, f"the complete example shows no {paths}"
    assert isinstance(candidates[0], URIRef)
    return candidates[0]
