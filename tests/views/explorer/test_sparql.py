"""Each query of the explorer, asked of a small graph that has one of everything."""

import pytest

from extractor.views.explorer import sparql
from extractor.views.explorer.reader import Reader
from extractor.vocab import PREFIXES
from tests.views.explorer.triples import graph

CONCEPTS = PREFIXES["concepts"]


@pytest.fixture(scope="module")
def reader() -> Reader:
    """A mayor, who chairs a session that is part of another, in a document of a collection."""
    return graph("""
        <urn:p> a foaf:Person ; skos:prefLabel "周岚"@zh-Hans ; skos:altLabel "周镇长"@zh-Hans ;
            civic:jurisdiction "甲"@zh-Hans .
        <urn:b> a org:Organization ; skos:prefLabel "镇政府"@zh-Hans .
        <urn:r> a skos:Concept ; skos:prefLabel "镇长"@zh-Hans .
        <urn:o> a org:Post ; skos:prefLabel "镇政府镇长"@zh-Hans ; org:postIn <urn:b> .
        <urn:t> a civic:Tenure ; skos:prefLabel "周岚，镇长"@zh-Hans ; org:member <urn:p> ; org:role <urn:r> ;
            org:organization <urn:b> ; civic:post <urn:o> ; civic:report <urn:t1> ; prov:wasQuotedFrom <urn:d> ;
            sem:hasLatestBeginTimeStamp "2021-12-31"^^xsd:date .
        <urn:t1> civic:status concepts:elected ; civic:date "2021"^^edtf:EDTF ;
            sem:hasEarliestBeginTimeStamp "2021-01-01"^^xsd:date .
        <urn:e> a civic:CivicEvent ; skos:prefLabel "第二次会议"@zh-Hans ; sem:eventType concepts:congress ;
            civic:date "2024-05"^^edtf:EDTF ; sem:hasEarliestBeginTimeStamp "2024-05-01"^^xsd:date ;
            schema:organizer <urn:b> ; sem:hasPlace <urn:l> ; civic:partOfDay concepts:morning ;
            civic:participation <urn:x> ;
            civic:attendanceExpected 9 ; civic:outcome "修桥"@zh-Hans ; schema:superEvent <urn:w> ;
            civic:previousSession <urn:w> ; prov:wasQuotedFrom <urn:d> .
        <urn:w> a civic:CivicEvent ; skos:prefLabel "第一次会议"@zh-Hans ; sem:eventType concepts:congress .
        <urn:x> civic:participant <urn:p> ; civic:participationRole concepts:chair ; civic:evidence <urn:q> .
        <urn:l> a schema:Place ; skos:prefLabel "礼堂"@zh-Hans .
        <urn:d> a schema:PublicationIssue ; skos:prefLabel "简报"@zh-Hans ; civic:date "2024-06"^^edtf:EDTF ;
            schema:mentions <urn:p> ; dcterms:isPartOf <urn:c> ; sem:hasEarliestBeginTimeStamp "2024-06-01"^^xsd:date .
        <urn:c> a schema:Collection ; skos:prefLabel "县报"@zh-Hans .
        <urn:q> oa:hasSource <urn:d> ; oa:hasSelector <urn:s1> , <urn:s2> ; civic:rule "chair" ; civic:confidence 0.9 .
        <urn:s1> oa:start 3 ; oa:end 7 .
        <urn:s2> oa:exact "周岚主持"@zh-Hans .
        <urn:old> dcterms:isReplacedBy <urn:p> .
        <urn:n> civic:concerns <urn:t> ; civic:reason "一职二人"@zh-Hans .
    """)


def test_what_is_said_of_a_thing(reader: Reader) -> None:
    rows = list(reader.ask(sparql.THING, "urn:p"))
    assert {name: value for row in rows for name, value in row.items()} == {
        "type": f"{PREFIXES['foaf']}Person", "name": "周岚", "other": "周镇长", "jurisdiction": "甲",
    }  # fmt: skip
    assert list(reader.ask(sparql.THING, "urn:old")) == [{"successor": "urn:p"}]


@pytest.mark.parametrize(
    "kind, this",
    [("person", "urn:p"), ("organization", "urn:b"), ("post", "urn:o"), ("role", "urn:r"), ("document", "urn:d")],
)
def test_a_tenure_is_found_from_each_kind_of_thing(kind: str, this: str, reader: Reader) -> None:
    (row,) = reader.ask(sparql.TENURES[kind], this)
    assert row == {
        "tenure": "urn:t", "person": "urn:p", "personName": "周岚", "role": "urn:r", "roleName": "镇长",
        "body": "urn:b", "bodyName": "镇政府", "post": "urn:o", "postName": "镇政府镇长", "report": "urn:t1",
        "status": f"{CONCEPTS}elected", "date": "2021", "beginLatest": "2021-12-31",
    }  # fmt: skip
    assert "beginEarliest" not in row
    assert list(reader.ask(sparql.TENURES[kind], "urn:none")) == []
    assert set(sparql.TENURES) == {"person", "organization", "post", "role", "document"}


@pytest.mark.parametrize(
    "relation, this, event",
    [
        ("participation", "urn:p", "urn:e"),
        ("organizer", "urn:b", "urn:e"),
        ("place", "urn:l", "urn:e"),
        ("part", "urn:w", "urn:e"),
        ("whole", "urn:e", "urn:w"),
        ("previous", "urn:e", "urn:w"),
        ("next", "urn:w", "urn:e"),
        ("document", "urn:d", "urn:e"),
    ],
)
def test_an_event_is_found_by_each_relation(relation: str, this: str, event: str, reader: Reader) -> None:
    (row,) = reader.ask(sparql.OCCASIONS[relation], this)
    assert (row["event"], row["type"]) == (event, f"{CONCEPTS}congress")
    assert ("role" in row, "fact" in row) == ((relation == "participation"),) * 2
    assert row.get("date") == ("2024-05" if event == "urn:e" else None)
    assert list(reader.ask(sparql.OCCASIONS[relation], "urn:none")) == []


