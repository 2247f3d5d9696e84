from typing import Any

import pytest

from extractor.evaluation.figures import Figures
from extractor.evaluation.mentions import compare_mentions
from tests.evaluation.records import a_mention, a_record

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
    assert compare_mentions(a_record(mentions=GOLD), a_record(mentions=found)) == figures
