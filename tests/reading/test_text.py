import time
from itertools import pairwise

import pytest
from hypothesis import given

from extractor.model import Text
from extractor.reading.text import read_text
from tests.factories import a_document
from tests.reading.strategies import damaged_texts


def _text(source: str) -> Text:
    return read_text(a_document(source))


@given(damaged_texts)
def test_every_character_is_in_exactly_one_sentence(source: str) -> None:
    """Every character is in exactly one sentence."""
    text = _text(source)
    covered = sorted(at for sentence in text.sentences for at in range(sentence.start, sentence.end))
    assert len(covered) == len(set(covered))
    blank = {at for at, character in enumerate(text.content) if character in " \n"}
    assert set(range(len(text.content))) - blank <= set(covered)


@given(damaged_texts)
def test_articles_follow_each_other_and_hold_their_sentences(source: str) -> None:
    """Articles follow each other and hold their sentences."""
    text = _text(source)
    for before, after in pairwise(text.articles):
        assert before.end < after.start
    for index, article in enumerate(text.articles):
        assert article.index == index
        assert all(article.start <= sentence.start < sentence.end <= article.end for sentence in article.sentences)
        assert {sentence.article for sentence in article.sentences} == {index}
        if article.headline is not None:
            assert article.start <= article.headline.start < article.headline.end <= article.end


def test_headlines_captions_and_bylines_are_sentences_of_their_own() -> None:
    """Headlines captions and bylines are sentences of their own."""
    text = _text("云溪镇召开推进会\n\n近日，云溪镇召开推进会。会议由欧阳青主持。（司马青）\n△会场一角\n")
    assert [(text.content[sentence.start : sentence.end], sentence.is_headline) for sentence in text.sentences] == [
        ("云溪镇召开推进会", True),
        ("近日，云溪镇召开推进会。", False),
        ("会议由欧阳青主持。", False),
        ("（司马青）", False),
        ("会场一角", False),
    ]
    assert text.articles[0].headline == (0, 8)


def test_a_name_cut_by_a_caption_has_two_spans() -> None:
    """A name cut by a caption has two spans."""
    source = "会议开始。站长欧阳\r\n\r\n项目启动\r\n\r\n东、厂长司马青发言。"
    text = _text(source)
    at = text.content.index("欧阳东")
    spans = text.alignment.to_source(at, at + 3)
    assert [source[start:end] for start, end in spans] == ["欧阳", "东"]


def test_a_name_parted_by_a_blank_has_one_span() -> None:
    """A name parted by a blank has one span."""
    source = "成员：章 凯\u3000欧阳青"
    text = _text(source)
    at = text.content.index("章凯")
    ((start, end),) = text.alignment.to_source(at, at + 2)
    assert source[start:end] == "章 凯"


@pytest.mark.parametrize(
    "unit",
    [
        "镇",
        "，",
        ",",
        "“",
        "（",
        "(",
        '"',
        " ",
        "镇 ",
        "\n",
        "镇\n",
        "会议，\n\n",
        "**",
        "<a",
        "[",
        "![",
        "。",
        "a/",
        "《镇",
        "（镇讯",
    ],
)
def test_the_time_is_linear_in_the_length(unit: str) -> None:
    """Twenty times the text takes about twenty times as long; a square would take four hundred."""

    def seconds(length: int) -> float:
        source = unit * (length // len(unit))
        start = time.process_time()
        _text(source)
        return time.process_time() - start

    seconds(1_000)  # reads the lexicon
    assert seconds(40_000) < 100 * max(seconds(2_000), 0.002)
