import pytest

from extractor.mentions.titles.localities import (
    begins_with_division,
    division_end,
    is_division,
    last_of_level,
    locality_of,
    owner_of,
)


@pytest.mark.parametrize(
    "body, locality",
    [
        ("云州市委", "云州市"),
        ("中共云州市委", "云州市"),
        ("云州市澄阳区芦汀镇党委", "云州市澄阳区芦汀镇"),
        ("松岭县县委", "松岭县"),
        ("广西壮族自治区党委", "广西壮族自治区"),
        ("广西党委", "广西"),
        ("中共广西党委", "广西"),
        ("中共内蒙古党委", "内蒙古"),
        ("江西大学", ""),
        ("城市管理局", ""),
        ("县委", ""),
    ],
)
def test_localities_at_the_head_of_a_body(body: str, locality: str) -> None:
    assert locality_of(body) == locality


@pytest.mark.parametrize(
    "name, division", [("江西省", True), ("江西省南昌市", True), ("云州市", False), ("江西", False), ("", False)]
)
def test_listed_divisions(name: str, division: bool) -> None:  # noqa: FBT001  a column of the table
    assert is_division(name) is division


def test_of_two_listed_divisions_the_longer_begins_here() -> None:
    assert division_end("吉林省吉林市", 3) == 6
    assert division_end("芦汀镇") is None


@pytest.mark.parametrize(
    "text, begins",
    [("江西某某工业园", True), ("内蒙古某某工业园", True), ("芦汀镇学校", True), ("公安局", False), ("办公室", False)],
)
def test_names_that_say_whose_they_are(text: str, begins: bool) -> None:  # noqa: FBT001  a column of the table
    assert begins_with_division(text) is begins


@pytest.mark.parametrize(
    "localities, level, last",
    [
        ("澄阳区芦汀镇", "区", "澄阳区"),
        ("澄阳区芦汀镇", "镇", "澄阳区芦汀镇"),
        ("澄阳区", "县", None),
        ("", "县", None),
    ],
)
def test_the_last_locality_of_a_level(localities: str, level: str, last: str | None) -> None:
    assert last_of_level(localities, level) == last


@pytest.mark.parametrize("body, owner", [("芦汀镇党委", "芦汀镇"), ("镇党委", None), ("云州大学", None)])
def test_the_owner_of_a_body_by_its_form(body: str, owner: str | None) -> None:
    assert owner_of(body) == owner
