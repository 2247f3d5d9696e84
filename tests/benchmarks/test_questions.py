import re

import pytest
from pyoxigraph import Store
from rdflib import Graph

from benchmarks import questions
from benchmarks.questions import VALUES, asked, asked_of_rdflib, in_rdflib, of_everything, of_one
from extractor.questions import questions as named
from extractor.questions.parameters import TYPES

COUNT = "SELECT ?s { ?s ?p ?o }"


@pytest.fixture
def store() -> Store:
    store = Store()
    store.update("INSERT DATA { <urn:a> <urn:b> 1 , 2 }")
    return store


def test_every_parameter_has_a_value() -> None:
    for question in named().values():
        assert set(of_one(question)) == {one.name for one in question.parameters} <= set(VALUES)
        assert set(of_everything(question)) == {one.name for one in question.parameters if one.is_required}
        assert {one.type for one in question.parameters} <= TYPES


def test_both_engines_answer_of_the_same_triples(store: Store) -> None:
    rows, seconds = asked(store, COUNT)
    graph = in_rdflib(store)
    assert (rows, len(graph)) == (2, 2)
    assert seconds > 0
    assert re.fullmatch(r"\d\.\d{3}", asked_of_rdflib(graph, COUNT))


def test_who_does_not_answer_in_time_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(questions, "PATIENCE", 0.2)
    graph = Graph()
    for number in range(400):
        graph.parse(data=f"<urn:{number}> <urn:b> {number} .")
    endless = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"
    assert asked_of_rdflib(graph, endless) == "> 0.2"
