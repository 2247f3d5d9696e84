"""What goes wrong with civic linked data elsewhere, each shown not to: mixed dates, language tags, namesakes."""

from pathlib import Path

import pytest
from pyoxigraph import Literal, NamedNode, RdfFormat, Store
from rdflib import Graph
from rdflib.query import ResultRow

from extractor.builds import Build, build
from extractor.exports.rdf import union_text
from extractor.questions import ask
from extractor.questions.answer import plain
from extractor.questions.asking import bound_query
from extractor.store import open_graph
from extractor.vocab import CIVIC, DCTERMS, FOAF, OA, ORG, PERSON, PROV, RDF, SKOS
from extractor.vocab import PREFIXES as PREFIX_IRIS
from tests.command import BULLETIN
from tests.resolution.test_people import WORLD
from tests.resolution.worlds import a_graph, parts

EVENT = """
<urn:e:{name}> a civic:CivicEvent ; sem:eventType concepts:visit ; skos:prefLabel "{name}"@zh-Hans ;
    civic:date "{told}"^^edtf:EDTF {bounds} .
"""
PREFIXES = """
PREFIX civic: <https://w3id.org/civicgraph/ontology#>
PREFIX concepts: <https://w3id.org/civicgraph/concepts#>
PREFIX edtf: <http://id.loc.gov/datatypes/edtf/>
PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
"""


def event(name: str, told: str, first: str = "", last: str = "") -> str:
    bounds = ""
    if first:
        bounds = (
            f'; sem:hasEarliestBeginTimeStamp "{first}"^^xsd:date ; sem:hasLatestBeginTimeStamp "{last}"^^xsd:date'
            f' ; sem:hasEarliestEndTimeStamp "{first}"^^xsd:date ; sem:hasLatestEndTimeStamp "{last}"^^xsd:date'
        )
    return EVENT.format(name=name, told=told, bounds=bounds)


MIXED = PREFIXES + "".join(
    (
        event("day", "2021-03-05", "2021-03-05", "2021-03-05"),
        event("month", "2021-02", "2021-02-01", "2021-02-28"),
        event("year", "2020", "2020-01-01", "2020-12-31"),
        event("span", "2020-12-30/2021-01-02", "2020-12-30", "2021-01-02"),
        event("feast", "XXXX-06-07"),
    )
)


def by_rdflib(graph: Graph, query: str) -> list[tuple[str, ...]]:
    rows = []
    for row in graph.query(query):
        assert isinstance(row, ResultRow)
        rows.append(tuple("" if value is None else str(value) for value in row))
    return rows


def by_oxigraph(store: Store, query: str) -> list[tuple[str, ...]]:
    return [tuple(map(plain, row)) for row in ask(store, query).rows]


@pytest.fixture(scope="module")
def store(seeds_build: Build, seeds_folder: Path) -> Store:
    assert seeds_build.statements
    return open_graph(seeds_folder).store


@pytest.mark.parametrize(
    "period, names",
    [
        ({"from": "2021-01-01"}, ["span", "month", "day"]),
        ({"to": "2020-12-31"}, ["year", "span"]),
        ({"from": "2021-02-10", "to": "2021-02-10"}, ["month"]),
        ({"from": "2020-12-31", "to": "2021-01-01"}, ["year", "span"]),
        ({}, ["feast", "year", "span", "month", "day"]),
    ],
)
def test_dates_of_mixed_precision_give_the_right_rows_in_both_engines(period: dict[str, str], names: list[str]) -> None:
    store, graph = Store(), Graph().parse(data=MIXED, format="turtle")
    store.load(MIXED.encode(), format=RdfFormat.TURTLE)
    query = bound_query(store, "events", period)
    assert [row[0] for row in by_oxigraph(store, query)] == names
    assert by_rdflib(graph, query) == by_oxigraph(store, query)


