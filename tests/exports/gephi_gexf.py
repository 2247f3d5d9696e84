"""A reader of GEXF under the rules of Gephi's importer (ImporterGEXF.java, ImportContainerImpl.java).

Time needs a format that Gephi knows, and starts before it ends; spells of one element may not overlap. An edge whose
id occurred before is dropped; edges of one pair are kept apart by `kind` alone.
"""

from datetime import date
from pathlib import Path

from lxml import etree

from tests.exports.gephi import Imported

_NS = "{http://gexf.net/1.3}"
_VIZ = "{http://gexf.net/1.3/viz}"
_TYPES = {"integer", "long", "float", "double", "boolean", "string", "liststring", "anyURI"}


def import_gexf(path: Path) -> Imported:
    """Reads the file as Gephi would; what Gephi would report stands in `problems`."""
    root = etree.parse(path).getroot()
    result = Imported()
    graph = root.find(f"{_NS}graph")
    assert graph is not None
    if root.get("version") not in {"1.2", "1.3"}:
        result.problems.append("version unknown")
    if graph.get("timeformat") not in {"date", "datetime", "double", "timestamp"}:
        result.problems.append("time format unknown")
    types = {owner: _columns(graph, owner, result) for owner in ("node", "edge")}
    for element in graph.iterfind(f"{_NS}nodes/{_NS}node"):
        _node(element, types["node"], result)
    kinds: set[tuple[str | None, ...]] = set()
    for element in graph.iterfind(f"{_NS}edges/{_NS}edge"):
        _edge(element, types["edge"], kinds, result)
    return result


def _columns(graph: etree._Element, owner: str, result: Imported) -> dict[str, str]:
    types = {}
    for attributes in graph.iterfind(f"{_NS}attributes"):
        if attributes.get("class") != owner:
            continue
        for attribute in attributes:
            identifier, title, kind = (attribute.get(name, "") for name in ("id", "title", "type"))
            if kind not in _TYPES or not title or identifier in types or title in result.columns[owner]:
                result.problems.append(f"attribute {identifier}: dropped")
            types[identifier] = kind
            result.columns[owner].add(title)
    return types


def _values(element: etree._Element, types: dict[str, str], result: Imported) -> dict[str, str]:
    values = {}
    for each in element.iterfind(f"{_NS}attvalues/{_NS}attvalue"):
        name, value = each.get("for", ""), each.get("value", "")
        if name not in types:
            result.problems.append(f"value {name}: undeclared")
        if types.get(name) == "integer":
            int(value)
        if types.get(name) == "float":
            float(value)
        values[name] = value
    return values


def _time(element: etree._Element, name: str, result: Imported) -> str:
    spells = [*element.iterfind(f"{_NS}spells/{_NS}spell")] or [element]
    intervals: list[tuple[date, date]] = []
    for spell in spells:
        start, end = spell.get("start"), spell.get("end")
        if start is None and end is None:
            continue
        interval = (date.fromisoformat(start) if start else date.min, date.fromisoformat(end) if end else date.max)
        if interval[0] >= interval[1]:
            result.problems.append(f"{name}: an interval of no length")
        if intervals and interval[0] <= intervals[-1][1]:
            result.problems.append(f"{name}: intervals overlap")
        intervals.append(interval)
    return "; ".join(f"{start}/{end}" for start, end in intervals)


def _node(element: etree._Element, types: dict[str, str], result: Imported) -> None:
    identifier = element.get("id", "")
    if not identifier or identifier in result.nodes:
        result.problems.append(f"node {identifier}: already exists")
        return
    colour, place, size = (element.find(f"{_VIZ}{name}") for name in ("color", "position", "size"))
    if colour is None or place is None or size is None:
        result.problems.append(f"node {identifier}: no looks")
        return
    channels = {name: colour.get(name, "") for name in "rgb"}
    if any(not 0 <= int(channel) <= 255 for channel in channels.values()) or float(size.get("value", "0")) <= 0:
        result.problems.append(f"node {identifier}: no colour or size")
    places = {name: str(float(place.get(name, ""))) for name in "xy"}
    looks = {"label": element.get("label", ""), "time": _time(element, identifier, result), **channels, **places}
    result.nodes[identifier] = {**_values(element, types, result), **looks}


def _edge(element: etree._Element, types: dict[str, str], kinds: set[tuple[str | None, ...]], result: Imported) -> None:
    identifier = element.get("id", "")
    source, target, kind = element.get("source"), element.get("target"), element.get("kind")
    if not identifier or identifier in result.edges:
        result.problems.append(f"edge {identifier}: already exists")
    elif source not in result.nodes or target not in result.nodes:
        result.problems.append(f"edge {identifier}: an end is missing")
    elif (source, target, kind) in kinds:
        result.problems.append(f"edge {identifier}: merged with a parallel edge")
    elif float(element.get("weight", "1")) == 0:
        result.problems.append(f"edge {identifier}: ignored, weight 0")
    else:
        told = {"edge kind": kind or "", "label": element.get("label", ""), "time": _time(element, identifier, result)}
        result.edges[identifier] = {**_values(element, types, result), **told, "weight": element.get("weight", "")}
    kinds.add((source, target, kind))
