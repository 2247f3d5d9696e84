from pathlib import Path

import pytest
from pyoxigraph import DefaultGraph, NamedNode, RdfFormat, Store

from extractor.builds import Build
from extractor.errors import StoreError
from extractor.graph.statement import union
from extractor.store import open_graph
from tests.command import SEEDS


def test_the_statements_come_back_whole(seeds_build: Build, seeds_folder: Path) -> None:
    assert union(open_graph(seeds_folder).statements()) == seeds_build.statements


def test_the_store_holds_what_the_quads_file_holds(seeds_build: Build, seeds_folder: Path) -> None:
    assert seeds_build.statements
    file = Store()
    file.load(path=seeds_folder / "graph.nq", format=RdfFormat.N_QUADS)
    assert set(open_graph(seeds_folder).store) == set(file)


def test_the_default_graph_is_the_union_of_the_named_ones(seeds_build: Build, seeds_folder: Path) -> None:
    assert seeds_build.statements
    store = open_graph(seeds_folder).store
    union_triples = {quad.triple for quad in store.quads_for_pattern(None, None, None, DefaultGraph())}
    named = {quad.triple for graph in store.named_graphs() for quad in store.quads_for_pattern(None, None, None, graph)}
    assert union_triples == named


def test_one_document_can_be_asked_alone(seeds_build: Build, seeds_folder: Path) -> None:
    graph = open_graph(seeds_folder)
    iri = graph.members[0].iri
    assert graph.statements_of(iri) == tuple(one for one in seeds_build.statements if one.document == iri)
    assert graph.statements_of("https://example.org/none") == ()


def test_a_document_comes_back_as_it_was_read(seeds_build: Build, seeds_folder: Path) -> None:
    graph = open_graph(seeds_folder)
    iri = graph.members[0].iri
    read = graph.transcript_of(iri)
    assert read is not None
    assert read.source == (SEEDS / f"{iri.rpartition('/')[2]}.txt").read_bytes().decode()
    said = {one.object for one in seeds_build.statements if one.document == iri}
    assert said >= {mark.thing for mark in read.marks if mark.label == "PERSON"}
    assert graph.transcript_of("https://example.org/none") is None


def test_a_reader_cannot_write(seeds_build: Build, seeds_folder: Path) -> None:
    assert seeds_build.statements
    with pytest.raises(RuntimeError, match="read-write"):
        open_graph(seeds_folder).store.remove_graph(NamedNode("urn:x"))


def test_a_folder_without_a_build_is_refused(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="holds no graph; make one there with"):
        open_graph(tmp_path)
