from pathlib import Path

import pytest

from extractor.builds import Build
from extractor.errors import InputError
from extractor.questions import ask_named
from extractor.questions.answer import plain
from extractor.questions.explanation import explain
from extractor.store import Graph, open_graph
from tests.command import run


@pytest.fixture(scope="module")
def graph(seeds_build: Build, seeds_folder: Path) -> Graph:
    assert seeds_build.statements
    return open_graph(seeds_folder)


def tenure_of(graph: Graph, person: str) -> str:
    answer = ask_named(graph.store, "career", person=person)
    return plain(answer.rows[0][answer.columns.index("tenure")])


def test_a_fact_leads_to_its_sentences_documents_and_rules(graph: Graph) -> None:
    found = explain(graph, tenure_of(graph, "秦望山"))
    assert found.name.startswith("秦望山，")
    assert "civic:Tenure" in found.kinds
    assert {one.document for one in found.supports} >= {"luting-2024-01"}
    for one in found.supports:
        assert one.rule
        assert one.start < one.end
    assert any("org:member 秦望山" in said for one in found.supports for said in one.says)


def test_the_command_tells_it(graph: Graph) -> None:
    done = run("explain", graph.folder, tenure_of(graph, "秦望山"))
    assert done.returncode == 0
    assert "秦望山" in done.stdout.decode()
    assert ", rule " in done.stdout.decode()


@pytest.mark.parametrize(
    "iri, message", [("urn:nothing", "the graph knows nothing of <urn:nothing>"), ("a b", "no IRI")]
)
def test_what_the_graph_does_not_know_is_refused(iri: str, message: str, graph: Graph) -> None:
    with pytest.raises(InputError, match=message):
        explain(graph, iri)
