import json
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote, urlencode, urlsplit

import psutil
import pytest
from pyoxigraph import NamedNode
from rdflib import RDF, VOID, Graph, URIRef

from extractor.builds import Build
from extractor.ids import BASE
from extractor.store import open_graph
from extractor.views.endpoint.negotiation import GRAPHS, TABLES
from extractor.views.served import Limits
from extractor.views.server import create_app
from extractor.vocab import CIVIC
from tests.views.serving import Answer, answering, ask, serving

PEOPLE = "SELECT ?p { ?p a <http://xmlns.com/foaf/0.1/Person> } LIMIT 3"
TRIPLES = "CONSTRUCT { ?p a <urn:person> } WHERE { ?p a <http://xmlns.com/foaf/0.1/Person> }"
SERVICE = "http://www.w3.org/ns/sparql-service-description#"
ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
DIRECT = {"Content-Type": "application/sparql-query"}


@pytest.fixture(scope="module")
def address(seeds_build: Build, seeds_folder: Path) -> Iterator[str]:
    assert seeds_build.statements
    with answering(create_app(seeds_folder, limits=Limits(seconds=3))) as there:
        yield there


def got(address: str, query: str, accept: str = "") -> Answer:
    headers = {"Accept": accept} if accept else {}
    return ask(address, f"/sparql?{urlencode({'query': query})}", headers=headers)


def posted(address: str, body: bytes, headers: dict[str, str], path: str = "/sparql") -> Answer:
    return ask(address, path, method="POST", headers=headers, body=body)


def test_the_three_ways_to_ask_give_the_same_answer(address: str) -> None:
    form = posted(address, urlencode({"query": PEOPLE}).encode(), FORM)
    direct = posted(address, PEOPLE.encode(), {**DIRECT, "Content-Type": "application/sparql-query; charset=UTF-8"})
    assert got(address, PEOPLE).body == form.body == direct.body
    assert len(json.loads(form.body)["results"]["bindings"]) == 3


@pytest.mark.parametrize(
    "query, accept, media_type, start",
    [
        (PEOPLE, "", "application/sparql-results+json", '{"head"'),
        (PEOPLE, "*/*", "application/sparql-results+json", '{"head"'),
        (PEOPLE, "application/sparql-results+xml", "application/sparql-results+xml", "<?xml"),
        (PEOPLE, "text/csv", "text/csv; charset=utf-8", "p\r\n"),
        (PEOPLE, "text/tab-separated-values", "text/tab-separated-values; charset=utf-8", "?p\n"),
        (PEOPLE, "text/html, text/csv;q=0.5, */*;q=0.1", "text/csv; charset=utf-8", "p\r\n"),
        ("ASK { ?s ?p ?o }", "", "application/sparql-results+json", '{"head":{},"boolean":true}'),
        (TRIPLES, "", "text/turtle; charset=utf-8", "<https://"),
        (TRIPLES, "application/n-triples", "application/n-triples", "<https://"),
        (TRIPLES, "application/rdf+xml", "application/rdf+xml", "<?xml"),
        (TRIPLES, "application/ld+json", "application/ld+json", "["),
        ("DESCRIBE <https://w3id.org/civicgraph/id/collection/default>", "", "text/turtle; charset=utf-8", "<https://"),
    ],
)
def test_the_answer_is_written_as_the_client_asks(
    query: str, accept: str, media_type: str, start: str, address: str
) -> None:
    answer = got(address, query, accept)
    assert (answer.status, answer.headers["content-type"]) == (200, media_type)
    assert answer.text.startswith(start)
    assert answer.headers["vary"] == "Accept"


