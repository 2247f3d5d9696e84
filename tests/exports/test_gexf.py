from pathlib import Path

import networkx as nx
import pytest
from hypothesis import given

from extractor.exports.gexf import GEXF, write_gexf
from extractor.graph.network import to_network
from extractor.graph.statements import statements, union
from extractor.graph.views import VIEWS
from extractor.ids import BASE
from extractor.model import Extraction
from tests.exports.gephi_gexf import import_gexf
from tests.factories import a_bulletin
from tests.graph.strategies import extractions

SAID = union(statements(a_bulletin(identifier="1")), statements(a_bulletin(identifier="2")))
NETWORK = to_network(SAID)

every_view = pytest.mark.parametrize("view", VIEWS)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("gexf")


@given(one=extractions("001"), other=extractions("002"))
@every_view
def test_gephi_loses_no_node_and_no_edge(view: str, one: Extraction, other: Extraction, folder: Path) -> None:
    network = VIEWS[view](to_network((*statements(one), *statements(other))))
    write_gexf(network, folder / "graph.gexf")
    gephi = import_gexf(folder / "graph.gexf")
    assert not gephi.problems
    assert len(gephi.nodes) == len(network)
    assert len(gephi.edges) == network.number_of_edges()


def test_an_event_and_its_edges_are_there_on_its_days(tmp_path: Path) -> None:
    write_gexf(NETWORK, tmp_path / "graph.gexf")
    gephi = import_gexf(tmp_path / "graph.gexf")
    times = {node["label"]: node["time"] for node in gephi.nodes.values()}
    assert times["防汛工作部署会"] == "2024-04-12/2024-04-13"
    assert times["走访活动"] == "2024-04-01/2024-05-01"
    assert times["方若谷"] == ""
    chaired = [edge for edge in gephi.edges.values() if edge["kind"] == "CHAIRED"]
    assert {edge["time"] for edge in chaired} == {"2024-04-12/2024-04-13"}


def test_common_events_are_spells_of_the_edge(tmp_path: Path) -> None:
    network: nx.MultiGraph[str] = nx.MultiGraph()
    for person in "ab":
        network.add_node(person, kind="person", label=person)
    spells = (("2024-05-02", "2024-05-03"), ("2024-04-12", "2024-04-13"), ("2024-04-13", "2024-04-15"))
    network.add_edge("a", "b", key="1", kind="TOGETHER", label="同场", weight=3, spells=spells)
    write_gexf(network, tmp_path / "graph.gexf")
    (edge,) = import_gexf(tmp_path / "graph.gexf").edges.values()
    assert edge["time"] == "2024-04-12/2024-04-15; 2024-05-02/2024-05-03"


def test_columns_lead_back_to_the_sentence(tmp_path: Path) -> None:
    GEXF().write(SAID, tmp_path / "graph.gexf")
    gephi = import_gexf(tmp_path / "graph.gexf")
    for led in (edge for edge in gephi.edges.values() if edge["kind"] == "LED"):
        assert "方若谷带队前往溪口镇敬老院" in led["sentence"]
        assert led["fact"].startswith(f"{BASE}participation/")
    assert {node["label_latin"] for node in gephi.nodes.values() if node["label"] == "方若谷"} == {"fang ruo gu"}


@every_view
def test_networkx_reads_the_same_graph(view: str, tmp_path: Path) -> None:
    network = VIEWS[view](NETWORK)
    write_gexf(network, tmp_path / "graph.gexf")
    again = nx.read_gexf(tmp_path / "graph.gexf", version="1.3")
    labels = {data["iri"]: data["label"] for _, data in again.nodes(data=True)}
    assert labels == {iri: data["label"] for iri, data in network.nodes(data=True)}
    assert again.number_of_edges() == network.number_of_edges() > 0
