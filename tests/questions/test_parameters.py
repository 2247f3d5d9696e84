import pytest
from pyoxigraph import Literal, NamedNode, Quad, Store

from extractor.errors import InputError
from extractor.questions.catalogue import Parameter
from extractor.questions.parameters import terms

TYPE = NamedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")
PREFERRED = NamedNode("http://www.w3.org/2004/02/skos/core#prefLabel")
OTHER = NamedNode("http://www.w3.org/2004/02/skos/core#altLabel")
JURISDICTION = NamedNode("https://w3id.org/civicgraph/ontology#jurisdiction")
PERSON = NamedNode("http://xmlns.com/foaf/0.1/Person")
BODY = NamedNode("http://www.w3.org/ns/org#Organization")
ONE, TWO, SCHOOL = (NamedNode(f"https://example.org/{name}") for name in ("1", "2", "school"))


def of(kind: str) -> Parameter:
    return Parameter(name="it", type=kind, is_required=False, english="it", chinese="它")


@pytest.fixture(scope="module")
def store() -> Store:
    store = Store()
    for thing, cls, name in ((ONE, PERSON, "方若谷"), (TWO, PERSON, "方若谷"), (SCHOOL, BODY, "方若谷")):
        store.add(Quad(thing, TYPE, cls))
        store.add(Quad(thing, PREFERRED, Literal(name, language="zh-hans")))
    store.add(Quad(SCHOOL, JURISDICTION, Literal('溪口"镇', language="zh-hans")))
    store.add(Quad(SCHOOL, OTHER, Literal("若谷小学", language="zh-hans")))
    return store


@pytest.mark.parametrize(
    "kind, value, found",
    [
        ("person", "方若谷", (ONE, TWO)),
        ("agent", "方若谷", (ONE, TWO, SCHOOL)),
        ("thing", "方若谷", (ONE, TWO, SCHOOL)),
        ("body", "若谷小学", (SCHOOL,)),
        ("person", "https://example.org/2", (TWO,)),
        ("date", "2024-02-29", (Literal("2024-02-29", datatype=NamedNode("http://www.w3.org/2001/XMLSchema#date")),)),
        ("number", "３", (Literal(3),)),
        ("locality", '溪口"镇', (Literal('溪口"镇', language="zh-hans"),)),
        ("text", '方若谷" }', (Literal('方若谷" }'),)),
        ("eventType", "visit", (NamedNode("https://w3id.org/civicgraph/concepts#visit"),)),
    ],
)
def test_a_value_stands_for_terms(kind: str, value: str, found: tuple[object, ...], store: Store) -> None:
    assert terms(store, of(kind), value) == found


@pytest.mark.parametrize(
    "kind, value, message",
    [
        (
            "person",
            "若谷小学",
            "the graph has no person of that name; did you mean 方若谷.; give the name in full, or the IRI",
        ),
        ("person", "", "the graph has no person"),
        ("person", '方若谷"@zh-hans } DROP ALL #', "the graph has no person"),
        ("thing", "https://example.org/> } #", "no IRI"),
        ("thing", "http://a b", "no IRI"),
        ("date", "2023-02-29", "no day; write it like 2024-01-31"),
        ("date", "2024", "no day"),
        ("number", "many", "no number"),
        ("eventType", "wedding", "no type of events; there are congress, "),
        ("eventType", "inspecting", "no type of events; did you mean inspection"),
        ("person", "方若", r"the graph has no person of that name; did you mean 方若谷\?"),
        ("body", "若谷小", r"did you mean 若谷小学"),
        ("locality", "溪口", r"the graph has nothing of a locality of that name; did you mean 溪口\"镇\?"),
        ("eventType", "_NS", "no type of events"),
    ],
)
def test_what_is_no_such_value_is_refused(kind: str, value: str, message: str, store: Store) -> None:
    with pytest.raises(InputError, match=message):
        terms(store, of(kind), value)
