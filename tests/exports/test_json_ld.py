"""JSON-LD: what was said, in the terms of the shipped context, as a general processor would write it."""

import json
from pathlib import Path

from pyoxigraph import Literal, NamedNode, Triple, parse

from extractor.builds import Build
from extractor.exports.json_ld import context, framed
from extractor.exports.registry import EXPORTERS, ON_REQUEST
from extractor.graph.statement import Statement
from extractor.graph.statements import statements, union
from extractor.ids import BASE
from extractor.vocab import RDF
from tests.exports.pyld import compacted, said_by, unordered
from tests.factories import a_bulletin


def some(built: Build, count: int) -> list[Statement]:
    """Statements of as many things as may be, of every class in turn."""
    by_class: dict[str, list[str]] = {}
    for one in built.statements:
        if one.predicate == RDF.type:
            by_class.setdefault(one.object, []).append(one.subject)
    chosen = {subject for subjects in by_class.values() for subject in subjects[:count]}
    return [one for one in built.statements if one.subject in chosen]


def test_things_of_every_class_of_a_build_are_written_as_pyld_writes_them(seeds_build: Build, tmp_path: Path) -> None:
    chosen = some(seeds_build, 3)
    ON_REQUEST["jsonld"].write(chosen, tmp_path / "graph.jsonld")
    EXPORTERS["turtle"].write(chosen, tmp_path / "graph.ttl")
    ours = json.loads((tmp_path / "graph.jsonld").read_text("utf-8"))
    triples = [quad.triple for quad in parse(path=tmp_path / "graph.ttl")]
    assert len(ours["@graph"]) == len({triple.subject for triple in triples}) > 50
    assert unordered(ours) == unordered(compacted(triples))
    assert {quad.triple for quad in said_by(ours)} == set(triples)


def test_every_property_of_the_ontology_that_a_build_uses_has_a_term(seeds_build: Build, tmp_path: Path) -> None:
    ON_REQUEST["jsonld"].write(seeds_build.statements, tmp_path / "graph.jsonld")
    record = json.loads((tmp_path / "graph.jsonld").read_text("utf-8"))
    names = {name for node in record["@graph"] for name in node}
    assert {name for name in names if name.startswith(("civic:", "http"))} == set()
    assert len(record["@graph"]) == len({one.subject for one in seeds_build.statements})


def test_nothing_said_is_an_empty_graph(tmp_path: Path) -> None:
    ON_REQUEST["jsonld"].write((), tmp_path / "graph.jsonld")
    assert json.loads((tmp_path / "graph.jsonld").read_text("utf-8")) == {**context(), "@graph": []}


def test_a_single_resource_is_a_tree_in_the_terms_of_the_context() -> None:
    said = union(statements(a_bulletin(identifier="1")))
    iri = f"{BASE}person/溪口镇/𠮷海燕"
    triples = [
        Triple(NamedNode(one.subject), NamedNode(one.predicate), Literal(one.object, language=one.language))
        for one in said
        if one.subject == iri and one.language is not None
    ]
    record = json.loads(framed(triples, iri))
    assert (record["id"], record["name"], record["jurisdiction"]) == (iri, "𠮷海燕", "溪口镇")
