import random
from pathlib import Path

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.builds import Build
from extractor.graph.network import EDGE_LABELS, NODE_KINDS, to_network
from extractor.graph.statements import statements, union
from extractor.ids import BASE
from extractor.model import Extraction, Holding
from tests.factories import a_bulletin, a_document, an_entity, an_extraction
from tests.graph.strategies import extractions
from tests.resolution.test_people import WORLD
from tests.resolution.worlds import a_graph, parts

NETWORK = to_network(statements(a_bulletin()))


def edges(network: "nx.MultiDiGraph[str]") -> set[tuple[str, str, str]]:
    """Source, kind and target of each edge, by their labels."""
    return {
        (network.nodes[source]["label"], data["kind"], network.nodes[target]["label"])
        for source, target, data in network.edges(data=True)
    }


@pytest.mark.parametrize(
    "edge",
    [
        ("方若谷", "HOLDS", "溪口镇党委书记"),
        ("𠮷海燕", "HOLDS", "溪口镇人民政府镇长"),
        ("𠮷海燕", "HOLDS", "委员"),
        ("溪口镇党委书记", "IN_BODY", "溪口镇党委"),
        ("方若谷", "CHAIRED", "防汛工作部署会"),
        ("𠮷海燕", "SPOKE_AT", "防汛工作部署会"),
        ("方若谷", "LED", "走访活动"),
        ("溪口镇敬老院", "SUBJECT_OF", "走访活动"),
        ("文怀远", "SUBJECT_OF", "补选副主席"),
        ("溪口镇", "ORGANIZED", "防汛工作部署会"),
        ("防汛工作部署会", "HELD_AT", "溪口镇会议中心"),
        ("补选副主席", "PART_OF", "防汛工作部署会"),
        ("防汛工作部署会", "REPORTED_IN", "溪口简报 第4期"),
        ("方若谷", "MENTIONED_IN", "溪口简报 第4期"),
    ],
)
def test_what_the_bulletin_says_is_an_edge(edge: tuple[str, str, str]) -> None:
    assert edge in edges(NETWORK)


def test_the_network_has_no_other_kinds() -> None:
    assert {data["kind"] for *_, data in NETWORK.edges(data=True)} <= set(EDGE_LABELS)
    assert {data["kind"] for _, data in NETWORK.nodes(data=True)} == set(NODE_KINDS.values())
    assert len(EDGE_LABELS) <= 60


def test_statuses_and_dates_stand_at_the_edge() -> None:
    held = {target: data for *_, target, data in NETWORK.edges(data=True) if data["kind"] == "HOLDS"}
    elected = held[f"{BASE}post/溪口镇/溪口镇人大/副主席"]
    assert elected["status"] == "elected 2024-04-12"
    assert (elected["earliest"], elected["latest"]) == ("2024-04-12", "2024-04-12")
    assert held[f"{BASE}post/溪口镇/溪口镇党委/书记"]["status"] == "holds"


def test_an_event_keeps_its_date_and_type() -> None:
    (meeting,) = [data for _, data in NETWORK.nodes(data=True) if data["label"] == "防汛工作部署会"]
    assert meeting == {
        "label": "防汛工作部署会",
        "kind": "event",
        "type": "work_meeting",
        "date": "2024-04-12",
        "earliest": "2024-04-12",
        "latest": "2024-04-12",
        "evidence": 1,
    }


def test_offices_without_a_body_do_not_join_their_holders() -> None:
    holdings = [
        Holding(person=an_entity("person", name), role="委员", organization=None) for name in ("方若谷", "文怀远")
    ]
    network = to_network(statements(an_extraction(a_document("委员"), town="溪口镇", holdings=holdings)))
    assert [data["label"] for _, data in network.nodes(data=True)].count("委员") == 2


def test_weight_grows_with_the_passages_that_say_so() -> None:
    both = union(statements(a_bulletin(identifier="1")), statements(a_bulletin(identifier="2")))
    (chaired,) = [data for *_, data in to_network(both).edges(data=True) if data["kind"] == "CHAIRED"]
    assert (chaired["weight"], chaired["documents"]) == (2, 2)


@given(one=extractions("001"), other=extractions("002"), seed=st.integers())
def test_the_order_of_statements_is_of_no_effect(one: Extraction, other: Extraction, seed: int) -> None:
    said = [*statements(one), *statements(other)]
    shuffled = random.Random(seed).sample(said, len(said))  # noqa: S311  no secret
    network, again = to_network(said), to_network(shuffled)
    assert list(network.nodes(data=True)) == list(again.nodes(data=True))
    assert list(network.edges(keys=True, data=True)) == list(again.edges(keys=True, data=True))


@given(extraction=extractions())
def test_edges_are_keyed_uniquely_and_end_at_nodes_of_a_kind(extraction: Extraction) -> None:
    network = to_network(statements(extraction))
    keys = [key for *_, key in network.edges(keys=True)]
    assert len(set(keys)) == len(keys)
    assert all("kind" in data and "label" in data for _, data in network.nodes(data=True))
    assert all(data["weight"] >= 1 for *_, data in network.edges(data=True))


def test_successions_are_edges_from_holder_to_holder(seeds_build: Build) -> None:
    assert ("顾明远", "SUCCEEDED_BY", "陆晚舟") in edges(seeds_build.network())


def test_an_office_is_held_on_the_days_on_which_that_is_certain(seeds_build: Build) -> None:
    network = seeds_build.network()
    held = {
        (network.nodes[source]["label"], network.nodes[target]["label"]): data
        for source, target, data in network.edges(data=True)
        if data["kind"] == "HOLDS" and "earliest" in data
    }
    first, last = (held["顾明远", "芦汀镇人民政府镇长"][name] for name in ("earliest", "latest"))
    assert "2023-01" <= first[:7] < last[:7] <= "2023-08"


def test_what_may_be_one_is_linked_once(tmp_path: Path) -> None:
    network = to_network(a_graph(tmp_path, parts(WORLD)).statements())
    pairs = [ends for *ends, data in network.edges(data=True) if data["kind"] == "POSSIBLY_SAME"]
    assert pairs
    assert len({frozenset(ends) for ends in pairs}) == len(pairs)
