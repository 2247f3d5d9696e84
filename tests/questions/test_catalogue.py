import pytest
from pyoxigraph import Store

from extractor.errors import InputError
from extractor.questions.catalogue import Question, question_named, questions
from extractor.questions.parameters import TYPES

EVERY = list(questions().values())
every_question = pytest.mark.parametrize("question", EVERY, ids=[question.name for question in EVERY])


def test_there_are_questions_enough() -> None:
    assert len(EVERY) >= 25


@every_question
def test_a_question_is_asked_in_both_languages(question: Question) -> None:
    assert question.english.endswith("?")
    assert question.chinese.endswith("？")
    assert question.remarks.endswith(".")


@every_question
def test_every_parameter_has_a_type_a_meaning_and_a_place_in_the_query(question: Question) -> None:
    for parameter in question.parameters:
        assert parameter.type in TYPES
        assert parameter.english.isascii()
        assert not parameter.chinese.isascii()
        assert f"VALUES ?{parameter.name} {{ UNDEF }}" in [line.strip() for line in question.query.splitlines()]
    assert question.query.count("UNDEF") == len(question.parameters)


@every_question
def test_the_file_as_it_is_is_a_query(question: Question) -> None:
    Store().query(question.query)


@every_question
def test_rows_come_in_a_stated_order(question: Question) -> None:
    assert "\nORDER BY " in question.query


def test_another_name_is_refused_with_the_remedy() -> None:
    with pytest.raises(InputError, match="weather: no question of that name; `civicgraph query --list`"):
        question_named("weather")
    with pytest.raises(InputError, match=r"chairedby: no question of that name; did you mean chaired-by"):
        question_named("chairedby")
