"""Groups that grow by union, with pairs that must stay apart."""

from collections.abc import Hashable, Iterable, Iterator
from typing import Generic, TypeVar

Node = TypeVar("Node", bound=Hashable)


class Groups(Generic[Node]):
    """A partition of nodes; the first node of a group in the order given stands for it.

    Args:
        nodes: all nodes; their order decides which stands for a group.
        apart: pairs that no union may bring together.
    """

    def __init__(self, nodes: Iterable[Node], apart: Iterable[tuple[Node, Node]] = ()) -> None:
        self._members: dict[Node, list[Node]] = {node: [node] for node in nodes}
        self._head = {node: node for node in self._members}
        self._apart = [pair for pair in apart if pair[0] in self._head and pair[1] in self._head]

    def head(self, node: Node) -> Node:
        """The node that stands for the group of a node."""
        return self._head[node]

    def join(self, one: Node, other: Node) -> bool:
        """Makes two groups one, unless a pair of them must stay apart; says whether they are one now."""
        first, second = self._head[one], self._head[other]
        if first == second:
            return True
        if self.are_apart(one, other):
            return False
        for node in self._members[second]:
            self._head[node] = first
        self._members[first] += self._members.pop(second)
        return True

    def are_apart(self, one: Node, other: Node) -> bool:
        """Whether the groups of two nodes must stay apart."""
        heads = {self._head[one], self._head[other]}
        return len(heads) > 1 and any({self._head[a], self._head[b]} == heads for a, b in self._apart)

    def members(self, node: Node) -> list[Node]:
        """The group of a node."""
        return self._members[self._head[node]]

    def __iter__(self) -> Iterator[list[Node]]:
        return iter(list(self._members.values()))
