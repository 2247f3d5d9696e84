"""Corrections that name a thing by the IRI with a discriminator that it goes by after resolution."""

from pathlib import Path

import pytest

from extractor.ids import BASE
from extractor.resolution.corrections import NONE, Corrections, Identity
from extractor.resolution.grounding import grounded
from extractor.resolution.merging import Merger
from tests.resolution.worlds import Told, a_world, final, offered

NAME = f"{BASE}person/甲镇/李强"
OWN, MARKED = "person/甲镇/李强", "person/甲镇/李强/{}"


def built(corrections: Corrections) -> Merger:
    """Three of one name, told apart by their documents."""
    seen = [(f"{BASE}document/default/{number}", NAME, "李强", ()) for number in "123"]
    return Merger("people", seen, corrections)


def together(*same: tuple[str, ...], apart: tuple[tuple[str, ...], ...] = ()) -> set[frozenset[str]]:
    """The documents whose namesakes corrections make one."""
    corrections = Corrections(
        same=tuple(Identity(things=things) for things in same),
        not_same=tuple(Identity(things=things) for things in apart),
    )
    groups = grounded(built, corrections).groups
    return {frozenset(node.document[-1] for node in group) for group in groups if len(group) > 1}


def test_without_corrections_all_stay_apart_and_go_by_a_discriminator() -> None:
    found = grounded(built, NONE)
    assert sorted(found.joins().iris.values()) == [f"{NAME}/{number}" for number in "123"]


@pytest.mark.parametrize(
    "things, one",
    [
        ((MARKED.format(1), MARKED.format(3)), {frozenset("13")}),
        ((MARKED.format(1), MARKED.format(2), MARKED.format(3)), {frozenset("123")}),
        ((f"{OWN} @ default/1", MARKED.format(2)), {frozenset("12")}),
        ((MARKED.format(1), MARKED.format(9)), set()),
        ((MARKED.format(1), "person/乙镇/李强"), set()),
    ],
)
def test_what_goes_by_a_discriminator_is_found_and_made_one(things: tuple[str, ...], one: set[frozenset[str]]) -> None:
    assert together(things) == one


def test_whom_discriminators_tell_apart_stay_so_whatever_else_makes_them_one() -> None:
    whole = (f"{OWN} @ default/1", f"{OWN} @ default/2", f"{OWN} @ default/3")
    assert together(whole) == {frozenset("123")}


def test_the_block_is_built_once_where_no_correction_may_mean_its_things() -> None:
    times: list[Corrections] = []

    def counted(corrections: Corrections) -> Merger:
        times.append(corrections)
        return built(corrections)

    elsewhere = Corrections(
        same=(
            Identity(things=("person/乙镇/李强/1", "person/乙镇/李强/2")),
            Identity(things=(f"{OWN} @ default/1", f"{OWN} @ default/2")),
            Identity(things=(OWN, f"{MARKED.format(1)} @ default/1")),
        )
    )
    grounded(counted, elsewhere)
    assert times == [elsewhere]
    grounded(counted, Corrections(not_same=(Identity(things=(MARKED.format(1), MARKED.format(2))),)))
    assert len(times) == 3
    (pair,) = times[2].not_same
    assert pair.things == tuple(f"{NAME} @ {BASE}document/default/{number}" for number in "12")


def test_a_correction_may_name_namesakes_by_the_iris_that_they_go_by(tmp_path: Path) -> None:
    world = {
        "1": Told(town="云岭县", issued="2022-05", offices=(("陈和", "局长", "云岭县教育局"),)),
        "2": Told(town="云岭县", issued="2022-06", offices=(("陈和", "院长", "云岭县人民医院"),)),
    }
    both = sorted(final(a_world(tmp_path / "open", world), "person/云岭县/陈和"))
    assert [one.count("/") for one in both] == [3, 3]
    identity = (Identity(things=tuple(both)),)
    apart = a_world(tmp_path / "apart", world, Corrections(not_same=identity))
    assert final(apart, "person/云岭县/陈和") == set(both)
    assert frozenset(both) not in offered(apart)
    one = a_world(tmp_path / "one", world, Corrections(same=identity))
    assert final(one, "person/云岭县/陈和") == {"person/云岭县/陈和"}
