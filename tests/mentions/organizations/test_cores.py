import pytest

from extractor.mentions.organizations.cores import core_pattern, read_core
from tests.mentions.readings import a_roll, surfaces


@pytest.mark.parametrize("text", ["党委", "人大", "人大常委会", "政府", "人民政府", "政协", "纪委", "党支部"])
def test_cores(text: str) -> None:
    assert core_pattern().fullmatch(text) is not None


@pytest.mark.parametrize(
    "text", ["党组织", "人大代表大会", "政协委员会", "人民代表大会制度", "政府采购", "政府职能", "县委员", "市委托"]
)
def test_beginnings_of_other_words_are_no_cores(text: str) -> None:
    assert core_pattern().match(text) is None


def _read(text: str, core: str) -> list[tuple[str, str]]:
    roll = a_roll(text)
    start = text.index(core)
    read_core(roll, start, start + len(core))
    return [(text[body.start : body.end], body.rule) for body in roll.found]


@pytest.mark.parametrize(
    "text, core, body",
    [
        ("芦汀镇党委", "党委", ("芦汀镇党委", "core-body")),
        ("中共芦汀镇委员会", "委员会", ("中共芦汀镇委员会", "core-body")),
        ("镇纪委", "纪委", ("镇纪委", "core-body")),
        ("团区委", "委", ("团区委", "core-body")),
        ("，望仙村党支部", "党支部", ("望仙村党支部", "core-body")),
        ("党委副书记", "党委", ("党委", "titled-core")),
    ],
)
def test_whose_body_it_is(text: str, core: str, body: tuple[str, str]) -> None:
    assert _read(text, core) == [body]


@pytest.mark.parametrize("text, core", [("政府高度重视", "政府"), ("高校党委", "党委"), ("干部到党委来", "党委")])
def test_a_core_without_an_owner_names_no_body(text: str, core: str) -> None:
    assert _read(text, core) == []


def test_an_organ_of_a_body_is_named_behind_it() -> None:
    roll = a_roll("澄阳区教育局党委")
    roll.put(0, 6, "firm-ending")
    read_core(roll, 6, 8)
    assert [(body.start, body.end) for body in roll.found] == [(0, 8)]


def test_siblings_are_two_bodies() -> None:
    roll = a_roll("镇党委政府")
    read_core(roll, 1, 3)
    read_core(roll, 3, 5)
    assert [(body.start, body.end, body.rule) for body in roll.found] == [(0, 3, "core-body"), (3, 5, "bare-core")]


def test_the_committee_of_a_democratic_party_in_full() -> None:
    assert surfaces("农工党温州市委会主委陆清禾发言。", "ORG") == ["农工党温州市委会"]


def test_what_somebody_took_up_is_no_part_of_a_villages_body() -> None:
    assert surfaces("回村挑起了村党总支书记的担子。", "ORG") == ["村党总支"]
