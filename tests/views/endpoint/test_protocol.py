import json
import socket
from urllib.parse import urlencode

import pytest

from tests.views.serving import Answer, ask

PEOPLE = "SELECT ?p { ?p a <http://xmlns.com/foaf/0.1/Person> } LIMIT 3"
TRIPLES = "CONSTRUCT { ?p a <urn:person> } WHERE { ?p a <http://xmlns.com/foaf/0.1/Person> }"
SERVICE = "http://www.w3.org/ns/sparql-service-description#"
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
DIRECT = {"Content-Type": "application/sparql-query"}


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


def test_nothing_that_is_asked_reaches_another_server(address: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as elsewhere:
        elsewhere.settimeout(1)
        there = f"http://127.0.0.1:{elsewhere.getsockname()[1]}/"
        for query in ("SELECT * { SERVICE <@> { ?s ?p ?o } }", "SELECT * FROM <@> { ?s ?p ?o }", "DESCRIBE <@>"):
            got(address, query.replace("@", there))
        with pytest.raises(TimeoutError):
            elsewhere.accept()
