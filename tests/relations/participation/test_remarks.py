from extractor.model import Event
from tests.relations.markup import story


def _speakers(event: Event) -> list[str]:
    return [p.agent.name for p in event.participants if p.role == "speaker"]


def test_who_only_tells_how_he_found_a_lesson_is_no_speaker() -> None:
    (lesson,) = story("举办[E 防汛培训班]，[P 甲一]授课。\n“收获很大。”[P 乙二]说。").events()
    assert _speakers(lesson) == []


def test_who_leads_a_visit_speaks_on_it() -> None:
    (visit,) = story("[P 甲一]走访了[B 镇敬老院]。\n“要保障供暖。”[P 甲一]说。").events()
    assert _speakers(visit) == ["甲一"]


def test_who_says_something_at_a_meeting_speaks() -> None:
    (meeting,) = story("召开[E 防汛推进会]。\n“要加固堤坝。”[P 乙二]说。").events()
    assert _speakers(meeting) == ["乙二"]
