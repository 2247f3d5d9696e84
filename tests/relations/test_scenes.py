from dataclasses import replace
from itertools import pairwise

import pytest

from extractor.model import Sentence, Span
from extractor.relations.scenes import read_scenes
from tests.factories import a_document, a_text
from tests.relations.markup import scene, story


def test_a_scene_is_a_sentence_with_its_mentions() -> None:
    first, second = story("[B 墨埠镇]开会。\n[P 韩秋实]主持。").scenes()
    assert [(mark.start, mark.end, mark.mention.text) for mark in second.marks] == [(0, 3, "韩秋实")]
    assert (first.index, second.index) == (0, 1)
    assert second.span(0, 3) == Span(second.sentence.start, second.sentence.start + 3)


@pytest.mark.parametrize(
    "marked, standing",
    [
        ("[B 镇党委]、[B 镇政府]开会", ["镇党委", "镇政府"]),
        ("[O [B 镇党委]书记][P 韩秋实]讲话", []),
        ("[B 云州大学][P 诸葛澄]教授讲课", []),
    ],
)
def test_a_body_stands_alone_outside_titles_and_names(marked: str, standing: list[str]) -> None:
    assert [mark.mention.text for mark in scene(marked).bodies()] == standing


@pytest.mark.parametrize("position, clause", [(0, (0, 2)), (3, (3, 5)), (5, (3, 5)), (7, (6, 8))])
def test_a_clause_reaches_from_comma_to_comma(position: int, clause: tuple[int, int]) -> None:
    assert scene("开会，讲话，散会").clause(position) == clause


def test_a_comma_in_a_title_ends_no_clause() -> None:
    assert scene("学习《上篇，下篇》精神").clause(0) == (0, 11)


def test_a_quotation_that_runs_over_sentences_is_known_in_each_until_its_paragraph_ends() -> None:
    lines = ("甲说，“水大。", "堤要修。", "快！”他走了。", "天晴。")
    article = story("".join(lines)).text.articles[0]
    starts = [sum(map(len, lines[:n])) for n in range(len(lines) + 1)]
    text = replace(
        a_text(a_document("".join(lines))),
        articles=(replace(article, sentences=tuple(Sentence(start=a, end=b, article=0) for a, b in pairwise(starts))),),
    )
    assert [found.quoted for found in read_scenes(text, [])] == [0, 4, 2, 0]
    assert [found.quoted for found in story("\n".join(lines)).scenes()] == [0, 0, 0, 0]


def test_a_run_without_a_stop_is_read_in_bounded_pieces() -> None:
    text = a_text(a_document("水" * 4500))
    scenes = read_scenes(text, [])
    assert [len(piece.text) for piece in scenes] == [2000, 2000, 500]
    assert [piece.index for piece in scenes] == [0, 1, 2]


def test_sentences_come_in_reading_order_whatever_their_order_in_the_articles() -> None:
    text = a_text(a_document("甲。\n乙。\n"))
    (article,) = text.articles
    turned = replace(article, sentences=(Sentence(start=3, end=5, article=0), Sentence(start=0, end=2, article=0)))
    assert [s.text for s in read_scenes(replace(text, articles=(turned,)), [])] == ["甲。", "乙。"]
