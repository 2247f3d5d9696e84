"""How a network is drawn: what GraphML and GEXF say of each node and edge, each in its own words.

Colours tell kinds apart, sizes grow with the weight of what a node takes part in, places come from the layout.
Ids are short hashes; the IRI is an attribute.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import sqrt
from typing import Any, Final

import networkx as nx

from extractor.graph.latin import latin
from extractor.graph.layout import positions
from extractor.graph.spells import Spell, spells_of
from extractor.ids import digest
from extractor.matching.patterns import Pattern

COLOURS: Final[Mapping[str, tuple[int, int, int]]] = {
    "person": (214, 95, 14),
    "organization": (31, 97, 160),
    "office": (123, 104, 170),
    "event": (27, 133, 98),
    "place": (140, 109, 49),
    "document": (140, 140, 140),
}
"""The colour of each kind of node: red, green, blue."""

NODE_COLUMNS: Final[Mapping[str, str]] = {
    "kind": "string",
    "iri": "string",
    "label_latin": "string",
    "type": "string",
    "jurisdiction": "string",
    "date": "string",
    "earliest": "string",
    "latest": "string",
    "issued": "string",
    "evidence": "int",
}
"""The attributes of nodes beside label, size, colour and place, each with its type."""

EDGE_COLUMNS: Final[Mapping[str, str]] = {
    "kind": "string",
    "status": "string",
    "date": "string",
    "earliest": "string",
    "latest": "string",
    "documents": "int",
    "evidence": "int",
    "closeness": "float",
    "events": "string",
    "fact": "string",
    "sentence": "string",
}
"""The attributes of edges beside label and weight, each with its type."""

_TO_DOCUMENTS: Final = frozenset({"MENTIONED_IN", "REPORTED_IN"})
_DOCUMENT_SIZE: Final = 8.0

# Characters that XML 1.0 has no way to write (§ 2.2): controls, surrogates, two noncharacters.
_FORBIDDEN: Final = Pattern("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnNode:
    """A node as it is drawn; the values of `columns` are texts that XML can hold."""

    id: str
    label: str
    colour: tuple[int, int, int]
    size: str
    place: tuple[float, float]
    columns: Mapping[str, str]
    spells: tuple[Spell, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnEdge:
    """An edge as it is drawn; `kind` keeps parallel edges apart."""

    id: str
    source: str
    target: str
    label: str
    kind: str
    weight: str
    columns: Mapping[str, str]
    spells: tuple[Spell, ...]


def drawn_nodes(network: "nx.MultiGraph[str]") -> Iterator[DrawnNode]:
    """The nodes, one after the other, in the order of their IRIs."""
    places = positions(network)
    for iri in sorted(network):
        data = network.nodes[iri]
        yield DrawnNode(
            id=_node_id(iri),
            label=printable(data["label"]),
            colour=COLOURS[data["kind"]],
            size=f"{_size(network, iri):.2f}",
            place=places[iri],
            columns=_columns(NODE_COLUMNS, {**data, "iri": iri, "label_latin": latin(data["label"])}),
            spells=spells_of(data),
        )


def drawn_edges(network: "nx.MultiGraph[str]") -> Iterator[DrawnEdge]:
    """The edges, one after the other, in the order of their ends and keys."""
    for iri in sorted(network):
        for source, target, key, data in sorted(_from(network, iri), key=lambda edge: edge[:3]):
            yield DrawnEdge(
                id=f"e{key}",
                source=_node_id(source),
                target=_node_id(target),
                label=data["label"],
                kind=data["kind"],
                weight=str(data["weight"]),
                columns=_columns(EDGE_COLUMNS, data),
                spells=spells_of(data),
            )


def printable(value: object) -> str:
    """A value as a text without the characters that XML can't hold."""
    return _FORBIDDEN.sub("", str(value))


def _from(network: "nx.MultiGraph[str]", iri: str) -> Iterator[tuple[str, str, str, dict[str, Any]]]:
    """The edges that begin at a node; without direction, at the end that comes first."""
    for _, other, key, data in network.edges(iri, keys=True, data=True):
        if network.is_directed() or iri <= other:
            yield iri, other, key, data


def _size(network: "nx.MultiGraph[str]", iri: str) -> float:
    if network.nodes[iri]["kind"] == "document":
        return _DOCUMENT_SIZE
    edges = [*network.edges(iri, data=True)]
    if isinstance(network, nx.MultiDiGraph):
        edges += network.in_edges(iri, data=True)
    return 5 + 2 * sqrt(sum(data["weight"] for *_, data in edges if data["kind"] not in _TO_DOCUMENTS))


def _node_id(iri: str) -> str:
    return f"n{digest(iri, length=16)}"


def _columns(types: Mapping[str, str], data: Mapping[str, Any]) -> dict[str, str]:
    return {name: printable(data[name]) for name in types if name in data}
