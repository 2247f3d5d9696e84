from extractor.views.explorer import queries
from extractor.views.explorer.reader import Reader
from extractor.views.explorer.records import Report
from extractor.vocab import PREFIXES
from tests.views.explorer.triples import graph

BASE = "https://w3id.org/civicgraph/id/"
PERSON = f"{BASE}person/芦汀镇/秦望山"


def test_a_thing_has_one_name_and_its_others_beside_it() -> None:
    reader = graph(
        '<urn:a> a foaf:Person ; skos:prefLabel "方若谷"@zh-Hans , "方若穀"@zh-Hans ; skos:altLabel "方书记"@zh-Hans .'
    )
    thing = queries.find_thing(reader, "urn:a")
    assert thing is not None
    assert (thing.ref.kind, thing.ref.name, thing.others) == ("person", "方若穀", ("方书记", "方若谷"))


def test_what_was_replaced_tells_its_successor_and_what_is_unknown_is_nothing() -> None:
    reader = graph("<urn:old> dcterms:isReplacedBy <urn:new> .")
    old = queries.find_thing(reader, "urn:old")
    assert old is not None
    assert old.successor == "urn:new"
    assert queries.find_thing(reader, "urn:new") is None


def test_a_tenure_keeps_its_reports_and_the_bounds_that_were_derived() -> None:
    reader = graph("""
        <urn:t> a civic:Tenure ; org:member <urn:p> ; org:role <urn:r> ; civic:report <urn:one> , <urn:two> ;
            sem:hasEarliestBeginTimeStamp "2021-01-01"^^xsd:date ; sem:hasLatestBeginTimeStamp "2021-12-31"^^xsd:date .
        <urn:p> a foaf:Person ; skos:prefLabel "方若谷"@zh-Hans .
        <urn:r> a skos:Concept ; skos:prefLabel "镇长"@zh-Hans .
        <urn:one> civic:status concepts:elected ; civic:date "2021"^^edtf:EDTF .
        <urn:two> civic:status concepts:holds .
    """)
    thing = queries.find_thing(reader, "urn:p")
    assert thing is not None
    [tenure] = queries.tenures(reader, thing.ref)
    assert (tenure.office.name, tenure.body) == ("镇长", None)
    assert (tenure.begin, tenure.end) == (("2021-01-01", "2021-12-31"), ("", ""))
    concepts = PREFIXES["concepts"]
    assert tenure.reports == (
        Report(iri="urn:one", status=f"{concepts}elected", date="2021"),
        Report(iri="urn:two", status=f"{concepts}holds", date=""),
    )


def test_what_should_be_looked_at_is_found_from_the_person_whose_tenure_it_is() -> None:
    reader = graph("""
        <urn:t> a civic:Tenure ; org:member <urn:p> ; skos:prefLabel "方若谷，镇长"@zh-Hans .
        <urn:p> a foaf:Person ; skos:prefLabel "方若谷"@zh-Hans .
        <urn:q> a foaf:Person ; skos:prefLabel "方若谷"@zh-Hans .
        <urn:c> civic:concerns <urn:t> ; civic:reason "一职二人"@zh-Hans .
        <urn:d> civic:concerns <urn:p> , <urn:q> ; civic:reason "同名"@zh-Hans ; civic:score 0.5 .
    """)
    conflict, candidate = queries.doubts(reader, "urn:p")
    assert (conflict.reason, conflict.score, conflict.things) == ("一职二人", None, ())
    assert (candidate.score, [ref.iri for ref in candidate.things]) == (0.5, ["urn:q"])


def test_each_fact_of_a_person_has_its_passages(reader: Reader) -> None:
    thing = queries.find_thing(reader, PERSON)
    assert thing is not None
    reports = [report.iri for tenure in queries.tenures(reader, thing.ref) for report in tenure.reports]
    found = queries.passages(reader, reports)
    assert set(found) == set(reports)
    assert all("秦望山" in passage.quote for some in found.values() for passage in some)


def test_events_come_latest_first_with_all_roles_of_the_person(reader: Reader) -> None:
    found = queries.occasions(reader, "participation", PERSON)
    assert [one.earliest for one in found] == sorted((one.earliest for one in found), reverse=True)
    assert any(len(one.roles) > 1 for one in found)
    assert len({one.event.iri for one in found}) == len(found)
