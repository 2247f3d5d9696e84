from typing import Any

import pytest

from extractor.evaluation.events import judge_events, pairs
from extractor.evaluation.figures import Figures
from tests.evaluation.records import a_record, an_event, counted

MEETING = an_event("防汛工作部署会", (10, 17), (40, 43), start="2024-04-12")
VISIT = an_event("走访活动", (60, 64), kind="visit")
LOOSE = an_event("植树活动", (80, 84), kind="activity", optional=True)
GOLD = a_record(events=[MEETING, VISIT, LOOSE])


@pytest.mark.parametrize(
    "found, figures",
    [
        ([], Figures(missed=2)),
        ([an_event("部署会", (14, 17)), an_event("走访", (60, 62), kind="visit")], Figures(right=2)),
        ([an_event("会", (16, 17))], Figures(wrong=1, missed=2)),  # one character is no evidence
        ([an_event("防汛工作部署会", (0, 7))], Figures(right=1, missed=1)),  # the same name elsewhere
        ([an_event("部署会", (10, 17)), an_event("部署会", (40, 43))], Figures(right=1, wrong=1, missed=1)),
        ([an_event("植树活动", (80, 84))], Figures(missed=2)),
    ],
)
def test_an_event_is_found_by_where_it_is_named(found: list[Any], figures: Figures) -> None:
    assert counted(judge_events(GOLD, a_record(events=found)), "events") == figures


def test_meetings_are_counted_alone() -> None:
    found = a_record(events=[an_event("部署会", (10, 17)), an_event("座谈会", (90, 93), kind="discussion")])
    assert counted(judge_events(GOLD, found), "meetings") == Figures(right=1, wrong=1)


def test_the_date_then_the_type_decide_between_events_that_one_headline_names() -> None:
    gold = [
        an_event("两场座谈会", (0, 5), start="2024-05-01"),
        an_event("两场座谈会", (0, 5), start="2024-05-02", kind="visit"),
        an_event("两场座谈会", (0, 5), start="2024-05-02"),
    ]
    found = [gold[2], gold[0], gold[1]]
    assert pairs(gold, found) == {0: 1, 1: 2, 2: 0}
