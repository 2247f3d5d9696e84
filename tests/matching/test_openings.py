import re

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from extractor.matching.openings import openings


@pytest.mark.parametrize(
    "pattern, words",
    [
        ("(?:常务)?副?(?:镇长|书记)(?!们)", {"常务副", "常务镇", "常务书", "副镇长", "副书记", "镇长", "书记"}),
        ("(?<!党)[召主](?:开|持)会", {"召开会", "召持会", "主开会", "主持会"}),
        ("第[一二]{1,2}届", {"第一届", "第二届", "第一一", "第一二", "第二一", "第二二"}),
        ("(?P<name>镇.+)会", {"镇"}),
        ("村{2}|镇{0}县{,1}乡+", {"村村", "县乡", "县乡乡", "乡", "乡乡", "乡乡乡"}),
        (r"[0-2]\-", {"0-", "1-", "2-"}),
        (r"^\b镇$", {"镇"}),
        (r"[\n镇]|\t", {"\n", "镇", "\t"}),
        (r".镇", set()),
        ("[^村]镇", set()),
        ("[㐀-鿿]镇", set()),
        (r"\d镇", set()),
        ("镇|", set()),
        ("镇*", set()),
        ("(?i:镇)", set()),
    ],
)
def test_with_what_every_match_begins(pattern: str, words: set[str]) -> None:
    assert openings(pattern) == words


def test_where_there_are_too_many_they_are_shorter() -> None:
    digit = "[㐀-㐢]"
    assert {len(one) for one in openings(digit * 2)} == {2}
    assert {len(one) for one in openings(digit * 3)} == {2}


@pytest.mark.filterwarnings("ignore::FutureWarning")  # of sets that a later Python may read otherwise
@given(st.text(r"ab()|[]^*+?{}2,\.:=!<s", max_size=12), st.text("ab2, ", max_size=6))
@example("a{0}b", "b")
@example("a{}b", "a{}b")
@example("(?:a|)b?", "a")
@example("(?<!a)[ab]{2,}", "bb")
@example("(?:a|b)*2", "aabba2")
@example(r"\s+a", "  a")
def test_no_match_begins_otherwise(pattern: str, text: str) -> None:
    try:
        compiled = re.compile(pattern)
    except (re.error, OverflowError):
        assume(False)  # noqa: FBT003
        return
    words = openings(pattern)
    for match in compiled.finditer(text):
        assert not words or text.startswith(tuple(words), match.start())
