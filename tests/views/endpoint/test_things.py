import json
from pathlib import Path
from urllib.parse import quote

import pytest
from pyoxigraph import NamedNode, RdfFormat, Store, Triple
from rdflib import RDF, VOID, Graph, URIRef

from extractor.ids import BASE
from extractor.store import open_graph
from extractor.views.endpoint.things import described, iri_of, path_of
from extractor.vocab import CIVIC
from tests.views.serving import ask

PERSON = f"/id/person/{quote('芦汀镇')}/{quote('何书瑶')}"
BROWSER = {"Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"}


@pytest.mark.parametrize(
    "accept, media_type, start",
    [
        ("", "text/turtle; charset=utf-8", "@prefix"),
        ("application/ld+json", "application/ld+json", "{"),
        ("application/rdf+xml", "application/rdf+xml", "<?xml"),
        ("application/n-triples", "application/n-triples", "<https://w3id.org/civicgraph/id/person/芦汀镇/何书瑶>"),
    ],
)
def test_the_iri_of_a_thing_answers(accept: str, media_type: str, start: str, address: str) -> None:
    answer = ask(address, PERSON, headers={"Accept": accept} if accept else {})
    assert (answer.status, answer.headers["content-type"]) == (200, media_type)
    assert answer.text.startswith(start)
    assert "何书瑶" in answer.text


def test_people_are_led_to_the_page_of_a_thing_and_programs_are_not(address: str) -> None:
    answer = ask(address, PERSON, headers=BROWSER)
    assert (answer.status, answer.headers["vary"]) == (303, "Accept")
    while answer.status == 303:  # that of somebody who goes by another IRI now leads on
        answer = ask(address, answer.headers["location"], headers=BROWSER)
    assert answer.status == 200
    assert "<h1>何书瑶</h1>" in answer.text


def test_what_has_no_page_of_its_own_is_told_as_a_table(address: str, seeds_folder: Path) -> None:
    a, kind = NamedNode(RDF.type), NamedNode(CIVIC.Tenure)
    found = [quad.subject for quad in open_graph(seeds_folder).store.quads_for_pattern(None, a, kind, None)]
    tenure = min(one.value for one in found if isinstance(one, NamedNode))
    answer = ask(address, path_of(tenure), headers=BROWSER)
    assert (answer.status, answer.headers["content-type"]) == (200, "text/html; charset=utf-8")
    assert f"<p>{tenure}</p>" in answer.text


def test_the_data_set_is_described_at_its_iri(address: str) -> None:
    known = ask(address, "/.well-known/void")
    assert (known.status, known.headers["location"]) == (303, "/id/dataset")
    turtle = ask(address, "/id/dataset", headers={"Accept": "text/turtle"})
    graph = Graph().parse(data=turtle.text, format="turtle")
    it = URIRef("https://w3id.org/civicgraph/id/dataset")
    assert (it, RDF.type, VOID.Dataset) in graph
    assert int(str(graph.value(it, VOID.triples))) > 10_000
    tree = json.loads(ask(address, "/id/dataset", headers={"Accept": "application/ld+json"}).body)
    assert tree["void:documents"] == int(str(graph.value(it, VOID.documents))) == 10
    assert "Civic graph of 10 documents" in ask(address, "/id/dataset", headers={"Accept": "text/html"}).text


def test_a_thing_that_there_is_not_is_not_found(address: str) -> None:
    assert ask(address, "/id/person/x/y").status == 404
    assert ask(address, PERSON, headers={"Accept": "image/png"}).status == 406


def test_every_thing_has_a_path_that_leads_back_to_it(seeds_folder: Path) -> None:
    iris = {quad.subject.value for quad in open_graph(seeds_folder).store if path_of(quad.subject.value)}
    assert len(iris) > 1000
    assert [iri for iri in iris if "#" not in iri and iri_of(path_of(iri).removeprefix("/id/")) != iri] == []


@pytest.mark.parametrize(
    "path, iri",
    [
        ("person/%E6%BA%AA%E5%8F%A3%E9%95%87/a", "person/溪口镇/a"),
        ("person/溪口镇/a%2Fb", "person/溪口镇/a%2Fb"),
        ("person/~/default/1/a", "person/~/default/1/a"),
        ("dataset", "dataset"),
    ],
)
def test_the_iri_of_a_path(path: str, iri: str) -> None:
    assert iri_of(path) == f"{BASE}{iri}"


def test_what_is_not_ours_has_no_path() -> None:
    assert path_of(f"{BASE}person/溪口镇/a%2Fb") == f"/id/person/{quote('溪口镇')}/a%2Fb"
    assert path_of("https://example.org/person/a") == ""


def test_what_the_graph_says_of_a_thing_stands_in_the_default_graph() -> None:
    store = Store()
    store.load("<urn:a> <urn:q> <urn:b> . <urn:a> <urn:p> <urn:b> . <urn:b> <urn:p> <urn:a> .", format=RdfFormat.TURTLE)
    store.load(b"<urn:a> <urn:x> <urn:b> <urn:graph> .", format=RdfFormat.N_QUADS)
    a, b = NamedNode("urn:a"), NamedNode("urn:b")
    assert described(store, "urn:a") == [Triple(a, NamedNode(f"urn:{name}"), b) for name in "pq"]
    assert described(store, "urn:none") == []
