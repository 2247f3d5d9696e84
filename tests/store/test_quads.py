import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import DefaultGraph, Literal, NamedNode, Quad, RdfFormat, parse

from extractor.graph.statement import Statement
from extractor.store.quads import as_lines, quad, source_quad, union_quad
from extractor.vocab import XSD

A, B, C, DOCUMENT = (NamedNode(f"https://example.org/{name}") for name in ("a", "b", "c", "document/1"))


def said(target: str, datatype: str | None = None, language: str | None = None) -> Statement:
    return Statement(A.value, B.value, target, DOCUMENT.value, "default", datatype, language, "test", None, ())


@pytest.mark.parametrize(
    "statement, target",
    [
        (said(C.value), C),
        (said("周岚", language="zh-Hans"), Literal("周岚", language="zh-Hans")),
        (said("7", datatype=XSD.integer), Literal("7", datatype=NamedNode(XSD.integer))),
        (said("x", datatype=XSD.string), Literal("x")),
    ],
)
def test_a_statement_is_a_triple_in_the_graph_of_its_source_and_in_the_union(
    statement: Statement, target: NamedNode | Literal
) -> None:
    assert source_quad(statement) == Quad(A, B, target, DOCUMENT)
    assert union_quad(statement) == Quad(A, B, target, DefaultGraph())
    assert quad(statement, C) == Quad(A, B, target, C)
    assert list(parse(as_lines([statement]), RdfFormat.N_QUADS)) == [source_quad(statement), union_quad(statement)]


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=8), st.sampled_from([None, "zh-Hans"]))
def test_any_text_is_the_same_in_lines_and_in_quads(text: str, language: str | None) -> None:
    statement = said(text, None if language else XSD.string, language)
    lines = list(parse(as_lines([statement]), RdfFormat.N_QUADS))
    assert lines == [source_quad(statement), union_quad(statement)]


def test_lines_keep_their_order_and_nothing_gives_none() -> None:
    first, second = said(C.value), said("x", datatype=XSD.string)
    assert as_lines([first, second]) == as_lines([first]) + as_lines([second])
    assert as_lines([]) == b""
