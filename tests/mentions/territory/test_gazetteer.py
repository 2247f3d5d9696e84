import re

import pytest

from extractor.mentions.territory.gazetteer import divisions, named_in, opens, parent, short_name, short_names


@pytest.mark.parametrize(
    "name, short",
    [
        ("浙江省", "浙江"),
        ("丽水市", "丽水"),
        ("松阳县", "松阳"),
        ("西藏自治区", "西藏"),
        ("和县", "和县"),
        ("香港特别行政区", "香港"),
    ],
)
def test_a_name_without_its_level(name: str, short: str) -> None:
    assert short_name(name) == short


def test_every_division_has_a_code_of_six_digits_and_bears_its_name() -> None:
    for name, bearers in divisions().items():
        assert bearers
        assert all(bearer.name == name and re.fullmatch(r"\d{6}", bearer.code) for bearer in bearers)


@pytest.mark.parametrize("name, depth", [("浙江省", 0), ("丽水市", 1), ("松阳县", 2)])
def test_the_depth_of_a_division(name: str, depth: int) -> None:
    assert [division.depth for division in divisions()[name]] == [depth]


def test_of_namesakes_the_highest_has_the_short_name() -> None:
    assert short_names()["吉林"].name == "吉林省"


@pytest.mark.parametrize(
    "name, above",
    [("松阳县", "丽水市"), ("丽水市", "浙江省"), ("浙江省", None), ("鼓楼区", None), ("澄阳区", None)],
)
def test_what_a_division_lies_in(name: str, above: str | None) -> None:
    assert parent(name) == above


@pytest.mark.parametrize(
    "content, named",
    [
        ("浙江的经验", [("浙江", "浙江省", 1)]),
        ("松阳县与松阳的茶", [("松阳", "松阳县", 1), ("松阳县", "松阳县", 1)]),
        ("松阳的茶", []),
        ("丽水下辖松阳", [("丽水", "丽水市", 1), ("松阳", "松阳县", 1)]),
        ("和平年代，团结起来", []),
        ("平原县的茶，平原的果", [("平原", "平原县", 1), ("平原县", "平原县", 1)]),
    ],
)
def test_a_county_by_its_short_name_wants_support(content: str, named: list[tuple[str, str, int]]) -> None:
    assert list(named_in(content)) == named


def test_the_full_name_is_preferred() -> None:
    assert list(named_in("在松阳县调研")) == [("松阳县", "松阳县", 1)]


@pytest.mark.parametrize(
    "text, expected", [("松阳县城", True), ("松阳人", True), ("在松阳", False), ("松", False), ("", False)]
)
def test_a_text_opens_with_a_division(text: str, *, expected: bool) -> None:
    assert opens(text) is expected


def test_of_two_names_that_overlap_the_longer_one_is_meant() -> None:
    assert list(named_in("希望江苏省的朋友再来")) == [("江苏省", "江苏省", 1)]


def test_autonomous_divisions_are_mostly_called_by_a_shorter_name() -> None:
    assert [division.code for division in divisions()["大理州"]] == [divisions()["大理白族自治州"][0].code]
    assert short_names()["大理"].name == "大理白族自治州"
    assert list(named_in("在大理州召开。")) == [("大理州", "大理州", 1)]
    assert ("大理州", "大理白族自治州", 1) in list(named_in("在大理州召开。大理白族自治州的经验。"))
