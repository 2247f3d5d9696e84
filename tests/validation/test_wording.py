from extractor.validation import Finding, Report
from extractor.validation.wording import as_text

MEMBER = "http://www.w3.org/ns/org#member"


def finding(number: int, *, value: str = "", name: str = "") -> Finding:
    return Finding(thing=f"urn:{number}", path=MEMBER, message="A tenure has one person.", value=value, name=name)


def test_what_conforms_is_said_in_a_line() -> None:
    assert as_text(Report(7, ())) == "conforms: 7 triples were looked at\n"


def test_a_rule_stands_once_with_its_first_places_and_the_remedy() -> None:
    found = (finding(1, name="任职"), finding(2, value="<https://schema.org/Place>"), *map(finding, (3, 4, 5)))
    lines = as_text(Report(7, found)).splitlines()
    assert lines[0] == "does not conform: 5 findings in 7 triples"
    assert lines[2] == "A tenure has one person.  (5 times)"
    assert lines[3] == "  任职 <urn:1>, org:member: nothing is there"
    assert lines[4] == "  <urn:2>, org:member: schema:Place"
    assert lines[6] == "  … and 2 more (--format json tells all)"
    assert "civicgraph explain DIR IRI" in lines[-1]


def test_a_value_is_written_as_in_turtle_with_its_datatype() -> None:
    month = finding(1, value='"2023-01"^^<http://www.w3.org/2001/XMLSchema#gYearMonth>')
    lines = as_text(Report(7, (month, finding(2, value="<urn:x>"), finding(3, value='"<urn:x>"')))).splitlines()
    assert lines[3:6] == [
        '  <urn:1>, org:member: "2023-01"^^xsd:gYearMonth',
        "  <urn:2>, org:member: <urn:x>",
        '  <urn:3>, org:member: "<urn:x>"',
    ]


def test_what_is_found_once_is_not_counted_in_times() -> None:
    assert "A tenure has one person.  (once)" in as_text(Report(7, (finding(1),)))
