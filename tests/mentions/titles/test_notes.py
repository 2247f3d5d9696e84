import pytest

from extractor.mentions.titles.notes import is_note, without_dates, without_grade


@pytest.mark.parametrize(
    "text",
    [
        "挂职",
        "主持工作",
        "正处级",
        "副科",
        "保留正科长级",
        "2019.03-",
        "2016-2021",
        "分管教育、卫生",
        "已离任",
        "被查",
        "临水籍",
    ],
)
def test_asides(text: str) -> None:
    assert is_note(text)


@pytest.mark.parametrize("text", ["副市长", "县长", "水务局", "学习", ""])
def test_no_asides(text: str) -> None:
    assert not is_note(text)


@pytest.mark.parametrize(
    "text, rest",
    [("2021年卸任镇长", "卸任镇长"), ("镇党委书记2018-2021", "镇党委书记"), ("2020", "2020"), ("镇长", "镇长")],
)
def test_dates_at_the_ends_are_left_out(text: str, rest: str) -> None:
    assert without_dates(text) == rest


@pytest.mark.parametrize(
    "prefix, rest",
    [("县人武部上校", "县人武部"), ("规划处正科级", "规划处"), ("市纪委副处级二室", "市纪委二室"), ("校", "校")],
)
def test_grades_before_a_role_are_left_out(prefix: str, rest: str) -> None:
    assert without_grade(prefix) == rest
