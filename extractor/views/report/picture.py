"""The network of the report as SVG: people, bodies, offices and events, as far as they fit into one picture."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import inf, sqrt
from typing import Final

import networkx as nx

from extractor.exports.drawing import COLOURS
from extractor.graph.layout import positions
from extractor.views.naming import Box, Place, beside, with_room
from extractor.views.report.facts import anchor

_SHOWN: Final = frozenset({"person", "organization", "event", "office"})
_LONGEST: Final = 14  # characters of a name that is shown without being asked for
LETTER: Final = 12.0
"""The size of the letters of names, in the units of the picture."""
LARGE: Final = 26.0
"""The same where the window is narrow, as on a phone, and the picture small."""
_EDGE: Final = 1.0  # kept free around a node
_MARGIN: Final = 16.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Dot:
    """A node of the picture, and where its name has room without being asked for.

    Attributes:
        anchor: the place in the page of what it stands for.
        written: where its name is written; None where it has no room.
        large: the same in the letters of a narrow window, which are larger beside the picture.
    """

    anchor: str
    name: str
    kind: str
    x: float
    y: float
    radius: float
    written: Place | None
    large: Place | None


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
    """The nodes, the heaviest first; a name is written where it touches no name of a heavier one and no other node."""
    ordered = sorted(network, key=lambda iri: (-int(network.degree(iri)), iri))
    if not ordered:
        return
    radii = {iri: round(3 + 1.6 * sqrt(int(network.degree(iri))), 1) for iri in ordered}
    labels = {iri: network.nodes[iri]["label"] for iri in ordered}
    short = [iri for iri in ordered if len(labels[iri]) <= _LONGEST]
    nodes = [_around(*places[iri], radii[iri] + _EDGE) for iri in ordered]
    small, large = (
        [beside(*places[iri], radii[iri], labels[iri], letter) for iri in short] for letter in (LETTER, LARGE)
    )
    written = with_room(small, nodes)
    left, top, right, bottom = _extent([*nodes, *(place.box for place in written if place)])
    beyond = ((-inf, top, left, bottom), (right, top, inf, bottom), (-inf, -inf, inf, top), (-inf, bottom, inf, inf))
    written_large = with_room(large, [*nodes, *beyond])
    at, at_large = dict(zip(short, written, strict=True)), dict(zip(short, written_large, strict=True))
    for iri in ordered:
        x, y = places[iri]
        yield Dot(
            anchor=anchor(iri),
            name=labels[iri],
            kind=network.nodes[iri]["kind"],
            x=x,
            y=y,
            radius=radii[iri],
            written=at.get(iri),
            large=at_large.get(iri),
        )


def _around(x: float, y: float, reach: float) -> Box:
    return (x - reach, y - reach, x + reach, y + reach)


def _extent(boxes: Sequence[Box]) -> Box:
    return (
        min(box[0] for box in boxes), min(box[1] for box in boxes),
        max(box[2] for box in boxes), max(box[3] for box in boxes),
    )  # fmt: skip


def _box(dots: tuple[Dot, ...]) -> tuple[float, float, float, float]:
    """What the picture fills: all nodes and all that is written, with a margin."""
    boxes = [_around(dot.x, dot.y, dot.radius) for dot in dots]
    boxes += [dot.written.box for dot in dots if dot.written]
    if not boxes:
        return (0, 0, 100, 100)
    left, top, right, bottom = _extent(boxes)
    return (
        round(left - _MARGIN, 1), round(top - _MARGIN, 1),
        round(right - left + 2 * _MARGIN, 1), round(bottom - top + 2 * _MARGIN, 1),
    )  # fmt: skip


def colour(kind: str) -> str:
    """The colour of a kind of node, as CSS writes it."""
    return "#{:02x}{:02x}{:02x}".format(*COLOURS[kind])
