"""GEXF 1.3 under the rules of Gephi's importer: what GraphML holds, and time, which moves Gephi's timeline.

Events, tenures and participations are there in their days (`spells`); people, bodies and places always. The kind of
an edge is its XML attribute `kind`, which keeps parallel edges apart. See https://gexf.net/schema.html.
"""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

import networkx as nx
from lxml import etree

from extractor.exports.atomic import atomic
from extractor.exports.drawing import EDGE_COLUMNS, NODE_COLUMNS, DrawnEdge, DrawnNode, drawn_edges, drawn_nodes
from extractor.graph.network import to_network
from extractor.graph.spells import Spell
from extractor.graph.statement import Statement
from extractor.graph.views import VIEWS

_NAMESPACE: Final = "http://gexf.net/1.3"
_VIZ: Final = "http://gexf.net/1.3/viz"
_TYPES: Final = {"string": "string", "int": "integer", "float": "float"}


class GEXF:
    """Writes GEXF for Gephi.

    Attributes:
        extension: the ending of its files; that of a view but the whole names the view.
        view: the name of the view that it writes.
    """

    def __init__(self, view: str = "whole") -> None:
        self.view = view
        self.extension = ".gexf" if view == "whole" else f".{view}.gexf"

    def write(self, statements: Iterable[Statement], path: Path) -> None:
        """Writes the view of the statements' network, node by node and edge by edge."""
        write_gexf(VIEWS[self.view](to_network(statements)), path)


def write_gexf(network: "nx.MultiGraph[str]", path: Path) -> None:
    """Writes a network that `to_network` made, or a view of one.

    Raises:
        ExportError: the file can't be written.
    """
    graph = {
        "defaultedgetype": "directed" if network.is_directed() else "undirected",
        "mode": "dynamic",
        "timeformat": "date",
        "timerepresentation": "interval",
    }
    with atomic(path) as stream, etree.xmlfile(stream, encoding="utf-8") as xml:
        xml.write_declaration()
        with xml.element("gexf", nsmap={None: _NAMESPACE, "viz": _VIZ}, version="1.3"):
            xml.write("\n", _meta(), "\n")
            with xml.element("graph", graph):
                xml.write("\n", _attributes("node", NODE_COLUMNS), "\n", _attributes("edge", EDGE_COLUMNS), "\n")
                for owner, elements in (
                    ("nodes", map(_node, drawn_nodes(network))),
                    ("edges", map(_edge, drawn_edges(network))),
                ):
                    with xml.element(owner):
                        for element in elements:
                            xml.write("\n", element)
                        xml.write("\n")
                    xml.write("\n")
            xml.write("\n")


def _meta() -> etree._Element:
    """Who made it; without the date of the day, so that the same graph gives the same bytes."""
    meta = etree.Element("meta")
    etree.SubElement(meta, "creator").text = "civicgraph"
    etree.SubElement(meta, "description").text = "People, offices, bodies and events of local-government bulletins"
    return meta


def _attributes(owner: str, types: Mapping[str, str]) -> etree._Element:
    element = etree.Element("attributes", {"class": owner, "mode": "static"})
    for name, kind in types.items():
        etree.SubElement(element, "attribute", {"id": name, "title": name, "type": _TYPES[kind]})
    return element


def _node(node: DrawnNode) -> etree._Element:
    # The prefix is declared at each node, for readers that look for `viz:color` by this very name.
    element = etree.Element("node", {"id": node.id, "label": node.label}, nsmap={"viz": _VIZ})
    _add_values(element, node.columns)
    _add_spells(element, node.spells)
    red, green, blue = (str(channel) for channel in node.colour)
    etree.SubElement(element, f"{{{_VIZ}}}size", {"value": node.size})
    x, y = (str(number) for number in node.place)
    etree.SubElement(element, f"{{{_VIZ}}}position", {"x": x, "y": y, "z": "0"})
    etree.SubElement(element, f"{{{_VIZ}}}color", {"r": red, "g": green, "b": blue})
    return element


def _edge(edge: DrawnEdge) -> etree._Element:
    ends = {"id": edge.id, "source": edge.source, "target": edge.target}
    element = etree.Element("edge", {**ends, "kind": edge.kind, "label": edge.label, "weight": edge.weight})
    _add_values(element, edge.columns)
    _add_spells(element, edge.spells)
    return element


def _add_values(element: etree._Element, columns: Mapping[str, str]) -> None:
    values = etree.SubElement(element, "attvalues")
    for name, value in columns.items():
        etree.SubElement(values, "attvalue", {"for": name, "value": value})


def _add_spells(element: etree._Element, spells: Iterable[Spell]) -> None:
    """One spell stands at the element itself, several in a list; an open side is left out."""
    found = [{name: day for name, day in (("start", start), ("end", end)) if day} for start, end in spells]
    if len(found) == 1:
        for name, day in found[0].items():
            element.set(name, day)
    elif found:
        parent = etree.SubElement(element, "spells")
        for each in found:
            etree.SubElement(parent, "spell", each)
