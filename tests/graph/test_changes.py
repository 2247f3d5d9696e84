import pytest

from extractor.graph.changes import change_statements
from extractor.graph.scribe import Scribe
from extractor.ids import BASE, Ids
from extractor.model import BodyChange, ChangeKind
from extractor.vocab import CIVIC, CONCEPTS, ORG, PROV, SKOS
from tests.factories import a_document, an_entity, an_evidence
from tests.graph.said import instances, objects

DOCUMENT = a_document("文化站、农技站合并为服务中心。")
SCRIBE = Scribe(ids=Ids(base=BASE), document=DOCUMENT, town="溪口镇")
OLD = tuple(an_entity("organization", name) for name in ("文化站", "农技站"))
NEW = (an_entity("organization", "服务中心"),)
EVIDENCE = (an_evidence(DOCUMENT, "文化站、农技站合并为服务中心"),)


def iris(*names: str) -> set[str]:
    return {f"{BASE}organization/溪口镇/{name}" for name in names}


@pytest.mark.parametrize("kind", ["merger", "division", "replacement"])
def test_bodies_that_gave_way_and_those_that_resulted(kind: ChangeKind) -> None:
    change = BodyChange(kind=kind, originals=OLD, results=NEW, date="2024-05", evidence=EVIDENCE)
    said = list(change_statements(SCRIBE, change))
    (iri,) = instances(said, CIVIC.BodyChange)
    assert instances(said, ORG.ChangeEvent) == {iri}
    assert objects(said, CIVIC.changeKind, iri) == {CONCEPTS[kind]}
    assert objects(said, ORG.originalOrganization, iri) == iris("文化站", "农技站")
    assert objects(said, ORG.resultingOrganization, iri) == iris("服务中心")
    assert objects(said, CIVIC.concerns) == set()
    assert objects(said, CIVIC.formerName, iri) == {"文化站", "农技站"}
    assert objects(said, CIVIC.newName, iri) == {"服务中心"}
    assert objects(said, CIVIC.date, iri) == {"2024-05"}
    assert objects(said, SKOS.prefLabel, iri) == {f"{'、'.join(sorted(('文化站', '农技站')))}→服务中心"}
    assert objects(said, PROV.wasQuotedFrom, iri) == {SCRIBE.source}


@pytest.mark.parametrize("kind", ["renaming", "succession"])
def test_a_renaming_concerns_the_body_under_both_names(kind: ChangeKind) -> None:
    said = list(change_statements(SCRIBE, BodyChange(kind=kind, originals=OLD[:1], results=NEW, evidence=EVIDENCE)))
    (iri,) = instances(said, CIVIC.BodyChange)
    assert instances(said, ORG.ChangeEvent) == set()
    assert objects(said, CIVIC.concerns, iri) == iris("文化站", "服务中心")
    assert objects(said, ORG.originalOrganization) | objects(said, ORG.resultingOrganization) == set()
    assert objects(said, CIVIC.date) == set()


def test_the_order_of_bodies_makes_no_other_change_and_their_side_does() -> None:
    def iri(old: tuple[object, ...], new: tuple[object, ...]) -> str:
        change = BodyChange(kind="merger", originals=old, results=new, evidence=EVIDENCE)  # type: ignore[arg-type]  # entities
        (found,) = instances(list(change_statements(SCRIBE, change)), CIVIC.BodyChange)
        return found

    assert iri(OLD, NEW) == iri(OLD[::-1], NEW)
    assert iri(OLD, NEW) != iri(NEW, OLD)
