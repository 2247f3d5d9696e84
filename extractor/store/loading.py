"""Statements → a store in bulk: sorted in batches and written as files of the database, past its log."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Final

from pyoxigraph import Quad, Store

from extractor.graph.statement import Statement
from extractor.store.quads import source_quad, union_quad

_AT_ONCE: Final = 200_000  # quads in memory before they go to disk: a third of a gigabyte


def load(store: Store, statements: Iterable[Statement]) -> None:
    """Puts statements into a store, each in the graph of its source and in the default graph.

    What is held in memory does not grow with their number.

    Raises:
        OSError: the store can't be written.
    """
    quads = _both(statements)
    while some := list(islice(quads, _AT_ONCE)):
        store.bulk_extend(some)


def _both(statements: Iterable[Statement]) -> Iterator[Quad]:
    for statement in statements:
        yield source_quad(statement)
        yield union_quad(statement)
