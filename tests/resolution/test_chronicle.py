"""What the graph of the seed bulletins tells of offices and sessions, against the sample's own table of it."""

from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import yaml

from extractor.builds import Build
from extractor.graph.index import Index
from extractor.store import open_graph
from extractor.vocab import CIVIC, FOAF, ORG, SEM
from tests.command import SEEDS

Row = tuple[str, ...]


@pytest.fixture(scope="module")
def index(seeds_build: Build, seeds_folder: Path) -> Index:
    """The statements of the graph of the seed bulletins."""
    assert seeds_build is not None
    return Index(open_graph(seeds_folder).statements())


@cache
def chronicle() -> Mapping[str, list[dict[str, Any]]]:
    """The table: `tenures`, `successions` and `sessions`."""
    loaded: Mapping[str, list[dict[str, Any]]] = yaml.safe_load((SEEDS.parent / "chronicle.yml").read_text("utf-8"))
    return loaded


def office(index: Index, tenure: str) -> Row:
    """Body, role and person of a tenure."""
    return tuple(
        index.label(found) if (found := index.value(tenure, predicate)) else ""
        for predicate in (ORG.organization, ORG.role, ORG.member)
    )


def told(index: Index) -> Iterator[Row]:
    """The tenures of the graph as rows: body, role, person, begin, end, cause."""
    for tenure in index.instances(CIVIC.Tenure):
        begin, _, end = index.value(tenure, CIVIC.date).partition("/")
        causes = index.value(tenure, CIVIC.beginCause) or index.value(tenure, CIVIC.endCause)
        yield (*office(index, tenure), begin, end, causes.rpartition("/")[2].rpartition("#")[2])


def expected() -> Iterator[Row]:
    """The tenures of the table as rows: body, role, person, begin, end, cause."""
    for one in chronicle()["tenures"]:
        yield (one["organization"], one["role"], one["person"], one.get("begin", ""), one.get("end", ""),
               one.get("cause", ""))  # fmt: skip


def test_the_tenures_are_those_of_the_table(index: Index) -> None:
    assert Counter(told(index)) == Counter(expected())


def test_no_person_or_organization_has_two_jurisdictions(index: Index) -> None:
    things = {one for cls in (FOAF.Person, ORG.Organization) for one in index.instances(cls)}
    assert [one for one in sorted(things) if len(index.objects(one, CIVIC.jurisdiction)) > 1] == []
    homes = {index.label(one): index.value(one, CIVIC.jurisdiction) for one in things}
    assert {homes[name] for name in ("芦汀镇党委", "陆晚舟", "顾明远")} == {"芦汀镇"}
    assert {homes[name] for name in ("墨埠镇党委", "欧阳静", "韩秋实")} == {"墨埠镇"}


def test_the_successions_are_those_of_the_table(index: Index) -> None:
    found = set()
    for one, other in index.pairs(CIVIC.successor):
        (body, role, person), (_, next_role, next_person) = office(index, one), office(index, other)
        date = index.value(other, CIVIC.date).partition("/")[0]
        found.add((body, role, person, next_person, next_role, date))
    assert found == {
        (one["organization"], one["role"], one["from"], one["to"], one.get("to_role", one["role"]), one["date"])
        for one in chronicle()["successions"]
    }


def elected(index: Index, town: str, begin: str, end: str) -> set[Row]:
    """Who came into an office of the town by an election that may have been held on these days."""
    return {
        office(index, tenure)
        for tenure, cause in index.pairs(CIVIC.beginCause)
        if cause.endswith("elected")
        and office(index, tenure)[0].startswith(town)
        and index.value(tenure, SEM.hasEarliestBeginTimeStamp) <= end
        and index.value(tenure, SEM.hasLatestBeginTimeStamp) >= begin
    }


def test_the_sessions_are_those_of_the_table(index: Index) -> None:
    found = {}
    for event, _ in index.pairs(CIVIC.inSeries):
        begin, _, end = index.value(event, CIVIC.date).partition("/")
        counts = (CIVIC.term, CIVIC.session, CIVIC.attendanceExpected, CIVIC.attendancePresent)
        found[index.label(event)] = (
            begin, end or begin, *(int(index.value(event, count)) for count in counts),
            elected(index, index.label(event)[:3], begin, end or begin),
        )  # fmt: skip
    assert found == {
        one["event"]: (
            one["begin"], one["end"], one["term"], one["number"], one["expected"], one["present"],
            {(who["organization"], who["role"], who["person"]) for who in one.get("elected", ())},
        )
        for one in chronicle()["sessions"]
    }  # fmt: skip


def test_each_session_follows_the_one_before_it(index: Index) -> None:
    found = {(index.label(one), index.label(other)) for one, other in index.pairs(CIVIC.previousSession)}
    sessions = sorted((one["event"][:3], one["term"], one["number"], one["event"]) for one in chronicle()["sessions"])
    pairs = pairwise(sessions)
    assert found == {(later[3], one[3]) for one, later in pairs if one[:2] == later[:2]}