@pytest.mark.parametrize("tag", ["zh-Hans", "zh-hans", "ZH-Hans"])
def test_a_language_tag_is_the_same_in_any_case_and_has_its_script(tag: str, store: Store) -> None:
    graph = Graph().parse(data=union_text(store), format="nt")
    by_tag = f'SELECT DISTINCT ?s {{ ?s a <{FOAF.Person}> ; <{SKOS.prefLabel}> "李强"@{tag} }} ORDER BY ?s'
    by_range = (
        f"SELECT DISTINCT ?s {{ ?s a <{FOAF.Person}> ; <{SKOS.prefLabel}> ?l . "
        f'FILTER(STR(?l) = "李强" && LANGMATCHES(LANG(?l), "zh")) }} ORDER BY ?s'
    )
    found = by_oxigraph(store, by_tag)
    assert len(found) > 1
    assert found == by_rdflib(graph, by_tag) == by_oxigraph(store, by_range) == by_rdflib(graph, by_range)
    tags = {row[0] for row in by_oxigraph(store, "SELECT DISTINCT (LANG(?o) AS ?t) { ?s ?p ?o }")} - {""}
    assert {one for one in tags if not one.startswith("zh-han")} == {"en"}  # the description of the data set


def test_namesakes_of_two_towns_stay_two_and_nothing_is_said_to_be_the_same(store: Store) -> None:
    bearers = by_oxigraph(store, bound_query(store, "namesakes", {"name": "李强"}))
    assert {row[:3] for row in bearers} >= {("李强", "2", "墨埠镇"), ("李强", "2", "芦汀镇")}
    same = NamedNode("http://www.w3.org/2002/07/owl#sameAs")
    assert list(store.quads_for_pattern(None, same, None, None)) == []


def test_schema_org_is_https_in_the_data(store: Store) -> None:
    text = union_text(store)
    assert "<https://schema.org/" in text
    assert "<http://schema.org/" not in text


def test_an_office_that_is_held_without_a_date_has_its_tenure(store: Store) -> None:
    held = f"SELECT ?p ?post {{ ?p <{ORG.holds}> ?post }}"
    lonely = (
        f"SELECT ?p ?post {{ ?p <{ORG.holds}> ?post . FILTER NOT EXISTS {{ "
        f"?t a <{CIVIC.Tenure}> ; <{ORG.member}> ?p ; <{CIVIC.post}> ?post ; <{CIVIC.report}> ?r }} }}"
    )
    assert by_oxigraph(store, held)
    assert by_oxigraph(store, lonely) == []


def test_people_are_people_to_readers_of_foaf_and_of_the_person_vocabulary(store: Store) -> None:
    people = [
        {row[0] for row in by_oxigraph(store, f"SELECT ?p {{ ?p a <{cls}> }}")} for cls in (FOAF.Person, PERSON.Person)
    ]
    assert people[0] == people[1] != set()


def test_who_reads_the_default_graph_alone_finds_the_documents(store: Store) -> None:
    for cls in (CIVIC.CivicEvent, CIVIC.Participation, CIVIC.Tenure):
        things = by_oxigraph(store, f"SELECT DISTINCT ?s {{ ?s a <{cls}> }} ORDER BY ?s")
        quoted = by_oxigraph(store, f"SELECT DISTINCT ?s {{ ?s a <{cls}> ; <{PROV.wasQuotedFrom}> ?d }} ORDER BY ?s")
        assert things == quoted != []


