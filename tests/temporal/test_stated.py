import pytest

from extractor.temporal.context import Context
from extractor.temporal.forms import Portion, Relative, Stated
from extractor.temporal.stated import stated
from extractor.temporal.values import PartialDate


def test_a_month_shares_the_year_that_its_sentence_has_stated() -> None:
    context = Context(issued=PartialDate.parse("2026-03"), previous=PartialDate.parse("2024-03"), year=2024)
    value = stated(Stated(month=11), context)
    assert value is not None
    assert value.edtf() == "2024-11"


@pytest.mark.parametrize("ahead, edtf", [(False, "2025-09"), (True, "2026-09")])
def test_a_month_far_ahead_must_be_announced(ahead: bool, edtf: str) -> None:  # noqa: FBT001  a column of the table
    value = stated(Stated(month=9), Context(issued=PartialDate.parse("2026-03-27")), ahead=ahead)
    assert value is not None
    assert value.edtf() == edtf


def test_without_an_issue_the_year_told_before_is_kept() -> None:
    told = Context(previous=PartialDate.parse("2024-09"))
    values = [stated(Stated(month=month), told) for month in (11, 1)]
    assert [value.edtf() for value in values if value] == ["2024-11", "2025-01"]


def test_a_relative_day_in_a_bulletin_dated_by_its_month_is_that_month() -> None:
    value = stated(Stated(day=Relative(unit="day", offset=-1)), Context(issued=PartialDate.parse("2026-03")))
    assert value is not None
    assert value.edtf() == "2026-03"


def test_a_day_leads_on_from_a_recent_date_only() -> None:
    issued = PartialDate.parse("2026-03-27")
    near = stated(Stated(day=21), Context(issued=issued, previous=PartialDate.parse("2026-02-18")))
    far = stated(Stated(day=21), Context(issued=issued, previous=PartialDate.parse("2011-02-18")))
    assert [value.edtf() for value in (near, far) if value] == ["2026-02-21", "2026-03-21"]


def test_a_part_of_the_year_shares_the_year_that_its_sentence_has_stated() -> None:
    context = Context(issued=PartialDate.parse("2026-03"), year=2024)
    value = stated(Stated(portion=Portion(first=7, last=12)), context)
    assert value is not None
    assert value.edtf() == "2024-07/2024-12"


def test_a_month_told_again_stays_in_the_year_of_its_sentence() -> None:
    context = Context(issued=PartialDate.parse("2026-03"), previous=PartialDate.parse("2024-03"), year=2024)
    value = stated(Stated(month=3), context)
    assert value is not None
    assert value.edtf() == "2024-03"


@pytest.mark.parametrize(
    "issued, told, edtf",
    [
        ("2026-03-27", None, "2025"),
        ("2026-03-27", "2025", "2024"),
        ("2026-03-27", "2025-11", "2025"),
        ("2026-04-27", "2025", "2025"),
        ("XXXX-03-27", "2025", None),
        (None, "2025", None),
    ],
)
def test_the_year_before_counts_from_the_issue_or_from_the_year_in_review(
    issued: str | None, told: str | None, edtf: str | None
) -> None:
    before = Stated(year=Relative(unit="year", offset=-1, anchor="previous"))
    issue, year = (PartialDate.parse(text) if text else None for text in (issued, told))
    value = stated(before, Context(issued=issue, told=year))
    assert (value and value.edtf()) == edtf


def test_that_year_is_the_year_told_last() -> None:
    issued = PartialDate.parse("2026-03-27")
    that_year = Stated(year=Relative(unit="year", offset=0, anchor="previous"))
    contexts = [
        Context(issued=issued, year=2024, before=2023),
        Context(issued=issued, before=2023),
        Context(issued=issued, told=PartialDate.parse("1938")),
        Context(issued=issued, told=PartialDate.parse("2026-03-20")),
    ]
    values = [stated(that_year, context) for context in contexts]
    assert [value and value.edtf() for value in values] == ["2024", "2023", "1938", None]


@pytest.mark.parametrize(
    "issued, portion, edtf",
    [
        ("2026-02", (7, 12), "2025-07/2025-12"),
        ("2026-03", (7, 12), "2026-07/2026-12"),
        ("2026-02", (6, 12), "2026-06/2026-12"),
    ],
)
def test_autumn_has_gone_by_in_january_and_february_only(issued: str, portion: tuple[int, int], edtf: str) -> None:
    form = Stated(portion=Portion(first=portion[0], last=portion[1]))
    value = stated(form, Context(issued=PartialDate.parse(issued)))
    assert value is not None
    assert value.edtf() == edtf
