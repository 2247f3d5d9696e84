from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from pyoxigraph import BlankNode, DefaultGraph, Literal, NamedNode, Quad, RdfFormat, parse
from rdflib import Dataset, Graph
from rdflib.compare import to_isomorphic
from rdflib.term import Literal as RdflibLiteral

from extractor.exports.registry import EXPORTERS
from extractor.graph.statements import Statement, statements, union
from extractor.ids import BASE
from extractor.model import Extraction
from tests.factories import a_bulletin, a_document, an_entity, an_extraction
from tests.graph.strategies import extractions

SAID = union(statements(a_bulletin(identifier="1")), statements(a_bulletin(identifier="2")))
FORMATS = {"turtle": RdfFormat.TURTLE, "trig": RdfFormat.TRIG, "nquads": RdfFormat.N_QUADS}

Said = tuple[str, str, str, str]


def written(name: str, said: tuple[Statement, ...]) -> list[Quad]:
    with TemporaryDirectory() as folder:
        path = Path(folder, "graph")
        EXPORTERS[name].write(said, path)
        return list(parse(path=path, format=FORMATS[name]))


def graph_name(quad: Quad) -> str:
    return "" if isinstance(quad.graph_name, DefaultGraph) else str(quad.graph_name.value)


def triple(quad: Quad) -> Said:
    assert isinstance(quad.subject, NamedNode)
    assert isinstance(quad.object, NamedNode | Literal)
    kind = quad.object.language or quad.object.datatype.value if isinstance(quad.object, Literal) else ""
    return quad.subject.value, quad.predicate.value, quad.object.value, kind


def stated(statement: Statement) -> Said:
    # pyoxigraph writes language tags in lower case.
    kind = (statement.language or "").lower() or statement.datatype or ""
    return statement.subject, statement.predicate, statement.object, kind


@given(one=extractions("001"), other=extractions("002"))
def test_what_was_stated_comes_back(one: Extraction, other: Extraction) -> None:
    said = (*statements(one), *statements(other))
    union_graph = {stated(statement) for statement in said}
    turtle = [triple(quad) for quad in written("turtle", said)]
    assert set(turtle) == union_graph
    assert len(turtle) == len(union_graph)


@pytest.mark.parametrize("name", ["trig", "nquads"])
def test_the_default_graph_is_the_union_of_one_graph_a_document(name: str) -> None:
    quads = written(name, SAID)
    graphs = {graph_name(quad) for quad in quads}
    assert graphs == {"", f"{BASE}document/default/1", f"{BASE}document/default/2"}
    default = [triple(quad) for quad in quads if not graph_name(quad)]
    named = [(triple(quad), graph_name(quad)) for quad in quads if graph_name(quad)]
    assert sorted(default) == sorted({said for said, _ in named})
    assert sorted(named) == sorted((stated(statement), statement.document) for statement in SAID)


@pytest.mark.parametrize("name", sorted(FORMATS))
def test_there_are_no_blank_nodes(name: str) -> None:
    quads = written(name, SAID)
    assert quads
    assert not [quad for quad in quads if isinstance(quad.subject, BlankNode) or isinstance(quad.object, BlankNode)]


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # rdflib calls what it deprecates
def test_rdflib_reads_the_same_graph_without_ill_typed_literals(tmp_path: Path) -> None:
    EXPORTERS["turtle"].write(SAID, tmp_path / "graph.ttl")
    EXPORTERS["trig"].write(SAID, tmp_path / "graph.trig")
    turtle = Graph().parse(tmp_path / "graph.ttl")
    dataset = Dataset()
    dataset.parse(data=(tmp_path / "graph.trig").read_text("utf-8"), format="trig")
    assert to_isomorphic(turtle) == to_isomorphic(dataset.default_graph)
    literals = [value for value in turtle.objects() if isinstance(value, RdflibLiteral)]
    assert literals
    assert not [value for value in literals if value.ill_typed]


def test_types_come_first_and_prefixes_are_used(tmp_path: Path) -> None:
    EXPORTERS["turtle"].write(SAID, tmp_path / "graph.ttl")
    text = (tmp_path / "graph.ttl").read_text("utf-8")
    assert f"<{BASE}person/溪口镇/𠮷海燕> a person:Person , foaf:Person ;" in text
    assert "<https://w3id.org/civicgraph/ontology#Tenure>" not in text


@pytest.mark.parametrize("name", ['方> <x> <y> .\n"', '"""', "\\u0041", "方\n若谷", "é e\u0301"])
def test_no_name_breaks_out_of_its_literal_or_iri(name: str) -> None:
    said = statements(an_extraction(a_document("简报"), town="溪口镇", entities=[an_entity("person", name)]))
    for form in FORMATS:
        assert {triple(quad) for quad in written(form, said)} == {stated(statement) for statement in said}
