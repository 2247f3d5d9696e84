from extractor.graph.evidence import passage_statements, source_statements
from extractor.graph.scribe import Scribe
from extractor.graph.statements import statements
from extractor.ids import BASE, Ids
from extractor.model import Part
from extractor.vocab import CIVIC, OA, PROV, XSD
from tests.factories import SOURCE, a_bulletin, a_document, an_evidence
from tests.graph.said import instances, objects


def test_every_fact_leads_to_its_sentence() -> None:
    said = statements(a_bulletin())
    facts = [iri for cls in (CIVIC.Tenure, CIVIC.CivicEvent, CIVIC.Participation) for iri in instances(said, cls)]
    for fact in facts:
        assert objects(said, PROV.wasQuotedFrom, fact) == {f"{BASE}document/default/2024-04"}
        (passage,) = objects(said, CIVIC.evidence, fact)
        quote, position = f"{passage}#quote", f"{passage}#position"
        assert objects(said, OA.hasSelector, passage) == {quote, position}
        (start,), (end,) = objects(said, OA.start, position), objects(said, OA.end, position)
        assert objects(said, OA.exact, quote) == {SOURCE[int(start) : int(end)]}
        assert objects(said, CIVIC.rule, passage) == {"test"}
        assert objects(said, CIVIC.version, passage)


def test_the_confidence_is_the_measured_precision_of_the_rule() -> None:
    measured = statements(a_bulletin(), precision={"test": 0.93})
    assert {said.confidence for said in measured if said.rule == "test"} == {0.93}
    assert {said.confidence for said in measured if said.rule == "document"} == {None}
    assert objects(measured, CIVIC.confidence) == {"0.93"}
    assert not objects(statements(a_bulletin()), CIVIC.confidence)


def test_a_passage_is_described_where_it_is_cited_first() -> None:
    document = a_document("周岚到会。周岚讲话。")
    first, second = an_evidence(document, "周岚到会"), an_evidence(document, "周岚讲话")
    scribe = Scribe(ids=Ids(base=BASE), document=document)
    once = list(passage_statements(scribe.citing((first, second)), "urn:a"))
    again = list(source_statements(scribe.citing((second,)), "urn:b"))
    assert len(instances(once, CIVIC.Evidence)) == 2
    assert [(one.predicate, one.object) for one in again] == [
        (str(PROV.wasQuotedFrom), scribe.source),
        (str(CIVIC.evidence), Ids().evidence(second)),
    ]
    assert objects(once, CIVIC.evidence, "urn:a") == {Ids().evidence(first), Ids().evidence(second)}
    by_passage = {one.subject: one.evidence for one in once if one.predicate == CIVIC.rule}
    assert by_passage == {Ids().evidence(first): (first,), Ids().evidence(second): (second,)}


def test_a_passage_of_a_paged_document_names_its_page_or_paragraph() -> None:
    for kind, predicate in (("page", CIVIC.page), ("paragraph", CIVIC.paragraph)):
        document = a_document("周岚到会。周岚讲话。", parts=(Part(kind, 1, 0), Part(kind, 2, 5)))  # type: ignore[arg-type]  # kinds
        evidence = an_evidence(document, "周岚讲话")
        said = list(passage_statements(Scribe(ids=Ids(base=BASE), document=document).citing((evidence,)), "urn:a"))
        (told,) = [one for one in said if one.predicate == predicate]
        assert (told.object, told.datatype) == ("2", str(XSD.integer))
        assert len({CIVIC.page, CIVIC.paragraph} & {one.predicate for one in said}) == 1
    plain = a_document("周岚到会。")
    said = list(passage_statements(Scribe(ids=Ids(), document=plain).citing((an_evidence(plain, "周岚"),)), "urn:a"))
    assert not objects(said, CIVIC.page) | objects(said, CIVIC.paragraph)
    assert {one.datatype for one in said if one.predicate in (OA.start, OA.end)} == {str(XSD.integer)}
