"""Who is who: an adversarial world of namesakes, movers, near names and bodies of one name."""

from itertools import combinations
from pathlib import Path

import pytest

from extractor.resolution.corrections import Corrections, Identity
from tests.resolution.worlds import Told, a_world, final, offered

JIA, YI = "溪口镇", "白石镇"
WORLD = {
    # Homophones in one town, in several offices: four people.
    "1": Told(
        town=JIA,
        issued="2022-03",
        offices=(
            ("张伟", "镇长", f"{JIA}人民政府"),
            ("章伟", "副镇长", f"{JIA}人民政府"),
            ("张维", "书记", f"{JIA}党委"),
            ("张炜", "主席", f"{JIA}人大"),
            ("李强", "副镇长", f"{JIA}人民政府"),
            ("赵立言", "主任", f"{JIA}党政办公室"),
        ),
    ),
    "2": Told(town=JIA, issued="2022-06", offices=(("张伟", "镇长", f"{JIA}人民政府"),), people=("李强", "章伟")),
    # A namesake in another town, and a body of the same kind there.
    "3": Told(
        town=YI,
        issued="2022-03",
        offices=(
            ("李强", "所长", f"{YI}派出所"),
            ("赵立言", "主任", f"{YI}党政办公室"),
            ("宋知远", "镇长", f"{YI}人民政府"),
        ),
    ),
    "4": Told(town=YI, issued="2022-09", offices=(("李强", "所长", f"{YI}派出所"),)),
    # One person through three posts and two towns; each move is told with the post before.
    "5": Told(town=JIA, issued="2022-04", offices=(("周岚", "副书记", f"{JIA}党委"),)),
    "6": Told(
        town=YI,
        issued="2023-02",
        offices=(("周岚", "副书记", f"{JIA}党委"), ("周岚", "镇长", f"{YI}人民政府", "appointed", "2023-02-03")),
        bodies={f"{JIA}党委": JIA},
    ),
    "7": Told(town=YI, issued="2024-05", offices=(("周岚", "书记", f"{YI}党委"),)),
    # A spelling that differs by one character in the same office.
    "8": Told(town=YI, issued="2024-09", offices=(("周宋岚", "书记", f"{YI}党委"),)),
    # A deputy who acts as head.
    "9": Told(town=JIA, issued="2022-08", offices=(("文怀远", "副镇长", f"{JIA}人民政府"),)),
    "10": Told(town=JIA, issued="2023-01", offices=(("文怀远", "代镇长", f"{JIA}人民政府"),)),
    # A leader of the county in the bulletins of both towns, once in short.
    "11": Told(town=JIA, issued="2022-05", offices=(("季清和", "书记", "云岭县委"),), bodies={"云岭县委": "云岭县"}),
    "12": Told(town=YI, issued="2022-07", offices=(("季清和", "书记", "县委"),)),
    "13": Told(town=YI, issued="2022-08", offices=(("季清和", "书记", "云岭县委"),)),
    # Namesakes of one county in offices that have nothing to do with one another.
    "14": Told(town="云岭县", issued="2022-05", offices=(("陈和", "局长", "云岭县教育局"),)),
    "15": Told(town="云岭县", issued="2022-06", offices=(("陈和", "院长", "云岭县人民医院"),)),
}
"""Identifier → document."""

SAME = [
    ("溪口镇/张伟", "溪口镇/张伟"),
    ("溪口镇/周岚", "白石镇/周岚"),
    ("溪口镇/季清和", "白石镇/季清和"),
    ("白石镇/周宋岚", "白石镇/周岚"),
    ("溪口镇/文怀远", "溪口镇/文怀远"),
]
APART = [
    *combinations(("溪口镇/张伟", "溪口镇/章伟", "溪口镇/张维", "溪口镇/张炜"), 2),
    ("溪口镇/李强", "白石镇/李强"),
    ("溪口镇/赵立言", "白石镇/赵立言"),
    ("白石镇/宋知远", "白石镇/周岚"),
]


