import pytest

from extractor.mentions.vocabulary import (
    cuts_word,
    national_bodies,
    roles,
    roles_at_end,
    strong_boundaries,
    word_set,
)


@pytest.mark.parametrize("text", ["镇长", "代镇长", "常务副主任", "第一书记", "名誉会长", "总工程师"])
def test_roles_take_their_modifiers(text: str) -> None:
    found = roles().match(text)
    assert found is not None
    assert found[0] == text


@pytest.mark.parametrize("text", ["书记处", "主席团", "总统府", "校长室", "委员会", "校长台"])
def test_beginnings_of_other_words_are_no_roles(text: str) -> None:
    assert roles().search(text) is None


@pytest.mark.parametrize(
    "title, role", [("芦汀镇党委副书记", "副书记"), ("镇综合行政执法队队长", "队长"), ("镇长", "镇长")]
)
def test_the_role_at_the_end_of_a_title(title: str, role: str) -> None:
    found = roles_at_end().search(title)
    assert found is not None
    assert found[0] == role


@pytest.mark.parametrize("text", ["国务院", "十四届全国人大常委会", "第十四届全国人大"])
def test_national_bodies_with_their_session(text: str) -> None:
    assert national_bodies().fullmatch(text) is not None


def test_lists_of_the_lexicon_as_sets() -> None:
    assert "镇长" in word_set("offices", "roles")
    assert strong_boundaries() == word_set("boundaries", "strong")


@pytest.mark.parametrize(
    "text, at, cuts", [("聚焦实效", 1, True), ("落实习惯", 2, False), ("聚焦实效", 2, False), ("聚焦", 0, False)]
)
def test_a_word_across_an_offset(text: str, at: int, *, cuts: bool) -> None:
    assert cuts_word(text, at) is cuts
