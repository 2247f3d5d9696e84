"""Who is who in texts: an adversarial archive of an invented county, read and resolved from end to end.

Homophones in one county, two of one name in two towns, one person through three posts and two towns, offices of one
name in two towns, a renamed body, a deputy who acts as head, a spelling that is off by one character.
"""

from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest

from extractor.builds import build
from extractor.graph.index import Index
from extractor.ids import BASE
from extractor.store import Graph, open_graph
from extractor.vocab import CIVIC, ORG
from tests.resolution.worlds import offered

JIA, YI, COUNTY = "溪口镇", "白石镇", "云岭县"
TEXTS = {
    name: text
    for name, _, text in (
        part.partition("\n") for part in Path(__file__).with_name("adversarial.txt").read_text("utf-8").split("# ")[1:]
    )
}
"""Identifier → text; the first letter tells the town whose bulletin it is, the rest the month."""

TOWNS = {"j": JIA, "y": YI, "c": COUNTY}
PEOPLE = {
    "the mayor of 溪口": "张伟 j-2022-03 j-2022-06",
    "a deputy mayor of 溪口": "章伟 j-2022-03 j-2022-06",
    "the secretary of 溪口": "张维 j-2022-03 j-2022-06 j-2022-09 j-2023-03 j-2022-07",
    "the chair of the congress of 溪口": "张炜 j-2022-03 j-2022-09",
    "a deputy secretary of 白石": "张伟 y-2022-04 y-2022-10",
    "the mayor of 白石": "宋知远 y-2022-04 y-2022-10 y-2022-07",
    "a deputy mayor of 白石": "李强 y-2022-04 y-2022-10 y-2023-01",
    "the police of 溪口": "李强 j-2022-05 j-2023-02",
    "the office of 溪口": "赵立言 j-2022-05 j-2023-02",
    "the office of 白石": "孟思齐 y-2023-01 y-2023-06",
    "who moved": "周岚 j-2022-11 j-2023-03 y-2023-03 y-2023-09 y-2024-02 y-2024-05 周宋岚 y-2024-06",
    "who acted": "文怀远 j-2022-08 j-2023-04 j-2023-05 j-2023-12 j-2024-01",
    "the head of the renamed body": "方若谷 j-2022-12 j-2023-07 j-2023-10",
    "his successor": "高景明 j-2024-03",
    "the secretary of the county": "季明远 j-2022-07 y-2022-07 c-2023-08",
    "the education of the county": "陈和 c-2023-08",
    "the hospital of the county": "陈和 c-2023-11",
    "the water of the county": "罗平 y-2022-07",
}
"""Person → the name, and the documents that mean this person by it."""

Sighted = tuple[str, str]
"""A document and a name in it."""


def sighted(told: str) -> Iterator[Sighted]:
    name = ""
    for word in told.split():
        if word in TEXTS:
            yield word, name
        else:
            name = word


GOLD = {person: list(sighted(told)) for person, told in PEOPLE.items()}


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Graph:
    folder: Path = tmp_path_factory.mktemp("adversarial")
    rows = ["id,issued,town", *(f"{name},{name[2:]},{TOWNS[name[0]]}" for name in TEXTS)]
    (folder / "manifest.csv").write_text("\n".join(rows), "utf-8")
    for name, text in TEXTS.items():
        (folder / f"{name}.txt").write_text(f"{text}\n", "utf-8")
    build(folder, folder / "out", exports=False)
    return open_graph(folder / "out")


@pytest.fixture(scope="module")
def index(graph: Graph) -> Index:
    return Index(graph.statements())


@pytest.fixture(scope="module")
def persons(graph: Graph) -> dict[Sighted, str]:
    """What each document means by each name, as an IRI of the graph."""
    return {
        (seen.document.rpartition("/")[2], before.name): after.iri.removeprefix(BASE)
        for seen, named in graph.sightings()
        for before, after in zip(seen.entities, named.entities, strict=True)
        if before.kind == "person"
    }


def test_no_two_people_are_made_one(persons: dict[Sighted, str]) -> None:
    meant = {person: {persons[sight] for sight in sights if sight in persons} for person, sights in GOLD.items()}
    assert [(one, other) for one, other in combinations(meant, 2) if meant[one] & meant[other]] == []


def test_nearly_all_who_are_one_are_found_or_offered(persons: dict[Sighted, str], index: Index) -> None:
    """A name that was not read counts as not found."""
    pairs = [pair for sights in GOLD.values() for pair in combinations(sights, 2)]
    known = offered(index)
    missed = [pair for pair in pairs if not is_found(frozenset(persons.get(sight, "") for sight in pair), known)]
    assert len(pairs) > 40
    assert len(missed) <= 0.05 * len(pairs), missed


def is_found(pair: frozenset[str], known: set[frozenset[str]]) -> bool:
    return "" not in pair and (len(pair) == 1 or pair in known)


def test_a_spelling_that_is_off_by_one_character_is_asked_and_not_decided(
    persons: dict[Sighted, str], index: Index
) -> None:
    one, other = persons["y-2024-05", "周岚"], persons["y-2024-06", "周宋岚"]
    assert one != other
    assert frozenset({one, other}) in offered(index)


def tenures(index: Index, person: str) -> set[str]:
    found = {tenure for tenure, whose in index.pairs(ORG.member) if index.label(whose) == person}
    return {index.label(tenure).partition("，")[2] for tenure in found}


def test_the_offices_of_who_moved_and_of_who_acted_are_told_of_one_person(index: Index) -> None:
    assert tenures(index, "周岚") == {f"{JIA}党委副书记", f"{YI}党委副书记", f"{YI}人民政府镇长", f"{YI}党委书记"}
    assert tenures(index, "文怀远") == {
        f"{JIA}党委委员", f"{JIA}人民政府副镇长", f"{JIA}人民政府代镇长", f"{JIA}人民政府镇长",
    }  # fmt: skip


def test_the_office_of_each_town_is_its_own(index: Index) -> None:
    offices = {index.label(body) for body in index.instances(ORG.Organization)}
    assert {f"{JIA}党政办公室", f"{YI}党政办公室"} <= offices


def test_the_renamed_body_is_one_line_of_heads(index: Index) -> None:
    bodies = {index.label(body) for body in index.instances(ORG.Organization)}
    assert f"{JIA}综合行政执法队" in bodies
    assert f"{JIA}城管中队" not in bodies
    heads = {
        tuple(index.label(index.value(one, ORG.member)) for one in pair)
        for pair in index.pairs(CIVIC.successor)
        if index.label(index.value(pair[0], ORG.organization)) == f"{JIA}综合行政执法队"
    }
    assert heads == {("方若谷", "高景明")}


def test_nothing_contradicts(index: Index) -> None:
    """But for the misspelt secretary, who seems to be a second one."""
    reasons = {index.value(conflict, CIVIC.reason) for conflict in index.instances(CIVIC.Conflict)}
    assert reasons <= {"同一职务同时有两人在任"}
    who = {index.label(index.value(one, ORG.member)) for _, one in index.pairs(CIVIC.concerns) if "/tenure/" in one}
    assert who <= {"周岚", "周宋岚"}
