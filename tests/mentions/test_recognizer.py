import os
import subprocess
import sys
import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.mentions.overlap import outside_events
from extractor.mentions.recognizer import find_mentions
from extractor.model import Mention
from extractor.reading import read_text
from tests.factories import a_document
from tests.mentions.readings import TOWN, read

PIECES = (
    "镇党委书记陆清禾讲话。",
    "1月15日上午，芦汀镇召开防汛工作会。",
    "副镇长韦若𬭚、𠮷海燕参加。",
    "芦汀镇第八届人民代表大会第四次会议在镇文化活动中心召开。",
    "（记者 柳若芽 通讯员 佟小禾）",
    "学习《云州市人民政府关于水乡保护的意见》。",
    "“枫”“𫍣”",
    "\n",
    "\r\n",
    "\u3000\u3000",
    "\ufeff",
    "— 2 —",
    "扫描二维码",
    "顾",
    "镇",
    "，",
    "a1",
)
"""Sentences, page furniture and damage, to be put together in any order."""

SOURCES = st.lists(st.sampled_from(PIECES), max_size=14).map("".join)


def _mentions(source: str) -> tuple[Mention, ...]:
    return find_mentions(read_text(a_document(source, town=TOWN)))


@settings(max_examples=60, deadline=None)
@given(SOURCES)
def test_every_mention_is_verbatim(source: str) -> None:
    for mention in _mentions(source):
        assert "".join(source[span.start : span.end] for span in mention.spans) == mention.text
        assert mention.text


@settings(max_examples=60, deadline=None)
@given(SOURCES)
def test_the_spans_of_a_mention_are_disjoint_and_each_lies_in_the_source(source: str) -> None:
    for mention in _mentions(source):
        assert all(0 <= span.start < span.end <= len(source) for span in mention.spans)
        ordered = sorted(mention.spans)
        assert all(left.end <= right.start for left, right in pairwise(ordered))


@settings(max_examples=60, deadline=None)
@given(SOURCES)
def test_every_mention_names_its_rule_and_they_come_in_reading_order(source: str) -> None:
    mentions = _mentions(source)
    assert all(mention.rule for mention in mentions)
    assert list(mentions) == sorted(mentions)
    assert len({(m.start, m.end, m.label) for m in mentions}) == len(mentions)


@settings(max_examples=60, deadline=None)
@given(SOURCES)
def test_mentions_are_flat_but_for_bodies_in_titles(source: str) -> None:
    mentions = outside_events(_mentions(source))
    for index, one in enumerate(mentions):
        for other in mentions[index + 1 :]:
            if one.start < other.end and other.start < one.end:
                assert {one.label, other.label} == {"OFFICE", "ORG"}


@settings(max_examples=30, deadline=None)
@given(SOURCES)
def test_the_same_text_is_read_the_same_way_twice(source: str) -> None:
    assert _mentions(source) == _mentions(source)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=60))
def test_any_text_at_all_is_read(source: str) -> None:
    for mention in read(source):
        assert source[mention.start : mention.end] == mention.text


_PRINT = """
from extractor.mentions.recognizer import find_mentions
from extractor.reading import read_text
from tests.factories import a_document
from tests.mentions.test_recognizer import PIECES
print(find_mentions(read_text(a_document("".join(PIECES * 3), town="芦汀镇"))))
"""


def test_the_hash_seed_changes_nothing() -> None:
    outputs = set()
    for seed in ("1", "2"):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONIOENCODING": "utf-8"}
        done = subprocess.run([sys.executable, "-c", _PRINT], env=environment, check=True, capture_output=True)
        outputs.add(done.stdout)
    assert len(outputs) == 1
    assert "陆清禾".encode() in outputs.pop()


def _seconds(source: str) -> float:
    """The processor time of the faster of two readings."""
    times = []
    for _ in range(2):
        began = time.process_time()
        read(source)
        times.append(time.process_time() - began)
    return min(times)


@pytest.mark.parametrize(
    "unit",
    [
        "镇党委",
        "梁青",
        "镇长",
        "与和及",
        "在路",
        "江",
        "（",
        "《",
        "“",
        "芦汀镇",
        "云州市澄阳区",
        "陆清禾说，",
        "农业技术与城乡发展",
    ],
)
def test_eight_times_the_text_takes_about_eight_times_the_time(unit: str) -> None:
    size = 600
    small, large = (unit * size)[:size], (unit * size * 8)[: size * 8]
    assert _seconds(large) < 20 * max(_seconds(small), 0.005)


def test_a_second_occurrence_is_known_by_the_first() -> None:
    found = [(m.text, m.rule) for m in read("镇党委书记陆清禾讲话。\n老人拉着陆清禾的手。\n") if m.label == "PERSON"]
    assert found == [("陆清禾", "after-title"), ("陆清禾", "known-name")]