@pytest.mark.parametrize(
    "query, accept, status, message",
    [
        ("SELECT", "", 400, "the query can't be read: error at 1:"),
        ("INSERT DATA { <urn:a> <urn:b> <urn:c> }", "", 400, "the query can't be read"),
        ("LOAD <http://example.org/>", "", 400, "the query can't be read"),
        ("SELECT * { SERVICE <http://127.0.0.1:9999/> { ?s ?p ?o } }", "", 400, "SERVICE asks another server"),
        (PEOPLE, "image/png", 406, "nothing that the client accepts is offered"),
        ("ASK {}", "text/csv", 406, "nothing that the client accepts is offered"),
        ("# " + "x" * 50_000 + "\nASK {}", "", 200, ""),
    ],
)
def test_a_query_that_has_no_answer_is_told_why(
    query: str, accept: str, status: int, message: str, address: str
) -> None:
    answer = got(address, query, accept)
    assert answer.status == status
    assert message in answer.text


@pytest.mark.parametrize(
    "method, path, headers, body, status, message",
    [
        ("GET", "/sparql?", {}, b"", 200, "sd:Service"),
        ("GET", "/sparql?q=ASK%7B%7D", {}, b"", 400, "give one parameter `query`"),
        ("POST", "/sparql", FORM, b"", 400, "give one parameter `query`"),
        ("GET", "/sparql", {"Accept": "image/png"}, b"", 406, "/sparql?query=SELECT"),
        ("GET", "/sparql?query=ASK%7B%7D&query=ASK%7B%7D", {}, b"", 400, "not 2"),
        ("GET", "/sparql?query=%FF", {}, b"", 400, "percent-encoded UTF-8"),
        ("GET", "/sparql?" + "a&" * 101 + "query=ASK%7B%7D", {}, b"", 400, "more than 100"),
        ("GET", "/sparql?query=ASK%7B%7D&default-graph-uri=not+an+iri", {}, b"", 400, "can't be answered"),
        ("POST", "/sparql", FORM, b"update=DROP+ALL", 403, "read-only"),
        ("POST", "/sparql", {"Content-Type": "application/sparql-update"}, b"DROP ALL", 415, "send the query as"),
        ("POST", "/sparql", {"Content-Type": "text/plain"}, b"ASK {}", 415, "send the query as"),
        ("POST", "/sparql", {**DIRECT, "Content-Type": "application/sparql-query; charset=gbk"}, b"", 415, "in UTF-8"),
        ("POST", "/sparql", DIRECT, b"\xff", 400, "no UTF-8"),
        ("POST", "/sparql", DIRECT, b"#" + b"x" * 200_000, 413, "longer than"),
        ("POST", "/sparql", DIRECT, b"x" * 1_000_000, 413, "longer than"),
        ("PUT", "/sparql", DIRECT, b"ASK {}", 405, ""),
        ("DELETE", "/sparql", {}, b"", 405, ""),
        ("PATCH", "/id/collection/default", {}, b"", 405, ""),
    ],
)
def test_what_is_no_query_operation_is_answered_without_one(  # noqa: PLR0917  a row has as many columns
    method: str, path: str, headers: dict[str, str], body: bytes, status: int, message: str, address: str
) -> None:
    answer = ask(address, path, method=method, headers=headers, body=body or None)
    assert answer.status == status
    assert message in answer.text


def test_the_graph_of_a_document_can_be_the_default_graph(address: str) -> None:
    counting = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"
    graph = "https://w3id.org/civicgraph/id/document/default/luting-2024-01"
    whole = json.loads(got(address, counting).body)["results"]["bindings"][0]["n"]["value"]
    path = f"/sparql?{urlencode({'query': counting, 'default-graph-uri': graph})}"
    part = json.loads(ask(address, path).body)["results"]["bindings"][0]["n"]["value"]
    assert 0 < int(part) < int(whole)


def test_a_query_that_takes_too_long_is_stopped_and_the_next_is_answered(address: str) -> None:
    start = time.monotonic()
    answer = got(address, ENDLESS)
    assert (answer.status, answer.headers["retry-after"]) == (503, "10")
    assert "took more than 3 s and was stopped" in answer.text
    assert time.monotonic() - start < 30
    assert got(address, PEOPLE).status == 200


