"""Whose body a short name means, told by who holds an office in it."""

from dataclasses import replace
from pathlib import Path

import pytest

from extractor.graph.index import Index
from extractor.graph.sightings import OfficeSeen, Sighting
from extractor.ids import BASE
from extractor.resolution.corrections import NONE, Corrections, Identity
from extractor.resolution.owners import Owners
from extractor.resolution.stage import Record
from extractor.vocab import CIVIC, ORG
from tests.resolution.worlds import Told, a_world

TOWN, JIA, YI = "溪口镇", "云岭县", "白河县"


def bodies(index: Index) -> set[str]:
    return {index.label(one) for one in index.instances(ORG.Organization)}


def test_a_short_name_is_the_body_in_which_other_documents_know_its_holder(tmp_path: Path) -> None:
    world = {
        "1": Told(town=TOWN, issued="2024-01", offices=(("季清和", "书记", "县委"),)),
        "2": Told(town="白石镇", issued="2024-02", offices=(("季清和", "书记", f"{JIA}委"),), bodies={f"{JIA}委": JIA}),
    }
    assert bodies(a_world(tmp_path / "1", world)) == {f"{JIA}委"}
    world["3"] = Told(town=YI, issued="2024-03", offices=(("季清和", "书记", f"{YI}委"),))
    assert bodies(a_world(tmp_path / "2", world)) == {"县委", f"{JIA}委", f"{YI}委"}


def test_a_short_name_that_a_person_told_apart_stays(tmp_path: Path) -> None:
    world = {
        "1": Told(town=TOWN, issued="2024-01", offices=(("季清和", "书记", "县委"),)),
        "2": Told(town=JIA, issued="2024-02", offices=(("季清和", "书记", f"{JIA}委"),)),
    }
    things = (f"organization/{TOWN}/县委", f"organization/{JIA}/{JIA}委")
    index = a_world(tmp_path, world, Corrections(not_same=(Identity(things=things),)))
    assert bodies(index) == {"县委", f"{JIA}委"}


def told(town: str, office: tuple[str, ...]) -> Sighting:
    """A document of a town that tells of an office; a body whose name begins with a county belongs to that."""
    person, role, body = office
    home = next((one for one in (JIA, YI) if body.startswith(one)), town)
    held = OfficeSeen(
        tenure="tenure/1", person=f"{BASE}person/{town}/{person}", role=role,
        organization=f"{BASE}organization/{home}/{body}", reports=(),
    )  # fmt: skip
    return Sighting(document=f"{BASE}document/{town}", town=town, days=None, entities=(), offices=(held,), events=())


def named_in_full(short: tuple[str, ...], *full: tuple[str, ...]) -> set[str]:
    """What a body of a town's bulletin is called, where bulletins of counties tell of offices too."""
    station = Owners()
    blocks: dict[str, list[Record]] = {}
    for town, office in ((TOWN, short), *((JIA, one) for one in full)):
        for block, body in station.observe(told(town, office), NONE):
            blocks.setdefault(block, []).append(Record(f"{BASE}document/{town}", body))
    return {naming.label for records in blocks.values() for naming in station.resolve(records, NONE).namings}


@pytest.mark.parametrize(
    "short, full, found",
    [
        # another holder, another office, another level: nothing tells whose 县委 it is
        (("季清和", "书记", "县委"), ("周岚", "书记", f"{JIA}委"), None),
        (("季清和", "书记", "县委"), ("季清和", "副书记", f"{JIA}委"), None),
        (("季清和", "书记", "市委"), ("季清和", "书记", f"{JIA}委"), None),
        (("季清和", "书记", "县委"), ("季清和", "书记", f"{JIA}委"), f"{JIA}委"),
        (("季清和", "局长", "县教育局"), ("季清和", "局长", f"{JIA}教育局"), f"{JIA}教育局"),
    ],
)
def test_holder_role_and_short_name_must_agree(
    short: tuple[str, ...], full: tuple[str, ...], found: str | None
) -> None:
    assert named_in_full(short, full) == ({found} if found else set())


def test_two_who_name_two_owners_tell_nothing() -> None:
    short = ("季清和", "书记", "县委")
    assert named_in_full(short, ("季清和", "书记", f"{JIA}委"), ("季清和", "书记", f"{YI}委")) == set()
    assert named_in_full(short) == set()


def test_only_a_town_speaks_of_the_bodies_above_it_by_their_level() -> None:
    office = ("季清和", "书记", "县委")
    body = OfficeSeen(
        tenure="t",
        person=f"{BASE}person/云岭市/季清和",
        role="书记",
        organization=f"{BASE}organization/云岭市/县委",
        reports=(),
    )
    assert list(Owners().observe(told("云岭市", office), NONE)) == []
    assert len(list(Owners().observe(told(TOWN, office), NONE))) == 1
    assert list(Owners().observe(replace(told(TOWN, office), offices=(body,)), NONE)) == []
    assert list(Owners().observe(replace(told(TOWN, office), offices=(replace(body, organization=None),)), NONE)) == []


def test_the_decision_rests_on_the_sentences_of_both(tmp_path: Path) -> None:
    world = {
        "1": Told(town=TOWN, issued="2024-01", offices=(("季清和", "书记", "县委"),)),
        "2": Told(town=JIA, issued="2024-02", offices=(("季清和", "书记", f"{JIA}委"),)),
    }
    index = a_world(tmp_path, world)
    reason = "同一人的同一职务，机构名称有省略"
    (decision,) = [one for one in index.instances(CIVIC.IdentityDecision) if index.value(one, CIVIC.reason) == reason]
    assert index.value(decision, CIVIC.score) == "0.94"
    body = f"{BASE}organization/{JIA}/{JIA}委"
    quotes = {passage.quote for passage in index.evidence(decision, CIVIC.concerns, body)}
    assert quotes == {"季清和，书记，县委。", f"季清和，书记，{JIA}委。"}
