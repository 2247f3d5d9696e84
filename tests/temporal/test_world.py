import pytest

from extractor.temporal.world import world_evidence


@pytest.mark.parametrize(
    "text, reason, year",
    [
        ("庆祝建党95周年大会", "anniversary", 2016),
        ("纪念改革开放四十周年", "anniversary", 2018),
        ("向祖国75华诞献礼", "anniversary", 2024),
        ("新中国成立70年来", "anniversary", 2019),
        ("向祖国 75 华诞献礼", "anniversary", 2024),
        ("在第 30 个教师节前夕", "numbered day", 2014),
        ("今年6月是第二十二个全国“安全生产月”", "numbered day", 2023),
        ("第三十一届“世界水日”宣传活动", "numbered day", 2023),
        ("传达全国政协十三届二次会议精神", "session", 2019),
        ("十四届全国人大一次会议在京召开", "session", 2023),
        ("传达二十届中央纪委三次全会精神", "session", 2024),
        ("纪念抗美援朝75周年", "anniversary", 2025),
        ("做好“十三五”开局之年各项工作", "plan", 2016),
        ("今年是“十四五”规划收官之年", "plan", 2025),
        ("明年是“十四五”规划的开局之年", "plan", 2020),
    ],
)
def test_events_that_fix_a_year(text: str, reason: str, year: int) -> None:
    (evidence,) = world_evidence(text)
    assert (evidence.reason, evidence.years) == (reason, (year,))


@pytest.mark.parametrize(
    "text",
    [
        "省十三届人大二次会议",
        "镇六届人大三次会议",
        "该法实施后的第一个全国土地日",
        "第二届教师节文艺晚会",
        "2021年是“十四五”开局之年",
        "公司成立10周年",
        "小龙迎亲",
        "建军一百周年奋斗目标",
    ],
)
def test_events_that_fix_none(text: str) -> None:
    assert list(world_evidence(text)) == []


def test_a_congress_is_a_floor_and_an_animal_a_cycle() -> None:
    (congress,) = world_evidence("学习贯彻党的二十大精神")
    (animal,) = world_evidence("玉兔迎春")
    assert congress.not_before is not None
    assert congress.not_before.isoformat() == "2022-10"
    assert {2011, 2023} <= set(animal.years)
    assert (animal.reason, animal.text) == ("zodiac", "玉兔")
    assert list(world_evidence("喜迎二十大")) == []


def test_the_year_of_a_plan_is_quoted_as_it_stands() -> None:
    (plan,) = world_evidence("今年是“十四五”规划收官之年，")
    assert plan.text == "“十四五”规划收官"
