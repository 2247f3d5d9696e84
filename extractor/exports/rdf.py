"""Statements → quads: what the three RDF formats share. RDF 1.1, no blank nodes, one named graph a document.

pyoxigraph writes the files, because its output depends on the order of the quads alone; the quads come
sorted. It writes language tags in lower case (`zh-hans`), which RDF 1.1 allows; queries compare them by
langMatches.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path

from pyoxigraph import DefaultGraph, Quad, RdfFormat, Store, serialize

from extractor.exports.atomic import atomic
from extractor.graph.statement import Statement
from extractor.store.quads import source_quad, union_quad
from extractor.vocab import PREFIXES, RDF

_TYPE = RDF.type
_Key = tuple[str, bool, str, str, str, str]


def union_quads(statements: Iterable[Statement]) -> Iterator[Quad]:
    """Each triple once in the default graph, however many documents state it; types come first."""
    distinct = {_key(statement): statement for statement in statements}
    for key in sorted(distinct):
        yield union_quad(distinct[key])


def document_quads(statements: Iterable[Statement]) -> Iterator[Quad]:
    """Each statement in the graph of its document, graph after graph."""
    distinct = {(statement.document, _key(statement)): statement for statement in statements}
    for key in sorted(distinct):
        yield source_quad(distinct[key])


def write_rdf(quads: Iterable[Quad], path: Path, form: RdfFormat) -> None:
    """Writes quads, or the triples of quads where the format knows no graphs.

    Raises:
        ExportError: the file can't be written.
    """
    items = quads if form.supports_datasets else (quad.triple for quad in quads)
    with atomic(path) as stream:
        serialize(items, stream, form, prefixes=dict(PREFIXES))


def union_text(store: Store) -> str:
    """The default graph of a store as N-Triples, for libraries that read text."""
    data = store.dump(format=RdfFormat.N_TRIPLES, from_graph=DefaultGraph())
    assert data is not None
    return data.decode()


def _key(statement: Statement) -> _Key:
    return (
        statement.subject,
        statement.predicate != _TYPE,
        statement.predicate,
        statement.object,
        statement.datatype or "",
        statement.language or "",
    )
