import pytest

from extractor.temporal.editions import closed_years, editions
from extractor.temporal.values import PartialDate


@pytest.mark.parametrize(
    "text, years",
    [
        ("2025年全市读书节今天开幕", [2025]),
        ("2024青禾龙舟赛昨天落幕", [2024]),
        ("2025·云川农业论坛在青禾镇举行", [2025]),
        ("刚刚过去的2024年，全镇植树百亩", [2025]),
        ("即将过去的2024年，全镇植树百亩", [2024]),
        ("会见出席2019年“水乡之约”国际会议的代表", [2019]),
        ("正在举行的青禾论坛2021年年会设了新板块", [2021]),
        ("2019年划船邀请赛昨天在青禾进行了决赛", [2019]),
        ("2012青禾国际设计周9月28日至10月6日吸引百人", [2012]),
        ("10月28日是2010青禾公众教育服务日，", [2010]),
        ("迎接即将到来的2025年", [2024]),
        ("进入2025年以来，雨雪不断", [2025]),
        ("2025年全市读书节将于下月开幕", []),
        ("2024年度报告会召开", []),
        ("到2030年全面建成", []),
    ],
)
def test_events_and_turns_of_the_year(text: str, years: list[int]) -> None:
    assert [year for item in editions(text) for year in item.years] == years


def test_an_event_of_the_year_is_quoted_as_it_stands() -> None:
    (found,) = editions("昨天，2025年全市读书节今天开幕，到会百人")
    assert found.text == "2025年全市读书节今天开幕"


@pytest.mark.parametrize("month, years", [(1, (2024,)), (3, (2024,)), (4, ()), (7, ()), (None, ())])
def test_what_a_year_closed_with_is_told_behind_it(month: int | None, years: tuple[int, ...]) -> None:
    (found,) = closed_years("截至2023年底，全镇植树百亩", month)
    assert found.years == years
    assert (found.reason, found.text) == ("closed", "截至2023年底")
    assert found.not_before == PartialDate(year=2023, month=12)


@pytest.mark.parametrize(
    "text, month, years, floor",
    [
        ("审查了2022年财政决算草案", 7, (2023,), None),
        ("听取了2022年度本级决算的报告", None, (2023,), None),
        ("部署2022年度部门决算编制工作", 12, (), None),
        ("听取2023年上半年预算执行情况的报告", 8, (2023,), PartialDate(year=2023, month=6)),
        ("2023年第一季度工作总结", 11, (), PartialDate(year=2023, month=3)),
        ("2023年上半年计划", 1, (), None),
        ("2023年一季度向大会报告", 1, (), None),
        ("2023年一季度前完成工作总结", 1, (), None),
    ],
)
def test_accounts_and_reports_on_a_part_of_a_year_are_told_behind_it(
    text: str, month: int | None, years: tuple[int, ...], floor: PartialDate | None
) -> None:
    found = list(closed_years(text, month))
    assert [year for item in found for year in item.years] == list(years)
    assert [item.not_before for item in found if item.not_before] == ([floor] if floor else [])
