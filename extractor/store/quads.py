"""Statement → quad: the triple that it states, and the graph that it is stated in."""

from collections.abc import Iterable

from pyoxigraph import DefaultGraph, Literal, NamedNode, Quad

from extractor.graph.statement import Statement
from extractor.vocab import XSD

DEFAULT = DefaultGraph()
_PLAIN = str(XSD.string)
"""What a literal is of that names no datatype (N-Quads, § 2.3)."""


def as_lines(statements: Iterable[Statement]) -> bytes:
    """Statements in N-Quads: each in the graph of its source, and in the default graph.

    Text passes between processes, and into a store, in a fraction of the time that objects take.
    """
    lines = []
    for subject, predicate, target, document, _, datatype, language, *_ in statements:
        if language is not None:
            written = f'"{_escaped(target)}"@{language}'
        elif datatype == _PLAIN:
            written = f'"{_escaped(target)}"'
        elif datatype is not None:
            written = f'"{_escaped(target)}"^^<{datatype}>'
        else:
            written = f"<{target}>"
        triple = f"<{subject}> <{predicate}> {written}"
        lines.append(f"{triple} <{document}> .\n{triple} .\n")
    return "".join(lines).encode()


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\r", "\\r")


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
