import pytest

from extractor.temporal.editions import editions


@pytest.mark.parametrize(
    "text, years",
    [
        ("2025年全市读书节今天开幕", [2025]),
        ("2024青禾龙舟赛昨天落幕", [2024]),
        ("2025·云川农业论坛在青禾镇举行", [2025]),
        ("刚刚过去的2024年，全镇植树百亩", [2025]),
        ("即将过去的2024年，全镇植树百亩", [2024]),
        ("迎接即将到来的2025年", [2024]),
        ("进入2025年以来，雨雪不断", [2025]),
        ("2025年全市读书节将于下月开幕", []),
        ("2024年度报告会召开", []),
        ("到2030年全面建成", []),
    ],
)
def test_events_and_turns_of_the_year(text: str, years: list[int]) -> None:
    assert [year for item in editions(text) for year in item.years] == years
