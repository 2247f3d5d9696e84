"""Evidence in the RDF itself: what is said leads to its documents, passages and rules, by SPARQL alone."""

from pathlib import Path

import pytest
from pyoxigraph import Store

from extractor.builds import Build
from extractor.model import Document
from extractor.questions import ask
from extractor.questions.answer import plain
from extractor.reading import discover
from extractor.store import open_graph
from tests.command import SEEDS

PREFIXES = "PREFIX civic: <https://w3id.org/civicgraph/ontology#> PREFIX oa: <http://www.w3.org/ns/oa#> "
PASSAGE = """
    ?thing civic:evidence ?passage .
    ?passage a civic:Evidence ; oa:hasSource ?document ; civic:rule ?rule ; civic:version ?version ;
             oa:hasSelector ?position , ?quote .
    ?position a oa:TextPositionSelector ; oa:start ?start ; oa:end ?end .
    ?quote a oa:TextQuoteSelector ; oa:exact ?exact .
    ?document a schema:PublicationIssue ; dcterms:identifier ?id .
"""
FACTS = ("civic:CivicEvent", "civic:Participation", "civic:Tenure", "civic:TenureReport")
NAMED = ("foaf:Person", "org:Organization", "schema:Place")


@pytest.fixture(scope="module")
def store(seeds_build: Build, seeds_folder: Path) -> Store:
    assert seeds_build.statements
    return open_graph(seeds_folder).store


def rows(store: Store, query: str) -> list[tuple[str, ...]]:
    return [tuple(map(plain, row)) for row in ask(store, PREFIXES + query).rows]


@pytest.mark.parametrize("cls", [*FACTS, *NAMED])
def test_every_fact_and_every_name_leads_to_a_passage(cls: str, store: Store) -> None:
    assert rows(store, f"SELECT DISTINCT ?thing {{ ?thing a {cls} . {PASSAGE} }}")
    assert rows(store, f"SELECT ?thing {{ ?thing a {cls} FILTER NOT EXISTS {{ {PASSAGE} }} }}") == []


@pytest.mark.parametrize("cls", FACTS)
def test_the_passages_of_a_fact_stand_in_the_documents_that_it_was_quoted_from(cls: str, store: Store) -> None:
    quoted = f"SELECT DISTINCT ?thing ?document {{ ?thing a {cls} ; prov:wasQuotedFrom ?document }}"
    passages = f"SELECT DISTINCT ?thing ?document {{ ?thing a {cls} . {PASSAGE} }}"
    assert sorted(rows(store, quoted)) == sorted(rows(store, passages)) != []


def test_what_was_decided_leads_to_things_that_have_passages(store: Store) -> None:
    decided = "?decision a civic:IdentityDecision ; civic:concerns ?thing ."
    assert rows(store, f"SELECT ?decision {{ {decided} }}")
    lost = (
        f"SELECT ?thing {{ {decided} FILTER NOT EXISTS {{ {PASSAGE} }} "
        "FILTER NOT EXISTS { ?thing dcterms:isReplacedBy ?other . ?other civic:evidence ?any } }"
    )
    assert rows(store, lost) == []


def test_every_quote_stands_where_its_offsets_say(store: Store) -> None:
    sources = {one.id: one.source for one in discover([str(SEEDS)]) if isinstance(one, Document)}
    found = rows(store, f"SELECT DISTINCT ?id ?start ?end ?exact {{ {PASSAGE} }}")
    assert len(found) > 1000
    assert [row for row in found if sources[row[0]][int(row[1]) : int(row[2])] != row[3]] == []


def test_the_graph_of_a_document_holds_its_passages_and_no_others(store: Store) -> None:
    query = "SELECT DISTINCT ?g ?document { GRAPH ?g { ?passage oa:hasSource ?document } }"
    found = rows(store, query)
    assert len(found) == 10
    assert [row for row in found if row[0] != row[1]] == []
