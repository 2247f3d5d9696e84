from extractor.model import Entity, Holding
from extractor.relations.repeats import is_vague_repeat, joined

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
