import pytest

from extractor.resolution.decision import CERTAIN, Decision, decided, decision_statements
from extractor.resolution.deriving import Deriver
from extractor.vocab import CIVIC, RDF, XSD
from tests.factories import a_document, an_evidence

WRITER = Deriver(graph="people", rule="identity")
DOCUMENT = a_document("周岚到会。")


def test_a_decision_has_its_two_in_their_order() -> None:
    assert decided("urn:b", "urn:a", 0.5, "同名") == decided("urn:a", "urn:b", 0.5, "同名")
    assert decided("urn:b", "urn:a", 0.5, "同名") == Decision(one="urn:a", other="urn:b", score=0.5, reason="同名")


@pytest.mark.parametrize("score, is_merge", [(CERTAIN, True), (1.0, True), (CERTAIN - 0.01, False), (0.0, False)])
def test_what_is_not_certain_is_left_to_a_person(score: float, is_merge: bool) -> None:  # noqa: FBT001
    decision = decided("urn:a", "urn:b", score, "同名")
    assert decision.is_merge is is_merge
    said = {
        (one.subject, one.object)
        for one in decision_statements(WRITER, decision)
        if one.predicate == CIVIC.possiblySameAs
    }
    assert said == (set() if is_merge else {("urn:a", "urn:b"), ("urn:b", "urn:a")})


def test_a_decision_is_told_with_score_reason_and_passages() -> None:
    evidence = (an_evidence(DOCUMENT, "周岚到会"),)
    told = list(decision_statements(WRITER, decided("urn:b", "urn:a", 0.95, "同名"), evidence))
    (node,) = {one.subject for one in told}
    assert [(one.predicate, one.object, one.datatype) for one in told] == [
        (str(RDF.type), str(CIVIC.IdentityDecision), None),
        (str(CIVIC.concerns), "urn:a", None),
        (str(CIVIC.concerns), "urn:b", None),
        (str(CIVIC.score), "0.95", str(XSD.decimal)),
        (str(CIVIC.reason), "同名", None),
    ]
    assert {one.evidence for one in told} == {evidence}
    others = [decided("urn:a", "urn:b", 0.95, "同职"), decided("urn:a", "urn:c", 0.95, "同名")]
    nodes = {next(decision_statements(WRITER, one)).subject for one in others}
    assert node not in nodes
    assert len(nodes) == 2
    assert next(decision_statements(WRITER, decided("urn:a", "urn:b", 0.91, "同名"))).subject == node
