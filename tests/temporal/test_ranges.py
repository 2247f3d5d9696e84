import pytest

from extractor.temporal.context import Context
from extractor.temporal.forms import Relative, Stated
from extractor.temporal.ranges import extended
from extractor.temporal.stated import stated
from extractor.temporal.values import PartialDate

_NEXT_YEAR = Relative(unit="year", offset=1, anchor="previous")


@pytest.mark.parametrize(
    "form, until, edtf",
    [
        (Stated(month=3, day=4), Stated(day=6), "2026-03-04/2026-03-06"),
        (Stated(month=1, day=30), Stated(day=2), "2026-01-30/2026-02-02"),
        (Stated(year=2024, month=11), Stated(month=2), "2024-11/2025-02"),
        (Stated(year=2024, month=12), Stated(year=_NEXT_YEAR, month=1), "2024-12/2025-01"),
        (Stated(year=2016), Stated(year=2020), "2016/2020"),
        (Stated(month=1), Stated(month=9), "2025-01/2025-09"),
    ],
)
def test_the_end_shares_what_it_leaves_out_with_the_beginning(form: Stated, until: Stated, edtf: str) -> None:
    context = Context(issued=PartialDate.parse("2026-03-27"))
    first = stated(form, context)
    assert first is not None
    assert extended(first, form, until, context).edtf() == edtf
