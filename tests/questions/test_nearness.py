import pytest

from extractor.questions.nearness import near, suggestion

NAMES = ["秦望山", "顾明远", "溪口镇党委", "溪口镇人大", "chaired-by", "visited-by"]


@pytest.mark.parametrize(
    "word, found",
    [
        ("秦望", ["秦望山"]),
        ("秦王山", ["秦望山"]),
        ("书记顾明远", ["顾明远"]),
        ("溪口镇", ["溪口镇人大", "溪口镇党委"]),
        ("chairedby", ["chaired-by"]),
        ("天气", []),
        ("", []),
    ],
)
def test_near_are_those_that_hold_it_and_those_spelt_alike(word: str, found: list[str]) -> None:
    assert near(word, NAMES) == found


def test_no_more_than_three_are_told_and_of_none_nothing_is_said() -> None:
    assert suggestion("镇", [f"{one}镇" for one in "甲乙丙丁"]).count(" or ") == 2
    assert suggestion("天气", NAMES) == ""
