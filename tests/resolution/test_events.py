"""Reports of one meeting across documents."""

from dataclasses import replace
from pathlib import Path

import pytest

from extractor.graph.sightings import EventSeen, Sighting
from extractor.ids import BASE
from extractor.resolution.corrections import NONE, Corrections, Identity
from extractor.resolution.events import Events, home_of
from extractor.resolution.stage import Record
from extractor.vocab import CIVIC, SDO
from tests.resolution.worlds import Told, a_world

TOWN = "溪口镇"
DAY = "2024-05-02"
HOSTS = (f"{BASE}organization/{TOWN}/{TOWN}",)


def seen(*events: EventSeen, town: str | None = TOWN) -> Sighting:
    """A document that reports these events."""
    return Sighting(document=f"{BASE}document/default/1", town=town, days=None, entities=(), offices=(), events=events)


def event(name: str = "防汛部署会", date: str | None = DAY, days: tuple[str, str] | None = (DAY, DAY), **fields: object
) -> EventSeen:  # fmt: skip
    """A work meeting on a day."""
    return EventSeen(iri=f"{BASE}event/1", type="work_meeting", name=name, date=date, days=days, **fields)  # type: ignore[arg-type]  # open by design


@pytest.mark.parametrize(
    "told, block",
    [
        (event(), f"month/{TOWN}/2024-05"),
        (event(date=f"{DAY}/2024-05-04", days=(DAY, "2024-05-04")), f"month/{TOWN}/2024-05"),
        (event(date="2024-05", days=("2024-05-01", "2024-05-31")), f"alone/{BASE}document/default/1"),
        (event(date=None, days=None), f"alone/{BASE}document/default/1"),
    ],
)
def test_an_event_is_looked_at_with_those_of_its_town_and_month_where_its_day_is_known(
    told: EventSeen, block: str
) -> None:
    ((found, _),) = Events().observe(seen(told), NONE)
    assert found == block


def test_a_session_is_looked_at_with_its_series_whatever_its_day() -> None:
    held = EventSeen(iri=f"{BASE}event/1", type="congress", name=f"{TOWN}第三届人民代表大会第二次会议")
    ((block, _),) = Events().observe(seen(held), NONE)
    assert block.startswith("series/")


def test_an_event_belongs_to_its_organizers_else_to_its_place_else_to_the_bulletin() -> None:
    hosts = (f"{BASE}organization/白石镇/白石镇党委", f"{BASE}organization/云岭县/云岭县委", "https://example.org/x")
    place = f"{BASE}place/云岭县/文化馆"
    assert home_of(event(organizers=hosts, place=place), seen()) == min("白石镇", "云岭县")
    assert home_of(event(organizers=hosts[2:], place=place), seen()) == "云岭县"
    assert home_of(event(place="https://example.org/x"), seen()) == TOWN
    assert home_of(event(), seen(town=None)) == ""


def test_two_reports_of_one_session_are_one_event(tmp_path: Path) -> None:
    whole = {"type": "congress", "name": f"{TOWN}第三届人民代表大会第二次会议", "start": "2023-01-10"}
    short = {"type": "congress", "name": "第三届人大第二次会议", "start": "2023-01"}
    world = {
        "1": Told(town=TOWN, issued="2023-01", events=(whole,)),
        "2": Told(town=TOWN, issued="2023-02", events=(short,)),
    }
    index = a_world(tmp_path, world)
    assert len(index.instances(CIVIC.CivicEvent)) == 1
    assert len(index.instances(SDO.EventSeries)) == 1
    assert {index.value(one, CIVIC.reason) for one in index.instances(CIVIC.IdentityDecision)} == {"同一届次的会议"}


def test_reports_of_some_days_are_one_event_and_those_of_a_month_are_not(tmp_path: Path) -> None:
    def told(start: str, end: str) -> Told:
        event = {"name": "农技培训班", "start": start, "end": end, "people": ("方若谷",)}
        return Told(town=TOWN, issued="2024-05", events=(event,))

    days, month = told("2024-05-02", "2024-05-04"), told("2024-05", "2024-05")
    assert len(a_world(tmp_path / "1", {"1": days, "2": days}).instances(CIVIC.CivicEvent)) == 1
    assert len(a_world(tmp_path / "2", {"1": month, "2": month}).instances(CIVIC.CivicEvent)) == 2


def test_reports_of_one_day_are_one_event_where_names_and_actors_agree(tmp_path: Path) -> None:
    def told(name: str, *people: str) -> Told:
        return Told(town=TOWN, issued="2024-05", events=({"name": name, "start": "2024-05-02", "people": people},))

    index = a_world(tmp_path, {"1": told("防汛部署会", "方若谷"), "2": told(f"{TOWN}防汛部署会", "方若谷")})
    assert len(index.instances(CIVIC.CivicEvent)) == 1
    apart = a_world(tmp_path / "2", {"1": told("防汛部署会", "方若谷"), "2": told("安全生产例会", "文怀远")})
    assert len(apart.instances(CIVIC.CivicEvent)) == 2


