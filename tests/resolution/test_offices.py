"""The time in an office: bounds, causes, successions and conflicts, on worlds of a few lines."""

from pathlib import Path

from extractor.graph.index import Index
from extractor.vocab import CIVIC, CONCEPTS, SEM
from tests.resolution.worlds import Told, a_world

TOWN = "溪口镇"
GOVERNMENT = f"{TOWN}人民政府"


def tenure(index: Index, label: str) -> str:
    return next(one for one in index.instances(CIVIC.Tenure) if index.label(one) == label)


def bounds(index: Index, label: str) -> tuple[str, ...]:
    predicates = (
        SEM.hasEarliestBeginTimeStamp, SEM.hasLatestBeginTimeStamp,
        SEM.hasEarliestEndTimeStamp, SEM.hasLatestEndTimeStamp,
    )  # fmt: skip
    return tuple(index.value(tenure(index, label), predicate) for predicate in predicates)


def conflicts(index: Index) -> list[tuple[str, int]]:
    return [
        (index.value(one, CIVIC.reason), len(index.objects(one, CIVIC.evidence)))
        for one in index.instances(CIVIC.Conflict)
    ]


def told(issued: str, *offices: tuple[str, ...]) -> Told:
    return Told(town=TOWN, issued=issued, offices=offices)


def test_what_is_seen_bounds_the_certain_time_and_leaves_the_rest_open(tmp_path: Path) -> None:
    seen = ("方若谷", "镇长", GOVERNMENT)
    index = a_world(tmp_path, {"1": told("2023-01", seen), "2": told("2023-09", seen)})
    assert bounds(index, f"方若谷，{GOVERNMENT}镇长") == ("", "2023-01-31", "2023-09-01", "")


def test_a_change_that_is_told_bounds_both_sides_and_has_its_cause(tmp_path: Path) -> None:
    begin = ("方若谷", "镇长", GOVERNMENT, "elected", "2023-01-17")
    end = ("方若谷", "镇长", GOVERNMENT, "dismissed", "2024-06")
    index = a_world(tmp_path, {"1": told("2023-01", begin), "2": told("2024-07", end)})
    label = f"方若谷，{GOVERNMENT}镇长"
    assert bounds(index, label) == ("2023-01-17", "2023-01-17", "2024-06-01", "2024-06-30")
    assert index.value(tenure(index, label), CIVIC.beginCause) == CONCEPTS.elected
    assert index.value(tenure(index, label), CIVIC.endCause) == CONCEPTS.dismissed


def test_a_successor_ends_the_tenure_before_and_who_acts_acts_until_the_office_is_theirs(tmp_path: Path) -> None:
    index = a_world(
        tmp_path,
        {
            "1": told("2022-05", ("方若谷", "镇长", GOVERNMENT)),
            "2": told("2023-11", ("文怀远", "代镇长", GOVERNMENT, "appointed", "2023-11-28")),
            "3": told("2024-01", ("文怀远", "镇长", GOVERNMENT, "elected", "2024-01-17")),
        },
    )
    before, acting = tenure(index, f"方若谷，{GOVERNMENT}镇长"), tenure(index, f"文怀远，{GOVERNMENT}代镇长")
    assert index.objects(before, CIVIC.successor) == [acting]
    assert index.objects(acting, CIVIC.predecessor) == [before]
    assert bounds(index, f"方若谷，{GOVERNMENT}镇长")[3] == "2023-11-28"
    assert bounds(index, f"文怀远，{GOVERNMENT}代镇长") == ("2023-11-28", "2023-11-28", "2024-01-17", "2024-01-17")
    assert not conflicts(index)


def test_an_election_after_the_office_was_seen_is_another_term(tmp_path: Path) -> None:
    seen = ("方若谷", "镇长", GOVERNMENT)
    index = a_world(tmp_path, {"1": told("2021-03", seen), "2": told("2021-12", (*seen, "elected", "2021-12-08"))})
    assert bounds(index, f"方若谷，{GOVERNMENT}镇长")[:2] == ("", "2021-03-31")


def test_deputies_may_be_several(tmp_path: Path) -> None:
    two = [("方若谷", "副镇长", GOVERNMENT), ("文怀远", "副镇长", GOVERNMENT)]
    index = a_world(tmp_path, {"1": told("2023-01", *two), "2": told("2023-09", *two)})
    assert not conflicts(index)
    assert not list(index.pairs(CIVIC.successor))


def test_two_incumbents_at_one_time_are_told_with_both_sentences(tmp_path: Path) -> None:
    index = a_world(
        tmp_path,
        {
            "1": told("2023-01", ("方若谷", "镇长", GOVERNMENT)),
            "2": told("2023-03", ("文怀远", "镇长", GOVERNMENT)),
            "3": told("2023-09", ("方若谷", "镇长", GOVERNMENT)),
            "4": told("2023-12", ("文怀远", "镇长", GOVERNMENT)),
        },
    )
    assert conflicts(index) == [("同一职务同时有两人在任", 2)]


def test_an_appearance_after_the_removal_is_a_conflict(tmp_path: Path) -> None:
    index = a_world(
        tmp_path,
        {
            "1": told("2023-01", ("方若谷", "镇长", GOVERNMENT, "dismissed", "2023-01-09")),
            "2": told("2023-09", ("方若谷", "镇长", GOVERNMENT)),
        },
    )
    assert conflicts(index) == [("免职之后仍以该职务出现", 2)]


def test_an_end_before_the_begin_is_a_conflict(tmp_path: Path) -> None:
    index = a_world(
        tmp_path,
        {
            "1": told("2023-01", ("方若谷", "副镇长", GOVERNMENT, "dismissed", "2023-01-09")),
            "2": told("2023-09", ("方若谷", "副镇长", GOVERNMENT, "appointed", "2023-09-01")),
        },
    )
    assert ("离任早于就任", 2) in conflicts(index)
