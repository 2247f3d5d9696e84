from collections.abc import Iterable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.graph.statements import Statement, statements, union
from extractor.ids import BASE
from extractor.model import Extraction, Holding, Mention, Span
from extractor.vocab import CIVIC, CONCEPTS, DCTERMS, EDTF, OA, ORG, PROV, RDF, SDO, SEM, SKOS, XSD
from tests.factories import SOURCE, a_bulletin, a_document, a_mention, an_entity, an_event, an_extraction
from tests.graph.strategies import extractions

TOWN = an_entity("organization", "溪口镇", jurisdiction="云岭县")


def objects(said: Iterable[Statement], predicate: str, subject: str | None = None) -> set[str]:
    return {
        statement.object
        for statement in said
        if statement.predicate == str(predicate) and subject in (None, statement.subject)
    }


def instances(said: Iterable[Statement], cls: str) -> set[str]:
    return {statement.subject for statement in said if statement.predicate == RDF.type and statement.object == str(cls)}


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
    "start, end, edtf, begin, finish",
    [
        ("2024-04-12", "2024-04-12", "2024-04-12", {"2024-04-12"}, {"2024-04-12"}),
        ("2024-04-12", "2024-05-03", "2024-04-12/2024-05-03", {"2024-04-12"}, {"2024-05-03"}),
        ("2024-02", "2024-02", "2024-02", {"2024-02-01", "2024-02-29"}, {"2024-02-01", "2024-02-29"}),
        ("2024", "2024", "2024", {"2024-01-01", "2024-12-31"}, {"2024-01-01", "2024-12-31"}),
        ("2024-04", None, "2024-04/", {"2024-04-01", "2024-04-30"}, set()),
        (None, "2024-04", "/2024-04", set(), {"2024-04-01", "2024-04-30"}),
        ("XXXX-04-12", "XXXX-04-12", "XXXX-04-12", set(), set()),
    ],
)
def test_dates_keep_their_precision_and_bounds_need_a_year(
    start: str | None, end: str | None, edtf: str, begin: set[str], finish: set[str]
) -> None:
    said = statements(an_extraction(a_document("座谈会"), events=[an_event(start=start, end=end)]))
    (written,) = [statement for statement in said if statement.predicate == CIVIC.date]
    assert (written.object, written.datatype) == (edtf, str(EDTF))
    assert objects(said, SEM.hasEarliestBeginTimeStamp) | objects(said, SEM.hasLatestBeginTimeStamp) == begin
    assert objects(said, SEM.hasEarliestEndTimeStamp) | objects(said, SEM.hasLatestEndTimeStamp) == finish


def test_an_event_without_a_date_has_none() -> None:
    said = statements(an_extraction(a_document("座谈会"), events=[an_event()]))
    assert not objects(said, CIVIC.date)


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


def events_of(identifier: str, *events: object, town: str | None = "溪口镇") -> set[str]:
    extraction = an_extraction(a_document("座谈会，座谈会", identifier=identifier), town=town, events=events)  # type: ignore[arg-type]  # events
    return instances(statements(extraction), CIVIC.CivicEvent)


@pytest.mark.parametrize(
    "fields, is_shared",
    [
        ({"start": "2024-04-12", "organizers": (TOWN,)}, True),
        ({"start": "2024-04-12", "place": "会议中心"}, True),
        ({"start": "2024-04-12"}, False),
        ({"start": "2024-04", "organizers": (TOWN,)}, False),
        ({"start": "XXXX-04-12", "organizers": (TOWN,)}, False),
        ({"organizers": (TOWN,)}, False),
    ],
)
def test_an_event_is_one_for_two_documents_where_day_and_organizer_or_place_are_known(
    fields: dict[str, object], *, is_shared: bool
) -> None:
    event = an_event("discussion", "座谈会", **fields)
    assert (events_of("1", event) == events_of("2", event)) == is_shared


def test_a_place_of_unknown_town_joins_no_events() -> None:
    event = an_event("discussion", "座谈会", start="2024-04-12", place="会议中心")
    assert events_of("1", event, town=None) != events_of("2", event, town=None)


def test_events_that_one_document_tells_apart_stay_two() -> None:
    one = an_event("discussion", "座谈会", start="2024-04-12", organizers=(TOWN,), spans=(Span(0, 3),))
    other = an_event("discussion", "座谈会", start="2024-04-12", organizers=(TOWN,), spans=(Span(4, 7),))
    assert len(events_of("1", one, other)) == 2


def test_two_elections_to_one_office_are_two_reports_of_one_tenure() -> None:
    person, body = (
        an_entity("person", "文怀远"),
        an_entity("organization", "溪口镇人大", jurisdiction="溪口镇"),
    )
    holdings = [
        Holding(person=person, role="副主席", organization=body, status="elected", date=date)
        for date in ("2019-05", "2024-04-12")
    ]
    said = statements(an_extraction(a_document("当选"), town="溪口镇", holdings=holdings))
    (tenure,) = instances(said, CIVIC.Tenure)
    reports = objects(said, CIVIC.report, tenure)
    assert {frozenset(objects(said, CIVIC.date, report)) for report in reports} == {
        frozenset({"2019-05"}),
        frozenset({"2024-04-12"}),
    }
    assert objects(said, CIVIC.status) == {CONCEPTS.elected}


def test_an_office_without_a_body_has_a_role_and_no_post() -> None:
    holding = Holding(person=an_entity("person", "方若谷"), role="委员", organization=None)
    said = statements(an_extraction(a_document("委员"), town="溪口镇", holdings=[holding]))
    assert objects(said, ORG.role) == {f"{BASE}role/委员"}
    assert not instances(said, ORG.Post)
    assert not objects(said, ORG.organization)


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


def test_a_venue_takes_the_locality_of_the_organization_of_that_name() -> None:
    home = an_entity("organization", "敬老院", jurisdiction="白石镇")
    event = an_event("visit", "走访", place="敬老院")
    said = statements(an_extraction(a_document("走访"), town="溪口镇", entities=[home], events=[event]))
    assert objects(said, SDO.location) == objects(said, SEM.hasPlace) == {f"{BASE}place/白石镇/敬老院"}


def test_that_others_took_part_is_said_where_the_source_says_so() -> None:
    document = a_document("方若谷等走访")
    for more, told in ((True, {"true"}), (False, set())):
        event = an_event("visit", "走访", more_participants=more)
        assert objects(statements(an_extraction(document, events=[event])), CIVIC.moreParticipants) == told


def test_attendance_and_outcomes_are_said() -> None:
    said = statements(a_bulletin())
    assert objects(said, CIVIC.attendanceExpected) == {"80"}
    assert objects(said, CIVIC.attendancePresent) == {"76"}
    assert objects(said, CIVIC.outcome) == {"通过防汛预案"}
    assert objects(said, CIVIC.partOfDay) == {CONCEPTS.morning}


@given(base=st.sampled_from(["https://example.org/kg/", "urn:kg#"]))
def test_the_base_of_instances_is_a_setting(base: str) -> None:
    said = statements(a_bulletin(), base=base)
    assert not [statement for statement in said if BASE in statement.subject or BASE in statement.object]
    assert len(said) == len(statements(a_bulletin()))
