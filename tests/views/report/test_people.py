from extractor.graph.index import Index
from extractor.graph.statements import statements, union
from extractor.views.report.people import read_people
from tests.factories import a_bulletin

PEOPLE = {
    person.name: person
    for person in read_people(
        Index(union(statements(a_bulletin(identifier="1")), statements(a_bulletin(identifier="2"))))
    )
}


def test_offices_have_their_reports_and_sentences_with_the_name_marked() -> None:
    (office,) = PEOPLE["文怀远"].offices
    assert office.name == "溪口镇人大副主席"
    assert [(report.status, report.date) for report in office.reports] == [("elected", "2024-04-12")]
    assert {sentence.document for sentence in office.sentences} == {"1", "2"}
    assert '<mark class="person">文怀远</mark>' in office.sentences[0].html


def test_a_person_is_seen_in_an_office_when_the_documents_came_out() -> None:
    office = PEOPLE["方若谷"].offices[0]
    assert (office.seen, office.period, office.days) == (("2024-04-01",), "2024-04", ("2024-04-01",))


def test_what_somebody_took_part_in_has_date_and_roles() -> None:
    parts = [(part.name, part.date, part.roles) for part in PEOPLE["方若谷"].parts]
    assert ("防汛工作部署会", "2024-04-12", ("chair",)) in parts


def test_those_of_whom_most_is_told_come_first() -> None:
    weights = [person.weight for person in PEOPLE.values()]
    assert weights == sorted(weights, reverse=True)
    assert weights[0] > weights[-1] > 0
