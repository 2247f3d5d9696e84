import pytest

from tests.relations.markup import story


@pytest.mark.parametrize(
    "marked",
    [
        "镇人大召开[E 督办推进会]，梳理[E 镇七届人大三次会议]上代表提出的建议。\n[P 甲一]主持会议。",
        "镇人大召开[E 督办推进会]，审议了召开[E 镇七届人大三次会议]的有关事项。\n[P 甲一]主持会议。",
    ],
)
def test_what_a_meeting_deals_with_does_not_take_its_place(marked: str) -> None:
    chaired = [event.name for event in story(marked).events() if any(p.role == "chair" for p in event.participants)]
    assert chaired == ["督办推进会"]


def test_whose_deputies_attend_is_not_named_in_passing() -> None:
    (event,) = story(
        "[E 镇七届人大三次会议]召开。\n[P 甲一]和参加[E 镇七届人大三次会议]的代表合影。\n[P 乙二]主持会议。"
    ).events()
    assert ("乙二", "chair") in [(p.agent.name, p.role) for p in event.participants]
