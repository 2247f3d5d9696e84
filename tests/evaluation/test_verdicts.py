from collections import Counter
from collections.abc import Iterable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.evaluation.figures import Figures
from extractor.evaluation.verdicts import Claim, distinct, judge
from tests.evaluation.records import counted

BAGS = st.lists(st.sampled_from("甲乙丙丁"))


def claims(keys: Iterable[str]) -> Iterator[Claim]:
    return (Claim(key=key, layers=("names",), what=key) for key in keys)


def judged(wanted: Iterable[str], found: Iterable[str], optional: Iterable[str] = ()) -> Figures:
    return counted(judge(claims(wanted), claims(found), optional=optional), "names")


@pytest.mark.parametrize(
    "wanted, found, optional, right, wrong, missed",
    [
        ("", "", "", 0, 0, 0),
        ("甲乙", "甲乙", "", 2, 0, 0),
        ("甲乙", "甲丙", "", 1, 1, 1),
        ("甲甲", "甲", "", 1, 0, 1),  # a bag, not a set
        ("甲", "甲甲", "", 1, 1, 0),
        ("甲", "甲乙", "乙", 1, 0, 0),  # optional: neither for
        ("甲", "甲", "乙", 1, 0, 0),  # nor against
        ("甲", "", "甲", 0, 0, 1),  # what is wanted somewhere is not optional there
    ],
)
def test_each_claim_is_judged_once(wanted: str, found: str, optional: str, right: int, wrong: int, missed: int) -> None:
    assert judged(wanted, found, optional) == Figures(right=right, wrong=wrong, missed=missed)


@given(BAGS, BAGS)
def test_everything_is_counted_once(wanted: list[str], found: list[str]) -> None:
    figures = judged(wanted, found)
    assert (figures.gold, figures.predicted) == (len(wanted), len(found))
    assert figures.right == (Counter(wanted) & Counter(found)).total()


@given(BAGS, BAGS)
def test_swapping_sides_swaps_precision_and_recall(wanted: list[str], found: list[str]) -> None:
    one, other = judged(wanted, found), judged(found, wanted)
    assert (one.precision, one.recall) == (other.recall, other.precision)
    assert one.f1 == other.f1


@given(BAGS, BAGS, BAGS)
def test_what_is_optional_never_costs(wanted: list[str], found: list[str], optional: list[str]) -> None:
    assert judged(wanted, found, optional).f1 >= judged(wanted, found).f1


@given(BAGS)
def test_distinct_claims_keep_the_order_of_their_first_naming(keys: list[str]) -> None:
    assert [claim.key for claim in distinct(claims(keys))] == list(dict.fromkeys(keys))
