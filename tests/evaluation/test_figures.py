from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.evaluation.figures import Figures, compare

BAGS = st.lists(st.sampled_from("甲乙丙丁"))


@pytest.mark.parametrize(
    "wanted, given, optional, right, wrong, missed",
    [
        ("", "", "", 0, 0, 0),
        ("甲乙", "甲乙", "", 2, 0, 0),
        ("甲乙", "甲丙", "", 1, 1, 1),
        ("甲甲", "甲", "", 1, 0, 1),  # a bag, not a set
        ("甲", "甲乙", "乙", 1, 0, 0),  # optional: neither for
        ("甲", "甲", "乙", 1, 0, 0),  # nor against
        ("甲", "", "甲", 0, 0, 1),  # what is wanted somewhere is not optional there
    ],
)
def test_compare(wanted: str, given: str, optional: str, right: int, wrong: int, missed: int) -> None:
    assert compare(wanted, given, optional=optional) == Figures(right=right, wrong=wrong, missed=missed)


def test_the_shares() -> None:
    figures = Figures(right=3, wrong=1, missed=3)
    assert (figures.precision, figures.recall, figures.f1) == (0.75, 0.5, 0.6)
    assert (Figures().precision, Figures().recall, Figures().f1) == (0.0, 0.0, 0.0)


@given(BAGS, BAGS)
def test_everything_is_counted_once(wanted: list[str], found: list[str]) -> None:
    figures = compare(wanted, found)
    assert figures.right + figures.missed == len(wanted)
    assert figures.right + figures.wrong == len(found)
    assert figures.right == (Counter(wanted) & Counter(found)).total()


@given(BAGS, BAGS)
def test_swapping_sides_swaps_precision_and_recall(wanted: list[str], found: list[str]) -> None:
    one, other = compare(wanted, found), compare(found, wanted)
    assert (one.precision, one.recall) == (other.recall, other.precision)
    assert one.f1 == other.f1


@given(BAGS, BAGS, BAGS)
def test_what_is_optional_never_costs(wanted: list[str], found: list[str], optional: list[str]) -> None:
    assert compare(wanted, found, optional=optional).f1 >= compare(wanted, found).f1
