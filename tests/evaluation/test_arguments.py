from typing import Any

import pytest

from extractor.evaluation.arguments import judge_arguments
from extractor.evaluation.figures import Figures, tally
from tests.evaluation.records import a_record, an_event, counted

SPAN = (10, 17)
GOLD = a_record(
    persons=[{"name": "方若谷"}],
    organizations=[{"name": "溪口镇党委", "aliases": ["镇党委"]}],
    events=[
        an_event(
            "防汛工作部署会",
            SPAN,
            start="2024-04-12",
            place="溪口镇会议中心",
            organizers=["溪口镇党委"],
            participants=[{"agent": "方若谷", "role": "chair"}],
            attendance={"expected": None, "present": 76},
            optional_arguments=[["time", "上午"], ["participant:attendee", "镇党委"]],
        )
    ],
)


def found(**fields: Any) -> dict[str, Any]:
    return a_record(events=[an_event("部署会", SPAN, **fields)])


@pytest.mark.parametrize(
    "record, right, wrong",
    [
        (found(), 1, 0),  # the type
        (found(kind="visit"), 0, 1),
        (found(start="2024-04-12", end="2024-04-12"), 2, 1),
        (found(place="会议中心"), 2, 0),  # one name contains the other
        (found(place="镇"), 1, 1),  # but one character is no name
        (found(organizers=["镇党委"]), 2, 0),
        (found(organizers=["镇党委", "溪口镇党委"]), 2, 0),
        (found(participants=[{"agent": "方若谷", "role": "chair"}]), 2, 0),
        (found(participants=[{"agent": "方若谷", "role": "speaker"}]), 1, 1),
        (found(attendance={"expected": 80, "present": 76}), 2, 1),
        (found(time="上午"), 1, 0),  # optional
        (found(participants=[{"agent": "溪口镇党委", "role": "attendee"}]), 1, 0),  # optional, by its alias
    ],
)
def test_each_argument_counts(record: dict[str, Any], right: int, wrong: int) -> None:
    wanted = 6
    for layer in ("arguments", "meeting_arguments"):
        assert counted(judge_arguments(GOLD, record), layer) == Figures(right=right, wrong=wrong, missed=wanted - right)


def test_the_arguments_of_missed_and_of_strange_events_count_too() -> None:
    strange = a_record(events=[an_event("义诊", (90, 92), start="2024-05-01")])
    figures = tally(judge_arguments(GOLD, strange))
    assert figures["arguments"] == Figures(wrong=2, missed=6)
    assert figures["arguments/start"] == Figures(missed=1)  # of strange events nothing was asked


def test_arguments_are_counted_by_kind() -> None:
    record = found(participants=[{"agent": "方若谷", "role": "speaker"}], attendance={"present": 76})
    figures = tally(judge_arguments(GOLD, record))
    assert figures["arguments/participant"] == Figures(wrong=1, missed=1)
    assert figures["arguments/attendance"] == Figures(right=1)


def test_arguments_of_other_events_are_none_of_meetings() -> None:
    visit = a_record(events=[an_event("走访", SPAN, kind="visit")])
    figures = tally(judge_arguments(visit, visit))
    assert figures == {"arguments": Figures(right=1), "arguments/type": Figures(right=1)}
