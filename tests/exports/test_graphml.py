from pathlib import Path
from tempfile import TemporaryDirectory

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.exports.graphml import GraphML, write_graphml
from extractor.graph.network import to_network
from extractor.graph.statements import Statement, statements, union
from extractor.ids import BASE
from extractor.model import Extraction
from tests.exports.gephi import Imported, import_graphml
from tests.factories import a_bulletin, a_document, an_entity, an_extraction
from tests.graph.strategies import extractions

SAID = union(statements(a_bulletin(identifier="1")), statements(a_bulletin(identifier="2")))


def imported(said: tuple[Statement, ...]) -> Imported:
    with TemporaryDirectory() as folder:
        path = Path(folder, "graph.graphml")
        GraphML().write(said, path)
        return import_graphml(path)


@given(one=extractions("001"), other=extractions("002"))
def test_gephi_loses_no_node_and_no_edge(one: Extraction, other: Extraction) -> None:
    said = (*statements(one), *statements(other))
    network, gephi = to_network(said), imported(said)
    assert not gephi.problems
    assert len(gephi.nodes) == len(network)
    assert len(gephi.edges) == network.number_of_edges()


def test_gephi_takes_labels_colours_sizes_and_weights_as_its_own() -> None:
    gephi = imported(SAID)
    assert not gephi.columns["node"] & {"label", "size", "r", "g", "b"}
    assert not gephi.columns["edge"] & {"label", "weight"}
    assert {"kind", "iri", "date", "earliest", "latest"} <= gephi.columns["node"]
    assert {"kind", "status", "documents"} <= gephi.columns["edge"]


def test_the_kind_of_an_edge_is_its_xml_label() -> None:
    edges = imported(SAID).edges.values()
    assert {edge["edge kind"] for edge in edges} >= {"HOLDS", "CHAIRED", "REPORTED_IN"}
    assert all(edge["edge kind"] == edge["kind"] for edge in edges)
    assert {edge["label"] for edge in edges if edge["kind"] == "CHAIRED"} == {"主持"}


def test_the_iri_is_an_attribute_and_ids_are_short() -> None:
    nodes = imported(SAID).nodes
    assert f"{BASE}person/溪口镇/𠮷海燕" in {node["iri"] for node in nodes.values()}
    assert all(len(identifier) == 17 for identifier in nodes)


def test_kinds_differ_in_colour() -> None:
    colours = {(node["kind"], node["r"], node["g"], node["b"]) for node in imported(SAID).nodes.values()}
    assert len(colours) == len({colour[1:] for colour in colours}) == 6


def test_networkx_reads_the_same_graph(tmp_path: Path) -> None:
    path = tmp_path / "graph.graphml"
    GraphML().write(SAID, path)
    network, again = to_network(SAID), nx.read_graphml(path, force_multigraph=True)
    iris = {node: data["iri"] for node, data in again.nodes(data=True)}
    edges = {(iris[source], iris[target], data["kind"]) for source, target, data in again.edges(data=True)}
    assert edges == {(source, target, data["kind"]) for source, target, data in network.edges(data=True)}
    assert again.number_of_edges() == network.number_of_edges()
    labels = {data["iri"]: data["label"] for _, data in again.nodes(data=True)}
    assert labels == {iri: data["label"] for iri, data in network.nodes(data=True)}


@pytest.mark.parametrize("name", ["方\x00若谷", "方\x0b若谷", "方\ufffe若谷", '<方>&"若谷"', "方]]>若谷"])
def test_names_that_xml_cannot_hold_are_cleaned_and_others_escaped(name: str) -> None:
    person = [an_entity("person", name)]
    gephi = imported(statements(an_extraction(a_document("简报"), town="溪口镇", entities=person)))
    expected = "".join(character for character in name if character not in "\x00\x0b\ufffe")
    assert expected in {node["label"] for node in gephi.nodes.values()}


@given(names=st.lists(st.text(max_size=5).filter(str.isprintable), max_size=3))
def test_any_name_can_be_written(names: list[str]) -> None:
    people = [an_entity("person", name) for name in names]
    assert not imported(statements(an_extraction(a_document("简报"), entities=people))).problems


def test_a_part_of_a_network_can_be_written(tmp_path: Path) -> None:
    network = to_network(SAID)
    people = [iri for iri, data in network.nodes(data=True) if data["kind"] in {"person", "event"}]
    write_graphml(network.subgraph(people), tmp_path / "part.graphml")
    gephi = import_graphml(tmp_path / "part.graphml")
    assert len(gephi.nodes) == len(people)
    assert not gephi.problems