def test_guests_received_on_one_day_and_two_talks_to_the_press_are_events_apart(tmp_path: Path) -> None:
    def told(name: str, *people: str) -> Told:
        return Told(town=TOWN, issued="2024-05", events=({"name": name, "start": "2024-05-02", "people": people},))

    guests = {"1": told("峰会期间会见", "方若谷", "周岚"), "2": told("峰会期间会见", "方若谷", "文怀远")}
    index = a_world(tmp_path / "1", guests)
    assert len(index.instances(CIVIC.CivicEvent)) == 2
    assert len(list(index.pairs(CIVIC.possiblySameAs))) == 2
    press = a_world(tmp_path / "2", {"1": told("新闻发布会"), "2": told("新闻发布会")})
    assert len(press.instances(CIVIC.CivicEvent)) == 2
    numbered = {"1": told("第三次联席会议", "周岚"), "2": told("第三次联席会议", "文怀远")}
    assert len(a_world(tmp_path / "3", numbered).instances(CIVIC.CivicEvent)) == 1


def test_of_many_reports_that_may_be_one_each_is_offered_and_not_each_with_each(tmp_path: Path) -> None:
    def told(person: str) -> Told:
        people = ("方若谷", person)
        return Told(town=TOWN, issued="2024-05", events=({"name": "会见", "start": "2024-05-02", "people": people},))

    world = {str(number): told(person) for number, person in enumerate(("周岚", "文怀远", "宋知远", "陈立", "李强"))}
    index = a_world(tmp_path, world)
    pairs = {frozenset(pair) for pair in index.pairs(CIVIC.possiblySameAs)}
    assert len(pairs) == len(world) - 1
    assert set().union(*pairs) == set(index.instances(CIVIC.CivicEvent))
    first, *_ = sorted(pairs, key=sorted)
    told_apart = tuple("{} @ default/{}".format(*iri.rsplit("/", 1)) for iri in sorted(first))
    apart = Corrections(not_same=(Identity(things=told_apart),))
    left = {frozenset(pair) for pair in a_world(tmp_path / "2", world, apart).pairs(CIVIC.possiblySameAs)}
    assert first not in left
    assert len(left) == len(world) - 1
    assert first <= set().union(*left)


def compared(*told: EventSeen) -> tuple[bool, bool]:
    """Whether reports of one event each, by documents of the town, are made one, and whether a person is asked."""
    station = Events()
    blocks: dict[str, list[Record]] = {}
    for number, one in enumerate(told):
        reported = replace(seen(replace(one, iri=f"{BASE}event/{number}")), document=f"{BASE}document/{number}")
        for block, body in station.observe(reported, NONE):
            blocks.setdefault(block, []).append(Record(reported.document, body))
    outcomes = [station.resolve(records, NONE) for records in blocks.values()]
    asked = {str(CIVIC.possiblySameAs)} & {one.predicate for found in outcomes for one in found.statements}
    return any(found.namings for found in outcomes), bool(asked)


@pytest.mark.parametrize(
    "one, other, are_one, are_offered",
    [
        # names that hold one another, with somebody in common
        (("“防汛”部署会", "方若谷"), ("防汛部署会", "方若谷"), True, False),
        (("防汛部署会", "方若谷"), ("全镇防汛部署会", "方若谷", "周岚"), True, False),
        # a part of a session is not the session
        (("人代会", "方若谷"), ("闭幕会", "方若谷"), False, False),
        # other names of one type with the same two people
        (("防汛部署会", "方若谷", "周岚"), ("汛前例会", "方若谷", "周岚"), False, True),
        (("防汛部署会", "方若谷"), ("汛前例会", "方若谷"), False, False),
        # each has somebody whom the other has not
        (("防汛部署会", "方若谷", "李强"), ("防汛部署会", "方若谷", "周岚"), False, True),
        # nobody is told: a long name says enough
        (("全镇夏季防汛抗旱工作部署会",), ("全镇夏季防汛抗旱工作部署会",), True, False),
        (("防汛部署会",), ("防汛部署会",), False, True),
    ],
)
def test_two_reports_of_one_day(
    one: tuple[str, ...], other: tuple[str, ...], *, are_one: bool, are_offered: bool
) -> None:
    reports = [
        event(name, actors=tuple(f"{BASE}person/{TOWN}/{person}" for person in people), organizers=HOSTS)
        for name, *people in (one, other)
    ]
    assert compared(*reports) == (are_one, are_offered)


def test_one_name_in_one_place_is_one_event_and_in_two_places_two() -> None:
    hall, school = (f"{BASE}place/{TOWN}/{name}" for name in ("礼堂", "中学"))
    people = tuple(f"{BASE}person/{TOWN}/{person}" for person in ("方若谷", "周岚"))
    at_hall, at_school = (event(place=place, actors=people) for place in (hall, school))
    whole = event("全镇防汛部署会", place=school, actors=people)
    assert compared(at_hall, at_hall) == (True, False)
    assert compared(at_hall, whole) == (False, False)
    assert compared(at_school, whole) == (True, False)
    assert compared(replace(at_hall, actors=people[:1]), replace(whole, actors=people[1:])) == (False, False)


def test_other_types_and_other_days_are_never_compared() -> None:
    long = event("全镇夏季防汛抗旱工作部署会", organizers=HOSTS)
    assert compared(long, long) == (True, False)
    assert compared(long, replace(long, type="discussion")) == (False, False)
    assert compared(long, replace(long, days=("2024-05-03", "2024-05-03"))) == (False, False)
