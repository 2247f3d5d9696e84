"""Positions for a network's nodes that can be read at once, in a time that grows with nodes and edges alone.

Two steps. Pivot MDS (Brandes & Pich, GD 2006) lays the whole out by distances from a few nodes. Then forces
move the nodes: edges draw their ends together, nodes push each other away in proportion to their degrees, and a
weak gravity keeps apart pieces near (Jacomy et al., ForceAtlas2, PLoS ONE 9(6), 2014). The repulsion is exact in
small networks and comes from a pyramid of grids in large ones (`extractor.graph.repulsion`).

There is no randomness. Sums are taken in a fixed order and the start is rounded, so that processors which add in
another order give the same places.
"""

from collections.abc import Iterable
from typing import Final

import networkx as nx
import numpy as np
from numpy.typing import NDArray

from extractor.graph.repulsion import Floats, repulsion

_PIVOTS: Final = 12
_ROUNDS: Final = 160  # of moving, in small networks
FEWEST_ROUNDS: Final = 60
"""How often nodes must be moved, for the places to be good."""

_LARGE: Final = 5_000  # nodes; from here on fewer rounds must do
_GRAVITY: Final = 0.15
_ROOM: Final = 42.0  # the side of the square that each node gets, in the units of Gephi's sizes
_FAINT: Final = 0.15  # how strongly the edges to documents draw, which are many and say little
_FAINT_KINDS: Final = frozenset({"MENTIONED_IN", "REPORTED_IN"})


def positions(network: "nx.MultiGraph[str]") -> dict[str, tuple[float, float]]:
    """The place of each node, to one decimal, around the origin; the order of nodes and edges is of no effect."""
    edges = network.edges(data=True)
    ties = ((one, other, _FAINT if data["kind"] in _FAINT_KINDS else 1.0) for one, other, data in edges)
    return laid_out(network, ties)


def laid_out(
    things: Iterable[str], ties: Iterable[tuple[str, str, float]], *, rounds: int | None = None
) -> dict[str, tuple[float, float]]:
    """The place of each of some things, as `positions` has it.

    Args:
        things: what is to be placed, each once.
        ties: what draws two of them together, and how strongly; of several between two the strongest counts.
        rounds: how often they are moved; by default as often as their number asks for.
    """
    nodes = sorted(things)
    if not nodes:
        return {}
    sources, targets, strengths = _edges(ties, {node: number for number, node in enumerate(nodes)})
    places = _started(len(nodes), sources, targets)
    places = _moved(places, sources, targets, strengths, rounds or (_ROUNDS if len(nodes) < _LARGE else FEWEST_ROUNDS))
    return {
        node: (round(float(x), 1) + 0.0, round(float(y), 1) + 0.0) for node, (x, y) in zip(nodes, places, strict=True)
    }


def _edges(
    ties: Iterable[tuple[str, str, float]], numbers: dict[str, int]
) -> tuple[NDArray[np.int64], NDArray[np.int64], Floats]:
    """Each linked pair once, with how strongly it draws: as its strongest edge does."""
    pairs: dict[tuple[int, int], float] = {}
    for source, target, strength in ties:
        one, other = sorted((numbers[source], numbers[target]))
        if one != other:
            pairs[one, other] = max(strength, pairs.get((one, other), 0.0))
    ends = np.array(sorted(pairs), dtype=np.int64).reshape(-1, 2)
    strengths = np.array([pairs[pair] for pair in sorted(pairs)], dtype=np.float64)
    return ends[:, 0], ends[:, 1], strengths


def _started(count: int, sources: NDArray[np.int64], targets: NDArray[np.int64]) -> Floats:
    """Pivot MDS, and around each point a sunflower's spiral, so that no two nodes share a place."""
    turn = np.arange(count) * (np.pi * (3 - np.sqrt(5)))
    spiral = np.sqrt(np.arange(count) / count)[:, None] * np.stack([np.cos(turn), np.sin(turn)], axis=1)
    distances = _pivot_distances(count, sources, targets)
    squares = distances * distances
    centred = squares - squares.mean(axis=0) - squares.mean(axis=1, keepdims=True) + squares.mean()
    axes = _axes(centred.T @ centred)
    spread = -0.5 * centred @ axes
    deviation = np.sqrt((spread * spread).mean(axis=0))
    deviation[deviation == 0] = 1.0
    side = np.sqrt(count)
    places: Floats = np.round((spread / deviation + 0.3 * spiral) * side / 4, 3)
    return places


