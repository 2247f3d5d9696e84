"""A reader of GraphML under the rules of Gephi's importer (ImporterGraphML.java, ImportContainerImpl.java).

A key is a property where its id, or else its name, is one that Gephi knows and it is declared for nodes or
edges alone; otherwise it is a column. An edge whose id occurred before is dropped, as is one without weight,
or whose end is no node; edges of one pair are kept apart by kind, the XML attribute `label`, alone.
"""

from dataclasses import dataclass, field
from pathlib import Path

from lxml import etree

_TYPES = {"boolean", "int", "integer", "long", "float", "double", "string", "bigdecimal", "biginteger", "byte", "char", "short"}  # fmt: skip  # noqa: E501
_PROPERTIES = {
    "node": {"label", "nodelabel", "x", "y", "z", "xpos", "ypos", "zpos", "size", "r", "g", "b", "color"},
    "edge": {"label", "edgelabel", "weight", "Edge Weight", "r", "g", "b", "color"},
}
_NS = "{http://graphml.graphdrawing.org/xmlns}"


@dataclass
class Imported:
    """What Gephi has after the import."""

    nodes: dict[str, dict[str, str]] = field(default_factory=dict)
    edges: dict[str, dict[str, str]] = field(default_factory=dict)
    columns: dict[str, set[str]] = field(default_factory=lambda: {"node": set(), "edge": set()})
    problems: list[str] = field(default_factory=list)


def import_graphml(path: Path) -> Imported:
    """Reads the file as Gephi would; what Gephi would report stands in `problems`."""
    root = etree.parse(path).getroot()
    result = Imported()
    names = _keys(root, result)
    graph = root.find(f"{_NS}graph")
    assert graph is not None
    if graph.get("edgedefault") not in {"directed", "undirected"}:
        result.problems.append("edgedefault missing")
    for element in graph.findall(f"{_NS}node"):
        _node(element, names, result)
    kinds: set[tuple[str | None, ...]] = set()
    for element in graph.findall(f"{_NS}edge"):
        _edge(element, names, kinds, result)
    return result


def _keys(root: etree._Element, result: Imported) -> dict[str, tuple[str, str, str]]:
    names: dict[str, tuple[str, str, str]] = {}
    for key in root.findall(f"{_NS}key"):
        identifier, owner = key.get("id", ""), key.get("for", "")
        name, kind = key.get("attr.name", ""), key.get("attr.type", "")
        if identifier in names or owner not in _PROPERTIES or not name or kind not in _TYPES:
            result.problems.append(f"key {identifier}: dropped")
            continue
        known = _PROPERTIES[owner]
        is_property = identifier in known or name in known
        if not is_property and name in result.columns[owner]:
            result.problems.append(f"key {identifier}: a second column {name}")
        if not is_property:
            result.columns[owner].add(name)
        names[identifier] = (owner, name, kind)
    return names


def _data(
    element: etree._Element, owner: str, names: dict[str, tuple[str, str, str]], result: Imported
) -> dict[str, str]:
    values: dict[str, str] = {}
    for data in element.findall(f"{_NS}data"):
        declared, name, kind = names.get(data.get("key", ""), ("", "", ""))
        if declared != owner:
            result.problems.append(f"data {data.get('key')}: undeclared")
            continue
        values[name] = data.text or ""
        if kind in {"int", "integer", "long"}:
            int(values[name])
        if kind in {"float", "double"}:
            float(values[name])
    return values


def _node(element: etree._Element, names: dict[str, tuple[str, str, str]], result: Imported) -> None:
    identifier = element.get("id", "")
    if not identifier or identifier in result.nodes:
        result.problems.append(f"node {identifier}: already exists")
        return
    values = _data(element, "node", names, result)
    if any(not 0 <= int(values[channel]) <= 255 for channel in "rgb"):
        result.problems.append(f"node {identifier}: no colour")
    result.nodes[identifier] = values


def _edge(
    element: etree._Element,
    names: dict[str, tuple[str, str, str]],
    kinds: set[tuple[str | None, ...]],
    result: Imported,
) -> None:
    identifier = element.get("id", "")
    source, target, kind = element.get("source"), element.get("target"), element.get("label")
    values = _data(element, "edge", names, result)
    if not identifier or identifier in result.edges:
        result.problems.append(f"edge {identifier}: already exists")
    elif source not in result.nodes or target not in result.nodes:
        result.problems.append(f"edge {identifier}: an end is missing")
    elif (source, target, kind) in kinds:
        result.problems.append(f"edge {identifier}: merged with a parallel edge")
    elif float(values.get("weight", "1")) == 0:
        result.problems.append(f"edge {identifier}: ignored, weight 0")
    else:
        result.edges[identifier] = {**values, "edge kind": kind or ""}
    kinds.add((source, target, kind))
