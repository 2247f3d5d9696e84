import pytest

from extractor.temporal.expressions import find_dates
from extractor.temporal.reports import is_reported, stated_years
from extractor.temporal.values import PartialDate


@pytest.mark.parametrize(
    "text, expected",
    [
        ("3月5日，镇里召开会议", True),
        ("将于3月5日召开会议", False),
        ("3月5日前完成", False),
        ("2012年3月5日成立至今", False),
        ("到2030年建成", False),
        ("自3月5日起实行预约", False),
    ],
)
def test_plans_and_foundings_are_no_reports(text: str, expected: bool) -> None:  # noqa: FBT001
    (date,) = find_dates(text)
    assert is_reported(text, date) is expected


def _weights(text: str, month: int | None) -> dict[int, float]:
    found: dict[int, float] = {}
    for evidence in stated_years(text, find_dates(text), month):
        for year in evidence.years:
            found[year] = found.get(year, 0) + evidence.weight
    return found


def test_december_plans_the_next_year_and_january_sums_up_the_last() -> None:
    assert _weights("部署2025年工作，明年再提升", 12) == {2025: 1.0, 2024: 0.9}
    assert _weights("推进2024年工作", 1) == {2024: 1.0, 2025: 0.9}
    assert _weights("推进2024年工作", 4) == {2024: 1.0, 2025: 0.4}
    assert _weights("总结2024年工作", 1) == {2024: 1.0, 2025: 1.2}
    assert _weights("举行2024年防汛演练", 5) == {2024: 2.0, 2025: 0.8}
    assert _weights("2024年工作", 7) == {2024: 1.0}


def test_a_label_counts_more_where_something_under_it_was_held() -> None:
    assert _weights("举办2024年第二次代表活动", 7) == {2024: 2.0}
    assert _weights("2024年度民生实事项目", 7) == {2024: 1.0}


def test_a_year_says_little_beside_a_day_that_needs_none() -> None:
    assert _weights("今天，镇里开会。2024年植树百亩", 7) == {2024: 0.4}
    assert _weights("2024年植树百亩", None) == {2024: 0.4}


def test_a_year_of_months_has_gone_by() -> None:
    text = "2025年1至11月，植树百亩"
    floors = [item for item in stated_years(text, find_dates(text), 1) if item.not_before]
    assert [(item.reason, item.not_before) for item in floors] == [("past", PartialDate(year=2025, month=11))]


def test_a_span_of_days_may_go_on() -> None:
    text = "2025年9月1日至12月31日，开展评选"
    (floor,) = (item for item in stated_years(text, find_dates(text), 9) if item.not_before)
    assert floor.not_before == PartialDate(year=2025, month=9)


def test_a_year_may_stand_before_the_country_alone() -> None:
    assert _weights("2024全国农技督导组来我县", 7) == {2024: 1.0}


def test_a_review_is_written_in_the_next_year() -> None:
    weights = _weights("2024年度述职评议", 2)
    assert weights[2025] > weights[2024]


def test_an_event_applied_for_lies_years_ahead() -> None:
    assert _weights("2036年运动会申办材料递交", 7) == {}


def test_a_month_just_gone_by_is_news_also_across_the_turn_of_the_year() -> None:
    assert _weights("2024年12月，物价平稳", 1) == {2025: 2.0}
    assert _weights("2025年一季度，物价平稳。今天，开会", 4) == {2025: 2.0, 2026: 0.8}


def test_days_of_the_old_year_are_told_in_the_first_weeks_of_the_new() -> None:
    assert _weights("针对2024年12月29日的火灾，镇里今天通报", 1) == {2025: 2.0}
    assert _weights("2024年12月29日，镇里开会", 12)[2024] == 2.0


def test_what_a_spring_says_will_be_done_in_a_year_is_of_that_year() -> None:
    assert _weights("2025年，将推动举办百场活动", 1) == {2025: 2.0}
    assert _weights("2025年，将推动举办百场活动", 11) == {}


def test_a_spring_sets_the_work_of_its_own_year() -> None:
    assert _weights("安排部署2024年河道保洁工作", 2) == {2024: 2.0}
    assert _weights("完成2024年河道保洁工作", 2) == {2024: 1.0, 2025: 0.9}
