from extractor.temporal.forms import FeastDay, Relative, Stated
from extractor.temporal.scanner import scan


def test_the_more_particular_kind_wins() -> None:
    (point,) = scan("今年春节热闹")
    assert isinstance(point.form, FeastDay)
    assert point.form.year == Relative(unit="year", offset=0)


def test_a_bare_number_waits_for_its_unit() -> None:
    assert [point.form for point in scan("1—9月")] == [1, Stated(month=9)]


def test_modifiers_of_periods_are_part_of_their_words() -> None:
    (point,) = scan("改革开放以来")
    assert (point.modifier, point.end) == ("since", 6)
