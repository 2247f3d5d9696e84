import pytest

from extractor.views.report.axis import Axis


def test_an_axis_holds_whole_years() -> None:
    axis = Axis.over(["2024-04-12", "2023-06-01"])
    assert axis is not None
    assert (axis.at("2023-01-01"), axis.at("2024-12-31")) == (0, 100)
    assert axis.years() == [(2023, 0.0), (2024, pytest.approx(50, abs=0.2))]


def test_what_lies_outside_stands_at_the_edge() -> None:
    axis = Axis.over(["2024-04-12"])
    assert axis is not None
    assert (axis.at("1999-01-01"), axis.at("2031-01-01")) == (0, 100)


def test_many_years_are_thinned_out() -> None:
    axis = Axis.over(["1949-10-01", "2024-04-12"])
    assert axis is not None
    assert len(axis.years()) <= 12


def test_without_days_there_is_no_axis() -> None:
    assert Axis.over([]) is None
