import pytest

from extractor.mentions.rows import departments, houses, teams
from tests.mentions.readings import surfaces


@pytest.mark.parametrize(
    "text, names",
    [
        ("总务科、财务科、药剂科负责人参加。", ["总务科", "财务科", "药剂科"]),
        ("要顾全大局、服从大局、维护大局。", []),
    ],
)
def test_departments_in_a_row(text: str, names: list[str]) -> None:
    assert [text[found.start : found.end] for found in departments(text)] == names


def test_teams_and_numbered_houses() -> None:
    assert [(team.start, team.rule) for team in teams("省委第三督导组")] == [(2, "team")]
    text = "市一院与第二十二中学"
    assert [text[house.start : house.end] for house in houses(text)] == ["一院", "第二十二中学"]


def test_a_department_of_a_ministry() -> None:
    assert surfaces("住房和城乡建设部城市建设司副司长温行舟率队。", "ORG") == ["住房和城乡建设部城市建设司"]
