"""Who leaves an office and comes into it again has held it twice."""

from pathlib import Path

from extractor.graph.index import Index
from extractor.vocab import CIVIC, ORG, SEM
from tests.resolution.worlds import Told, a_world

TOWN = "溪口镇"
GOVERNMENT = f"{TOWN}人民政府"
FANG = ("方若谷", "镇长", GOVERNMENT)


def told(issued: str, *offices: tuple[str, ...]) -> Told:
    return Told(town=TOWN, issued=issued, offices=offices)


def stints(index: Index, person: str) -> list[tuple[str, str]]:
    tenures = [one for one in index.instances(CIVIC.Tenure) if index.label(index.value(one, ORG.member)) == person]
    bounds = (SEM.hasLatestBeginTimeStamp, SEM.hasLatestEndTimeStamp)
    return sorted((index.value(one, bounds[0]), index.value(one, bounds[1])) for one in tenures)


def test_leaving_and_coming_again_are_two_tenures_with_another_between(tmp_path: Path) -> None:
    index = a_world(
        tmp_path,
        {
            "1": told("2016-01", (*FANG, "elected", "2016-01-12")),
            "2": told("2018-05", (*FANG, "dismissed", "2018-05-03")),
            "3": told("2019-02", ("周岚", "镇长", GOVERNMENT)),
            "4": told("2021-03", (*FANG, "elected", "2021-03-08")),
            "5": told("2022-03", FANG),
        },
    )
    assert stints(index, "方若谷") == [("2016-01-12", "2018-05-03"), ("2021-03-08", "")]
    assert not index.instances(CIVIC.Conflict)
    assert sorted(index.label(one) for one, _ in index.pairs(CIVIC.successor)) == [
        f"周岚，{GOVERNMENT}镇长", f"方若谷，{GOVERNMENT}镇长",
    ]  # fmt: skip
    reports = [len(index.objects(one, CIVIC.report)) for one in index.instances(CIVIC.Tenure)]
    assert sorted(reports) == [1, 2, 2]


def test_a_head_elected_after_another_was_seen_comes_again_though_no_end_is_told(tmp_path: Path) -> None:
    index = a_world(
        tmp_path,
        {
            "1": told("2016-01", FANG),
            "2": told("2019-02", ("周岚", "镇长", GOVERNMENT)),
            "3": told("2021-03", (*FANG, "elected", "2021-03-08")),
        },
    )
    assert len(stints(index, "方若谷")) == 2
    assert not index.instances(CIVIC.Conflict)


def test_a_new_term_without_a_gap_is_one_tenure(tmp_path: Path) -> None:
    terms = [told(day[:7], (*FANG, "elected", day)) for day in ("2016-01-12", "2021-01-12")]
    index = a_world(tmp_path, {"1": terms[0], "2": terms[1]})
    assert len(stints(index, "方若谷")) == 1


def test_one_document_may_tell_of_both(tmp_path: Path) -> None:
    both = (*FANG, "dismissed", "2018-05-03"), (*FANG, "elected", "2021-03-08")
    index = a_world(tmp_path, {"1": told("2021-03", *both), "2": told("2016-03", FANG)})
    assert [end for _, end in stints(index, "方若谷")] == ["2018-05-03", ""]


def test_an_office_told_to_have_begun_before_has_no_first_day(tmp_path: Path) -> None:
    index = a_world(tmp_path, {"1": told("2023-12", (*FANG, "appointed"))})
    (tenure,) = index.instances(CIVIC.Tenure)
    assert index.value(tenure, SEM.hasEarliestBeginTimeStamp) == ""
    assert index.value(tenure, SEM.hasLatestBeginTimeStamp) == "2023-12-31"
