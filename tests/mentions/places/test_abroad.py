import pytest

from extractor.mentions.places.abroad import find_abroad
from tests.mentions.readings import words_of


@pytest.mark.parametrize(
    "text, places",
    [
        ("克拉西亚边疆区普降暴雨。", ["克拉西亚边疆区"]),
        ("米卡洛夫区、列金斯克区受灾。", ["米卡洛夫区"]),
        ("努尔赛特难民营遭袭。", ["努尔赛特难民营"]),
        ("马拉松比赛区人山人海。", []),
        ("本地区农民增收。", []),
    ],
)
def test_places_in_characters_that_transliterate(text: str, places: list[str]) -> None:
    assert words_of(text, find_abroad(text)) == places
