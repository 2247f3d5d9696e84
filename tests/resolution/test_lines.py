"""Lines of names: from one name of a body to the next, and where documents differ."""

from collections.abc import Iterable
from pathlib import Path

import pytest

from extractor.graph.sightings import ChangeSeen, Sighting
from extractor.ids import BASE
from extractor.model import Evidence
from extractor.resolution.corrections import NONE
from extractor.resolution.lines import Line, Step, identities, pairs
from extractor.resolution.merging import Merger, Node
from extractor.vocab import CIVIC, SKOS
from tests.resolution.renamed import AFTER, BEFORE, NEW, NEWEST, OLD, RENAMED, TOWN, bodies, body
from tests.resolution.worlds import Told, a_world, final, offered


def test_the_decision_has_its_score_its_reason_and_the_sentence(tmp_path: Path) -> None:
    index = a_world(tmp_path, {"1": BEFORE, "3": RENAMED})
    (decision,) = index.instances(CIVIC.IdentityDecision)
    assert index.value(decision, CIVIC.score) == "0.97"
    assert index.value(decision, CIVIC.reason) == "原文称前者更名为后者"
    quotes = {passage.quote for passage in index.evidence(decision, CIVIC.concerns, f"{BASE}{body(OLD)}")}
    assert quotes == {f"{OLD}→{NEW}"}


def test_a_body_renamed_twice_goes_by_the_last_name(tmp_path: Path) -> None:
    again = Told(town=TOWN, issued="2024-01", changes=(("renaming", NEW, NEWEST),))
    index = a_world(tmp_path, {"1": BEFORE, "2": AFTER, "3": RENAMED, "4": again})
    assert final(index, body(OLD)) == final(index, body(NEW)) == {body(NEWEST)}
    assert index.objects(f"{BASE}{body(NEWEST)}", SKOS.altLabel) == sorted([OLD, NEW])


def test_a_body_said_to_be_another_now_is_left_to_a_person(tmp_path: Path) -> None:
    told = Told(town=TOWN, issued="2023-01", changes=(("succession", OLD, NEW),))
    index = a_world(tmp_path, {"1": BEFORE, "2": AFTER, "3": told})
    assert bodies(index) == {OLD, NEW}
    assert offered(index) == {frozenset({body(OLD), body(NEW)})}
    (decision,) = index.instances(CIVIC.IdentityDecision)
    quotes = {passage.quote for passage in index.evidence(decision, CIVIC.concerns, f"{BASE}{body(OLD)}")}
    assert quotes == {f"{OLD}→{NEW}"}


def test_two_new_names_for_one_body_are_left_to_a_person(tmp_path: Path) -> None:
    other = Told(town=TOWN, issued="2023-02", changes=(("renaming", OLD, NEWEST),))
    index = a_world(tmp_path, {"1": BEFORE, "3": RENAMED, "4": other})
    assert bodies(index) == {OLD, NEW, NEWEST}
    assert offered(index) == {frozenset({body(OLD), body(NEW)}), frozenset({body(OLD), body(NEWEST)})}


def test_bodies_renamed_into_each_other_are_left_to_a_person(tmp_path: Path) -> None:
    back = Told(town=TOWN, issued="2024-02", changes=(("renaming", NEW, OLD),))
    index = a_world(tmp_path, {"1": BEFORE, "3": RENAMED, "4": back})
    assert bodies(index) == {OLD, NEW}
    assert offered(index) == {frozenset({body(OLD), body(NEW)})}


def names_made_one(steps: Iterable[tuple[str, str, bool]]) -> set[frozenset[str]]:
    """The groups of names that a line of steps makes one."""
    told = [Step(one, other, Node(one, "1"), Node(other, "1"), is_certain, ()) for one, other, is_certain in steps]
    names = sorted({name for step in told for name in (step.former, step.later)})
    merger = Merger("names", [("1", name, name, ()) for name in names], NONE)
    Line(told).join(merger)
    return {frozenset(node.iri for node in group) for group in merger.groups if len(group) > 1}


@pytest.mark.parametrize(
    "steps, groups",
    [
        ([("甲", "乙", True)], ["甲乙"]),
        ([("甲", "乙", True), ("乙", "丙", True)], ["甲乙丙"]),
        ([("甲", "乙", False)], []),
        ([("甲", "甲", True)], []),
        # one name leads to two, or two lead to one: neither is plain, what comes before is
        ([("甲", "乙", True), ("甲", "丙", True)], []),
        ([("甲", "丙", True), ("乙", "丙", True)], []),
        ([("甲", "乙", True), ("乙", "丙", True), ("乙", "丁", True)], ["甲乙"]),
        # told twice is told once, and a doubtful step stands in nobody's way
        ([("甲", "乙", True), ("甲", "乙", True)], ["甲乙"]),
        ([("甲", "乙", True), ("甲", "丙", False)], ["甲乙"]),
        # in a circle there is no last name
        ([("甲", "乙", True), ("乙", "丙", True), ("丙", "甲", True)], []),
    ],
)
def test_names_are_one_where_each_leads_to_one_and_comes_from_one(
    steps: list[tuple[str, str, bool]], groups: list[str]
) -> None:
    assert names_made_one(steps) == {frozenset(group) for group in groups}


def test_the_last_name_is_one_that_no_certain_step_leads_on_from() -> None:
    one, other, third = (Node(name, "1") for name in "甲乙丙")
    line = Line([Step("甲", "乙", one, other, True, ()), Step("乙", "丙", other, third, False, ())])  # noqa: FBT003
    assert [line.is_last(name) for name in "甲乙丙丁"] == [False, True, True, True]
    assert line
    assert not Line([])
    assert not Line([Step("甲", "甲", one, one, True, ())])  # noqa: FBT003


def test_only_renaming_and_succession_from_one_body_to_one_tell_of_two_names() -> None:
    said = (Evidence(document="1", collection="default", quote="更名", start=0, end=2, rule="test"),)
    told = [
        ChangeSeen(kind=kind, originals=tuple(old), results=tuple(new), evidence=said)
        for kind, old, new in (
            ("renaming", "甲", "乙"), ("succession", "丙", "丁"), ("merger", "甲", "乙"),
            ("renaming", "甲乙", "丙"), ("renaming", "甲", "乙丙"), ("renaming", "", ""),
        )
    ]  # fmt: skip
    seen = Sighting(document="1", town=None, days=None, entities=(), offices=(), events=(), changes=tuple(told))
    assert list(identities(seen)) == told[:2]
    assert list(pairs(identities(seen))) == [("甲", "乙"), ("丙", "丁")]
