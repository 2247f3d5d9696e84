from collections.abc import Iterator

import pytest
from pyoxigraph import Literal, NamedNode, Quad, Store

from extractor.views.explorer.reader import KINDS, Reader, is_iri
from extractor.vocab import PREFIXES
from tests.views.explorer.triples import graph


@pytest.mark.parametrize("text", ["", "x", "urn:a b", "urn:a>", 'urn:"', "urn:a\n", "<urn:a>", "urn:{a}"])
def test_what_is_no_iri_is_not_asked_about(text: str) -> None:
    assert not is_iri(text)


def test_an_iri_is_asked_about_as_it_is() -> None:
    store = Store()
    iri = "urn:ü'%20?this;--"
    store.add(Quad(NamedNode(iri), NamedNode(f"{PREFIXES['skos']}prefLabel"), Literal("x", language="en")))
    assert [row["name"] for row in Reader(store).ask("SELECT ?name WHERE { ?this ?p ?name }", iri)] == ["x"]


@pytest.mark.parametrize("text", ["urn:a", "https://w3id.org/civicgraph/id/person/溪口镇/周岚", "mailto:a@example.org"])
def test_an_absolute_iri_can_be_asked_about(text: str) -> None:
    assert is_iri(text)


def test_a_row_has_the_variables_that_are_bound_as_texts() -> None:
    reader = graph('<urn:a> civic:term 3 ; skos:prefLabel "镇"@zh-Hans ; org:member <urn:b> . <urn:c> civic:term 4 .')

    query = f"""PREFIX civic: <{PREFIXES["civic"]}> PREFIX skos: <{PREFIXES["skos"]}> PREFIX org: <{PREFIXES["org"]}>
        SELECT ?thing ?term ?label ?member WHERE {{
            ?thing civic:term ?term OPTIONAL {{ ?thing skos:prefLabel ?label ; org:member ?member }}
        }} ORDER BY ?thing"""
    assert list(reader.ask(query)) == [
        {"thing": "urn:a", "term": "3", "label": "镇", "member": "urn:b"},
        {"thing": "urn:c", "term": "4"},
    ]


def test_only_select_queries_are_asked() -> None:
    with pytest.raises(AssertionError, match="SELECT queries only"):
        list(graph("").ask("ASK { ?a ?b ?c }"))


def test_what_is_no_iri_takes_no_place_in_a_query() -> None:
    with pytest.raises(ValueError, match="IRI"):
        list(graph("").ask("SELECT ?a WHERE { ?this ?b ?a }", "urn:a> ?x ?y . <urn:b"))
    with pytest.raises(ValueError, match="IRI"):
        list(graph("").ask_of("SELECT ?a WHERE { VALUES ?b { THINGS } ?b ?c ?a }", ["no iri"]))


def test_many_things_are_asked_about_in_batches_each_once() -> None:
    count = 4_001

    def iris() -> Iterator[str]:
        yield from (f"urn:{number}" for number in range(count))

    store = Store()
    store.extend(Quad(NamedNode(iri), NamedNode("urn:p"), Literal(iri)) for iri in iris())
    asked: list[str] = []

    class Counted(Reader):
        def ask(self, query: str, this: str | None = None) -> Iterator[dict[str, str]]:
            asked.append(query)
            yield from map(dict, super().ask(query, this))

    query = "SELECT ?value WHERE { VALUES ?a { ALL } ?a <urn:p> ?value }"
    found = [row["value"] for row in Counted(store).ask_of(query, iris(), "ALL")]
    assert sorted(found) == sorted(iris())
    assert len(asked) == 3
    assert list(Reader(store).ask_of(query, [], "ALL")) == []


def test_each_class_has_a_page_of_its_kind() -> None:
    assert len(set(KINDS.values())) == len(KINDS)
