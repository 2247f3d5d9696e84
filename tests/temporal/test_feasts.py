from datetime import date

import pytest

from extractor.temporal.context import Context
from extractor.temporal.feasts import feast, lunar, solar_day, term_day
from extractor.temporal.forms import FeastDay, LunarDay, Relative
from extractor.temporal.values import PartialDate

_ISSUED = Context(issued=PartialDate.parse("2026-03-27"))


@pytest.mark.parametrize(
    "lunar_date, solar",
    [
        ((2025, 1, 1), date(2025, 1, 29)),
        ((2024, 8, 15), date(2024, 9, 17)),
        ((2025, 12, 30), None),
        ((2150, 1, 31), None),
    ],
)
def test_lunar_days_in_the_solar_calendar(lunar_date: tuple[int, int, int], solar: date | None) -> None:
    assert solar_day(*lunar_date) == solar


@pytest.mark.parametrize(
    "year, month, term, day",
    [
        (2024, 4, "清明", date(2024, 4, 4)),
        (2026, 4, "清明", date(2026, 4, 5)),
        (2021, 12, "冬至", date(2021, 12, 21)),
        (2024, 12, "冬至", date(2024, 12, 21)),
        (2023, 12, "冬至", date(2023, 12, 22)),
    ],
)
def test_solar_terms_move_by_a_day(year: int, month: int, term: str, day: date) -> None:
    assert term_day(year, month, term) == day


@pytest.mark.parametrize(
    "form, edtf",
    [
        (FeastDay(lunar=True, month=1, day=1, before=1), "2026-02-16"),
        (FeastDay(lunar=True, month=12, day=8), "2026-01-26"),
        (FeastDay(lunar=True, month=1, day=1, year=2024), "2024-02-10"),
        (FeastDay(lunar=True, month=8, day=15, year=Relative(unit="year", offset=-1)), "2025-10-06"),
        (FeastDay(lunar=False, month=7, day=1), "2026-07-01"),
        (FeastDay(lunar=False, month=12, day=22, term="冬至", year=2024), "2024-12-21"),
        (FeastDay(lunar=False, month=11, day=22), "2026-11-22"),
        (FeastDay(lunar=False, month=11, day=23), "2025-11-23"),
    ],
)
def test_feasts(form: FeastDay, edtf: str) -> None:
    value = feast(form, _ISSUED)
    assert value is not None
    assert value.edtf() == edtf


def test_the_last_day_that_a_month_had_may_lie_two_years_back() -> None:
    """The twelfth months that ended in 2025 and 2026 had no thirtieth day."""
    value = lunar(LunarDay(month=12, day=30), Context(issued=PartialDate.parse("2025-12-01")))
    assert value is not None
    assert value.edtf() == "2024-02-09"


def test_a_lunar_month_lasts_twenty_nine_or_thirty_days() -> None:
    value = lunar(LunarDay(month=12), _ISSUED)
    assert value is not None
    assert value.edtf() == "2026-01-19/2026-02-16"
