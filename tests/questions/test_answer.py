import pytest
from pyoxigraph import BlankNode, Literal, NamedNode, QueryBoolean, QuerySolutions, QueryTriples, Store

from extractor.questions.answer import Answer, Term, answer_of, plain

A, B = NamedNode("urn:a"), NamedNode("urn:b")


def asked(query: str) -> Answer:
    store = Store()
    store.update('INSERT DATA { <urn:a> <urn:p> "x" , <urn:b> . <urn:b> <urn:q> 7 }')
    found = store.query(query)
    assert isinstance(found, QuerySolutions | QueryBoolean | QueryTriples)
    return answer_of(found)


def test_a_table_has_the_variables_in_their_order_and_gaps() -> None:
    found = asked("SELECT ?n ?thing { ?thing <urn:p> ?o OPTIONAL { ?o <urn:q> ?n } } ORDER BY ?n")
    assert found == Answer(("n", "thing"), ((None, A), (Literal(7), A)))


def test_a_question_of_yes_or_no_is_a_table_of_one_value() -> None:
    assert asked("ASK { <urn:a> <urn:p> <urn:b> }") == Answer(("answer",), ((Literal(True),),))  # noqa: FBT003
    assert asked("ASK { <urn:b> <urn:p> <urn:a> }") == Answer(("answer",), ((Literal(False),),))  # noqa: FBT003


def test_triples_are_a_table_of_three() -> None:
    found = asked("CONSTRUCT { ?o <urn:of> ?s } WHERE { ?s <urn:q> ?o2 BIND(<urn:a> AS ?o) }")
    assert found == Answer(("subject", "predicate", "object"), ((A, NamedNode("urn:of"), B),))


def test_readers_see_no_column_of_iris_alone() -> None:
    mixed = Answer(("name", "thing", "other"), ((Literal("x"), A, None), (None, B, Literal("y"))))
    assert mixed.for_readers() == Answer(("name", "other"), ((Literal("x"), None), (None, Literal("y"))))
    iris = Answer(("thing",), ((A,), (None,)))
    assert iris.for_readers() == iris
    empty = Answer(("name", "thing"), ())
    assert empty.for_readers() == empty


@pytest.mark.parametrize(
    "term, text",
    [(None, ""), (A, "urn:a"), (Literal("镇", language="zh"), "镇"), (Literal(7), "7"), (BlankNode("b"), "_:b")],
)
def test_what_a_reader_sees_of_a_term(term: Term | None, text: str) -> None:
    assert plain(term) == text
