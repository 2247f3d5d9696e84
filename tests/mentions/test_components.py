import pytest
from spacy.language import Language

from extractor.mentions import components
from extractor.mentions.components import PIPES, SPANS_KEY
from extractor.mentions.recognizer import pipeline
from tests.mentions.readings import a_scene


def _produced(names: tuple[str, ...]) -> set[str]:
    return {attribute for name in names for attribute in Language.get_factory_meta(name).assigns}


def test_every_component_has_what_it_needs() -> None:
    analysis = pipeline().analyze_pipes()
    assert analysis is not None
    assert not any(analysis["problems"].values())


@pytest.mark.parametrize("name", PIPES)
def test_a_component_declares_what_it_writes(name: str) -> None:
    assert Language.get_factory_meta(name).assigns


@pytest.mark.parametrize("name", PIPES[1:])
def test_a_component_behind_the_first_declares_what_it_reads(name: str) -> None:
    earlier = _produced(PIPES[: PIPES.index(name)])
    assert Language.get_factory_meta(name).requires
    assert set(Language.get_factory_meta(name).requires) <= earlier


def test_the_order_is_the_pipelines() -> None:
    assert tuple(pipeline().pipe_names) == PIPES


def test_a_component_runs_behind_those_that_it_requires() -> None:
    doc = components.dates(components.words(pipeline().make_doc("1月5日学习《乡约》。")))
    assert [(date.start, date.end) for date in doc._.dates] == [(0, 4)]
    assert doc._.blocks == [(0, 4), (6, 10)]


def test_without_a_scene_the_sentence_is_read_by_itself() -> None:
    doc = pipeline()("镇党委书记陆清禾讲话。")
    assert [(span.text, span.label_) for span in doc.spans[SPANS_KEY]] == [
        ("镇党委", "ORG"),
        ("镇党委书记", "OFFICE"),
        ("陆清禾", "PERSON"),
    ]


def test_each_span_carries_its_rule() -> None:
    doc = pipeline()("镇党委书记陆清禾讲话。")
    assert [span.id_ for span in doc.spans[SPANS_KEY]] == ["core-body", "body-title", "after-title"]


def test_rare_characters_count_as_one_token() -> None:
    doc = pipeline().make_doc("镇党委书记苗𬭚𠮷讲话。")
    doc._.scene = a_scene(doc.text)
    people = [span for span in pipeline()(doc).spans[SPANS_KEY] if span.label_ == "PERSON"]
    assert [(span.start_char, span.end_char, span.text) for span in people] == [(5, 8, "苗𬭚𠮷")]
