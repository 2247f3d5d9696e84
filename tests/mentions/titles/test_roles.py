import pytest

from extractor.mentions.titles.roles import (
    administration,
    fits,
    inherited,
    is_occupation,
    is_of_firm,
    is_rank,
    level_headed,
    role_and_prefix,
    tense_before,
    without_tense,
)


@pytest.mark.parametrize(
    "surface, role, prefix",
    [
        ("芦汀镇党委副书记", "副书记", "芦汀镇党委"),
        ("代镇长", "代镇长", ""),
        ("原镇长", "镇长", ""),
        ("时任副镇长", "副镇长", ""),
        ("组织部长", "部长", "组织"),
        ("歌唱家", "歌唱家", ""),
    ],
)
def test_a_title_is_its_role_and_what_stands_before(surface: str, role: str, prefix: str) -> None:
    assert role_and_prefix(surface) == (role, prefix)


@pytest.mark.parametrize(
    "role, parts", [("原镇长", ("原", "镇长")), ("代镇长", ("代", "代镇长")), ("镇长", ("", "镇长"))]
)
def test_words_of_the_past_part_from_the_role(role: str, parts: tuple[str, str]) -> None:
    assert without_tense(role) == parts


@pytest.mark.parametrize("prefix, tense", [("时任", "时任"), ("芦汀镇", ""), ("某局前任", "前任"), ("代", "")])
def test_words_of_the_past_before_a_role(prefix: str, tense: str) -> None:
    assert tense_before(prefix) == tense


@pytest.mark.parametrize(
    "role, level",
    [
        ("镇长", "镇"),
        ("副区长", "区"),
        ("代市长", "市"),
        ("区长助理", "区"),
        ("村长", None),
        ("书记", None),
        ("校长", None),
    ],
)
def test_roles_that_name_their_government(role: str, level: str | None) -> None:
    assert level_headed(role) == level


@pytest.mark.parametrize(
    "role, body, fitting",
    [
        ("所长", "芦汀派出所", True),
        ("所长", "芦汀镇党委", False),
        ("秘书长", "云州市委", True),
        ("书记", "任何机构", True),
    ],
)
def test_which_bodies_have_a_role(role: str, body: str, fitting: bool) -> None:  # noqa: FBT001  a column of the table
    assert fits(role, body) is fitting


@pytest.mark.parametrize(
    "role, body, held_in",
    [
        ("副主任", "区人大常委会党组", "区人大常委会"),
        ("副书记", "镇党委", "镇党委"),
        ("站长", "镇武装部", None),
    ],
)
def test_the_body_of_a_bare_role_behind_a_title(role: str, body: str, held_in: str | None) -> None:
    assert inherited(role, body) == held_in


def test_the_administration_of_a_bare_party_organ_is_the_organ() -> None:
    assert administration("党组") == "党组"


def test_kinds_of_roles() -> None:
    assert is_rank("四级调研员")
    assert not is_rank("镇长")
    assert is_occupation("教师")
    assert not is_occupation("校长")
    assert is_of_firm("董事长")
    assert not is_of_firm("校长")
    assert not is_of_firm("司长")
