"""GraphML under the rules of Gephi's importer, which differ from what networkx writes.

Gephi drops an edge whose id occurred before; it keeps parallel edges apart only by the XML attribute `label`
of `<edge>`, its kind; it takes label, size, place, weight and colour from keys of these names, declared for node or
edge each alone; an attribute has one type. GraphML knows no time: GEXF does (`extractor.exports.gexf`).
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from pathlib import Path
from typing import Final

import networkx as nx
from lxml import etree

from extractor.exports.atomic import atomic
from extractor.exports.drawing import EDGE_COLUMNS, NODE_COLUMNS, DrawnEdge, DrawnNode, drawn_edges, drawn_nodes
from extractor.graph.network import to_network
from extractor.graph.statement import Statement
from extractor.graph.views import VIEWS

_NAMESPACE: Final = "http://graphml.graphdrawing.org/xmlns"

_NODE_KEYS: Final = {"label": "string", **NODE_COLUMNS, "size": "float", "r": "int", "g": "int", "b": "int", "x": "float", "y": "float"}  # fmt: skip  # noqa: E501
_EDGE_KEYS: Final = {"label": "string", **EDGE_COLUMNS, "weight": "float"}


class GraphML:
    """Writes GraphML for Gephi.

    Attributes:
        extension: the ending of its files; that of a view but the whole names the view.
        view: the name of the view that it writes.
    """

    def __init__(self, view: str = "whole") -> None:
        self.view = view
        self.extension = ".graphml" if view == "whole" else f".{view}.graphml"

    def write(self, statements: Iterable[Statement], path: Path) -> None:
        """Writes the view of the statements' network, node by node and edge by edge."""
        write_graphml(VIEWS[self.view](to_network(statements)), path)


def write_graphml(network: "nx.MultiGraph[str]", path: Path) -> None:
    """Writes a network that `to_network` made, or a view of one.

    Raises:
        ExportError: the file can't be written.
    """
    direction = "directed" if network.is_directed() else "undirected"
    with atomic(path) as stream, etree.xmlfile(stream, encoding="utf-8") as xml:
        xml.write_declaration()
        with xml.element("graphml", xmlns=_NAMESPACE):
            for key in chain(_keys("node", _NODE_KEYS), _keys("edge", _EDGE_KEYS)):
                xml.write("\n", key)
            xml.write("\n")
            with xml.element("graph", edgedefault=direction):
                for element in chain(map(_node, drawn_nodes(network)), map(_edge, drawn_edges(network))):
                    xml.write("\n", element)
                xml.write("\n")
            xml.write("\n")


def _keys(owner: str, types: Mapping[str, str]) -> Iterator[etree._Element]:
    for name, kind in types.items():
        attributes = {"id": f"{owner}-{name}", "for": owner, "attr.name": name, "attr.type": kind}
        yield etree.Element("key", attributes)


def _node(node: DrawnNode) -> etree._Element:
    element = etree.Element("node", {"id": node.id})
    (red, green, blue), (x, y) = node.colour, node.place
    looks = {"size": node.size, "r": red, "g": green, "b": blue, "x": x, "y": y}
    _add_data(element, "node", {"label": node.label, **node.columns, **looks})
    return element


def _edge(edge: DrawnEdge) -> etree._Element:
    ends = {"id": edge.id, "source": edge.source, "target": edge.target, "label": edge.kind}
    element = etree.Element("edge", ends)
    _add_data(element, "edge", {"label": edge.label, **edge.columns, "weight": edge.weight})
    return element


def _add_data(element: etree._Element, owner: str, values: Mapping[str, object]) -> None:
    for name, value in values.items():
        etree.SubElement(element, "data", {"key": f"{owner}-{name}"}).text = str(value)
