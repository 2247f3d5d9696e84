import pytest

from extractor.graph.documents import document_statements
from extractor.graph.scribe import Scribe
from extractor.graph.statements import statements
from extractor.ids import BASE, Ids
from extractor.vocab import CIVIC, DCTERMS, SDO, SKOS, XSD
from tests.factories import a_document, an_extraction
from tests.graph.said import instances, objects


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


def test_a_document_has_its_name_digest_collection_and_town() -> None:
    document = a_document("简报", identifier="2024-05", collection="县报", title="溪口简报")
    said = list(document_statements(Scribe(ids=Ids(base=BASE), document=document, town="溪口镇"), None))
    iri, collection = f"{BASE}document/县报/2024-05", Ids(base=BASE).collection("县报")
    assert instances(said, SDO.PublicationIssue) == {iri}
    assert instances(said, SDO.Collection) == objects(said, DCTERMS.isPartOf, iri) == {collection}
    assert objects(said, SKOS.prefLabel, iri) == {"溪口简报"}
    assert objects(said, SKOS.prefLabel, collection) == {"县报"}
    assert objects(said, DCTERMS.identifier, iri) == {"2024-05"}
    assert objects(said, CIVIC.jurisdiction, iri) == {"溪口镇"}
    (digest,) = [one for one in said if one.predicate == CIVIC.sha256]
    assert (digest.object, digest.datatype) == (document.digest, str(XSD.hexBinary))
    assert not objects(said, DCTERMS.issued) | objects(said, CIVIC.date)


def test_without_title_and_town_it_is_called_by_its_id() -> None:
    said = list(document_statements(Scribe(ids=Ids(base=BASE), document=a_document("简报")), "2024-05"))
    assert objects(said, SKOS.prefLabel, f"{BASE}document/default/001") == {"001"}
    assert not objects(said, CIVIC.jurisdiction)
    assert objects(said, CIVIC.date) == {"2024-05"}
