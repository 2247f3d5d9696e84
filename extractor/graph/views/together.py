"""People who took part in the same events: an edge a pair, with how often, when, and at which events."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations
from typing import Any

import networkx as nx

from extractor.graph.spells import spells_of
from extractor.graph.views.parts import TAKES_PART, of_kind, sources, targets
from extractor.ids import digest


def together(network: "nx.MultiDiGraph[str]") -> "nx.MultiGraph[str]":
    """The people of the network, those linked who took part in one event.

    `weight` is the number of their common events, `closeness` gives each event of k people the weight 1/(k-1), so
    that a congress of two hundred counts less than a talk of two (Newman, PNAS 98, 2001). `events` names the events,
    and the edge is there in the time of each.
    """
    result: nx.MultiGraph[str] = nx.MultiGraph()
    common: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    sizes: dict[str, int] = {}
    for event, people in _attendance(network):
        sizes[event] = len(people)
        for pair in combinations(people, 2):
            common[pair].append(event)
    for pair in sorted(common):
        for person in pair:
            result.add_node(person, **network.nodes[person])
        key = digest(pair[0], "TOGETHER", pair[1], length=16)
        result.add_edge(pair[0], pair[1], key=key, **_edge(network, common[pair], sizes))
    return result


def shared_by(network: "nx.MultiDiGraph[str]", events: list[str]) -> dict[str, Any]:
    """What an edge knows that stands for common events: their names, dates, and how many documents tell of them."""
    nodes = [network.nodes[event] for event in events]
    earliest = min((node["earliest"] for node in nodes if "earliest" in node), default="")
    latest = max((node["latest"] for node in nodes if "latest" in node), default="")
    named = "；".join(f"{node.get('date', '')} {node['label']}".strip() for node in nodes)
    told = {document for event in events for document in targets(network, event, {"REPORTED_IN"})}
    texts = {"earliest": earliest, "latest": latest, "events": named}
    return {
        "weight": len(events),
        "evidence": sum(int(node.get("evidence", 0)) for node in nodes),
        "documents": max(1, len(told)),
        "spells": tuple(spell for node in nodes for spell in spells_of(node)),
        **{name: text for name, text in texts.items() if text},
    }


def _attendance(network: "nx.MultiDiGraph[str]") -> Iterator[tuple[str, list[str]]]:
    people = set(of_kind(network, "person"))
    for event in of_kind(network, "event"):
        yield event, sorted(sources(network, event, TAKES_PART) & people)


def _edge(network: "nx.MultiDiGraph[str]", events: list[str], sizes: dict[str, int]) -> dict[str, Any]:
    closeness = round(sum(1 / (sizes[event] - 1) for event in events), 4)
    return {"label": "同场", "kind": "TOGETHER", "closeness": closeness, **shared_by(network, events)}
