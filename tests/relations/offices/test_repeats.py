import pytest

from extractor.model import Entity, Holding
from extractor.relations.offices.repeats import is_of_other_state, is_vague_repeat, joined, settled

PERSON = Entity(kind="person", name="江岚")
HELD = Holding(person=PERSON, role="镇长", organization=None)
ELECTED = Holding(person=PERSON, role="镇长", organization=None, status="elected", date="2024-01-12")


def test_a_change_tells_more_than_that_an_office_is_held() -> None:
    assert joined(HELD, ELECTED) == ELECTED
    assert joined(ELECTED, HELD) == ELECTED


def test_the_fuller_title_tells_which_body() -> None:
    team, bare = ("江岚", "队长", "芦汀镇综合行政执法队"), ("江岚", "队长", None)
    assert is_vague_repeat(bare, [bare, team], [team])
    assert not is_vague_repeat(team, [bare, team], [team])
    short = ("江岚", "队长", "镇综合行政执法队")
    assert is_vague_repeat(short, [short, team], [short, team])


@pytest.mark.parametrize(
    "name, others, is_abroad",
    [
        ("马尔科夫", [], True),
        ("费尔南", [("费尔南", "特使", None), ("费尔南", "总理", "葡萄牙")], True),
        ("陆清禾", [], False),
        ("回良玉", [], False),
    ],
)
def test_whose_prime_minister(name: str, others: list[tuple[str, str, str | None]], *, is_abroad: bool) -> None:
    own = (name, "总理", "国务院")
    assert is_of_other_state(own, [own, *others]) == is_abroad
    assert not is_of_other_state((name, "市长", "云州市人民政府"), others)


def test_no_head_of_another_cabinet_heads_chinas() -> None:
    cabinet = Entity(kind="organization", name="国务院")
    foreigner = Entity(kind="person", name="马尔科夫")
    told = Holding(person=foreigner, role="总理", organization=cabinet)
    own = Holding(person=PERSON, role="总理", organization=cabinet)
    found: dict[tuple[str, str, str | None], Holding]
    found = {("马尔科夫", "总理", "国务院"): told, ("江岚", "总理", "国务院"): own}
    assert [h.organization for h in settled(found, list(found))] == [None, cabinet]
