import pytest

from extractor.temporal.context import add_days, add_months, dated, latest_day, month_of
from extractor.temporal.values import PartialDate


@pytest.mark.parametrize(
    "anchor, months, expected",
    [
        ("2025-01-15", -1, "2024-12"),
        ("2025-11", 3, "2026-02"),
        ("XXXX-01-05", -1, "XXXX-12"),
        ("2025", 1, None),
    ],
)
def test_months_are_counted_across_years(anchor: str, months: int, expected: str | None) -> None:
    moved = add_months(PartialDate.parse(anchor), months)
    assert (moved.isoformat() if moved else None) == expected


@pytest.mark.parametrize(
    "anchor, days, expected",
    [
        ("2025-12-31", 1, "2026-01-01"),
        ("XXXX-03-01", -1, "XXXX-02-29"),
        ("2025-03", 0, "2025-03"),
        ("2025-03", 1, None),
    ],
)
def test_days_are_counted_where_there_is_one(anchor: str, days: int, expected: str | None) -> None:
    moved = add_days(PartialDate.parse(anchor), days)
    assert (moved.isoformat() if moved else None) == expected


def test_a_day_that_the_calendar_lacks_is_none() -> None:
    assert dated(2025, 2, 29) is None
    assert dated(None, 2, 29) == PartialDate(month=2, day=29)


def test_month_and_last_day_of_a_date() -> None:
    assert month_of(PartialDate(year=2025, month=3, day=9)) == PartialDate(year=2025, month=3)
    assert str(latest_day(PartialDate(year=2025, month=2))) == "2025-02-28"
    assert latest_day(None) is None
