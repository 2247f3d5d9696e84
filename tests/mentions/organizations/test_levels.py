import pytest

from extractor.mentions.organizations.levels import opens_with_level


@pytest.mark.parametrize(
    "text, begin, ending, opens",
    [
        ("县水利局召开会议。", 0, 3, True),
        ("街道综合执法队巡查。", 0, 6, True),
        ("院监察室到会。", 0, 3, True),
        ("市场管理局巡查。", 0, 4, False),
        ("各园区党建中心到会。", 1, 5, False),
        ("各居民区党群服务站到会。", 3, 6, False),
        ("水利局召开会议。", 0, 2, False),
    ],
)
def test_a_level_at_the_head_of_a_name(text: str, begin: int, ending: int, *, opens: bool) -> None:
    assert opens_with_level(text, begin, ending) is opens
