"""GraphML under the rules of Gephi's importer, which differ from what networkx writes.

Gephi drops an edge whose id occurred before; it keeps parallel edges apart only by the XML attribute `label`
of `<edge>`, its kind; it takes label, size, weight and colour from keys of these names, declared for node or
edge each alone; an attribute has one type. Ids are short hashes, the IRI is an attribute.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from math import sqrt
from pathlib import Path
from typing import Any, Final

import networkx as nx
from lxml import etree

from extractor.exports.atomic import atomic
from extractor.graph.network import to_network
from extractor.graph.statement import Statement
from extractor.ids import digest

_NAMESPACE: Final = "http://graphml.graphdrawing.org/xmlns"

# Characters that XML 1.0 has no way to write (§ 2.2): controls, surrogates, two noncharacters.
_FORBIDDEN: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")

# Attribute → type. All of a name are declared here once, so that none has two types.
_NODE_KEYS: Final[Mapping[str, str]] = {
    "label": "string",
    "kind": "string",
    "iri": "string",
    "type": "string",
    "jurisdiction": "string",
    "date": "string",
    "earliest": "string",
    "latest": "string",
    "issued": "string",
    "size": "float",
    "r": "int",
    "g": "int",
    "b": "int",
}
_EDGE_KEYS: Final[Mapping[str, str]] = {
    "label": "string",
    "kind": "string",
    "status": "string",
    "date": "string",
    "earliest": "string",
    "latest": "string",
    "documents": "int",
    "weight": "float",
}

_COLOURS: Final[Mapping[str, tuple[int, int, int]]] = {
    "person": (214, 95, 14),
    "organization": (31, 97, 160),
    "office": (123, 104, 170),
    "event": (27, 133, 98),
    "place": (140, 109, 49),
    "document": (140, 140, 140),
}


class GraphML:
    """Writes GraphML for Gephi."""

    extension = ".graphml"

    def write(self, statements: Iterable[Statement], path: Path) -> None:
        """Writes the network of the statements, node by node and edge by edge."""
        write_graphml(to_network(statements), path)


def write_graphml(network: "nx.MultiDiGraph[str]", path: Path) -> None:
    """Writes a network that `to_network` made, or a part of one.

    Raises:
        ExportError: the file can't be written.
    """
    with atomic(path) as stream, etree.xmlfile(stream, encoding="utf-8") as xml:
        xml.write_declaration()
        with xml.element("graphml", xmlns=_NAMESPACE):
            for element in chain(_keys("node", _NODE_KEYS), _keys("edge", _EDGE_KEYS)):
                xml.write("\n", element)
            xml.write("\n")
            with xml.element("graph", edgedefault="directed"):
                for element in chain(_nodes(network), _edges(network)):
                    xml.write("\n", element)
                xml.write("\n")
            xml.write("\n")


def _keys(owner: str, types: Mapping[str, str]) -> Iterator[etree._Element]:
    for name, kind in types.items():
        attributes = {"id": f"{owner}-{name}", "for": owner, "attr.name": name, "attr.type": kind}
        yield etree.Element("key", attributes)


def _nodes(network: "nx.MultiDiGraph[str]") -> Iterator[etree._Element]:
    for iri in sorted(network):
        element = etree.Element("node", {"id": _node_id(iri)})
        _add_data(element, "node", _NODE_KEYS, {**network.nodes[iri], "iri": iri, **_looks(network, iri)})
        yield element


def _looks(network: "nx.MultiDiGraph[str]", iri: str) -> dict[str, object]:
    red, green, blue = _COLOURS[network.nodes[iri]["kind"]]
    size = f"{4 + 2 * sqrt(network.degree(iri, weight='weight')):.2f}"
    return {"size": size, "r": red, "g": green, "b": blue}


def _edges(network: "nx.MultiDiGraph[str]") -> Iterator[etree._Element]:
    for source, target, key, attributes in sorted(network.edges(keys=True, data=True), key=lambda edge: edge[:3]):
        ends = {"id": f"e{key}", "source": _node_id(source), "target": _node_id(target)}
        element = etree.Element("edge", {**ends, "label": attributes["kind"]})
        _add_data(element, "edge", _EDGE_KEYS, attributes)
        yield element


def _node_id(iri: str) -> str:
    return f"n{digest(iri, length=16)}"


def _add_data(element: etree._Element, owner: str, types: Mapping[str, str], attributes: Mapping[str, Any]) -> None:
    for name in types:
        if name in attributes:
            data = etree.SubElement(element, "data", {"key": f"{owner}-{name}"})
            data.text = _FORBIDDEN.sub("", str(attributes[name]))
