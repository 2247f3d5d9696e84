from pathlib import Path

import pytest

from extractor.builds import Build
from extractor.errors import InputError
from extractor.ids import BASE
from extractor.questions import ask_named
from extractor.questions.answer import plain
from extractor.questions.explanation import explain
from extractor.store import Graph, open_graph


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


@pytest.mark.parametrize("given", ["person/芦汀镇/秦望山", "秦望山", f"{BASE}person/芦汀镇/秦望山"])
def test_a_thing_is_given_by_its_iri_in_full_or_below_the_base_or_by_its_name(given: str, graph: Graph) -> None:
    assert explain(graph, given).iri == f"{BASE}person/芦汀镇/秦望山"


def test_a_name_of_several_things_asks_which(graph: Graph) -> None:
    with pytest.raises(InputError, match="several things bear that name; give the IRI of one: ") as caught:
        explain(graph, "李强")
    assert {f"{BASE}person/芦汀镇/李强", f"{BASE}person/墨埠镇/李强"} <= set(str(caught.value).split())


@pytest.mark.parametrize("given", ["urn:nothing", "a b", "无此人", ""])
def test_what_the_graph_does_not_know_is_refused(given: str, graph: Graph) -> None:
    with pytest.raises(InputError, match=f"the graph knows nothing of {given}, neither"):
        explain(graph, given)
