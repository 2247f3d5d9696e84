import pytest

from extractor.temporal.daymarks import fitting_years
from extractor.temporal.expressions import find_dates
from extractor.temporal.issue import infer_issued


def test_a_weekday_fits_some_years() -> None:
    (found,) = fitting_years("3月5日（星期三），镇里开会", find_dates("3月5日（星期三），镇里开会"))
    assert found.reason == "weekday"
    assert {2008, 2014, 2025} <= set(found.years)
    assert 2024 not in found.years


def test_a_weekday_may_stand_beside_the_day() -> None:
    text = "11 月 15 日 星期三 雪"
    (found,) = fitting_years(text, find_dates(text))
    assert (found.reason, 2023 in found.years, 2022 in found.years) == ("weekday", True, False)


def test_the_leap_day_fits_one_year_in_four() -> None:
    (found,) = fitting_years("2月29日，镇里开会", find_dates("2月29日，镇里开会"))
    assert (found.reason, {2020, 2024} <= set(found.years), 2023 in found.years) == ("leap day", True, False)


@pytest.mark.parametrize("text", ["6月31日（星期三），开会", "将于3月5日（星期三）开会", "2025年3月5日（周三），开会"])
def test_days_that_choose_no_year(text: str) -> None:
    assert all(item.years == () for item in fitting_years(text, find_dates(text)))


def test_a_day_chooses_between_the_years_that_a_text_names() -> None:
    year = infer_issued("2月29日，镇里部署2024年重点工作，力争2025年完工")
    assert year is not None
    assert year.isoformat() == "2024-02"
    assert infer_issued("2月29日，镇里开会") is None
