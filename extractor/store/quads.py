"""Statement → quad: the triple that it states, and the graph that it is stated in."""

from collections.abc import Iterable
from typing import Final

from pyoxigraph import DefaultGraph, Literal, NamedNode, Quad

from extractor.graph.statement import Statement

DEFAULT = DefaultGraph()
_ESCAPES: Final = str.maketrans({'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r"})


def as_lines(statements: Iterable[Statement]) -> bytes:
    """Statements in N-Quads: each in the graph of its source, and in the default graph.

    Text passes between processes, and into a store, in a fraction of the time that objects take.
    """
    return "".join(map(_two_lines, statements)).encode()


def _two_lines(one: Statement) -> str:
    if one.language is not None:
        target = f'"{one.object.translate(_ESCAPES)}"@{one.language}'
    elif one.datatype is not None:
        target = f'"{one.object.translate(_ESCAPES)}"^^<{one.datatype}>'
    else:
        target = f"<{one.object}>"
    triple = f"<{one.subject}> <{one.predicate}> {target}"
    return f"{triple} <{one.document}> .\n{triple} .\n"


def union_quad(statement: Statement) -> Quad:
    """The statement in the default graph."""
    return quad(statement, DEFAULT)


def source_quad(statement: Statement) -> Quad:
    """The statement in the graph of its document, or of the kind of derived facts that it belongs to."""
    return quad(statement, NamedNode(statement.document))


def quad(statement: Statement, graph: NamedNode | DefaultGraph) -> Quad:
    """The statement in a graph."""
    return Quad(NamedNode(statement.subject), NamedNode(statement.predicate), _object(statement), graph)


def _object(statement: Statement) -> NamedNode | Literal:
    if statement.language is not None:
        return Literal(statement.object, language=statement.language)
    if statement.datatype is not None:
        return Literal(statement.object, datatype=NamedNode(statement.datatype))
    return NamedNode(statement.object)
