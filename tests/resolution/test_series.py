"""Sessions of a congress, and reports of one meeting, across documents."""

from pathlib import Path

from extractor.graph.index import Index
from extractor.resolution.corrections import Corrections, Identity
from extractor.vocab import CIVIC, SDO
from tests.resolution.worlds import Told, a_world

TOWN = "溪口镇"


def session(number: str, day: str, issued: str) -> Told:
    name = f"{TOWN}第三届人民代表大会第{number}次会议"
    return Told(town=TOWN, issued=issued, events=({"type": "congress", "name": name, "start": day},))


def order(index: Index) -> list[tuple[str, str]]:
    meetings = [one for one, _ in index.pairs(CIVIC.inSeries)]
    return sorted((index.value(one, CIVIC.term), index.value(one, CIVIC.session)) for one in meetings)


def test_sessions_stand_in_their_series_in_order(tmp_path: Path) -> None:
    index = a_world(
        tmp_path, {"1": session("二", "2023-01-10", "2023-01"), "2": session("三", "2023-07-18", "2023-07")}
    )
    assert len(index.instances(SDO.EventSeries)) == 1
    assert order(index) == [("3", "2"), ("3", "3")]
    ((after, before),) = index.pairs(CIVIC.previousSession)
    assert (index.value(after, CIVIC.session), index.value(before, CIVIC.session)) == ("3", "2")


def test_two_reports_of_one_session_are_one_event(tmp_path: Path) -> None:
    short = {"type": "congress", "name": "第三届人大第二次会议", "start": "2023-01"}
    world = {"1": session("二", "2023-01-10", "2023-01"), "2": Told(town=TOWN, issued="2023-02", events=(short,))}
    index = a_world(tmp_path, world)
    assert len(index.instances(CIVIC.CivicEvent)) == 1
    assert len(index.instances(SDO.EventSeries)) == 1
    assert {index.value(one, CIVIC.reason) for one in index.instances(CIVIC.IdentityDecision)} == {"同一届次的会议"}


def test_a_number_out_of_order_is_a_conflict_with_both_sentences(tmp_path: Path) -> None:
    index = a_world(
        tmp_path, {"1": session("三", "2023-01-10", "2023-01"), "2": session("二", "2023-07-18", "2023-07")}
    )
    (conflict,) = index.instances(CIVIC.Conflict)
    assert index.value(conflict, CIVIC.reason) == "会议届次与日期先后不符"
    assert len(index.objects(conflict, CIVIC.evidence)) == 2


def test_two_sessions_of_one_day_are_in_no_conflict(tmp_path: Path) -> None:
    index = a_world(
        tmp_path, {"1": session("二", "2023-01-10", "2023-01"), "2": session("三", "2023-01-10", "2023-01")}
    )
    assert not index.instances(CIVIC.Conflict)
    assert len(list(index.pairs(CIVIC.previousSession))) == 1


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
