import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import Literal, NamedNode, QuerySolutions, Store

from extractor.errors import InputError
from extractor.questions.binding import bound
from extractor.questions.catalogue import parse_question

ECHO = parse_question(
    "echo",
    "# What is it?\n# 是什么？\n#\n# ?it text required: it / 它\n# ?more text: more / 更多\n\n"
    "SELECT ?it WHERE {\n  VALUES ?it { UNDEF }\n  VALUES ?more { UNDEF }\n}\n",
)


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_no_text_breaks_out_of_its_place(text: str) -> None:
    solutions = Store().query(bound(ECHO, {"it": [Literal(text)]}))
    assert isinstance(solutions, QuerySolutions)
    assert [solution["it"] for solution in solutions] == [Literal(text)]


@pytest.mark.parametrize("text", ['" } SELECT * {', "UNDEF", "\\", "\n}", "'''", '"""', "?it", "<x>", "# x"])
def test_what_looks_like_syntax_is_text(text: str) -> None:
    solutions = Store().query(bound(ECHO, {"it": [Literal(text), Literal(text, language="zh-hans")]}))
    assert isinstance(solutions, QuerySolutions)
    assert [solution["it"] for solution in solutions] == [Literal(text), Literal(text, language="zh-hans")]


def test_what_is_not_given_leaves_no_trace() -> None:
    query = bound(ECHO, {"it": [NamedNode("https://example.org/1")]})
    assert "?more {" not in query
    assert "VALUES ?it { <https://example.org/1> }" in query


def test_a_missing_parameter_is_named_with_the_question() -> None:
    with pytest.raises(InputError, match=r"echo: give --it; it asks: What is it\? 是什么？"):
        bound(ECHO, {"more": []})


def test_a_parameter_that_there_is_not_is_refused_with_those_that_there_are() -> None:
    with pytest.raises(InputError, match="--other: echo has no such parameter; it has --it, --more"):
        bound(ECHO, {"other": []})
