import re

from hypothesis import given
from hypothesis import strategies as st

from extractor.matching.alternation import alternation
from extractor.matching.occurrences import AllOccurrences, Occurrences, places

WORDS = st.lists(st.text("芦汀镇墨埠𠮷", min_size=1, max_size=3), max_size=8)
TEXTS = st.text("芦汀镇墨埠𠮷，", max_size=30)


@given(WORDS, TEXTS)
def test_words_stand_where_a_regular_expression_finds_them(words: list[str], text: str) -> None:
    expected = [match.span() for match in re.finditer(alternation(words), text)] if words else []
    assert Occurrences(words).spans(text) == expected


@given(WORDS, TEXTS)
def test_every_place_is_found_and_the_longest_word_at_a_place_first(words: list[str], text: str) -> None:
    found = AllOccurrences(words).spans(text)
    every = {(at, at + len(word)) for word in words for at in range(len(text)) if text.startswith(word, at)}
    assert found == sorted(every, key=lambda span: (span[0], -span[1]))


def test_half_a_surrogate_pair_is_no_word_and_moves_none() -> None:
    assert Occurrences(["芦汀镇"]).spans("\ud83d芦汀镇") == [(1, 4)]
    assert AllOccurrences(["芦汀", "芦汀镇"]).spans("芦汀镇\udc00") == [(0, 3), (0, 2)]


@given(st.text("芦汀镇", min_size=1, max_size=2), TEXTS)
def test_one_word_is_found_inside_itself_as_well(word: str, text: str) -> None:
    assert list(places(word, text)) == [at for at in range(len(text)) if text.startswith(word, at)]
