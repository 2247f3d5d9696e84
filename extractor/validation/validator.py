"""Graph → report: where a graph breaks the shapes of the ontology, in the words of the shapes.

pySHACL runs SHACL Core (W3C Recommendation, 20 July 2017) over the default graph with the concepts beside it; nothing
is inferred, for exports state inherited classes outright.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pyshacl
from rdflib import Graph, Literal, URIRef
from rdflib.namespace import RDF, SH, SKOS
from rdflib.term import Node

from extractor.errors import InputError
from extractor.exports.rdf import union_text
from extractor.resources import resource
from extractor.store import open_graph


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Finding:
    """One place where a graph breaks a shape.

    Attributes:
        thing: the IRI of what breaks it.
        path: the property that is at fault, an IRI; empty where it is none in particular.
        message: what the shape asks.
        value: the value at fault as N-Triples writes it, `"2023-01"^^<…#gYearMonth>`; empty where one is missing.
        name: the name of the thing, empty where it has none.
    """

    thing: str
    path: str
    message: str
    value: str
    name: str


@dataclass(frozen=True, slots=True)
class Report:
    """What validation found.

    Attributes:
        triples: how many triples were looked at.
        findings: in the order of things; none where the graph conforms.
    """

    triples: int
    findings: tuple[Finding, ...]

    @property
    def conforms(self) -> bool:
        """Whether nothing breaks a shape."""
        return not self.findings


def validate(folder: Path) -> Report:
    """The report of the graph that `build` wrote into a folder.

    Raises:
        StoreError: the folder holds no graph.
    """
    graph = Graph()
    graph.parse(data=union_text(open_graph(folder).store), format="nt")
    return validate_graph(graph)


def validate_file(path: Path) -> Report:
    """The report of a file in Turtle, N-Triples or another format that its ending names.

    Raises:
        InputError: the file can't be read as RDF.
    """
    try:
        return validate_graph(Graph().parse(path))
    except Exception as error:
        # rdflib's parsers raise what they like, bare Exception included; none of it says which file it was.
        raise InputError(f"{path}: can't be read as RDF ({type(error).__name__}: {error})") from error


def validate_graph(graph: Graph) -> Report:
    """The report of a graph."""
    _, results, _ = pyshacl.validate(graph + concepts(), shacl_graph=shapes(), inference="none")
    assert isinstance(results, Graph)
    return Report(len(graph), tuple(sorted(set(_findings(results, graph)))))


@cache
def shapes() -> Graph:
    """The shapes of ontology/shapes.ttl."""
    return Graph().parse(resource("ontology", "shapes.ttl"))


@cache
def concepts() -> Graph:
    """The concepts of ontology/concepts.ttl."""
    return Graph().parse(resource("ontology", "concepts.ttl"))


def _findings(results: Graph, graph: Graph) -> Iterator[Finding]:
    for report in results.subjects(RDF.type, SH.ValidationReport):
        for result in results.objects(report, SH.result):
            thing = results.value(result, SH.focusNode)
            yield Finding(
                thing=str(thing),
                path=_text(results.value(result, SH.resultPath)),
                message=_message(results, result),
                value=_term(results.value(result, SH.value)),
                name=_text(graph.value(thing, SKOS.prefLabel)),
            )


def _message(results: Graph, result: Node) -> str:
    """The message of the constraint; of a shape without one (only a blank node breaks it), a general one."""
    if results.value(result, SH.resultPath) is None:
        return "Everything in the graph has an IRI; a blank node can't be referred to."
    return str(results.value(result, SH.resultMessage))


def _term(term: Node | None) -> str:
    return term.n3() if isinstance(term, URIRef | Literal) else ""


def _text(term: Node | None) -> str:
    """An IRI or a literal as text; nothing of None, nor of a path that is more than a property."""
    return str(term) if isinstance(term, URIRef | Literal) else ""
