from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.graph.statements import statements, union
from extractor.ids import BASE
from extractor.model import Extraction, Mention, Span
from extractor.vocab import CIVIC, DCTERMS, OA, PROV, RDF, SDO, SKOS, XSD
from tests.factories import SOURCE, a_bulletin, a_document, a_mention, an_entity, an_extraction
from tests.graph.said import instances, objects
from tests.graph.strategies import extractions


@given(one=extractions("001"), other=extractions("002"))
def test_two_halves_merged_equal_the_whole(one: Extraction, other: Extraction) -> None:
    halves = union(statements(one)), union(statements(other))
    assert union(*halves) == union(*reversed(halves)) == union([*statements(other), *statements(one)])


@given(extraction=extractions())
def test_the_same_extraction_says_the_same(extraction: Extraction) -> None:
    said = statements(extraction)
    assert said == statements(extraction)
    assert len({statement.id for statement in said}) == len(said)
    assert said == union(said)


@given(extraction=extractions())
def test_every_resource_of_the_data_has_a_type(extraction: Extraction) -> None:
    said = statements(extraction)
    typed = {statement.subject for statement in said if statement.predicate == RDF.type}
    used = {statement.object for statement in said if statement.is_link} | {statement.subject for statement in said}
    assert {iri for iri in used if iri.startswith(BASE)} <= typed


@given(extraction=extractions())
def test_dates_are_never_ill_typed(extraction: Extraction) -> None:
    dates = [statement for statement in statements(extraction) if statement.datatype == XSD.date]
    assert [date.fromisoformat(statement.object).isoformat() for statement in dates] == [
        statement.object for statement in dates
    ]


@pytest.mark.parametrize(
    "issued, datatype", [("2024-04-30", XSD.date), ("2024-04", XSD.gYearMonth), ("2024", XSD.gYear)]
)
def test_the_issue_date_has_the_datatype_of_its_precision(issued: str, datatype: str) -> None:
    said = statements(an_extraction(a_document("简报"), issued=issued))
    (written,) = [statement for statement in said if statement.predicate == DCTERMS.issued]
    assert (written.object, written.datatype) == (issued, str(datatype))


def test_an_issue_date_without_a_year_is_no_date_of_publication() -> None:
    said = statements(an_extraction(a_document("简报"), issued="XXXX-04-30"))
    assert not objects(said, DCTERMS.issued)
    assert objects(said, CIVIC.date) == {"XXXX-04-30"}


def people(*extractions: Extraction) -> set[str]:
    return {iri for each in extractions for iri in instances(statements(each), "http://www.w3.org/ns/person#Person")}


@pytest.mark.parametrize(
    "town, other_town, count",
    [("溪口镇", "溪口镇", 1), ("溪口镇", "白石镇", 2), (None, None, 2), ("溪口镇", None, 2)],
)
def test_namesakes_are_one_only_in_one_known_town(town: str | None, other_town: str | None, count: int) -> None:
    fang = [an_entity("person", "方若谷")]
    one = an_extraction(a_document("甲", identifier="1"), town=town, entities=fang)
    other = an_extraction(a_document("乙", identifier="2"), town=other_town, entities=fang)
    assert len(people(one, other)) == count


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


def test_an_entity_rests_on_its_first_mention() -> None:
    document = a_document("镇长方若谷到会，方若谷讲话。")
    later = Mention(start=8, end=11, label="PERSON", spans=(Span(8, 11),), text="方若谷", rule="again")
    mentions = (later, a_mention(document.source, "方若谷", "PERSON", rule="title.person"))
    person = an_entity("person", "方若谷", "方镇长", mentions=mentions)
    said = statements(an_extraction(document, town="溪口镇", entities=[person]))
    assert objects(said, CIVIC.rule) == {"title.person"}
    assert objects(said, OA.start) == {"2"}
    assert objects(said, SKOS.altLabel) == {"方镇长"}
    assert objects(said, SDO.mentions) == {f"{BASE}person/溪口镇/方若谷"}


@given(base=st.sampled_from(["https://example.org/kg/", "urn:kg#"]))
def test_the_base_of_instances_is_a_setting(base: str) -> None:
    said = statements(a_bulletin(), base=base)
    assert not [statement for statement in said if BASE in statement.subject or BASE in statement.object]
    assert len(said) == len(statements(a_bulletin()))
