from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.temporal.context import Context
from extractor.temporal.expressions import find_dates
from extractor.temporal.resolution import resolve
from extractor.temporal.values import PartialDate, TimeValue


def value(words: str, issued: str | None = None, previous: str | None = None) -> TimeValue | None:
    context = Context(
        issued=PartialDate.parse(issued) if issued else None,
        previous=PartialDate.parse(previous) if previous else None,
    )
    (found,) = find_dates(words)
    return resolve(found, context)


PAST_BIASED = [
    ("25日", "2026-03-27", "2026-03-25"),
    ("28日", "2026-03-27", "2026-03-28"),
    ("30日", "2026-03-02", None),
    ("29日", "2026-04-03", "2026-03-29"),
    ("4月2日", "2026-03-27", "2026-04-02"),
    ("9月2日", "2026-03-27", "2025-09-02"),
    ("将于9月2日", "2026-03-27", "2026-09-02"),
    ("定于1月8日", "2025-12", "2026-01-08"),
    ("5月起将", "2025-11", "2026-05"),
    ("27日", "2026-04-20", "2026-04-27"),
    ("预计27日", "2026-04-02", "2026-04-27"),
    ("拟于3日", "2026-04-28", "2026-05-03"),
    ("5月1日至年底", "2026-04-27", "2026-05-01/2026-12"),
    ("11月", "2025-01", "2024-11"),
    ("11月28日上午", "2022-12", "2022-11-28"),
    ("12月4日至12月6日", "2024-12", "2024-12-04/2024-12-06"),
    ("12月28日至1月3日", "2026-01", "2025-12-28/2026-01-03"),
    ("28日至3日", "2026-03-06", "2026-02-28/2026-03-03"),
    ("28日、29日", "2012-02", "2012-02-28/2012-02-29"),
    ("1—9月", "2026-03-27", "2025-01/2025-09"),
    ("6月28日", None, "XXXX-06-28"),
    ("9月底前", "2026-03-27", "../2026-09"),
    ("9月1日至6日前", "2025-10-27", "../2025-09-06"),
    ("3月5日之前", "2026-03-27", "../2026-03-05"),
    ("3月5日以前", "2026-03-27", "../2026-03-05"),
    ("3月5日之后", "2026-03-27", "2026-03-05/.."),
    ("3月5日以后", "2026-03-27", "2026-03-05/.."),
]

RELATIVE = [
    ("今年以来", "2026-03-27", "2026/2026-03-27"),
    ("去年年底", "2026-03-27", "2025-12"),
    ("明年", "2024-12", "2025"),
    ("本月初", "2026-03-27", "2026-03"),
    ("上月", "2026-01-05", "2025-12"),
    ("昨天下午", "2026-03-01", "2026-02-28"),
    ("今日", "2026-03", "2026-03"),
    ("上周五", "2026-03-27", "2026-03-20"),
    ("上周", "2026-03-27", "2026-03-16/2026-03-22"),
    ("周五上午", "2026-03-26", "2026-03-20"),
    ("2024年6月以来", "2025-01", "2024-06/2025-01"),
    ("2024年6月至今", "2025-01", "2024-06/2025-01"),
    ("本月19日", "2026-04-01", "2026-03-19"),
    ("本月19日", "2026-04-20", "2026-04-19"),
    ("今年", None, None),
    ("上周", "2026-03", None),
]

VAGUE = [
    ("近日", "2026-03-27", "2026-03~"),
    ("近日", "2022", "2022~"),
    ("近日", None, None),
    ("五年来", "2025-01", "2020-01~/2025-01~"),
    ("多年来", "2025-01", "../2025-01~"),
    ("未来三年", "2025", "2025~/2028~"),
    ("未来两周", "2026-03-27", "2026-03-28~/2026-04-10~"),
    ("未来两个星期", "2026-03-27", "2026-03-28~/2026-04-10~"),
    ("近年来", "2026-03", "2021~/2026-03~"),
    ("新的一年", "2025-01", "2025"),
    ("新的一年", "2018-12-02", "2019"),
    ("岁末年初", "2024-12", "2024-12/2025-01"),
    ("岁末年初", "2025-02", "2024-12/2025-01"),
    ("四季度", "2026-01-13", "2025-10/2025-12"),
    ("四季度", "2026-03-13", "2026-10/2026-12"),
    ("前三季度", "2026-02-13", "2025-01/2025-09"),
    ("前9个月", "2026-10-13", "2026-01/2026-09"),
]

PERIODS = [
    ("十四五", None, "2021/2025"),
    ("改革开放以来", "2026-03", "1978-12/2026-03"),
    ("2024年下半年", None, "2024-07/2024-12"),
    ("3月中旬", "2026-03-27", "2026-03"),
]

