"""Renamed bodies: one line of names, one line of successions; merged and divided bodies stay what they are."""

from pathlib import Path

import pytest

from extractor.graph.statement import Statement
from extractor.ids import BASE
from extractor.resolution.corrections import Corrections, Identity
from extractor.vocab import CIVIC, DCTERMS, ORG, SKOS
from tests.resolution.renamed import AFTER, BEFORE, NEW, OLD, RENAMED, TOWN, bodies, body
from tests.resolution.worlds import Told, a_graph, a_world, final, offered, parts


def test_a_renamed_body_is_one_under_its_last_name_and_keeps_the_former(tmp_path: Path) -> None:
    index = a_world(tmp_path, {"1": BEFORE, "2": AFTER, "3": RENAMED})
    assert final(index, body(OLD)) == {body(NEW)}
    assert bodies(index) == {NEW}
    assert index.objects(f"{BASE}{body(NEW)}", SKOS.altLabel) == [OLD]
    assert index.objects(f"{BASE}{body(OLD)}", DCTERMS.isReplacedBy) == [f"{BASE}{body(NEW)}"]


def test_the_successions_of_a_renamed_body_go_on_and_nobody_is_in_office_twice(tmp_path: Path) -> None:
    index = a_world(tmp_path, {"1": BEFORE, "2": AFTER, "3": RENAMED})
    ((first, second),) = index.pairs(CIVIC.successor)
    assert [index.label(index.value(one, ORG.member)) for one in (first, second)] == ["方若谷", "季清和"]
    assert index.instances(CIVIC.Conflict) == []


def test_a_holder_before_and_after_the_renaming_is_one_person_in_one_tenure(tmp_path: Path) -> None:
    after = Told(town="云岭县", issued="2024-05", offices=(("方若谷", "队长", NEW),), bodies={NEW: TOWN})
    index = a_world(tmp_path, {"1": BEFORE, "2": after, "3": RENAMED})
    assert len(index.instances(CIVIC.Tenure)) == 1


def test_a_renaming_names_the_body_before_and_after_and_concerns_the_one(tmp_path: Path) -> None:
    index = a_world(tmp_path, {"1": BEFORE, "3": RENAMED})
    (change,) = index.instances(CIVIC.BodyChange)
    assert index.objects(change, CIVIC.concerns) == [f"{BASE}{body(NEW)}"]
    assert (index.value(change, CIVIC.formerName), index.value(change, CIVIC.newName)) == (OLD, NEW)
    assert index.instances(ORG.ChangeEvent) == []


@pytest.mark.parametrize("kind", ["replacement", "merger", "division"])
def test_a_body_that_gave_way_stays_another_linked_by_the_change(tmp_path: Path, kind: str) -> None:
    told = Told(town=TOWN, issued="2023-01", changes=((kind, OLD, NEW),))  # type: ignore[arg-type]
    index = a_world(tmp_path, {"1": BEFORE, "2": AFTER, "3": told})
    assert bodies(index) == {OLD, NEW}
    (change,) = index.instances(ORG.ChangeEvent)
    assert index.objects(change, ORG.originalOrganization) == [f"{BASE}{body(OLD)}"]
    assert index.objects(change, ORG.resultingOrganization) == [f"{BASE}{body(NEW)}"]
    assert offered(index) == set()


def test_a_person_may_tell_a_renamed_body_from_its_former(tmp_path: Path) -> None:
    apart = Corrections(not_same=(Identity(things=(body(OLD), body(NEW))),))
    index = a_world(tmp_path, {"1": BEFORE, "2": AFTER, "3": RENAMED}, apart)
    assert bodies(index) == {OLD, NEW}


def test_a_body_of_another_town_keeps_its_name(tmp_path: Path) -> None:
    other = Told(town="白石镇", issued="2022-03", offices=(("李强", "队长", "白石镇城管中队"),))
    index = a_world(tmp_path, {"1": BEFORE, "3": RENAMED, "5": other})
    assert bodies(index) == {NEW, "白石镇城管中队"}


def test_a_renaming_that_comes_later_and_is_withdrawn_takes_its_names_along(tmp_path: Path) -> None:
    before, whole = {"1": BEFORE, "2": AFTER}, {"1": BEFORE, "2": AFTER, "3": RENAMED}

    def told(world: dict[str, Told]) -> list[Statement]:
        return sorted(a_graph(tmp_path / "grown", parts(world)).statements(), key=repr)

    first = told(before)
    assert told(whole) == sorted(a_graph(tmp_path / "whole", parts(whole)).statements(), key=repr)
    assert told(before) == first
