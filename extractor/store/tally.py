"""Counting in a store."""

from pyoxigraph import NamedNode

from extractor.store.graph import Graph
from extractor.store.quads import DEFAULT
from extractor.vocab import RDF

_TYPE = NamedNode(str(RDF.type))


def count_instances(graph: Graph, cls: str) -> int:
    """How many things of a class the graph holds."""
    return sum(1 for _ in graph.store.quads_for_pattern(None, _TYPE, NamedNode(cls), DEFAULT))
