import pytest

from extractor.graph.events import event_iris, event_statements
from extractor.graph.scribe import Scribe
from extractor.graph.statements import statements
from extractor.ids import BASE, Ids
from extractor.model import Participation, Span
from extractor.vocab import CIVIC, CONCEPTS, EVENT_CLASSES, PROV, SDO, SEM
from tests.factories import (
    IdentityAlignment,
    a_bulletin,
    a_document,
    an_entity,
    an_event,
    an_evidence,
    an_extraction,
)
from tests.graph.said import instances, objects

TOWN = an_entity("organization", "溪口镇", jurisdiction="云岭县")
DOCUMENT = a_document("溪口镇召开座谈会，方若谷主持。又开座谈会。")
SCRIBE = Scribe(ids=Ids(base=BASE), document=DOCUMENT, town="溪口镇")


def events_of(identifier: str, *events: object, town: str | None = "溪口镇") -> set[str]:
    extraction = an_extraction(a_document("座谈会，座谈会", identifier=identifier), town=town, events=events)  # type: ignore[arg-type]  # events
    return instances(statements(extraction), CIVIC.CivicEvent)


@pytest.mark.parametrize(
    "fields, is_shared",
    [
        ({"start": "2024-04-12", "organizers": (TOWN,)}, True),
        ({"start": "2024-04-12", "place": "会议中心"}, True),
        ({"start": "2024-04-12"}, False),
        ({"start": "2024-04", "organizers": (TOWN,)}, False),
        ({"start": "XXXX-04-12", "organizers": (TOWN,)}, False),
        ({"organizers": (TOWN,)}, False),
    ],
)
def test_an_event_is_one_for_two_documents_where_day_and_organizer_or_place_are_known(
    fields: dict[str, object], *, is_shared: bool
) -> None:
    event = an_event("discussion", "座谈会", **fields)
    assert (events_of("1", event) == events_of("2", event)) == is_shared


def test_a_place_of_unknown_town_joins_no_events() -> None:
    event = an_event("discussion", "座谈会", start="2024-04-12", place="会议中心")
    assert events_of("1", event, town=None) != events_of("2", event, town=None)


def test_events_that_one_document_tells_apart_stay_two() -> None:
    one = an_event("discussion", "座谈会", start="2024-04-12", organizers=(TOWN,), spans=(Span(0, 3),))
    other = an_event("discussion", "座谈会", start="2024-04-12", organizers=(TOWN,), spans=(Span(4, 7),))
    assert len(events_of("1", one, other)) == 2


def test_that_others_took_part_is_said_where_the_source_says_so() -> None:
    document = a_document("方若谷等走访")
    for more, told in ((True, {"true"}), (False, set())):
        event = an_event("visit", "走访", more_participants=more)
        assert objects(statements(an_extraction(document, events=[event])), CIVIC.moreParticipants) == told


def test_attendance_and_outcomes_are_said() -> None:
    said = statements(a_bulletin())
    assert objects(said, CIVIC.attendanceExpected) == {"80"}
    assert objects(said, CIVIC.attendancePresent) == {"76"}
    assert objects(said, CIVIC.outcome) == {"通过防汛预案"}
    assert objects(said, CIVIC.partOfDay) == {CONCEPTS.morning}


def test_an_event_of_the_document_alone_is_told_by_the_place_of_its_name() -> None:
    one, other = (an_event("discussion", "座谈会", spans=(Span(at, at + 3),)) for at in (5, 16))
    nowhere = an_event("discussion", "座谈会")
    iris = event_iris(SCRIBE, (one, other, nowhere), IdentityAlignment())
    assert len(set(iris)) == 3
    twice = an_event("discussion", "座谈会", spans=(Span(16, 19), Span(5, 8)))
    assert event_iris(SCRIBE, (twice,), IdentityAlignment()) == iris[:1]


def test_the_place_joins_events_as_an_organizer_does_and_another_day_or_name_parts_them() -> None:
    def iri(**fields: object) -> str:
        kind, name = fields.pop("kind", "discussion"), fields.pop("name", "座谈会")
        event = an_event(kind, name, **{"start": "2024-04-12", "organizers": (TOWN,), **fields})  # type: ignore[arg-type]  # open by design
        (found,) = event_iris(SCRIBE, (event,), IdentityAlignment())
        return found

    assert iri() == iri(end="2024-04-13", time="上午")
    others = [
        iri(start="2024-04-13"), iri(name="恳谈会"), iri(kind="work_meeting"), iri(place="礼堂"),
        iri(place="礼堂", organizers=()), iri(organizers=(an_entity("organization", "白石镇"),)),
    ]  # fmt: skip
    assert len({iri(), *others}) == len(others) + 1


def test_who_took_part_has_a_node_with_the_role_and_its_own_passage() -> None:
    fang, body = an_entity("person", "方若谷"), an_entity("organization", "渔民协会", jurisdiction="溪口镇")
    meeting, chaired = (an_evidence(DOCUMENT, quote) for quote in ("溪口镇召开座谈会", "方若谷主持"))
    participants = (
        Participation(agent=fang, role="chair", evidence=(chaired,)),
        Participation(agent=body, role="attendee"),
    )
    event = an_event("discussion", "座谈会", participants=participants, evidence=(meeting,))
    iri = f"{BASE}event/1"
    said = list(event_statements(SCRIBE, event, iri, None))
    agents = {f"{BASE}person/溪口镇/方若谷": "chair", f"{BASE}organization/溪口镇/渔民协会": "attendee"}
    assert objects(said, SEM.hasActor, iri) == set(agents)
    for node in objects(said, CIVIC.participation, iri):
        (agent,), (role,) = objects(said, CIVIC.participant, node), objects(said, CIVIC.participationRole, node)
        assert role == CONCEPTS[agents[agent]]
        (rested,) = {one.evidence for one in said if one.subject == node and one.predicate == PROV.wasQuotedFrom}
        assert rested == ((chaired,) if agents[agent] == "chair" else (meeting,))
    assert len(objects(said, CIVIC.participation, iri)) == 2


def test_a_part_names_its_whole_and_an_event_its_classes() -> None:
    event, iri, whole = an_event("discussion", "座谈会", organizers=(TOWN,)), f"{BASE}event/1", f"{BASE}event/2"
    said = list(event_statements(SCRIBE, event, iri, whole))
    assert objects(said, SDO.superEvent, iri) == {whole}
    assert objects(said, SDO.organizer, iri) == {f"{BASE}organization/云岭县/溪口镇"}
    for cls in (EVENT_CLASSES["discussion"], CIVIC.CivicEvent, SEM.Event, SDO.Event):
        assert instances(said, cls) == {iri}
    alone = list(event_statements(SCRIBE, an_event(), iri, None))
    for predicate in (
        SDO.superEvent,
        SDO.organizer,
        SDO.location,
        CIVIC.partOfDay,
        CIVIC.attendancePresent,
        CIVIC.outcome,
    ):
        assert objects(alone, predicate) == set()
