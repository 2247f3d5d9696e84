from extractor.graph.index import Index
from extractor.graph.statements import statements
from extractor.model import Participation
from extractor.views.report.events import Event, by_month, read_events
from tests.factories import a_bulletin, a_document, an_entity, an_event, an_evidence, an_extraction

EVENTS = {event.name: event for event in read_events(Index(statements(a_bulletin())))}


def test_an_event_is_told_with_people_place_and_attendance() -> None:
    event = EVENTS["防汛工作部署会"]
    assert (event.kind, event.date, event.place) == ("work_meeting", "2024-04-12", "溪口镇会议中心")
    assert [(agent.name, agent.role, agent.is_person) for agent in event.agents] == [
        ("溪口镇", "organizer", False),
        ("方若谷", "chair", True),
        ("𠮷海燕", "speaker", True),
    ]
    assert [(role, [agent.name for agent in agents]) for role, agents in event.roles] == [
        ("organizer", ["溪口镇"]), ("chair", ["方若谷"]), ("speaker", ["𠮷海燕"]),
    ]  # fmt: skip
    assert (event.expected, event.present) == ("80", "76")
    assert '<mark class="person">方若谷</mark>' in event.sentences[0].html


def on(day: str, kind: str = "visit") -> Event:
    return Event(
        anchor=day, name="走访", kind=kind, date=day, day=day, place="", agents=(), expected="", present="",
        outcomes=(), sentences=(),
    )  # fmt: skip


def test_months_run_without_a_gap_and_undated_events_are_in_none() -> None:
    months = by_month([on("2023-11-05"), on("2024-01-02"), on("2024-01-09", "vote"), on("")])
    assert [(month.label, month.total) for month in months] == [("2023-11", 1), ("2023-12", 0), ("2024-01", 2)]
    assert months[-1].counts == (("visit", 1), ("vote", 1))


def test_without_dated_events_there_is_no_month() -> None:
    assert by_month([on("")]) == []


def test_who_took_part_stands_with_the_sentence_that_says_so() -> None:
    document = a_document("溪口镇召开座谈会。方若谷出席。")
    told = Participation(
        agent=an_entity("person", "方若谷"), role="attendee", evidence=(an_evidence(document, "方若谷出席。"),)
    )
    meeting = an_event(name="座谈会", participants=(told,), evidence=(an_evidence(document, "溪口镇召开座谈会。"),))
    (event,) = read_events(Index(statements(an_extraction(document, town="溪口镇", events=[meeting]))))
    assert [sentence.html.striptags() for sentence in event.sentences] == ["溪口镇召开座谈会。", "方若谷出席。"]
