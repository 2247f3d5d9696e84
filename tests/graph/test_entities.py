import pytest

from extractor.graph.entities import entity_statements
from extractor.graph.scribe import Scribe
from extractor.graph.statements import statements
from extractor.ids import BASE, Ids
from extractor.model import EntityKind, Extraction, Mention, Span
from extractor.vocab import CIVIC, FOAF, OA, ORG, PERSON, SDO, SKOS
from tests.factories import a_document, a_mention, an_entity, an_evidence, an_extraction
from tests.graph.said import instances, objects


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


@pytest.mark.parametrize(
    "kind, classes",
    [("person", [PERSON.Person, FOAF.Person]), ("organization", [ORG.Organization]), ("place", [SDO.Place])],
)
def test_an_entity_has_class_names_and_locality(kind: EntityKind, classes: list[str]) -> None:
    document = a_document("周岚到会。")
    scribe = Scribe(ids=Ids(base=BASE), document=document, town="溪口镇")
    said = list(entity_statements(scribe, an_entity(kind, "周岚", "岚姐", jurisdiction="白石镇")))
    iri = f"{BASE}{kind}/白石镇/周岚"
    assert all(instances(said, cls) == {iri} for cls in classes)
    assert objects(said, SKOS.prefLabel, iri) == {"周岚"}
    assert objects(said, SKOS.altLabel, iri) == {"岚姐"}
    assert objects(said, FOAF.name, iri) == ({"周岚"} if kind == "person" else set())
    assert objects(said, CIVIC.jurisdiction, iri) == {"白石镇"}
    assert objects(said, SDO.mentions, scribe.source) == {iri}


def test_what_only_a_fact_implies_rests_on_its_passages_and_belongs_to_nowhere_without_a_town() -> None:
    document = a_document("周岚到会。")
    evidence = an_evidence(document, "周岚到会")
    scribe = Scribe(ids=Ids(base=BASE), document=document).citing((evidence,))
    said = list(entity_statements(scribe, an_entity("organization", "镇政府")))
    assert {one.evidence for one in said} == {(evidence,)}
    assert not objects(said, CIVIC.jurisdiction)


def test_of_a_name_that_layout_cuts_the_longest_piece_is_quoted() -> None:
    document = a_document("欧 阳静到会。")
    cut = Mention(start=0, end=3, label="PERSON", spans=(Span(0, 1), Span(2, 4)), text="欧阳静", rule="test")
    scribe = Scribe(ids=Ids(base=BASE), document=document, town="溪口镇")
    said = list(entity_statements(scribe, an_entity("person", "欧阳静", mentions=(cut,))))
    assert objects(said, OA.exact) == {"阳静"}
    assert (objects(said, OA.start), objects(said, OA.end)) == ({"2"}, {"4"})
