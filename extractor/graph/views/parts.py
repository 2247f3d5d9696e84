"""Parts of the network: nodes of some kinds, and the edges between them."""

from collections.abc import Iterable
from typing import Any

import networkx as nx

TAKES_PART = frozenset({"CHAIRED", "SPOKE_AT", "PRESENTED", "LED", "ATTENDED", "SUBJECT_OF", "LAUNCHED"})
"""The kinds of edges by which people and bodies take part in an event; who organizes it need not be there."""


def sources(network: "nx.MultiDiGraph[str]", node: str, kinds: Iterable[str]) -> set[str]:
    """Where the edges of some kinds begin that end at a node."""
    wanted = set(kinds)
    return {source for source, _, data in network.in_edges(node, data=True) if data["kind"] in wanted}


def targets(network: "nx.MultiDiGraph[str]", node: str, kinds: Iterable[str]) -> set[str]:
    """Where the edges of some kinds end that begin at a node."""
    wanted = set(kinds)
    return {target for _, target, data in network.out_edges(node, data=True) if data["kind"] in wanted}


def of_kind(network: "nx.MultiDiGraph[str]", kind: str) -> list[str]:
    """The nodes of a kind, sorted."""
    return sorted(node for node, data in network.nodes(data=True) if data["kind"] == kind)


def whole(network: "nx.MultiDiGraph[str]") -> "nx.MultiGraph[str]":
    """The network itself."""
    return network


def person_event(network: "nx.MultiDiGraph[str]") -> "nx.MultiGraph[str]":
    """People and the events that they took part in, in their roles."""
    return _part(network, {"person", "event"}, TAKES_PART)


def person_office_body(network: "nx.MultiDiGraph[str]") -> "nx.MultiGraph[str]":
    """People, the offices that they hold, and the bodies that the offices belong to."""
    return _part(network, {"person", "office", "organization"}, {"HOLDS", "IN_BODY", "SUCCEEDED_BY"})


def _part(network: "nx.MultiDiGraph[str]", nodes: Iterable[str], edges: Iterable[str]) -> "nx.MultiGraph[str]":
    """The edges of these kinds between nodes of these kinds, and the nodes that they touch."""
    kinds, wanted = set(nodes), set(edges)
    kept: list[Any] = [
        (source, target, key)
        for source, target, key, data in network.edges(keys=True, data=True)
        if data["kind"] in wanted and {network.nodes[source]["kind"], network.nodes[target]["kind"]} <= kinds
    ]
    return network.edge_subgraph(kept)
