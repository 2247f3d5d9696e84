"""Statement → quad: the triple that it states, and the graph that it is stated in."""

from pyoxigraph import DefaultGraph, Literal, NamedNode, Quad

from extractor.graph.statement import Statement

DEFAULT = DefaultGraph()


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