def test_the_process_of_a_query_that_takes_too_long_is_gone(seeds_folder: Path) -> None:
    with serving(seeds_folder, "--timeout", "1") as address:
        before = set(psutil.Process().children(recursive=True))
        asking = threading.Thread(target=got, args=(address, ENDLESS))
        asking.start()
        while not (workers := spawned(before)):
            time.sleep(0.05)
        asking.join()
        gone, alive = psutil.wait_procs(workers, timeout=10)
    assert gone
    assert not alive


def spawned(before: set[psutil.Process]) -> list[psutil.Process]:
    """The workers below this process that came since."""
    since = [one for one in psutil.Process().children(recursive=True) if one not in before]
    return [one for one in since if "spawn_main" in " ".join(one.cmdline())]


def test_nothing_that_is_asked_reaches_another_server(address: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as elsewhere:
        elsewhere.settimeout(1)
        there = f"http://127.0.0.1:{elsewhere.getsockname()[1]}/"
        for query in ("SELECT * { SERVICE <@> { ?s ?p ?o } }", "SELECT * FROM <@> { ?s ?p ?o }", "DESCRIBE <@>"):
            got(address, query.replace("@", there))
        with pytest.raises(TimeoutError):
            elsewhere.accept()


def test_many_clients_are_answered_at_once(address: str) -> None:
    answers: list[int] = []
    threads = [threading.Thread(target=lambda: answers.append(got(address, PEOPLE).status)) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == [200] * 16


def test_a_client_that_does_not_finish_its_headers_is_let_go(address: str) -> None:
    parts = urlsplit(address)
    with socket.create_connection((str(parts.hostname), int(parts.port or 0)), timeout=40) as slow:
        slow.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ")
        assert slow.recv(1000) == b""


def test_headers_beyond_measure_are_refused(address: str) -> None:
    parts = urlsplit(address)
    with socket.create_connection((str(parts.hostname), int(parts.port or 0)), timeout=40) as client:
        client.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\nX-Huge: " + b"x" * 500_000)
        assert client.recv(1000).startswith(b"HTTP/1.1 4")


PERSON = f"/id/person/{quote('芦汀镇')}/{quote('何书瑶')}"


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


BROWSER = {"Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"}


def test_people_are_led_to_the_page_of_a_thing_and_programs_are_not(address: str) -> None:
    answer = ask(address, PERSON, headers=BROWSER)
    assert (answer.status, answer.headers["vary"]) == (303, "Accept")
    while answer.status == 303:  # that of somebody who goes by another IRI now leads on
        answer = ask(address, answer.headers["location"], headers=BROWSER)
    assert answer.status == 200
    assert "<h1>何书瑶</h1>" in answer.text


def test_what_has_no_page_of_its_own_is_told_as_a_table(address: str, seeds_folder: Path) -> None:
    from extractor.views.endpoint.things import path_of  # noqa: PLC0415  the rest of this module is HTTP

    a, kind = NamedNode(RDF.type), NamedNode(CIVIC.Tenure)
    found = [quad.subject for quad in open_graph(seeds_folder).store.quads_for_pattern(None, a, kind, None)]
    tenure = min(one.value for one in found if isinstance(one, NamedNode))
    answer = ask(address, path_of(tenure), headers=BROWSER)
    assert (answer.status, answer.headers["content-type"]) == (200, "text/html; charset=utf-8")
    assert f"<p>{tenure}</p>" in answer.text


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
    from extractor.views.endpoint.things import iri_of, path_of  # noqa: PLC0415  the rest of this module is HTTP

    iris = {quad.subject.value for quad in open_graph(seeds_folder).store if path_of(quad.subject.value)}
    assert len(iris) > 1000
    assert [iri for iri in iris if "#" not in iri and iri_of(path_of(iri).removeprefix("/id/")) != iri] == []
