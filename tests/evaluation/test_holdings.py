from typing import Any

import pytest

from extractor.evaluation.figures import Figures
from extractor.evaluation.holdings import judge_holdings
from tests.evaluation.records import a_holding, a_record, counted

GOLD = a_record(
    persons=[{"name": "方若谷"}, {"name": "闻燕"}],
    organizations=[{"name": "溪口镇党委", "aliases": ["镇党委"]}],
    holdings=[
        a_holding("方若谷", "书记", "溪口镇党委", role_alternatives=["党委书记"]),
        a_holding("闻燕", "校长", None, optional=True),
    ],
)


@pytest.mark.parametrize(
    "found, figures",
    [
        ([a_holding("方若谷", "书记", "溪口镇党委")], Figures(right=1)),
        ([a_holding("方若谷", "党委书记", "镇党委")], Figures(right=1)),
        ([a_holding("方若谷", "溪口镇党委书记", "溪口镇党委")], Figures(right=1)),
        ([a_holding("方若谷", "副书记", "溪口镇党委")], Figures(wrong=1, missed=1)),
        ([a_holding("方若谷", "书记", None)], Figures(wrong=1, missed=1)),
        ([a_holding("方若谷", "书记", "镇党委")] * 2, Figures(right=1, wrong=1)),
        ([a_holding("闻燕", "校长", None)], Figures(missed=1)),
        ([a_holding("闻燕", "校长", None)] * 2, Figures(wrong=1, missed=1)),
    ],
)
def test_person_role_and_body_must_agree(found: list[Any], figures: Figures) -> None:
    assert counted(judge_holdings(GOLD, a_record(holdings=found)), "holdings") == figures
