"""The description of the data set: what it counts is there, wherever it is read."""

from pathlib import Path

import pytest
from pyoxigraph import NamedNode
from rdflib import Graph, Literal, URIRef
from rdflib.namespace import DCAT, DCTERMS, PROV, RDF, SDO, VOID
from rdflib.term import Node

from extractor.builds import Build, build, merge
from extractor.errors import InputError
from extractor.store import open_graph
from extractor.store.description import DATASET, GRAPH
from extractor.vocab import CIVIC, PREFIXES

IT = URIRef(DATASET)
LICENCE = "https://creativecommons.org/licenses/by-sa/4.0/"


@pytest.fixture(scope="module")
def data(seeds_build: Build, seeds_folder: Path) -> Graph:
    assert seeds_build.statements
    return Graph().parse(seeds_folder / "graph.ttl")


@pytest.fixture(scope="module")
def beside(data: Graph) -> Graph:
    """What the Turtle holds beside the description."""
    rest = Graph()
    for triple in data:
        if not str(triple[0]).startswith((DATASET, GRAPH)):
            rest.add(triple)
    return rest


def count(graph: Graph, predicate: Node) -> int:
    value = graph.value(IT, predicate)
    assert isinstance(value, Literal)
    return int(value)


def test_it_counts_what_the_turtle_holds_beside_it(data: Graph, beside: Graph) -> None:
    assert count(data, VOID.triples) == len(beside)
    assert count(data, VOID.documents) == len(set(beside.subjects(RDF.type, SDO.PublicationIssue))) == 10
    assert count(data, VOID.properties) == len(set(beside.predicates()))
    parts = {data.value(part, VOID["class"]): data.value(part, VOID.entities)
             for part in data.objects(IT, VOID.classPartition)}  # fmt: skip
    assert set(parts) == set(beside.objects(predicate=RDF.type))
    assert len(parts) == count(data, VOID.classes)
    for cls, number in parts.items():
        assert number == Literal(len(set(beside.subjects(RDF.type, cls))))


def test_it_names_the_vocabularies_that_are_used(data: Graph, beside: Graph) -> None:
    terms = [*beside.predicates(), *beside.objects(predicate=RDF.type)]
    used = {base for base in PREFIXES.values() if any(str(term).startswith(base) for term in terms)}
    assert {str(base) for base in data.objects(IT, VOID.vocabulary)} == used
    assert CIVIC.namespace in used


def test_it_tells_the_build_by_program_collections_and_digest_without_a_clock(data: Graph) -> None:
    activity = data.value(IT, PROV.wasGeneratedBy)
    agents = {str(data.value(agent, SDO.softwareVersion)) for agent in data.objects(activity, PROV.wasAssociatedWith)}
    assert agents == {str(version) for version in data.objects(predicate=URIRef(CIVIC.version))}
    assert set(data.objects(activity, PROV.used)) == set(data.subjects(RDF.type, SDO.Collection))
    assert str(data.value(IT, DCTERMS.identifier)).startswith("sha256:")
    period = data.value(IT, DCTERMS.temporal)
    assert (str(data.value(period, DCAT.startDate)), str(data.value(period, DCAT.endDate))) == (
        "2023-01-01",
        "2024-11-30",
    )


def test_it_is_the_same_in_the_store_and_in_every_export(seeds_build: Build, seeds_folder: Path) -> None:
    store = set(seeds_build.graph.store)
    lines = (seeds_folder / "graph.nq").read_text("utf-8").splitlines()
    assert {str(quad) for quad in store} == {line.removesuffix(" .") for line in lines}
    assert {str(quad.graph_name) for quad in store if quad.subject == quad.graph_name} >= {f"<{GRAPH}>"}


def described(built: Build) -> Graph:
    quads = built.graph.store.quads_for_pattern(None, None, None, NamedNode(GRAPH))
    return Graph().parse(data="".join(f"{quad.triple} .\n" for quad in quads), format="nt")


def test_a_licence_is_what_the_user_says_and_nothing_is_made_up(bulletins: Path, tmp_path: Path) -> None:
    unknown = described(build(bulletins, tmp_path / "out", exports=False))
    assert unknown.value(IT, DCTERMS.license) is None
    texts = [text for text in unknown.objects(IT, DCTERMS.rights) if isinstance(text, Literal)]
    assert sorted(str(text.language).lower() for text in texts) == ["en", "zh-hans"]
    told = described(build(bulletins, tmp_path / "out", exports=False, licence=LICENCE))
    assert told.value(IT, DCTERMS.license) == URIRef(LICENCE)
    assert told.value(IT, DCTERMS.rights) is None
    assert count(told, VOID.triples) == count(unknown, VOID.triples)
    assert told.value(IT, DCTERMS.identifier) != unknown.value(IT, DCTERMS.identifier)


@pytest.mark.parametrize("licence", ["CC BY", "https://example.org/a b"])
def test_a_licence_that_is_no_iri_is_refused(licence: str, bulletins: Path, tmp_path: Path) -> None:
    with pytest.raises(InputError, match=f"--licence {licence}: no IRI"):
        build(bulletins, tmp_path / "out", licence=licence)


def test_halves_of_one_licence_are_described_like_the_whole(bulletins: Path, tmp_path: Path) -> None:
    whole = build(bulletins, tmp_path / "whole", exports=False, licence=LICENCE)
    for half in ("a", "b"):
        build(bulletins / f"{half}.txt", tmp_path / half, exports=False, licence=LICENCE)
    merged = merge([tmp_path / "a", tmp_path / "b"], tmp_path / "merged", exports=False)
    assert set(described(merged)) == set(described(whole))
    assert open_graph(tmp_path / "merged").licence == LICENCE


def test_halves_of_different_licences_ask_which_holds(bulletins: Path, tmp_path: Path) -> None:
    build(bulletins / "a.txt", tmp_path / "a", exports=False, licence=LICENCE)
    build(bulletins / "b.txt", tmp_path / "b", exports=False)
    with pytest.raises(InputError, match=r"different licences .*say with --licence"):
        merge([tmp_path / "a", tmp_path / "b"], tmp_path / "merged", exports=False)
    merged = merge([tmp_path / "a", tmp_path / "b"], tmp_path / "merged", exports=False, licence=LICENCE)
    assert described(merged).value(IT, DCTERMS.license) == URIRef(LICENCE)
