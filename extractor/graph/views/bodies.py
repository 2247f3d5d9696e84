"""Bodies linked to bodies: by people who hold offices in both, and by common events."""

from collections import defaultdict
from itertools import combinations
from typing import Any

import networkx as nx

from extractor.graph.views.parts import TAKES_PART, of_kind, sources, targets
from extractor.graph.views.together import shared_by
from extractor.ids import digest

_LABELS = {"SHARES_PEOPLE": "共有任职者", "MET": "同场"}


def body_body(network: "nx.MultiDiGraph[str]") -> "nx.MultiGraph[str]":
    """The bodies of the network. An edge a pair and kind.

    `SHARES_PEOPLE`: people held offices in both (`events` names them); `MET`: both organized or took part in an
    event. `weight` counts the people or the events.
    """
    result: nx.MultiGraph[str] = nx.MultiGraph()
    for (one, other), people in sorted(_pairs(_officers(network)).items()):
        names = "、".join(network.nodes[person]["label"] for person in people)
        _add(result, network, (one, other), "SHARES_PEOPLE", {"weight": len(people), "documents": 1, "events": names})
    for pair, events in sorted(_pairs(_companies(network)).items()):
        _add(result, network, pair, "MET", shared_by(network, events))
    return result


def _add(
    result: "nx.MultiGraph[str]",
    network: "nx.MultiDiGraph[str]",
    pair: tuple[str, str],
    kind: str,
    data: dict[str, Any],
) -> None:
    for body in pair:
        result.add_node(body, **network.nodes[body])
    key = digest(pair[0], kind, pair[1], length=16)
    result.add_edge(pair[0], pair[1], key=key, label=_LABELS[kind], kind=kind, **data)


def _officers(network: "nx.MultiDiGraph[str]") -> dict[str, set[str]]:
    """Each person with the bodies that their offices belong to."""
    return {
        person: {
            body for office in targets(network, person, {"HOLDS"}) for body in targets(network, office, {"IN_BODY"})
        }
        for person in of_kind(network, "person")
    }


def _companies(network: "nx.MultiDiGraph[str]") -> dict[str, set[str]]:
    """Each event with the bodies that organized it or took part."""
    bodies = set(of_kind(network, "organization"))
    return {event: sources(network, event, TAKES_PART | {"ORGANIZED"}) & bodies for event in of_kind(network, "event")}


def _pairs(groups: dict[str, set[str]]) -> dict[tuple[str, str], list[str]]:
    pairs: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for reason in sorted(groups):
        for pair in combinations(sorted(groups[reason]), 2):
            pairs[pair].append(reason)
    return pairs
