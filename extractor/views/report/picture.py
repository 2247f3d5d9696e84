"""The network of the report as SVG: people, bodies, offices and events, as far as they fit into one picture."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import sqrt
from typing import Final

import networkx as nx

from extractor.exports.drawing import COLOURS
from extractor.graph.layout import positions
from extractor.views.naming import Box, with_room
from extractor.views.report.facts import anchor

_SHOWN: Final = frozenset({"person", "organization", "event", "office"})
_LONGEST: Final = 14  # characters of a name that is shown without being asked for
_LETTER: Final = 11.0  # the size of a label's letters, in the units of the picture


@dataclass(frozen=True, slots=True, kw_only=True)
class Dot:
    """A node of the picture; `is_named` says that its name has room without being asked for."""

    anchor: str
    name: str
    kind: str
    x: float
    y: float
    radius: float
    is_named: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """An edge of the picture, between the anchors of two nodes."""

    source: str
    target: str
    kind: str
    label: str
    x1: float
    y1: float
    x2: float
    y2: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """The picture, with the box that it fills and the number of nodes that found no place in it."""

    dots: tuple[Dot, ...]
    lines: tuple[Line, ...]
    box: tuple[float, float, float, float]
    left_out: int


def draw(network: "nx.MultiDiGraph[str]", limit: int) -> Picture:
    """The picture of the people, bodies, offices and events that have most edges.

    Args:
        network: the whole network.
        limit: how many nodes there may be.
    """
    wanted = [iri for iri, data in network.nodes(data=True) if data["kind"] in _SHOWN]
    whole = network.subgraph(wanted)
    linked = sorted((iri for iri in whole if whole.degree(iri)), key=lambda iri: (-int(whole.degree(iri)), iri))
    part = whole.subgraph(linked[:limit])
    kept = part.subgraph([iri for iri in part if part.degree(iri)])
    places = positions(kept)
    dots = tuple(_dots(kept, places))
    lines = tuple(
        Line(
            source=anchor(source),
            target=anchor(target),
            kind=data["kind"],
            label=data["label"],
            x1=places[source][0],
            y1=places[source][1],
            x2=places[target][0],
            y2=places[target][1],
        )
        for source, target, _, data in sorted(kept.edges(keys=True, data=True), key=lambda edge: edge[:3])
    )
    return Picture(dots=dots, lines=lines, box=_box(dots), left_out=len(linked) - len(dots))


def _dots(network: "nx.MultiGraph[str]", places: dict[str, tuple[float, float]]) -> Iterator[Dot]:
    """The nodes, the heaviest first; a name is shown where it covers no name of a heavier one and no other node."""
    ordered = sorted(network, key=lambda iri: (-int(network.degree(iri)), iri))
    radii = {iri: 3 + 1.6 * sqrt(int(network.degree(iri))) for iri in ordered}
    labels = {iri: network.nodes[iri]["label"] for iri in ordered}
    short = [iri for iri in ordered if len(labels[iri]) <= _LONGEST]
    boxes = [_name_box(places[iri], radii[iri], labels[iri]) for iri in short]
    free = with_room(boxes, [(x - 2, y - 2, x + 2, y + 2) for x, y in places.values()])
    named = {iri for iri, is_free in zip(short, free, strict=True) if is_free}
    for iri in ordered:
        x, y = places[iri]
        yield Dot(
            anchor=anchor(iri),
            name=labels[iri],
            kind=network.nodes[iri]["kind"],
            x=x,
            y=y,
            radius=round(radii[iri], 1),
            is_named=iri in named,
        )


def _name_box(place: tuple[float, float], radius: float, label: str) -> Box:
    x, y = place
    return (x + radius, y - 6, x + radius + 3 + _LETTER * len(label), y + 6)


def _box(dots: tuple[Dot, ...]) -> tuple[float, float, float, float]:
    if not dots:
        return (0, 0, 100, 100)
    left, top = min(dot.x for dot in dots) - 40, min(dot.y for dot in dots) - 30
    right = max(dot.x + (_LETTER * len(dot.name) if dot.is_named else 0) for dot in dots) + 30
    return (left, top, right - left, max(dot.y for dot in dots) + 30 - top)


def colour(kind: str) -> str:
    """The colour of a kind of node, as CSS writes it."""
    return "#{:02x}{:02x}{:02x}".format(*COLOURS[kind])
