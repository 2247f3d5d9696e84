import pytest

from extractor.temporal.context import Context
from extractor.temporal.forms import Week
from extractor.temporal.values import PartialDate
from extractor.temporal.weeks import week


@pytest.mark.parametrize(
    "form, edtf",
    [
        (Week(offset=-1), "2026-03-16/2026-03-22"),
        (Week(offset=0, weekday=1), "2026-03-23"),
        (Week(offset=1, weekday=7), "2026-04-05"),
        (Week(offset=0, weekday=6, weekend=True), "2026-03-28/2026-03-29"),
        (Week(offset=None, weekday=5), "2026-03-27"),
        (Week(offset=None, weekday=6), "2026-03-21"),
    ],
)
def test_weeks_begin_on_monday(form: Week, edtf: str) -> None:
    value = week(form, Context(issued=PartialDate.parse("2026-03-27")))
    assert value is not None
    assert value.edtf() == edtf


def test_a_week_needs_the_day_of_issue() -> None:
    assert week(Week(offset=-1), Context(issued=PartialDate.parse("2026-03"))) is None
