import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.matching.alternation import alternation

WORDS = st.lists(st.text("主任副常务a.()[]^-|", min_size=1, max_size=4), min_size=1, max_size=12)


def plain(words: list[str]) -> str:
    """What a trie stands for: the words one beside the other, the longest first."""
    return "|".join(re.escape(word) for word in sorted(set(words), key=lambda word: (-len(word), word)))


@given(WORDS, st.text("主任副常务a.()[]^-|", max_size=24))
def test_finds_what_a_plain_alternation_finds(words: list[str], text: str) -> None:
    assert re.findall(alternation(words), text) == re.findall(plain(words), text)


@given(WORDS, st.text("主任副常务", max_size=24))
def test_gives_way_to_what_stands_behind_it_as_a_plain_alternation_does(words: list[str], text: str) -> None:
    behind = "(?:{})(?!务)任?"
    assert re.findall(behind.format(alternation(words)), text) == re.findall(behind.format(plain(words)), text)


def test_order_and_repetition_of_words_do_not_matter() -> None:
    assert alternation(["主任", "副主任", "主任"]) == alternation(["副主任", "主任"])


@pytest.mark.parametrize(
    "words, expected",
    [
        (["主任"], "主任"),
        (["镇", "乡", "县"], "[乡县镇]"),
        (["主任", "主席"], "主(?:[任席])"),
        (["大会", "大"], "大(?:会|)"),
        (["a.b"], r"a\.b"),
    ],
)
def test_shares_what_words_begin_with(words: list[str], expected: str) -> None:
    found = alternation(words)
    assert found == expected
    assert all(re.fullmatch(found, word) for word in words)
