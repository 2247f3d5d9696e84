from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from extractor.graph.statements import statements, union
from extractor.ids import BASE
from extractor.model import Extraction
from extractor.vocab import RDF, XSD
from tests.factories import a_bulletin
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


@given(base=st.sampled_from(["https://example.org/kg/", "urn:kg#"]))
def test_the_base_of_instances_is_a_setting(base: str) -> None:
    said = statements(a_bulletin(), base=base)
    assert not [statement for statement in said if BASE in statement.subject or BASE in statement.object]
    assert len(said) == len(statements(a_bulletin()))
