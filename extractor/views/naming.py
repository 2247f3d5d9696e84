"""Which names have room in a picture: those that cover no node and no name of a heavier node."""

from collections.abc import Iterable, Sequence

Box = tuple[float, float, float, float]
"""Left, top, right, bottom; top is the smaller number."""


def with_room(names: Iterable[Box], nodes: Sequence[Box]) -> list[bool]:
    """For each name, in order of importance, whether it may be written.

    Args:
        names: the boxes that the names would fill.
        nodes: the boxes that no name may cover.
    """
    taken, answers = list(nodes), []
    for name in names:
        is_free = not any(_overlap(name, other) for other in taken)
        taken += [name] if is_free else []
        answers.append(is_free)
    return answers


def _overlap(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
