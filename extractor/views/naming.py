"""Where the names in a picture have room: beside their nodes, and over no node and no name of a heavier node."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final, Literal
from unicodedata import east_asian_width

Box = tuple[float, float, float, float]
"""Left, top, right, bottom; top is the smaller number."""

Anchor = Literal["start", "end", "middle"]
"""Which point of a name stands at its place: its left end, its right end, its middle."""

_NARROW: Final = 0.6  # how wide a Latin letter is, at the most and on average, by the size of its font
_HALF: Final = 0.55  # half the height of a line
_GAP: Final = 0.3  # between a node and its name
_APART: Final = 0.4  # between a name and the next


@dataclass(frozen=True, slots=True)
class Place:
    """Where a name is written: its anchor and the middle of its line, and the box that it fills."""

    x: float
    y: float
    anchor: Anchor
    box: Box


def length(name: str) -> float:
    """How long a name is, by the size of its font: Chinese characters are as wide as high."""
    return sum(1.0 if east_asian_width(character) in "WFA" else _NARROW for character in name)


def beside(x: float, y: float, radius: float, name: str, letter: float) -> tuple[Place, ...]:
    """The places of a name at its node, the best first: right, left, below, above, then flush with its sides.

    Args:
        x: the middle of the node.
        y: the same.
        radius: half its width.
        name: what is to be written.
        letter: the size of its font.
    """
    wide, half, gap, apart = letter * length(name), letter * _HALF, letter * _GAP, letter * _APART

    def right(across: float, down: float) -> Place:
        return Place(
            x + across, y + down, "start", (x + across, y + down - half, x + across + wide + apart, y + down + half)
        )

    def left(across: float, down: float) -> Place:
        return Place(
            x - across, y + down, "end", (x - across - wide - apart, y + down - half, x - across, y + down + half)
        )

    def under(down: float) -> Place:
        reach = wide / 2 + apart
        return Place(x, y + down, "middle", (x - reach, y + down - half, x + reach, y + down + half))

    down = radius + half + gap / 2
    return (
        right(radius + gap, 0), left(radius + gap, 0), under(down), under(-down),
        right(-radius, down), right(-radius, -down), left(-radius, down), left(-radius, -down),
    )  # fmt: skip


def with_room(names: Iterable[Sequence[Place]], taken: Iterable[Box]) -> list[Place | None]:
    """For each name, in order of importance, the first of its places that is free; None where none is.

    Args:
        names: the places of each name.
        taken: the boxes that no name may touch: nodes, borders.
    """
    boxes, chosen = list(taken), []
    for places in names:
        free = next((place for place in places if not any(_overlap(place.box, box) for box in boxes)), None)
        boxes += [free.box] if free else []
        chosen.append(free)
    return chosen


def _overlap(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
