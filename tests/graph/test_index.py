from extractor.graph.index import Index
from extractor.graph.statements import statements, union
from extractor.ids import BASE
from extractor.vocab import DCTERMS, FOAF, SDO
from tests.factories import a_bulletin

BOTH = union(statements(a_bulletin(identifier="1")), statements(a_bulletin(identifier="2")))
INDEX = Index(BOTH)
FANG = f"{BASE}person/溪口镇/方若谷"


def test_support_counts_documents_and_passages() -> None:
    document = f"{BASE}document/default/1"
    assert INDEX.support(document, SDO.mentions, FANG) == (1, 1)
    assert INDEX.support(document, SDO.mentions, "https://example.org/nobody") == (0, 0)


def test_answers_are_sorted_and_each_comes_once() -> None:
    assert INDEX.instances(FOAF.Person) == sorted(set(INDEX.instances(FOAF.Person)))
    assert list(INDEX.pairs(SDO.mentions)) == sorted(set(INDEX.pairs(SDO.mentions)))


def test_a_missing_value_is_empty_and_a_missing_label_is_the_iri() -> None:
    assert INDEX.value(FANG, DCTERMS.issued) == ""
    assert INDEX.label(FANG) == "方若谷"
    assert INDEX.label("https://example.org/nobody") == "https://example.org/nobody"
