"""Sessions of a congress across documents."""

from pathlib import Path

from extractor.graph.index import Index
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
