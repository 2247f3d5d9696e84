import pytest

from extractor.evaluation.figures import Figures
from extractor.evaluation.issue import judge_issue
from tests.evaluation.records import a_record, counted


@pytest.mark.parametrize(
    "gold, alternatives, found, figures",
    [
        ("2024-04-12", [], "2024-04", Figures(right=1)),
        ("2024-04", [], "2024-04-30", Figures(right=1)),
        ("2024-04", [], "2024-05", Figures(wrong=1, missed=1)),
        ("2024-04", ["2024-05"], "2024-05-02", Figures(right=1)),
        ("2024-04", [], None, Figures(missed=1)),
        (None, [], "2024-04", Figures()),
    ],
)
def test_the_month_must_agree(gold: str | None, alternatives: list[str], found: str | None, figures: Figures) -> None:
    record = a_record(issued=gold, issued_alternatives=alternatives)
    assert counted(judge_issue(record, a_record(issued=found)), "issued") == figures
