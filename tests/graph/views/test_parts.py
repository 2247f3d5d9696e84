from extractor.graph.network import to_network
from extractor.graph.statements import statements
from extractor.graph.views.parts import person_event, person_office_body, whole
from tests.factories import a_bulletin

NETWORK = to_network(statements(a_bulletin()))


def test_the_whole_is_the_network() -> None:
    assert whole(NETWORK) is NETWORK


def test_people_and_events_are_linked_by_what_people_did() -> None:
    view = person_event(NETWORK)
    assert {data["kind"] for _, data in view.nodes(data=True)} == {"person", "event"}
    assert {data["kind"] for *_, data in view.edges(data=True)} == {"CHAIRED", "SPOKE_AT", "LED", "SUBJECT_OF"}


def test_people_lead_over_offices_to_bodies() -> None:
    view = person_office_body(NETWORK)
    assert {data["kind"] for _, data in view.nodes(data=True)} == {"person", "office", "organization"}
    assert {data["kind"] for *_, data in view.edges(data=True)} == {"HOLDS", "IN_BODY"}
    assert "溪口镇敬老院" not in {data["label"] for _, data in view.nodes(data=True)}
