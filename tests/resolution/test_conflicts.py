from extractor.ids import BASE, Ids
from extractor.resolution.conflicts import conflict_statements
from extractor.resolution.deriving import DERIVED
from extractor.vocab import CIVIC, RDF
from tests.factories import a_document, an_evidence

DOCUMENT = a_document("方若谷任镇长。周岚任镇长。")
ONE, OTHER = (an_evidence(DOCUMENT, quote) for quote in ("方若谷任镇长。", "周岚任镇长。"))


def test_a_conflict_says_what_it_is_about_why_and_where_it_stands() -> None:
    told = list(conflict_statements("offices", "两人同时任职", ("tenure/2", "tenure/1", "tenure/2"), (ONE, OTHER)))
    (node,) = {statement.subject for statement in told}
    assert node.startswith(f"{BASE}conflict/")
    assert [(statement.predicate, statement.object) for statement in told] == [
        (str(RDF.type), str(CIVIC.Conflict)),
        (str(CIVIC.reason), "两人同时任职"),
        (str(CIVIC.concerns), "tenure/1"),
        (str(CIVIC.concerns), "tenure/2"),
        (str(CIVIC.evidence), Ids().evidence(ONE)),
        (str(CIVIC.evidence), Ids().evidence(OTHER)),
    ]
    assert {statement.evidence for statement in told} == {(ONE, OTHER)}
    assert {(statement.document, statement.rule) for statement in told} == {(f"{DERIVED}offices", "conflict")}


def test_another_reason_or_other_things_are_another_conflict() -> None:
    nodes = {
        next(conflict_statements("offices", reason, things, ())).subject
        for reason in ("甲", "乙")
        for things in (("1",), ("1", "2"))
    }
    assert len(nodes) == 4
