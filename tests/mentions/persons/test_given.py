from collections.abc import Callable

import pytest

from extractor.mentions.candidates import Candidate
from extractor.mentions.ground import Ground
from extractor.mentions.persons.given import (
    also_given,
    is_all_titles,
    is_firm_of_other,
    is_given,
    is_noted,
    is_received,
    is_said_of,
    is_staffed,
)
from tests.mentions.readings import a_ground


def _ground(text: str, *names: str) -> Ground:
    """A sentence with its titles, in which these names have been found."""
    ground = a_ground(text)
    for name in names:
        ground.add(text.index(name), text.index(name) + len(name), "test")
    return ground


def _titles(ground: Ground, holds: Callable[[Ground, Candidate], bool]) -> list[str]:
    return [ground.text[office.start : office.end] for office in ground.offices if holds(ground, office)]


def _found(ground: Ground) -> list[tuple[str, str]]:
    return [(ground.text[name.start : name.end], name.rule) for name in ground.names.values()]


@pytest.mark.parametrize(
    "text, titles",
    [
        ("补选段晓岚为镇长，", ["镇长"]),
        ("选举段晓岚同志为镇长。", ["镇长"]),
        ("免去段晓岚的镇长职务。", ["镇长"]),
        ("免去老段同志镇长职务。", ["镇长"]),
        ("免去：段晓岚同志的镇长职务。", ["镇长"]),
        ("当选镇人大主席。", ["镇人大主席"]),
        ("总书记指出。", ["总书记"]),
        ("推选了大会执行主席。", []),
        ("镇长出席。", []),
        ("段晓岚同志的镇长助理。", []),
        ("补选段晓岚，镇长出席。", []),
    ],
)
def test_what_the_text_gives_or_takes(text: str, titles: list[str]) -> None:
    assert _titles(_ground(text), is_given) == titles


@pytest.mark.parametrize(
    "text, received",
    [
        ("温行舟会见埃及卫生部部长", True),
        ("温行舟会见埃及卫生部部长，", True),
        ("温行舟会见埃及卫生部部长陆清禾", False),
        ("温行舟陪同埃及卫生部部长", False),
        ("温行舟会见部长", False),
    ],
)
def test_who_is_received_by_the_title_alone(text: str, received: bool) -> None:  # noqa: FBT001
    assert bool(_titles(_ground(text), lambda ground, office: is_received(ground.text, office))) is received


@pytest.mark.parametrize(
    "text, names, titles",
    [
        ("成立以镇长段晓岚为组长，副镇长温行舟为副组长的小组。", ["段晓岚", "温行舟"], ["组长", "副组长"]),
        ("由段晓岚为组长。", ["段晓岚"], ["组长"]),
        ("由段晓岚为组长。", [], []),
        ("推段晓岚为组长。", ["段晓岚"], []),
        ("由众人议定。段晓岚为组长。", ["段晓岚"], []),
    ],
)
def test_who_staffs_a_group(text: str, names: list[str], titles: list[str]) -> None:
    assert _titles(_ground(text, *names), is_staffed) == titles


@pytest.mark.parametrize(
    "text, names",
    [
        ("补选段晓岚为镇长，温行舟为副镇长。", ["温行舟"]),
        ("补选段晓岚为镇长、温行舟同志（兼）为副镇长。", ["温行舟"]),
        ("补选段晓岚为镇长，温行舟、方若谷和段澄为副镇长。", ["温行舟", "方若谷", "段澄"]),
        ("补选段晓岚为镇长，免去温行舟的副镇长。", None),
        ("补选段晓岚为镇长。温行舟为副镇长。", None),
    ],
)
def test_one_verb_gives_several_offices(text: str, names: list[str] | None) -> None:
    ground = _ground(text)
    first, second = ground.offices
    assert also_given(ground, first, second) is (names is not None)
    assert _found(ground) == [(name, "appointed") for name in names or ()]


@pytest.mark.parametrize(
    "text, name",
    [
        ("段晓岚是芦汀陶瓷有限公司董事长。", "段晓岚"),
        ("段晓岚系芦汀镇镇长。", "段晓岚"),
        ("会上，段澄是镇长。", "段澄"),
        ("司徒若兰是镇长。", "司徒若兰"),
        ("听说段晓岚是镇长。", None),
        ("段晓岚任镇长。", None),
        ("这里是镇长办公处。", None),
    ],
)
def test_whom_the_clause_says_to_be_the_holder(text: str, name: str | None) -> None:
    ground = _ground(text)
    assert bool(_titles(ground, is_said_of)) is (name is not None)
    assert _found(ground) == ([(name, "said-of")] if name else [])


@pytest.mark.parametrize(
    "text, all_titles",
    [
        ("镇长、镇党委副书记；镇人大主席。", True),
        ("镇长，镇党委副书记；", True),
        ("镇长。", False),
        ("镇长、镇党委副书记出席。", False),
        ("会上，镇长、镇党委副书记。", False),
        ("镇长、能手、镇党委副书记。", False),
    ],
)
def test_a_row_of_titles_and_nothing_else(text: str, all_titles: bool) -> None:  # noqa: FBT001
    assert is_all_titles(_ground(text)) is all_titles


@pytest.mark.parametrize(
    "text, titles, found",
    [
        ("段晓岚（镇人大代表、镇长）：要修桥。", ["镇人大代表", "镇长"], [("段晓岚", "profile")]),
        ("段晓岚（今年连任镇长，很忙）：要修桥。", ["镇长"], [("段晓岚", "profile")]),
        ("到会的有段晓岚（镇长）、等。", ["镇长"], [("段晓岚", "noted")]),
        ("到会的有司徒若兰（时任镇长）等。", ["时任镇长"], [("司徒若兰", "noted")]),
        # nothing but titles in the brackets of one who does not open the sentence
        ("到会的有段晓岚（镇长，很忙）等。", [], []),
        ("到会的有众人（镇长）等。", [], []),
        ("段晓岚镇长（镇里）。", [], []),
        ("（镇长）到会。", [], []),
    ],
)
def test_titles_in_brackets_behind_a_name(text: str, titles: list[str], found: list[tuple[str, str]]) -> None:
    ground = _ground(text)
    assert _titles(ground, is_noted) == titles
    assert _found(ground) == found


def test_titles_in_brackets_belong_to_a_name_found_before() -> None:
    text = "这次到会者段晓岚（镇长）、等。"
    assert _titles(_ground(text, "段晓岚"), is_noted) == ["镇长"]
    assert _titles(_ground(text), is_noted) == []


@pytest.mark.parametrize(
    "text, other",
    [
        ("段晓岚、南州嘉和物业有限公司总经理温行舟参加。", True),
        ("段晓岚、南州嘉和温行舟参加。", False),
        ("段晓岚、南州嘉等物业有限公司总经理温行舟参加。", False),
    ],
)
def test_the_title_of_somebody_else_begins_with_an_unread_body(text: str, other: bool) -> None:  # noqa: FBT001
    ground = _ground(text)
    assert is_firm_of_other(ground, text.index("南")) is other
