import json
from pathlib import Path
from typing import Any

import pytest

from extractor.exports.popolo import begin_of, end_of, popolo
from extractor.exports.registry import ON_REQUEST
from extractor.graph.index import Index
from extractor.graph.statements import statements, union
from extractor.ids import BASE
from extractor.model import Event, Holding, HoldingStatus
from tests.factories import a_bulletin, a_document, an_entity, an_event, an_extraction

SAID = union(statements(a_bulletin(identifier="1")), statements(a_bulletin(identifier="2")))


def told(*reports: tuple[HoldingStatus, str | None], events: tuple[Event, ...] = ()) -> Index:
    """What a document tells of an office and of events."""
    mayor = an_entity("person", "周岚", "周镇长")
    holdings = [
        Holding(person=mayor, role="镇长", organization=None, status=status, date=date) for status, date in reports
    ]
    extraction = an_extraction(a_document("简报"), town="溪口镇", entities=[mayor], holdings=holdings, events=events)
    return Index(statements(extraction))


def test_popolo_links_people_to_posts(tmp_path: Path) -> None:
    ON_REQUEST["popolo"].write(SAID, tmp_path / "popolo.json")
    record = json.loads((tmp_path / "popolo.json").read_text("utf-8"))
    people = {person["id"]: person["name"] for person in record["persons"]}
    posts = {post["id"]: post["label"] for post in record["posts"]}
    (elected,) = [one for one in record["memberships"] if "start_date" in one]
    assert (people[elected["person_id"]], posts[elected["post_id"]]) == ("文怀远", "溪口镇人大副主席")
    assert elected["start_date"] == "2024-04-12"
    assert len(elected["sources"]) == 2
    assert {event["name"] for event in record["events"]} >= {"防汛工作部署会"}


def test_only_dated_reports_of_coming_and_going_bound_a_membership() -> None:
    index = told(
        ("holds", "2020-01"), ("elected", "2021-03-08"), ("appointed", "2021-02"), ("elected", "XXXX-01-02"),
        ("dismissed", "2022-05"), ("dismissed", "2023-05-06"), ("dismissed", None),
    )  # fmt: skip
    (membership,) = popolo(index)["memberships"]
    assert (membership["start_date"], membership["end_date"]) == ("2021-02", "2023-05-06")
    (tenure,) = {membership["id"]}
    assert (begin_of(index, tenure), end_of(index, tenure)) == ("2021-02", "2023-05-06")
    (bare,) = popolo(told(("holds", "2020-01")))["memberships"]
    assert not {"start_date", "end_date", "organization_id", "post_id"} & set(bare)
    assert (bare["role"], bare["label"]) == ("镇长", "周岚，镇长")


def test_other_names_are_told_where_there_are_some() -> None:
    (person,) = popolo(told(("holds", None)))["persons"]
    assert person == {"id": f"{BASE}person/溪口镇/周岚", "name": "周岚", "other_names": [{"name": "周镇长"}]}
    assert {"other_names" in one for one in popolo(Index(SAID))["persons"]} == {False}


@pytest.mark.parametrize(
    "start, end, dates",
    [
        ("2024-05-02", "2024-05-02", {"start_date": "2024-05-02", "end_date": "2024-05-02"}),
        ("2024-05-02", "2024-05-04", {"start_date": "2024-05-02", "end_date": "2024-05-04"}),
        ("2024-05", None, {"start_date": "2024-05"}),
        (None, "2024-05", {"end_date": "2024-05"}),
        ("XXXX-05-02", "XXXX-05-02", {}),
        (None, None, {}),
    ],
)
def test_an_event_has_the_dates_that_are_known(start: str | None, end: str | None, dates: dict[str, str]) -> None:
    (event,) = popolo(told(events=(an_event(start=start, end=end),)))["events"]
    assert {name: value for name, value in event.items() if name.endswith("_date")} == dates


def test_an_event_has_place_organizer_whole_and_who_came() -> None:
    events: dict[str, Any] = {one["classification"]: one for one in popolo(Index(statements(a_bulletin())))["events"]}
    meeting, election = events["work_meeting"], events["election"]
    assert meeting["location"] == "溪口镇会议中心"
    assert meeting["organization_id"] == f"{BASE}organization/云岭县/溪口镇"
    assert meeting["attendees"] == [{"id": f"{BASE}person/溪口镇/{name}"} for name in sorted(("方若谷", "𠮷海燕"))]
    assert election["parent_id"] == meeting["id"]
    assert "parent_id" not in meeting
    assert meeting["sources"] == [{"url": f"{BASE}document/default/2024-04", "note": "溪口简报 第4期"}]