FEASTS = [
    ("除夕", "2026-03-27", "2026-02-16"),
    ("春节期间", "2026-03-27", "2026-02-17"),
    ("春节期间", "2025-12-20", "2026-02-17"),
    ("中秋期间", "2026-01-10", "2025-10-06"),
    ("元宵节前夕", "2026-03-27", "2026-03~"),
    ("国庆期间", None, "XXXX-10-01"),
    ("清明期间", None, "XXXX-04"),
    ("国庆假期", None, "XXXX-10-01~"),
    ("清明期间", "2024-04-20", "2024-04-04"),
    ("春节假期", "2020-01-26", "2020-01~"),
    ("春节期间", None, None),
    ("腊月二十三", "2026-03-27", "2026-02-10"),
    ("腊月二十三", "2026-01-27", "2026-02-10"),
    ("农历八月十五", "2026-03-27", "2025-10-06"),
    ("元旦、春节期间", "2026-01", "2026-01-01/2026-02-17"),
]


@pytest.mark.parametrize("words, issued, edtf", PAST_BIASED + RELATIVE + VAGUE + PERIODS + FEASTS)
def test_values(words: str, issued: str | None, edtf: str | None) -> None:
    found = value(words, issued)
    assert (found.edtf() if found else None) == edtf


@pytest.mark.parametrize(
    "words, previous, edtf",
    [
        ("同日", "2026-03-20", "2026-03-20"),
        ("当天下午", "2026-03-20", "2026-03-20"),
        ("次日", "2026-02-28", "2026-03-01"),
        ("当晚7时多", "XXXX-07-29", "XXXX-07-29"),
        ("次日", "XXXX-12-31", "XXXX-01-01"),
        ("22日", "2026-03-20", "2026-03-22"),
        ("29日下午", "XXXX-02-28", "XXXX-02-29"),
        ("日前", "XXXX-04-07", "XXXX-04~"),
    ],
)
def test_values_that_lean_on_the_date_told_before(words: str, previous: str, edtf: str) -> None:
    found = value(words, previous=previous)
    assert found is not None
    assert found.edtf() == edtf


@pytest.mark.parametrize(
    "words, earliest, latest",
    [
        ("近日", "2026-03-13", "2026-03-27"),
        ("3月中旬", "2026-03-11", "2026-03-20"),
        ("本月初", "2026-03-01", "2026-03-10"),
        ("元宵节前夕", "2026-02-17", "2026-03-02"),
        ("春节前后", "2026-02-10", "2026-02-24"),
        ("国庆假期", "2026-09-30", "2026-10-08"),
        ("清明节前夕", "2026-03-22", "2026-03-27"),
        ("去年年底", "2025-12-01", "2025-12-31"),
    ],
)
def test_bounds(words: str, earliest: str, latest: str) -> None:
    found = value(words, "2026-03-27")
    assert found is not None
    assert found.bounds() == (date.fromisoformat(earliest), date.fromisoformat(latest))


IN_MARCH_2024 = [
    ("近日", "2024-03-01", "2024-03-15"),
    ("日前", "2024-03-01", "2024-03-15"),
    ("十四五期间", "2021-01-01", "2025-12-31"),
    ("腊月二十三", "2024-02-02", "2024-02-02"),
    ("本月初", "2024-03-01", "2024-03-10"),
    ("去年年底", "2023-12-01", "2023-12-31"),
    ("今年以来", "2024-01-01", "2024-03-15"),
    ("上周五", "2024-03-08", "2024-03-08"),
    ("3月上旬", "2024-03-01", "2024-03-10"),
    ("上月底", "2024-02-21", "2024-02-29"),
    ("12日至14日", "2024-03-12", "2024-03-14"),
    ("去冬今春", "2023-11-01", "2024-05-31"),
    ("一季度", "2024-01-01", "2024-03-31"),
    ("元宵节前夕", "2024-02-10", "2024-02-23"),
    ("三年来", "2021-03-01", "2024-03-15"),
]


@pytest.mark.parametrize("words, earliest, latest", IN_MARCH_2024)
def test_what_bulletins_say_most_has_both_bounds(words: str, earliest: str, latest: str) -> None:
    found = value(words, "2024-03-15")
    assert found is not None
    assert found.bounds() == (date.fromisoformat(earliest), date.fromisoformat(latest))


@pytest.mark.parametrize("words, part", [("3月5日上午9点", "上午"), ("5日下午", "下午"), ("5日晚", None)])
def test_parts_of_the_day(words: str, part: str | None) -> None:
    found = value(words, "2026-03-27")
    assert found is not None
    assert found.part_of_day == part


@given(st.dates(min_value=date(1950, 1, 1)), st.integers(1, 12), st.integers(1, 28))
def test_a_day_lies_within_the_year_around_the_issue_that_has_seven_months_of_the_past(
    issued: date, month: int, day: int
) -> None:
    found = value(f"{month}月{day}日", issued.isoformat())
    assert found is not None
    assert found.start is not None
    assert found.start.year is not None
    assert -11 <= (found.start.year - issued.year) * 12 + month - issued.month <= 5
    assert (found.start.month, found.start.day) == (month, day)


@given(st.dates(min_value=date(1950, 1, 1)), st.integers(1, 31))
def test_a_bare_day_is_at_most_two_weeks_after_the_issue(issued: date, day: int) -> None:
    found = value(f"{day}日", issued.isoformat())
    if found is not None:
        latest = found.bounds()[1]
        assert latest is not None
        assert latest - issued <= timedelta(14)
