import pytest

from extractor.evaluation.entities import judge_organizations, judge_persons
from extractor.evaluation.figures import Figures
from tests.evaluation.records import a_record, counted

PEOPLE = [{"name": "方若谷"}, {"name": "闻燕", "optional": True}]
BODIES = [{"name": "溪口镇党委", "aliases": ["镇党委"]}, {"name": "溪口镇人大"}]


@pytest.mark.parametrize(
    "names, figures",
    [
        (["方若谷"], Figures(right=1)),
        (["方若谷", "闻燕"], Figures(right=1)),
        (["闻燕", "季清和"], Figures(wrong=1, missed=1)),
    ],
)
def test_persons(names: list[str], figures: Figures) -> None:
    found = a_record(persons=[{"name": name} for name in names])
    assert counted(judge_persons(a_record(persons=PEOPLE), found), "persons") == figures


@pytest.mark.parametrize(
    "names, figures",
    [
        (["镇党委", "溪口镇人大"], Figures(right=2)),
        (["镇党委", "溪口镇党委"], Figures(right=1, missed=1)),  # one body under two names is one
        (["镇人大"], Figures(wrong=1, missed=2)),
    ],
)
def test_organizations(names: list[str], figures: Figures) -> None:
    found = a_record(organizations=[{"name": name} for name in names])
    assert counted(judge_organizations(a_record(organizations=BODIES), found), "organizations") == figures
