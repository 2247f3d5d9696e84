import pytest

from extractor.graph.scribe import CHINESE, Scribe
from extractor.graph.statements import statements
from extractor.ids import BASE, Ids
from extractor.vocab import CIVIC, EDTF, SDO, SEM, SKOS, XSD
from tests.factories import a_document, an_entity, an_event, an_evidence, an_extraction
from tests.graph.said import objects

DOCUMENT = a_document("周岚到会。周岚讲话。", collection="县报")
SCRIBE = Scribe(ids=Ids(base=BASE), document=DOCUMENT, town="溪口镇", precision={"title": 0.9})


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


def test_a_venue_takes_the_locality_of_the_organization_of_that_name() -> None:
    home = an_entity("organization", "敬老院", jurisdiction="白石镇")
    event = an_event("visit", "走访", place="敬老院")
    said = statements(an_extraction(a_document("走访"), town="溪口镇", entities=[home], events=[event]))
    assert objects(said, SDO.location) == objects(said, SEM.hasPlace) == {f"{BASE}place/白石镇/敬老院"}


def test_it_speaks_for_its_document_alone() -> None:
    said = SCRIBE.link("a", "b", "c")
    assert (said.document, said.collection) == (f"{BASE}document/县报/001", "县报")
    assert (said.subject, said.predicate, said.object, said.is_link) == ("a", "b", "c", True)
    assert (said.rule, said.confidence, said.evidence) == ("document", None, ())


def test_what_rests_on_passages_has_the_rule_and_precision_of_the_first() -> None:
    first, second = an_evidence(DOCUMENT, "周岚到会", rule="title"), an_evidence(DOCUMENT, "周岚讲话", rule="speech")
    said = SCRIBE.citing((first, second)).text("a", "b", "周岚")
    assert (said.rule, said.confidence, said.evidence) == ("title", 0.9, (first, second))
    assert (said.language, said.datatype) == (CHINESE, None)
    other = SCRIBE.citing((second, first)).value("a", "b", 7, XSD.integer)
    assert (other.rule, other.confidence) == ("speech", None)
    assert (other.object, other.datatype, other.language) == ("7", str(XSD.integer), None)
    assert SCRIBE.value("a", "b", "x").datatype == str(XSD.string)
    assert SCRIBE.citing((first,)).citing(()).evidence == ()


def test_a_scribe_that_cites_is_of_the_same_town_and_remembers_the_same_passages() -> None:
    citing = SCRIBE.citing((an_evidence(DOCUMENT, "周岚到会"),))
    assert citing.described is SCRIBE.described
    assert (citing.town, citing.source, citing.precision) == (SCRIBE.town, SCRIBE.source, SCRIBE.precision)


@pytest.mark.parametrize(
    "jurisdiction, town, iri",
    [
        ("白石镇", "溪口镇", "person/白石镇/周岚"),
        (None, "溪口镇", "person/溪口镇/周岚"),
        (None, None, "person/~/县报/001/周岚"),
    ],
)
def test_an_entity_belongs_to_its_locality_else_to_the_town_else_to_the_document(
    jurisdiction: str | None, town: str | None, iri: str
) -> None:
    scribe = Scribe(ids=Ids(base=BASE), document=DOCUMENT, town=town)
    assert scribe.entity(an_entity("person", "周岚", jurisdiction=jurisdiction)) == f"{BASE}{iri}"


def test_a_venue_is_the_place_of_its_name_else_where_the_organization_of_that_name_is() -> None:
    known = {("place", "礼堂"): "云岭县", ("organization", "礼堂"): "白石镇", ("organization", "中学"): "白石镇"}
    scribe = Scribe(ids=Ids(base=BASE), document=DOCUMENT, town="溪口镇", localities=known)  # type: ignore[arg-type]  # kinds
    assert [scribe.venue(name).jurisdiction for name in ("礼堂", "中学", "码头")] == ["云岭县", "白石镇", None]
    assert scribe.venue("中学").kind == "place"


def test_a_name_is_no_alias_of_itself() -> None:
    said = list(SCRIBE.names("a", "周岚", ("周岚", "周镇长")))
    assert objects(said, SKOS.prefLabel) == {"周岚"}
    assert objects(said, SKOS.altLabel) == {"周镇长"}


@pytest.mark.parametrize(
    "start, end, edtf", [("2024", None, "2024/"), (None, "2024", "/2024"), ("2024", "2024", "2024")]
)
def test_an_open_end_is_unknown(start: str | None, end: str | None, edtf: str) -> None:
    said = list(SCRIBE.times("a", start, end))
    assert objects(said, CIVIC.date) == {edtf}
    assert list(SCRIBE.times("a", None, None)) == []
