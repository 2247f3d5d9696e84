"""How nodes push each other away: `mass · mass / distance` for each pair, exact or by a pyramid of grids.

The pyramid is the fast multipole method with expansions of order zero (Greengard & Rokhlin, J. Comput. Phys.
73, 1987): each cell of a level feels the cells of its parent's neighbourhood that are not its own neighbours;
what it feels goes down to its children. Only at the finest level do nodes feel the cells around theirs. The
number of cells grows with the number of nodes, so the time does.
"""

from typing import Final

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

_EXACT: Final = 400  # nodes up to which every pair is taken by itself
_SOFT: Final = 0.05  # added to squared distances, so that nodes in one place part without a jump
_GOLDEN: Final = 0.6180339887498949


def repulsion(places: Floats, masses: Floats, turn: int) -> Floats:
    """The force on each node.

    Args:
        places: where the nodes are, one row each.
        masses: how heavy they are.
        turn: the number of the round; it moves the grid, so that its lines leave no trace.
    """
    if len(places) <= _EXACT:
        return _between_all(places, masses)
    return _by_grids(places, masses, turn)


def _between_all(places: Floats, masses: Floats) -> Floats:
    x = places[None, :, 0] - places[:, None, 0]
    y = places[None, :, 1] - places[:, None, 1]
    push = masses[:, None] * masses[None, :] / (x * x + y * y + _SOFT)
    # Sums along the first axis add row after row: the same on every processor.
    return np.stack([(x * push).sum(axis=0), (y * push).sum(axis=0)], axis=1)


def _by_grids(places: Floats, masses: Floats, turn: int) -> Floats:
    depth = max(3, int(np.log2(len(places)) / 2))
    size = 2**depth
    low = places.min(axis=0)
    side = float((places.max(axis=0) - low).max()) * (1 + 2 / size) + 1e-9
    shift = np.array([(turn * _GOLDEN) % 1, (turn * _GOLDEN * _GOLDEN) % 1]) * side / size
    cells = np.minimum(((places - low + shift) * (size / side)).astype(np.int64), size - 1)
    field = np.zeros((2, 1, 1))
    for level in range(2, depth + 1):
        sums = _sums(places, masses, cells >> (depth - level), 2**level)
        field = _downwards(field, 2**level) + _far(sums)
    forces = field[:, cells[:, 0], cells[:, 1]].T * masses[:, None]
    return forces + _near(places, masses, cells, sums)


def _sums(places: Floats, masses: Floats, cells: NDArray[np.int64], size: int) -> Floats:
    """Mass and centre of each cell, with a margin of three empty cells on every side."""
    flat = cells[:, 0] * size + cells[:, 1]
    mass = np.bincount(flat, masses, size * size)
    filled = np.where(mass > 0, mass, 1.0)
    centres = [np.bincount(flat, masses * places[:, axis], size * size) / filled for axis in (0, 1)]
    return np.stack([np.pad(each.reshape(size, size), 3) for each in (mass, *centres)])


def _downwards(field: Floats, size: int) -> Floats:
    if field.shape[1] == 1:
        return np.zeros((2, size, size))
    return field.repeat(2, axis=1).repeat(2, axis=2)


def _far(sums: Floats) -> Floats:
    """What the cells of a level feel from the children of their parent's neighbours, but for their own neighbours."""
    size = sums.shape[1] - 6
    own = sums[1:, 3:-3, 3:-3]
    even = np.arange(size) % 2 == 0
    field = np.zeros((2, size, size))
    for across in range(-3, 4):
        for along in range(-3, 4):
            if max(abs(across), abs(along)) < 2:
                continue
            felt = _has(across, even)[:, None] & _has(along, even)[None, :]
            other = sums[:, 3 + across : 3 + across + size, 3 + along : 3 + along + size]
            field += _push(own[0], own[1], other, felt)
    return field


def _has(step: int, even: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Whether the cell so many steps on is a child of a neighbour of one's own parent."""
    if step == 3:
        return even
    return ~even if step == -3 else np.ones_like(even)


def _push(x: Floats, y: Floats, other: Floats, felt: NDArray[np.bool_]) -> Floats:
    mass, across, along = other
    away_x, away_y = x - across, y - along
    push = mass * felt / (away_x * away_x + away_y * away_y + _SOFT)
    return np.stack([away_x * push, away_y * push])


def _near(places: Floats, masses: Floats, cells: NDArray[np.int64], sums: Floats) -> Floats:
    """What nodes feel from their own cell and the eight around it; of their own cell they are no part themselves."""
    forces = np.zeros_like(places)
    x, y = places[:, 0], places[:, 1]
    for across in (-1, 0, 1):
        for along in (-1, 0, 1):
            mass, centre_x, centre_y = sums[:, 3 + cells[:, 0] + across, 3 + cells[:, 1] + along]
            if across == along == 0:
                others = mass - masses
                alone = others <= 1e-9
                rest = np.where(alone, 1.0, others)
                centre_x = (centre_x * mass - masses * x) / rest
                centre_y = (centre_y * mass - masses * y) / rest
                mass = np.where(alone, 0.0, others)
            push = masses * mass / ((x - centre_x) * (x - centre_x) + (y - centre_y) * (y - centre_y) + _SOFT)
            forces[:, 0] += (x - centre_x) * push
            forces[:, 1] += (y - centre_y) * push
    return forces
