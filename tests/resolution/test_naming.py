from extractor.resolution.decision import decided, decision_statements
from extractor.resolution.deriving import DERIVED, Deriver
from extractor.resolution.naming import named_so
from extractor.vocab import DCTERMS
from tests.factories import a_document, an_evidence


def test_what_goes_by_another_iri_was_replaced_by_a_decision_that_rests_on_passages() -> None:
    evidence = (an_evidence(a_document("县委书记季清和到会。"), "县委书记季清和"),)
    decision = decided("urn:old", "urn:new", 0.94, "机构名称有省略")
    link, *others = named_so("owners", "urn:old", "urn:new", decision, evidence)
    assert (link.subject, link.predicate, link.object) == ("urn:old", str(DCTERMS.isReplacedBy), "urn:new")
    assert (link.document, link.rule, link.evidence) == (f"{DERIVED}owners", "identity", evidence)
    assert others == list(decision_statements(Deriver(graph="owners", rule="identity"), decision, evidence))
