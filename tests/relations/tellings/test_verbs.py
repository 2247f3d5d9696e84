import pytest

from extractor.relations.tellings.verbs import has_actor, named, verb_at
from tests.relations.markup import scene


def test_a_verb_knows_its_clause() -> None:
    verb = verb_at(scene("上午，韩秋实走访石桥村，送上祝福"), 6, 8)
    assert (verb.word, verb.before, verb.clause_start, verb.clause_end) == ("走访", "韩秋实", 3, 11)


def test_bodies_places_and_people_are_goals_but_no_title_is() -> None:
    found = scene("走访[B 镇敬老院]、[L 石桥村]和[O [B 镇党委]书记][P 韩秋实]")
    assert [mark.mention.text for mark in named(found, 0, len(found.text))] == ["镇敬老院", "石桥村", "韩秋实"]


@pytest.mark.parametrize(
    "marked, acts", [("[P 韩秋实]走访", True), ("镇领导走访", True), ("人大代表走访", True), ("上午走访", False)]
)
def test_somebody_must_act(marked: str, acts: bool) -> None:  # noqa: FBT001
    found = scene(marked)
    assert has_actor(found, found.text.index("走访")) is acts