def _pivot_distances(count: int, sources: NDArray[np.int64], targets: NDArray[np.int64]) -> Floats:
    """Distances from the node of highest degree, then from the node that is farthest from all before."""
    ends, others = np.concatenate([sources, targets]), np.concatenate([targets, sources])
    order = np.argsort(ends, kind="stable")
    neighbours, degrees = others[order], np.bincount(ends, minlength=count)
    firsts = np.concatenate([[0], np.cumsum(degrees)])
    pivot, nearest, columns = int(np.argmax(degrees)), np.full(count, np.inf), []
    for _ in range(min(_PIVOTS, count)):
        distance = _distances(pivot, count, neighbours, firsts)
        columns.append(distance)
        nearest = np.minimum(nearest, distance)
        pivot = int(np.argmax(nearest))
    return np.stack(columns, axis=1)


def _distances(pivot: int, count: int, neighbours: NDArray[np.int64], firsts: NDArray[np.int64]) -> Floats:
    """Steps from the pivot; one more than the farthest for what can't be reached."""
    distance = np.full(count, -1.0)
    distance[pivot] = 0
    front, steps = np.array([pivot]), 0
    while len(front):
        steps += 1
        lengths = firsts[front + 1] - firsts[front]
        starts = np.repeat(firsts[front] - np.concatenate([[0], np.cumsum(lengths)[:-1]]), lengths)
        reached = neighbours[starts + np.arange(lengths.sum())]
        front = np.unique(reached[distance[reached] < 0])
        distance[front] = steps
    distance[distance < 0] = steps
    return distance


def _axes(square: Floats) -> Floats:
    """The two leading eigenvectors; the sign of each is fixed by its largest component."""
    _, vectors = np.linalg.eigh(square)
    leading = vectors[:, [-1, -2]] if len(square) > 1 else np.concatenate([vectors, np.zeros((1, 1))], axis=1)
    strongest = np.abs(leading).argmax(axis=0)
    return leading * np.where(leading[strongest, [0, 1]] < 0, -1.0, 1.0)


def _moved(
    places: Floats, sources: NDArray[np.int64], targets: NDArray[np.int64], strengths: Floats, rounds: int
) -> Floats:
    count = len(places)
    masses = np.ones(count)
    masses += np.bincount(sources, strengths, count) + np.bincount(targets, strengths, count)
    heat = np.sqrt(count) / 6
    for number in range(rounds):
        forces = repulsion(places, masses, number)
        pull = (places[targets] - places[sources]) * strengths[:, None]
        for axis in (0, 1):
            forces[:, axis] += np.bincount(sources, pull[:, axis], count) - np.bincount(targets, pull[:, axis], count)
        moves = forces / masses[:, None] - _GRAVITY * places
        lengths = np.sqrt(moves[:, 0] * moves[:, 0] + moves[:, 1] * moves[:, 1]) + 1e-9
        limit = heat * (1 - number / rounds) ** 2 + 0.02
        places = places + moves * (np.minimum(lengths, limit) / lengths)[:, None]
    return _scaled(places)


def _scaled(places: Floats) -> Floats:
    """Around the origin, each node with its room on average."""
    centre = np.add.accumulate(places)[-1] / len(places)
    places = places - centre
    squares = np.add.accumulate(places[:, 0] * places[:, 0] + places[:, 1] * places[:, 1])[-1]
    radius = np.sqrt(2 * squares / len(places)) or 1.0
    scaled: Floats = places * (_ROOM * np.sqrt(len(places) / np.pi) / radius)
    return scaled