def test_who_took_part_and_the_circumstances(reader: Reader) -> None:
    (row,) = reader.ask(sparql.PARTICIPANTS, "urn:e")
    assert (row["agent"], row["name"], row["role"], row["fact"]) == ("urn:p", "周岚", f"{CONCEPTS}chair", "urn:x")
    rows = list(reader.ask(sparql.SETTING, "urn:e"))
    assert sorted(tuple(sorted(row.items())) for row in rows) == sorted(
        tuple(sorted(row.items()))
        for row in (
            {"organizer": "urn:b", "name": "镇政府"}, {"place": "urn:l", "name": "礼堂"}, {"expected": "9"},
            {"type": f"{CONCEPTS}congress"}, {"part": f"{CONCEPTS}morning"}, {"outcome": "修桥"},
        )
    )  # fmt: skip


def test_a_fact_has_its_passages(reader: Reader) -> None:
    (row,) = reader.ask(sparql.PASSAGES.replace("FACTS", "<urn:x> <urn:e>"))
    assert row == {
        "fact": "urn:x", "passage": "urn:q", "document": "urn:d", "title": "简报", "issued": "2024-06",
        "start": "3", "end": "7", "quote": "周岚主持", "rule": "chair", "confidence": "0.9",
    }  # fmt: skip


def test_documents_that_mention_and_collections_that_hold(reader: Reader) -> None:
    (mentioned,) = reader.ask(sparql.MENTIONED, "urn:p")
    (held,) = reader.ask(sparql.HELD, "urn:c")
    assert mentioned == held
    assert (held["thing"], held["name"], held["date"]) == ("urn:d", "简报", "2024-06")


def test_a_conflict_about_a_tenure_is_one_of_person_and_body(reader: Reader) -> None:
    for this in ("urn:p", "urn:b", "urn:t"):
        (row,) = reader.ask(sparql.DOUBTS, this)
        assert (row["doubt"], row["reason"], row["thing"]) == ("urn:n", "一职二人", "urn:t")
        assert "score" not in row
    assert list(reader.ask(sparql.DOUBTS, "urn:e")) == []


def test_things_are_counted_by_class_and_weighed_by_what_is_said_of_them(reader: Reader) -> None:
    counts = {row["type"].rpartition("#")[2].rpartition("/")[2]: row["count"] for row in reader.ask(sparql.COUNTS)}
    assert counts == {
        "Person": "1", "Organization": "1", "Post": "1", "CivicEvent": "2", "Place": "1", "PublicationIssue": "1",
    }  # fmt: skip
    weights = {row["thing"]: row["weight"] for row in reader.ask(sparql.WEIGHTS)}
    assert weights == {"urn:p": "2", "urn:o": "1", "urn:e": "1"}


@pytest.mark.parametrize(
    "name, said",
    [
        ("name", ("urn:p", "周岚")),
        ("other", ("urn:p", "周镇长")),
        ("jurisdiction", ("urn:p", "甲")),
        ("date", ("urn:e", "2024-05")),
        ("successor", ("urn:old", "urn:p")),
        ("type", ("urn:p", f"{PREFIXES['foaf']}Person")),
    ],
)
def test_what_the_search_knows(name: str, said: tuple[str, str], reader: Reader) -> None:
    assert said in [(row["thing"], row["value"]) for row in reader.ask(sparql.NAMES[name])]


@pytest.mark.parametrize(
    "relation, row",
    [
        ("office", {"a": "urn:p", "b": "urn:b", "link": "urn:t", "detail": "镇长"}),
        ("post", {"a": "urn:p", "b": "urn:o", "link": "urn:t"}),
        ("role", {"a": "urn:p", "b": "urn:r", "link": "urn:t"}),
        ("participation", {"a": "urn:p", "b": "urn:e", "link": "urn:x", "detail": f"{CONCEPTS}chair"}),
        ("organizer", {"a": "urn:b", "b": "urn:e"}),
        ("place", {"a": "urn:l", "b": "urn:e"}),
        ("part", {"a": "urn:e", "b": "urn:w"}),
        ("belongs", {"a": "urn:o", "b": "urn:b"}),
        ("mentions", {"a": "urn:d", "b": "urn:p"}),
    ],
)
def test_an_edge_is_found_from_either_side(relation: str, row: dict[str, str], reader: Reader) -> None:
    for side, other in ("ab", "ba"):
        assert list(reader.ask_of(sparql.links(relation, side), [row[side]])) == [row]
        assert list(reader.ask_of(sparql.links(relation, side), [row[other]])) == []


def test_nodes_have_name_and_bounds_and_tenures_the_days_that_attest_them(reader: Reader) -> None:
    found = {row["thing"]: row for row in reader.ask_of(sparql.NODES, ["urn:e", "urn:l", "urn:none"])}
    assert {iri: (row["name"], row.get("begin")) for iri, row in found.items()} == {
        "urn:e": ("第二次会议", "2024-05-01"), "urn:l": ("礼堂", None),
    }  # fmt: skip
    (spell,) = reader.ask_of(sparql.SPELLS, ["urn:t"])
    assert spell == {"thing": "urn:t", "begin": "2021-01-01", "end": "2024-06-01"}