def test_no_two_people_are_made_one_and_all_who_are_one_are_found_or_offered(tmp_path: Path) -> None:
    index = a_world(tmp_path, WORLD)
    for one, other in APART:
        assert not final(index, f"person/{one}") & final(index, f"person/{other}"), (one, other)
    open_pairs = offered(index)
    for one, other in SAME:
        names = final(index, f"person/{one}"), final(index, f"person/{other}")
        together = names[0] == names[1] and len(names[0]) == 1
        assert together or any({*names[0], *names[1]} >= pair for pair in open_pairs), (one, other)


def test_namesakes_of_one_county_are_offered_and_not_made_one(tmp_path: Path) -> None:
    index = a_world(tmp_path, WORLD)
    both = final(index, "person/云岭县/陈和")
    assert len(both) == 2
    assert frozenset(both) in offered(index)


@pytest.mark.parametrize("identifier", ["6", "13"])
def test_a_person_told_apart_stays_apart(identifier: str, tmp_path: Path) -> None:
    name = {"6": "周岚", "13": "季清和"}[identifier]
    things = (f"person/{JIA}/{name}", f"person/{YI}/{name}")
    index = a_world(tmp_path, WORLD, Corrections(not_same=(Identity(things=things),)))
    assert not final(index, things[0]) & final(index, things[1])


def test_a_person_called_one_is_one(tmp_path: Path) -> None:
    things = (f"person/{JIA}/李强", f"person/{YI}/李强")
    index = a_world(tmp_path, WORLD, Corrections(same=(Identity(things=things),)))
    assert final(index, things[0]) == final(index, things[1])
    assert len(final(index, things[0])) == 1


def test_a_short_name_that_two_districts_bear_makes_no_two_people_one(tmp_path: Path) -> None:
    world = {
        "1": Told(town=None, issued="2024-01", offices=(("陈立", "书记", "县委"),)),
        "2": Told(town="云岭县", issued="2024-02", offices=(("陈立", "书记", "云岭县委"),)),
    }
    both = {"person/~/default/1/陈立", "person/云岭县/陈立"}
    index = a_world(tmp_path / "1", world)
    assert len(set.union(*(final(index, one) for one in both))) == 1
    world["3"] = Told(town="白河县", issued="2024-03", offices=(("陈立", "书记", "白河县委"),))
    index = a_world(tmp_path / "2", world)
    assert len(set.union(*(final(index, one) for one in (*both, "person/白河县/陈立")))) == 3
    assert frozenset(both) in offered(index)


def test_a_person_belongs_where_the_office_is(tmp_path: Path) -> None:
    seen = Told(town=JIA, issued="2022-05", offices=(("季清和", "书记", "云岭县委"),), bodies={"云岭县委": "云岭县"})
    assert final(a_world(tmp_path, {"1": seen}), f"person/{JIA}/季清和") == {"person/云岭县/季清和"}


def test_a_short_form_that_many_owners_bear_offers_nobody(tmp_path: Path) -> None:
    """区委书记 of a common name in many towns: to offer each to each would grow with the square of the archive."""
    many = {
        f"{number}": Told(town=f"{town}镇", issued="2022-03", offices=(("钱守一", "书记", f"{town}区委"),))
        for number, town in enumerate("云石泉柳鹤雁")
    }
    short = {"short": Told(town="杏林镇", issued="2022-03", offices=(("钱守一", "书记", "区委"),))}
    assert not offered(a_world(tmp_path / "many", many | short))
    few = dict(list(many.items())[:2])
    assert offered(a_world(tmp_path / "few", few | short))


def test_villagers_of_one_name_are_candidates_in_one_town_alone(tmp_path: Path) -> None:
    def told(town: str, role: str, body: str) -> Told:
        return Told(town=town, issued="2022-03", offices=(("钱守一", role, body),), bodies={body: "东风村"})

    women, party = ("主任", "东风村妇联"), ("书记", "东风村党支部")
    assert offered(a_world(tmp_path / "one", {"1": told(JIA, *women), "2": told(JIA, *party)}))
    assert not offered(a_world(tmp_path / "two", {"1": told(JIA, *women), "2": told(YI, *party)}))
