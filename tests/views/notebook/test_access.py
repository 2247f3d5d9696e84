from pathlib import Path

import pytest
from rdflib import Graph

from extractor.builds import Build
from extractor.errors import InputError
from extractor.graph.views import VIEWS
from extractor.views.notebook.access import answer, network, rdf, tables


def test_tables_are_the_same_from_a_build_and_from_its_folder(seeds_build: Build, seeds_folder: Path) -> None:
    built, opened = tables(seeds_build), tables(seeds_folder)
    assert {name: len(frame) for name, frame in built.items()}.items() >= {
        ("documents", 10),
        ("people", seeds_build.counts["persons"]),
        ("events", seeds_build.counts["events"]),
    }
    assert all(built[name].equals(opened[name]) for name in built)


def test_a_view_of_the_network_is_chosen_by_name(seeds_build: Build, seeds_folder: Path) -> None:
    assert set(network(seeds_folder)) == set(seeds_build.network())
    assert {data["kind"] for _, data in network(seeds_build, "together").nodes(data=True)} == {"person"}
    with pytest.raises(InputError, match=f"choose one of {', '.join(VIEWS)}"):
        network(seeds_build, "everybody")


def test_the_triples_are_those_of_the_turtle(seeds_build: Build, seeds_folder: Path) -> None:
    written = Graph().parse(seeds_folder / "graph.ttl")
    assert len(rdf(seeds_build)) == len(written) > 1000


def test_a_question_is_answered_by_name_and_in_sparql(seeds_build: Build, seeds_folder: Path) -> None:
    assert seeds_build.statements
    chaired = answer(seeds_folder, "chaired-by", person="秦望山")
    assert set(chaired["chairName"]) == {"秦望山"}
    counted = answer(seeds_folder, "SELECT (COUNT(DISTINCT ?e) AS ?n) { ?e a civic:CivicEvent }")
    assert counted["n"].tolist() == [str(seeds_build.counts["events"])]
    with pytest.raises(InputError, match="can't be read"):
        answer(seeds_folder, "SELECT { nonsense")
