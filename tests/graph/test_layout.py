import os
import subprocess
import sys
from itertools import pairwise
from math import dist

import networkx as nx
import pytest

from extractor.graph.layout import positions
from tests.command import ROOT

PROGRAM = "from tests.graph.test_layout import clusters; from extractor.graph.layout import positions; print(positions(clusters(20)))"  # fmt: skip  # noqa: E501


def clusters(count: int, size: int = 30) -> "nx.MultiDiGraph[str]":
    """Rings with chords, each linked to the next by one edge."""
    network: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for cluster in range(count):
        for number in range(size):
            for step in (1, 2, 5):
                other = f"{cluster}-{(number + step) % size}"
                network.add_edge(f"{cluster}-{number}", other, key=f"{cluster}-{number}-{step}", kind="HOLDS")
    for before, after in pairwise(range(count)):
        network.add_edge(f"{before}-0", f"{after}-7", key=f"{before}", kind="HOLDS")
    return network


@pytest.mark.parametrize("count", [4, 40], ids=["every pair", "by grids"])
def test_linked_nodes_stand_nearer_than_others_and_none_on_another(count: int) -> None:
    network = clusters(count)
    places = positions(network)
    assert len(set(places.values())) == len(network)
    linked = sorted(dist(places[one], places[other]) for one, other in network.edges())
    others = sorted(dist(places[f"{one}-1"], places[f"{other}-2"]) for one in range(count) for other in range(one))
    assert linked[len(linked) // 2] * 3 < others[len(others) // 2]


def test_nodes_have_room() -> None:
    places = [*positions(clusters(40)).values()]
    nearest = sorted(min(dist(one, other) for other in places if other != one) for one in places[:100])
    assert nearest[10] > 8


def test_the_order_of_nodes_and_edges_is_of_no_effect() -> None:
    network = clusters(4)
    again: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    again.add_nodes_from(reversed(list(network)))
    for source, target, key, data in sorted(network.edges(keys=True, data=True), key=lambda edge: edge[2]):
        again.add_edge(source, target, key=key, **data)
    assert positions(network) == positions(again)


def test_two_hash_seeds_give_the_same_places() -> None:
    outputs = {
        subprocess.run(
            [sys.executable, "-c", PROGRAM],
            check=True,
            capture_output=True,
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)},
        ).stdout
        for seed in "01"
    }
    assert len(outputs) == 1


@pytest.mark.parametrize("count", [0, 1, 2])
def test_small_networks_have_places(count: int) -> None:
    network: nx.MultiGraph[str] = nx.MultiGraph()
    network.add_nodes_from(map(str, range(count)))
    assert len(positions(network)) == count


def test_nodes_without_edges_part() -> None:
    network: nx.MultiGraph[str] = nx.MultiGraph()
    network.add_nodes_from(f"{number:03}" for number in range(200))
    assert len(set(positions(network).values())) == 200
