import pytest

from extractor.mentions.territory.callings import called_without_level, often_without_level
from tests.mentions.readings import surfaces


def test_a_town_that_is_named_more_often_without_its_level() -> None:
    content = "芦汀镇开会。芦汀路通了。芦汀桥通了。"
    assert list(often_without_level(content, {"芦汀镇": "芦汀"})) == [("芦汀镇", "芦汀")]
    assert list(often_without_level("芦汀镇开会。芦汀镇又开会。", {"芦汀镇": "芦汀"})) == []


@pytest.mark.parametrize(
    "content, called",
    [
        ("荻江市开会。扎根荻江，建设荻江。", [("荻江市", "荻江")]),
        ("荻江市开会。荻江大酒店和荻江宾馆都满了。", []),
    ],
)
def test_a_city_that_a_phrase_shows_to_be_so_called(content: str, called: list[tuple[str, str]]) -> None:
    assert list(called_without_level(content, {"荻江市": "荻江"})) == called


def test_everyday_words_are_no_short_names() -> None:
    assert list(called_without_level("和平市里，扎根和平，热爱和平。", {"和平市": "和平"})) == []


def test_the_land_and_not_the_body_is_meant_by_the_short_name() -> None:
    text = "芦汀镇召开会议。企业扎根芦汀，与芦汀共成长，助力芦汀发展。"
    assert surfaces(text, "PLACE") == ["芦汀", "芦汀", "芦汀"]


def test_a_city_named_in_full_once_and_short_again_and_again_is_a_locality() -> None:
    told = "荻江市将开放市场。荻江与邻国相望。给予荻江支持。落户荻江以来，促进荻江发展。"
    assert surfaces(told, "PLACE", None) == ["荻江", "荻江", "荻江", "荻江"]
    assert surfaces("城市发展快。城市更新。城市管理。城市建设。城市。", "PLACE", None) == []
