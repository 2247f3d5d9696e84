import pytest

from extractor.mentions.ground import clause_starts, is_han
from tests.mentions.readings import a_ground


@pytest.mark.parametrize("char, han", [("镇", True), ("a", False), ("，", False), ("1", False)])
def test_common_chinese_characters(char: str, *, han: bool) -> None:
    assert is_han(char) is han


@pytest.mark.parametrize(
    "text, heads",
    [
        ("会上，陆清禾说：“好。”随后散会", ["会上", "陆清禾", "好", "随后"]),
        ("1月5日开会", []),
        ("", []),
        ("（记者 柳芽）", ["记者", "柳芽"]),
    ],
)
def test_where_clauses_begin(text: str, heads: list[str]) -> None:
    starts = list(clause_starts(text))
    assert len(starts) == len(heads)
    assert all(text.startswith(head, at) for at, head in zip(starts, heads, strict=True))


def test_no_name_crosses_a_body_or_a_title() -> None:
    ground = a_ground("芦汀镇党委书记陆清禾讲话")
    assert ground.name_at(0) is None
    assert ground.name_at(7) == 10


@pytest.mark.parametrize("before", ["", "，", "由", "同", "居委", "记者", "芦汀镇党委"])
def test_where_a_name_can_begin(before: str) -> None:
    assert a_ground(f"{before}陆清禾").begins_name(len(before))


@pytest.mark.parametrize("before", ["漂亮", "十分", "建设"])
def test_where_none_can(before: str) -> None:
    assert not a_ground(f"{before}陆清禾").begins_name(len(before))


def test_the_first_construction_that_finds_a_name_keeps_it() -> None:
    ground = a_ground("陆清禾说")
    ground.add(0, 3, "speaker")
    ground.add(0, 2, "bare-list")
    assert [(name.end, name.rule) for name in ground.names.values()] == [(3, "speaker")]


def test_a_list_is_over_where_a_title_begins() -> None:
    ground = a_ground("陆清禾、副镇长段晓岚")
    assert ground.opens_other(4)
    assert not ground.opens_other(7)
