"""The formats that are written where they are asked for: what was said comes back, and the bytes stay the same."""

from pathlib import Path

import pytest
from pyoxigraph import RdfFormat, parse
from rdflib import Graph

from extractor.exports.registry import EXPORTERS, ON_REQUEST
from extractor.graph.statements import statements, union
from tests.factories import a_bulletin

SAID = union(statements(a_bulletin(identifier="1")), statements(a_bulletin(identifier="2")))
FILES = sorted(name for name, exporter in ON_REQUEST.items() if exporter.extension and name not in {"void", "shards"})
"""All but those that have tests of their own: what no document states, and a folder."""


@pytest.mark.parametrize("name", FILES)
def test_the_order_of_statements_is_of_no_effect(name: str, tmp_path: Path) -> None:
    ON_REQUEST[name].write(SAID, tmp_path / "one")
    ON_REQUEST[name].write(reversed(SAID), tmp_path / "other")
    assert (tmp_path / "one").read_bytes() == (tmp_path / "other").read_bytes() != b""


@pytest.mark.parametrize(
    "name, form", [("ntriples", RdfFormat.N_TRIPLES), ("rdfxml", RdfFormat.RDF_XML), ("jsonld", RdfFormat.JSON_LD)]
)
def test_every_rdf_format_says_what_turtle_says(name: str, form: RdfFormat, tmp_path: Path) -> None:
    EXPORTERS["turtle"].write(SAID, tmp_path / "graph.ttl")
    ON_REQUEST[name].write(SAID, tmp_path / "graph")
    turtle = {quad.triple for quad in parse(path=tmp_path / "graph.ttl", format=RdfFormat.TURTLE)}
    assert {quad.triple for quad in parse(path=tmp_path / "graph", format=form)} == turtle != set()


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # rdflib calls what it deprecates
@pytest.mark.parametrize("name, form", [("rdfxml", "xml"), ("jsonld", "json-ld"), ("ntriples", "nt")])
def test_rdflib_reads_the_same_graph(name: str, form: str, tmp_path: Path) -> None:
    EXPORTERS["turtle"].write(SAID, tmp_path / "graph.ttl")
    ON_REQUEST[name].write(SAID, tmp_path / "graph")
    one, other = Graph().parse(tmp_path / "graph.ttl"), Graph().parse(tmp_path / "graph", format=form)
    assert set(one) == set(other) != set()
