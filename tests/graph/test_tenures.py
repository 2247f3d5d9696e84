from extractor.graph.scribe import Scribe
from extractor.graph.statements import statements
from extractor.graph.tenures import holding_statements
from extractor.ids import BASE, Ids
from extractor.model import Holding
from extractor.vocab import CIVIC, CONCEPTS, ORG, SKOS
from tests.factories import a_document, an_entity, an_evidence, an_extraction
from tests.graph.said import instances, objects


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


def test_a_holding_is_a_tenure_of_a_post_with_a_report() -> None:
    document = a_document("周岚任溪口镇人民政府镇长。")
    holding = Holding(
        person=an_entity("person", "周岚"),
        role="镇长",
        organization=an_entity("organization", "溪口镇人民政府", jurisdiction="溪口镇"),
        status="appointed",
        date="2024-04",
        evidence=(an_evidence(document, "周岚任溪口镇人民政府镇长"),),
    )
    said = list(holding_statements(Scribe(ids=Ids(base=BASE), document=document, town="云岭县"), holding))
    person, body = f"{BASE}person/云岭县/周岚", f"{BASE}organization/溪口镇/溪口镇人民政府"
    (tenure,) = instances(said, CIVIC.Tenure)
    assert instances(said, ORG.Membership) == {tenure}
    assert objects(said, ORG.member, tenure) == {person}
    assert objects(said, ORG.organization, tenure) == {body}
    assert objects(said, SKOS.prefLabel, tenure) == {"周岚，溪口镇人民政府镇长"}
    (post,) = objects(said, CIVIC.post, tenure)
    assert objects(said, SKOS.prefLabel, post) == {"溪口镇人民政府镇长"}
    assert objects(said, ORG.postIn, post) == {body}
    assert objects(said, ORG.role, post) == objects(said, ORG.role, tenure) == {f"{BASE}role/镇长"}
    assert objects(said, ORG.holds, person) == {post}
    (report,) = objects(said, CIVIC.report, tenure)
    assert objects(said, CIVIC.status, report) == {CONCEPTS.appointed}
    assert objects(said, CIVIC.date, report) == {"2024-04"}
    assert not objects(said, CIVIC.date, tenure)
    assert {one.evidence for one in said} >= {holding.evidence}
