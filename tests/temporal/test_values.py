from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.temporal.values import Bounds, PartialDate, TimeValue


@st.composite
def partial_dates(draw: st.DrawFn) -> PartialDate:
    day = draw(st.dates(min_value=date(1900, 1, 1)))
    precision = draw(st.sampled_from(["year", "month", "day", "no year"]))
    return PartialDate(
        year=None if precision == "no year" else day.year,
        month=None if precision == "year" else day.month,
        day=day.day if precision in ("day", "no year") else None,
    )


@given(partial_dates())
def test_a_date_survives_being_written_and_parsed(value: PartialDate) -> None:
    assert PartialDate.parse(value.isoformat()) == value


@given(partial_dates())
def test_bounds_are_in_order_and_agree_with_what_is_said(value: PartialDate) -> None:
    bounds = value.bounds()
    if bounds is None:
        assert value.year is None
        return
    assert bounds.earliest <= bounds.latest
    assert bounds.earliest.isoformat().startswith(value.isoformat())
    assert bounds.latest.isoformat().startswith(value.isoformat())


@pytest.mark.parametrize(
    "text, year, month, day",
    [
        ("2025-01-15", 2025, 1, 15),
        ("2024-09", 2024, 9, None),
        ("2024", 2024, None, None),
        ("XXXX-06-07", None, 6, 7),
        ("XXXX-02-29", None, 2, 29),
    ],
)
def test_the_forms_of_edtf(text: str, year: int | None, month: int | None, day: int | None) -> None:
    assert PartialDate.parse(text) == PartialDate(year=year, month=month, day=day)


@pytest.mark.parametrize("text", ["", "2025-13", "2025-02-30", "25-01-01", "2025/01/02", "XXXX", "2025-1-2"])
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        PartialDate.parse(text)


def test_a_month_is_bounded_by_its_last_day() -> None:
    assert PartialDate(year=2024, month=2).bounds() == Bounds(date(2024, 2, 1), date(2024, 2, 29))


@pytest.mark.parametrize(
    "start, end, approximate, edtf",
    [
        ("2024-12-04", "2024-12-06", False, "2024-12-04/2024-12-06"),
        ("2025-01", "2025-01", True, "2025-01~"),
        (None, "2025", False, "../2025"),
        ("2024-06", None, False, "2024-06/.."),
        ("XXXX-06-07", "XXXX-06-07", False, "XXXX-06-07"),
    ],
)
def test_edtf_of_a_time(start: str | None, end: str | None, approximate: bool, edtf: str) -> None:  # noqa: FBT001
    first, last = (PartialDate.parse(side) if side else None for side in (start, end))
    assert TimeValue(start=first, end=last, approximate=approximate).edtf() == edtf


def test_a_window_narrows_the_bounds_of_a_vague_month() -> None:
    month = PartialDate(year=2026, month=3)
    window = Bounds(date(2026, 3, 11), date(2026, 3, 20))
    assert TimeValue(start=month, end=month).bounds() == (date(2026, 3, 1), date(2026, 3, 31))
    assert TimeValue(start=month, end=month, window=window).bounds() == window


def test_a_time_without_any_end_is_refused() -> None:
    with pytest.raises(ValueError, match="start or an end"):
        TimeValue()