def test_positions_count_code_points_beyond_the_basic_plane_too(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(BULLETIN, "utf-8")
    store = build(tmp_path / "a.txt", tmp_path / "out", exports=False).graph.store
    passages = by_oxigraph(
        store,
        f"SELECT ?start ?end ?exact {{ ?e <{OA.hasSelector}> ?p , ?q . ?p <{OA.start}> ?start ; <{OA.end}> ?end . "
        f"?q <{OA.exact}> ?exact }}",
    )
    assert any("𠮷" in exact for _, _, exact in passages)
    assert {BULLETIN[int(start) : int(end)] == exact for start, end, exact in passages} == {True}


def test_no_row_of_memberships_is_multiplied(store: Store) -> None:
    for name in ("offices", "double-hatted", "conveners"):
        rows = by_oxigraph(store, bound_query(store, name, {}))
        assert len(rows) == len(set(rows)) > 0


def test_the_dates_that_are_filtered_are_days_only(store: Store) -> None:
    bound = "http://semanticweb.cs.vu.nl/2009/11/sem/has"
    kinds = {
        quad.object.datatype.value
        for quad in store
        if quad.predicate.value.startswith(bound) and isinstance(quad.object, Literal)
    }
    assert kinds == {"http://www.w3.org/2001/XMLSchema#date"}
    assert next(store.quads_for_pattern(None, NamedNode(RDF.type), None, None), None) is not None


def test_no_term_of_a_vocabulary_that_is_no_standard_is_in_the_data(store: Store) -> None:
    known = (*PREFIX_IRIS.values(), RDF.namespace)
    terms = {quad.predicate.value for quad in store} | {
        quad.object.value
        for quad in store.quads_for_pattern(None, NamedNode(RDF.type), None, None)
        if isinstance(quad.object, NamedNode)
    }
    assert [term for term in terms if not term.startswith(known)] == []
    assert not [base for base in known if "opengov" in base or "popolo" in base]


def test_what_was_replaced_keeps_its_iri_and_leads_to_what_replaced_it(store: Store) -> None:
    replaced = f"SELECT ?old ?new {{ ?old <{DCTERMS.isReplacedBy}> ?new }}"
    found = by_oxigraph(store, replaced)
    assert found
    for old, new in found:
        assert by_oxigraph(store, f"SELECT ?label {{ <{new}> <{SKOS.prefLabel}> ?label }}")
        assert by_oxigraph(store, f"SELECT ?label {{ <{old}> <{SKOS.prefLabel}> ?label }}") == []


def test_doubt_on_identity_has_a_score_and_a_reason(tmp_path: Path) -> None:
    store = a_graph(tmp_path, parts(WORLD)).store
    assert ("陈和", "陈和") in {row[:2] for row in by_oxigraph(store, bound_query(store, "possibly-same", {}))}
    doubts = f"SELECT ?one ?other {{ ?one <{CIVIC.possiblySameAs}> ?other }}"
    told = (
        f"SELECT ?one ?other {{ ?decision <{CIVIC.concerns}> ?one , ?other ; <{CIVIC.score}> ?score ; "
        f"<{CIVIC.reason}> ?reason FILTER(?score < 0.9 && ?one != ?other) }}"
    )
    assert set(by_oxigraph(store, doubts)) == set(by_oxigraph(store, told)) != set()


def test_people_meet_in_events_and_follow_in_offices_and_no_edge_between_them_is_stored(store: Store) -> None:
    between = (
        f"SELECT DISTINCT ?p {{ ?one a <{FOAF.Person}> ; ?p ?other . ?other a <{FOAF.Person}> "
        f"FILTER(?p != <{CIVIC.possiblySameAs}>) }}"
    )
    assert by_oxigraph(store, between) == []


def test_statements_are_triples_in_graphs_and_need_no_store_that_knows_more(store: Store) -> None:
    quads = list(store)
    assert quads
    assert all(isinstance(quad.subject, NamedNode) for quad in quads)
    assert all(isinstance(quad.object, NamedNode | Literal) for quad in quads)
    assert not {quad.predicate.value for quad in quads} & {RDF.subject, RDF.predicate, RDF.object}


def test_one_person_in_one_office_twice_has_both_times(tmp_path: Path) -> None:
    for number, (status, day) in enumerate((("当选", "2016年1月12日"), ("当选", "2021年1月12日"))):
        text = f"{day}，溪口镇第{'四五'[number]}届人民代表大会第一次会议召开，方若谷{status}为溪口镇人民政府镇长。\n"
        (tmp_path / f"{number}.txt").write_text(text, "utf-8")
    store = build(tmp_path, tmp_path / "out", exports=False).graph.store
    told = (
        f"SELECT ?day {{ ?t a <{CIVIC.Tenure}> ; <{CIVIC.report}> ?r . ?r <{CIVIC.status}> concepts:elected ; "
        f"<{CIVIC.date}> ?day }} ORDER BY ?day"
    )
    assert by_oxigraph(store, told) == [("2016-01-12",), ("2021-01-12",)]
