from dataclasses import replace

import pytest
from starlette.requests import Request

from extractor.views.explorer.records import Passage, Ref
from extractor.views.explorer.rendering import cite, gathered, href, language_of, theme_of, url

DOCUMENT = Ref(iri="https://example.org/document/县报/1?x=1&y", name="简报", kind="document")
PASSAGE = Passage(document=DOCUMENT, issued="2024", start=3, end=7, quote="周岚到会", rule="r", confidence=None)


def asked(cookie: str) -> Request:
    headers = [(b"cookie", cookie.encode())] if cookie else []
    return Request({"type": "http", "method": "GET", "path": "/", "query_string": b"", "headers": headers})


@pytest.mark.parametrize(
    "cookie, language", [("", "zh"), ("civicgraph-language=en", "en"), ("civicgraph-language=fr", "zh")]
)
def test_a_reader_chooses_a_language_that_there_is(cookie: str, language: str) -> None:
    assert language_of(asked(cookie)) == language


@pytest.mark.parametrize(
    "cookie, theme", [("", "system"), ("civicgraph-theme=dark", "dark"), ("civicgraph-theme=<b>", "system")]
)
def test_a_reader_chooses_colours_that_there_are(cookie: str, theme: str) -> None:
    assert theme_of(asked(cookie)) == theme


def test_an_address_has_the_parameters_that_are_given_and_nothing_breaks_out_of_it() -> None:
    assert url("/a") == url("/a", b=None) == "/a"
    assert url("/a", b="镇&c=1 #", d=0) == "/a?b=%E9%95%87%26c%3D1%20%23&d=0"


def test_a_thing_and_a_passage_have_addresses() -> None:
    page = "/thing?iri=https%3A%2F%2Fexample.org%2Fdocument%2F%E5%8E%BF%E6%8A%A5%2F1%3Fx%3D1%26y"
    assert href(DOCUMENT) == page
    assert cite(PASSAGE) == f"{page}&start=3&end=7#passage"


def test_passages_of_several_facts_come_once() -> None:
    other = replace(PASSAGE, start=9)
    passages = {"urn:a": (PASSAGE, other), "urn:b": (other, PASSAGE), "urn:c": (replace(PASSAGE, end=8),)}
    assert gathered(passages, ["urn:b", "urn:none", "urn:a"]) == [other, PASSAGE]
    assert gathered(passages, []) == []
