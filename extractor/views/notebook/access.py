"""A graph, in memory or in a folder, as pandas tables, a networkx or rdflib graph, or the answer to a question."""

from collections.abc import Iterable
from pathlib import Path

import networkx as nx
import pandas as pd
from rdflib import Graph, Literal, URIRef

from extractor.builds import Build
from extractor.errors import InputError
from extractor.graph import tables as plain
from extractor.graph.network import to_network
from extractor.graph.statement import Statement
from extractor.graph.views import VIEWS
from extractor.questions import Answer, ask, ask_named
from extractor.questions.answer import plain as text
from extractor.store import open_graph

Source = Build | str | Path
"""A graph: what `extractor.build` gave, or the folder that it was written into."""


def tables(source: Source) -> dict[str, pd.DataFrame]:
    """The tables of a graph by name: documents, people, bodies, tenures, events, participations.

    Dates keep the precision of their source in `date`; `earliest` and `latest` are the days between which they lie.
    """
    return frames(_statements(source))


def frames(statements: Iterable[Statement]) -> dict[str, pd.DataFrame]:
    """The tables of a set of statements, as `tables` gives them."""
    found = plain.tables(statements)
    return {name: pd.DataFrame(table.rows, columns=list(table.columns)) for name, table in found.items()}


def network(source: Source, view: str = "whole") -> "nx.MultiGraph[str]":
    """The network of a graph, or a view of it: whole, together, person-event, person-office-body, body-body.

    Raises:
        InputError: there is no view of that name.
    """
    if view not in VIEWS:
        raise InputError(f"{view}: no view of that name; choose one of {', '.join(VIEWS)}")
    return VIEWS[view](to_network(_statements(source)))


def rdf(source: Source) -> Graph:
    """The triples of a graph for rdflib: the union of what all documents say."""
    graph = Graph()
    for one in _statements(source):
        target = (
            URIRef(one.object) if one.is_link else Literal(one.object, lang=one.language, datatype=_iri(one.datatype))
        )
        graph.add((URIRef(one.subject), URIRef(one.predicate), target))
    return graph


def answer(folder: str | Path, question: str, **values: str) -> pd.DataFrame:
    """The answer to a named question, or to a query in SPARQL, asked of the graph in a folder.

    Args:
        folder: what `extractor.build` wrote.
        question: the name of a question (`civicgraph query DIR` lists them), or SPARQL.
        **values: the parameters of a named question.

    Raises:
        InputError: there is no such question, or the query can't be read.
    """
    store = open_graph(folder).store
    is_query = "{" in question
    found: Answer = ask(store, question) if is_query else ask_named(store, question, **values)
    shown = found.for_readers()
    return pd.DataFrame([[text(term) for term in row] for row in shown.rows], columns=list(shown.columns))


def _iri(iri: str | None) -> URIRef | None:
    return URIRef(iri) if iri is not None else None


def _statements(source: Source) -> Iterable[Statement]:
    return source.statements if isinstance(source, Build) else open_graph(source).statements()
