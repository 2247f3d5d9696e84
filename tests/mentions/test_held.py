import pytest

from extractor.mentions.held import find_held
from tests.mentions.readings import words_of


@pytest.mark.parametrize(
    "text, venues",
    [
        ("大会在三棵樟温泉酒店隆重开幕。", ["三棵樟温泉酒店"]),
        ("座谈会在门诊八楼会议室召开。", ["门诊八楼会议室"]),
        ("活动在桐花湾举行。", ["桐花湾"]),
        ("会议在全镇范围内开展。", []),
        ("会议在会议室召开。", []),
        ("培训班在近日举办。", []),
        ("活动在主会场启动。", []),
    ],
)
def test_what_stands_between_a_preposition_and_a_verb_of_holding(text: str, venues: list[str]) -> None:
    assert words_of(text, find_held(text)) == venues
