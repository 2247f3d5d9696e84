"""What is compared: names without what varies, roles without what is passing."""

import pytest

from extractor.resolution.keys import bare_level, is_brand, is_distinctive, is_firm, locality_of, near, shortened


@pytest.mark.parametrize(
    "name, jurisdiction, locality",
    [
        ("云岭县教育局", None, "云岭县"),
        ("中共云岭县委员会", None, "云岭县"),
        ("中国共产党云岭县委员会", None, "云岭县"),
        ("溪口镇党委", "溪口镇", "溪口镇"),
        ("溪口镇党委", "云岭县溪口镇", "云岭县溪口镇"),
        ("东风社区党支部", None, "东风社区"),
        ("教育局", None, None),
        ("全县妇联", None, None),
    ],
)
def test_the_locality_that_a_name_begins_with(name: str, jurisdiction: str | None, locality: str | None) -> None:
    assert locality_of(name, jurisdiction) == locality


@pytest.mark.parametrize(
    "name, level", [("区教育局", "区"), ("县民政局", "县"), ("区", None), ("市场监管局", None), ("教育局", None)]
)
def test_a_level_alone_stands_for_a_locality(name: str, level: str | None) -> None:
    assert bare_level(name) == level


@pytest.mark.parametrize(
    "name, owner, short", [("云岭区委", "云岭区", "区委"), ("溪口镇党委", "溪口镇", None), ("云岭区", "云岭区", None)]
)
def test_a_level_takes_the_place_of_the_owner(name: str, owner: str, short: str | None) -> None:
    assert shortened(name, owner) == short


@pytest.mark.parametrize(
    "name, alone", [("栖云集团", False), ("云栖云集团", True), ("栖霞云集团", True), ("集团", False)]
)
def test_a_proper_name_of_three_characters_identifies_a_body(name: str, alone: bool) -> None:  # noqa: FBT001
    assert is_distinctive(name) is alone


def test_firms_and_brands_are_told_by_their_form() -> None:
    assert is_firm("云州青禾农业有限公司")
    assert not is_firm("公司")
    assert is_brand("栖云文旅")
    assert not is_brand("栖云")


@pytest.mark.parametrize(
    "one, other, are",
    [
        ("周宋岚", "周岚", True),
        ("张伟", "章伟", True),
        ("张伟", "张伟", False),
        ("张伟", "李强", False),
        ("周岚", "周岚岚岚", False),
    ],
)
def test_names_that_differ_by_one_character_are_near(one: str, other: str, are: bool) -> None:  # noqa: FBT001
    assert near(one, other) is are
