import pytest

from extractor.graph.index import Index
from extractor.graph.statement import Statement
from extractor.graph.statements import statements
from extractor.ids import BASE
from extractor.model import Evidence
from extractor.resolution.conflicts import conflict_statements
from extractor.resolution.decision import decided, decision_statements
from extractor.resolution.deriving import Deriver
from extractor.views.report.facts import anchor
from extractor.views.report.review import count_merges, read_candidates, read_conflicts
from tests.factories import SOURCE, a_bulletin

SAID = statements(a_bulletin())
FANG, JI, WEN = (f"{BASE}person/溪口镇/{name}" for name in ("方若谷", "𠮷海燕", "文怀远"))
LINE = SOURCE.splitlines()[0]
PASSAGE = Evidence(document="2024-04", collection="default", quote=LINE, start=0, end=len(LINE), rule="test")


def index(*derived: Statement) -> Index:
    return Index((*SAID, *derived))


def held(person: str) -> str:
    return next(one.subject for one in SAID if one.predicate.endswith("#member") and one.object == person)


def test_a_conflict_names_its_tenures_and_shows_the_sentence() -> None:
    things = (held(FANG), held(JI))
    (conflict,) = read_conflicts(index(*conflict_statements("offices", "同时有两人在任", things, (PASSAGE,))))
    assert (conflict.reason, conflict.score) == ("同时有两人在任", "")
    assert {thing.anchor for thing in conflict.things} == {anchor(FANG), anchor(JI)}
    assert '<mark class="person">方若谷</mark>' in conflict.sentences[0].html


@pytest.mark.parametrize("score, candidates, merges", [(0.7, 1, 0), (0.95, 0, 1)])
def test_a_pair_is_a_candidate_until_it_is_made_one(score: float, candidates: int, merges: int) -> None:
    decision = decided(FANG, WEN, score, "同一职务")
    found = index(*decision_statements(Deriver(graph="people", rule="identity"), decision))
    assert (len(read_candidates(found)), count_merges(found)) == (candidates, merges)


def test_a_candidate_is_told_with_its_town_and_the_sentences_of_its_offices() -> None:
    decision = decided(FANG, WEN, 0.7, "同一职务")
    (doubt,) = read_candidates(index(*decision_statements(Deriver(graph="people", rule="identity"), decision)))
    assert [thing.name for thing in doubt.things] == ["文怀远（溪口镇）", "方若谷（溪口镇）"]
    assert doubt.score == "0.70"
    assert "补选" in "".join(sentence.html for sentence in doubt.sentences)


def test_the_likeliest_candidate_comes_first() -> None:
    pairs = ((FANG, WEN, 0.4), (FANG, JI, 0.7))
    derived = [
        statement
        for one, other, score in pairs
        for statement in decision_statements(
            Deriver(graph="people", rule="identity"), decided(one, other, score, "同名")
        )
    ]
    assert [doubt.score for doubt in read_candidates(index(*derived))] == ["0.70", "0.40"]
