import pytest
from rdflib import RDF, VOID, Graph, URIRef

from extractor.ids import BASE
from extractor.views.endpoint.negotiation import GRAPHS, TABLES
from extractor.views.endpoint.service import described
from tests.views.serving import ask

SERVICE = "http://www.w3.org/ns/sparql-service-description#"


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # rdflib calls what it deprecates
@pytest.mark.parametrize(
    "media_type, form",
    [
        ("text/turtle", "turtle"),
        ("application/ld+json", "json-ld"),
        ("application/rdf+xml", "xml"),
        ("application/n-triples", "nt"),
    ],
)
def test_the_endpoint_describes_itself_where_nothing_is_asked(media_type: str, form: str, address: str) -> None:
    answer = ask(address, "/sparql", headers={"Accept": media_type})
    assert (answer.status, answer.headers["content-type"].partition(";")[0]) == (200, media_type)
    graph, endpoint = Graph().parse(data=answer.text, format=form), URIRef(f"{address}/sparql")
    assert graph.value(endpoint, URIRef(f"{SERVICE}endpoint")) == endpoint
    assert graph.value(predicate=VOID.sparqlEndpoint, object=endpoint) == URIRef(f"{BASE}dataset")
    assert graph.value(endpoint, URIRef(f"{SERVICE}supportedLanguage")) == URIRef(f"{SERVICE}SPARQL11Query")


def test_every_format_that_the_endpoint_claims_is_one_that_it_writes(address: str) -> None:
    graph = Graph().parse(data=ask(address, "/sparql").text, format="turtle")
    claimed = {str(one).rpartition("/")[2] for one in graph.objects(predicate=URIRef(f"{SERVICE}resultFormat"))}
    written = [*(form.iri for form in TABLES.values()), *(form.iri for form in GRAPHS.values())]
    assert claimed == {iri.rpartition("/")[2] for iri in written}


def test_what_it_cannot_write_is_told_with_what_it_can() -> None:
    answer = described("http://localhost/sparql", "image/png")
    assert answer.status == 406
    assert all(name in answer.body.decode() for name in GRAPHS)


def test_service_data_set_and_graph_are_things_of_their_kinds() -> None:
    there = URIRef("http://localhost/sparql")
    graph = Graph().parse(data=described(str(there), "text/turtle").body, format="turtle")
    (data,) = graph.objects(there, URIRef(f"{SERVICE}defaultDataset"))
    (default,) = graph.objects(data, URIRef(f"{SERVICE}defaultGraph"))
    kinds = [graph.value(one, RDF.type) for one in (there, data, default)]
    assert kinds == [URIRef(f"{SERVICE}{name}") for name in ("Service", "Dataset", "Graph")]
