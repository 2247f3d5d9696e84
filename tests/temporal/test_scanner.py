import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.temporal.forms import FeastDay, Relative, Stated
from extractor.temporal.numerals import fold
from extractor.temporal.scanner import any_date, scan
from tests.command import SEEDS


def test_the_more_particular_kind_wins() -> None:
    (point,) = scan("今年春节热闹")
    assert isinstance(point.form, FeastDay)
    assert point.form.year == Relative(unit="year", offset=0)


def test_a_bare_number_waits_for_its_unit() -> None:
    assert [point.form for point in scan("1—9月")] == [1, Stated(month=9)]


def test_modifiers_of_periods_are_part_of_their_words() -> None:
    (point,) = scan("改革开放以来")
    assert (point.modifier, point.end) == ("since", 6)


@pytest.mark.parametrize("bulletin", sorted(SEEDS.glob("*.txt")), ids=lambda file: file.stem)
def test_no_date_begins_with_a_character_that_is_passed_over(bulletin: Path) -> None:
    folded = fold(bulletin.read_text("utf-8"))
    everywhere = [match.span() for match in re.finditer(any_date(), folded)]
    assert [(point.start, point.end) for point in scan(folded)] == everywhere


@given(st.text("今昨去上下本当前近春节元旦农历正腊初十五一2024年月周日底以来期间“”党的大", max_size=16))
def test_the_same_holds_of_any_words(text: str) -> None:
    everywhere = [match.span() for match in re.finditer(any_date(), text)]
    assert [(point.start, point.end) for point in scan(text)] == everywhere
