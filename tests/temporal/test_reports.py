import pytest

from extractor.temporal.expressions import find_dates
from extractor.temporal.reports import is_reported, latest_month, stated_years


@pytest.mark.parametrize(
    "text, expected",
    [
        ("3月5日，镇里召开会议", True),
        ("将于3月5日召开会议", False),
        ("3月5日前完成", False),
        ("2012年3月5日成立至今", False),
        ("到2030年建成", False),
    ],
)
def test_plans_and_foundings_are_no_reports(text: str, expected: bool) -> None:  # noqa: FBT001
    (date,) = find_dates(text)
    assert is_reported(text, date) is expected


@pytest.mark.parametrize(
    "text, month",
    [
        ("3月5日开会。3月18日检查。2月20日动员。", 3),
        ("11月20日启动。12月9日推进。1月6日总结。", 1),
        ("2021年5月12日揭牌。", 5),
        ("今年4月，项目启动。", 4),
        ("6月3日开会，计划于9月1日开工。", 6),
        ("昨天开会。", None),
    ],
)
def test_the_longest_silence_follows_the_latest_month(text: str, month: int | None) -> None:
    assert latest_month(text, find_dates(text)) == month


def _weights(text: str, month: int | None) -> dict[int, float]:
    found: dict[int, float] = {}
    for evidence in stated_years(text, find_dates(text), month):
        for year in evidence.years:
            found[year] = found.get(year, 0) + evidence.weight
    return found


def test_december_plans_the_next_year_and_january_sums_up_the_last() -> None:
    assert _weights("部署2025年工作，明年再提升", 12) == {2025: 1.0, 2024: 0.9}
    assert _weights("总结2024年工作", 1) == {2024: 1.0, 2025: 0.4}
    assert _weights("2024年工作", 7) == {2024: 1.0}


def test_a_label_counts_more_where_something_under_it_was_held() -> None:
    assert _weights("举办2024年第二次代表活动", 7) == {2024: 2.0}
    assert _weights("2024年度民生实事项目", 7) == {2024: 1.0}


def test_a_review_is_written_in_the_next_year() -> None:
    weights = _weights("2024年度述职评议", 2)
    assert weights[2025] > weights[2024]
