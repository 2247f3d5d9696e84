from pathlib import Path
from threading import Thread

import pytest
from pyoxigraph import Literal, Store

from extractor.errors import InputError
from extractor.questions.answer import Answer
from extractor.questions.asking import ask, ask_named, bound_query


def test_each_form_of_query_has_its_table() -> None:
    store = Store()
    store.update("INSERT DATA { <urn:a> <urn:b> 'c' }")
    assert ask(store, "ASK { ?s ?p 'c' }") == Answer(("answer",), ((Literal(value=True),),))
    assert ask(store, "SELECT ?o { ?s ?p ?o }") == Answer(("o",), ((Literal("c"),),))
    assert ask(store, "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }").columns == ("subject", "predicate", "object")
    assert len(ask(store, "DESCRIBE <urn:a>").rows) == 1


def test_the_prefixes_of_the_exports_need_not_be_declared() -> None:
    assert ask(Store(), "SELECT ?person { ?person a foaf:Person }").rows == ()


@pytest.mark.parametrize(
    "query, message",
    [
        ("SELECT", "the query can't be read: "),
        ("INSERT DATA { <urn:a> <urn:b> 'c' }", "the query can't be read: "),
        ("LOAD <file:///etc/passwd>", "the query can't be read: "),
        ("SELECT * { SERVICE <urn:x> { ?s ?p ?o } }", "SERVICE asks another server"),
    ],
)
def test_what_is_no_query_of_this_graph_is_refused(query: str, message: str) -> None:
    with pytest.raises(InputError, match=message):
        ask(Store(), query)


def test_files_and_addresses_in_from_are_not_read(tmp_path: Path) -> None:
    (tmp_path / "a.ttl").write_text("<urn:a> <urn:b> <urn:c> .", "utf-8")
    query = "SELECT * FROM <FILE> { ?s ?p ?o }".replace("FILE", (tmp_path / "a.ttl").as_uri())
    assert ask(Store(), query).rows == ()


def test_a_named_question_is_asked_with_its_values() -> None:
    with pytest.raises(InputError, match="no person of that name"):
        ask_named(Store(), "career", person="无此人")
    with pytest.raises(InputError, match="--weather: career has no such parameter; it has --person"):
        bound_query(Store(), "career", {"weather": "fine"})


def test_two_threads_may_ask_at_once() -> None:
    store, found = Store(), []
    threads = [Thread(target=lambda: found.append(ask(store, "ASK {}"))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 4
