"""What the endpoint is able to do: SPARQL 1.1 Service Description (W3C Recommendation, 21 March 2013).

It is the answer to a request without a query (§ 2), and links the endpoint to the description of the data set.
"""

from collections.abc import Iterator
from typing import Final

from pyoxigraph import NamedNode, RdfFormat, Triple, serialize

from extractor.store.description import DATASET
from extractor.views.endpoint.negotiation import GRAPHS, chosen
from extractor.views.endpoint.request import Answered, told
from extractor.vocab import PREFIXES, RDF, VOID

_SD: Final = "http://www.w3.org/ns/sparql-service-description#"
_FORMATS: Final = "http://www.w3.org/ns/formats/"
_WRITTEN: Final = (
    "JSON-LD",
    "N-Triples",
    "RDF_XML",
    "SPARQL_Results_CSV",
    "SPARQL_Results_JSON",
    "SPARQL_Results_TSV",
    "SPARQL_Results_XML",
    "Turtle",
)


def described(endpoint: str, accept: str) -> Answered:
    """The description of the endpoint at an address, written as the client asks; 406 where that can't be done."""
    media_type = chosen(accept, list(GRAPHS))
    if media_type is None:
        return told(406, f"offered are {', '.join(GRAPHS)}; /sparql?query=SELECT… asks the graph")
    prefixes = {**PREFIXES, "sd": _SD}
    body = serialize(_triples(endpoint), format=GRAPHS[media_type], prefixes=_known(prefixes, GRAPHS[media_type]))
    assert body is not None
    return Answered(status=200, media_type=media_type, body=body)


def _known(prefixes: dict[str, str], form: RdfFormat) -> dict[str, str]:
    return {} if form == RdfFormat.N_TRIPLES else prefixes


def _triples(endpoint: str) -> Iterator[Triple]:
    dataset, graph = f"{endpoint}#dataset", f"{endpoint}#default-graph"
    yield _link(endpoint, RDF.type, f"{_SD}Service")
    yield _link(endpoint, f"{_SD}endpoint", endpoint)
    yield _link(endpoint, f"{_SD}supportedLanguage", f"{_SD}SPARQL11Query")
    for name in _WRITTEN:
        yield _link(endpoint, f"{_SD}resultFormat", f"{_FORMATS}{name}")
    yield _link(endpoint, f"{_SD}defaultDataset", dataset)
    yield _link(dataset, RDF.type, f"{_SD}Dataset")
    yield _link(dataset, f"{_SD}defaultGraph", graph)
    yield _link(graph, RDF.type, f"{_SD}Graph")
    yield _link(DATASET, VOID.sparqlEndpoint, endpoint)


def _link(subject: str, predicate: str, target: str) -> Triple:
    return Triple(NamedNode(subject), NamedNode(str(predicate)), NamedNode(str(target)))
