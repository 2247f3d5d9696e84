from typing import Any

import pytest

from extractor.evaluation.figures import Figures, tally
from extractor.evaluation.mentions import judge_leniently, judge_mentions
from tests.evaluation.records import a_mention, a_record, counted

GOLD = [a_mention(0, 3, "PERSON"), a_mention(5, 8, "ORG"), a_mention(10, 14, "DATE", optional=True)]


@pytest.mark.parametrize(
    "found, figures",
    [
        ([], Figures(missed=2)),
        ([a_mention(0, 3, "PERSON"), a_mention(5, 8, "ORG")], Figures(right=2)),
        ([a_mention(0, 3, "PERSON"), a_mention(0, 3, "PERSON")], Figures(right=1, missed=1)),
        ([a_mention(0, 2, "PERSON"), a_mention(5, 8, "ORG")], Figures(right=1, wrong=1, missed=1)),
        ([a_mention(0, 3, "ORG")], Figures(wrong=1, missed=2)),
        ([a_mention(10, 14, "DATE")], Figures(missed=2)),
        ([a_mention(10, 13, "DATE")], Figures(wrong=1, missed=2)),
    ],
)
def test_the_same_label_on_the_same_span_is_right(found: list[Any], figures: Figures) -> None:
    assert counted(judge_mentions(a_record(mentions=GOLD), a_record(mentions=found)), "mentions") == figures


def test_mentions_are_counted_by_label() -> None:
    found = [a_mention(0, 3, "PERSON"), a_mention(5, 7, "ORG")]
    figures = tally(judge_mentions(a_record(mentions=GOLD), a_record(mentions=found)))
    assert figures["mentions/PERSON"] == Figures(right=1)
    assert figures["mentions/ORG"] == Figures(wrong=1, missed=1)


@pytest.mark.parametrize(
    "found, figures",
    [
        ([a_mention(1, 3, "PERSON"), a_mention(4, 6, "ORG")], Figures(right=2)),
        ([a_mention(3, 5, "PERSON")], Figures(wrong=1, missed=2)),  # to touch is not to overlap
        ([a_mention(0, 3, "ORG")], Figures(wrong=1, missed=2)),
        ([a_mention(0, 1, "PERSON"), a_mention(1, 3, "PERSON")], Figures(right=1, wrong=1, missed=1)),  # one to one
        ([a_mention(12, 15, "DATE")], Figures(missed=2)),  # overlaps an optional one
    ],
)
def test_leniently_any_overlap_is_right(found: list[Any], figures: Figures) -> None:
    assert counted(judge_leniently(a_record(mentions=GOLD), a_record(mentions=found)), "lenient") == figures
