from extractor.temporal.context import Context
from extractor.temporal.forms import Lately, Stretch
from extractor.temporal.vague import coming_year, lately, stretch
from extractor.temporal.values import PartialDate


def test_lately_has_the_precision_of_the_issue_and_ends_there() -> None:
    value = lately(Lately(unit="day"), Context(issued=PartialDate.parse("2026-03-05")))
    assert value is not None
    assert value.edtf() == "2026-03~"
    assert [str(day) for day in value.bounds()] == ["2026-02-19", "2026-03-05"]


def test_stretches_count_months_and_days_too() -> None:
    issued = Context(issued=PartialDate.parse("2026-03-05"))
    values = [stretch(Stretch(count=2, unit="month"), issued), stretch(Stretch(count=3, unit="day"), issued)]
    assert [value.edtf() for value in values if value] == ["2026-01~/2026-03-05~", "2026-03-03~/2026-03-05~"]


def test_days_ahead_begin_after_the_issue() -> None:
    issued = Context(issued=PartialDate.parse("2026-03-05"))
    stretches = [Stretch(count=3, unit="day", direction=1), Stretch(count=2, unit="week", direction=1)]
    values = [stretch(form, issued) for form in stretches]
    assert [value.edtf() for value in values if value] == ["2026-03-06~/2026-03-08~", "2026-03-06~/2026-03-19~"]


def test_nothing_is_vague_about_an_unknown_issue() -> None:
    assert lately(Lately(unit="day"), Context()) is None
    assert lately(Lately(unit="year"), Context(previous=PartialDate.parse("XXXX-04-07"))) is None
    assert stretch(Stretch(count=5, unit="year"), Context()) is None
    assert coming_year(Context()) is None
