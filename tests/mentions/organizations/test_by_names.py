import pytest

from extractor.mentions.organizations.by_names import quoted_bodies, read_quoted
from tests.mentions.readings import a_roll, surfaces, words_of


@pytest.mark.parametrize(
    "text, bodies",
    [
        ("市“清河行动”专项活动督查组来到镇里。", ["市“清河行动”专项活动督查组"]),
        ("县“红柳”志愿服务队走进校园。", ["县“红柳”志愿服务队"]),
        ("芦汀镇“银龄”宣讲团开讲。", ["芦汀镇“银龄”宣讲团"]),
        ("“七五”普法讲师团成员到场。", ["“七五”普法讲师团"]),
        ("开展“清河行动”督查组织工作。", []),
        ("“清河行动”督查组来了。", []),
    ],
)
def test_bodies_whose_names_quote_something(text: str, bodies: list[str]) -> None:
    roll = a_roll(text)
    for ending in quoted_bodies(text):
        read_quoted(roll, ending)
    assert words_of(text, roll.found) == bodies


def test_they_are_mentions() -> None:
    assert surfaces("县“红柳”志愿服务队到芦汀镇。", "ORG") == ["县“红柳”志愿服务队"]
