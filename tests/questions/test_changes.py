"""A body renamed and bodies merged, told in texts of an invented town: what the graph answers about them."""

from pathlib import Path

import pytest

from extractor.builds import build
from extractor.questions import ask
from extractor.questions.answer import plain
from extractor.questions.asking import bound_query
from extractor.questions.explanation import explain
from extractor.store import Graph, open_graph

OLD, NEW = "溪口镇城管中队", "溪口镇综合行政执法队"
TEXTS = {
    "2022-03": f"3月4日，{OLD}队长方若谷带队检查溪口集市。镇党委书记宋知远参加检查。",
    "2023-01": f"1月10日，{OLD}更名为{NEW}。溪口镇林业站、溪口镇农技站合并为溪口镇农业服务中心。",
    "2023-05": f"5月8日，{NEW}队长方若谷带队检查溪口集市。镇党委书记宋知远参加检查。",
    "2024-05": f"5月6日，镇党委书记宋知远宣布，任命文怀远为{NEW}队长。",
}


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Graph:
    folder: Path = tmp_path_factory.mktemp("changes")
    rows = ["id,issued,town", *(f"{month},{month},溪口镇" for month in TEXTS)]
    (folder / "manifest.csv").write_text("\n".join(rows), "utf-8")
    for month, text in TEXTS.items():
        (folder / f"{month}.txt").write_text(f"{text}\n", "utf-8")
    out = folder / "out"
    build(folder, out, exports=False)
    return open_graph(out)


def rows(graph: Graph, question: str, columns: str, **values: str) -> list[tuple[str, ...]]:
    answer = ask(graph.store, bound_query(graph.store, question, values))
    places = [answer.columns.index(column) for column in columns.split()]
    return [tuple(plain(row[place]) for place in places) for row in answer.rows]


def test_the_changes_are_listed_with_kind_date_and_document(graph: Graph) -> None:
    assert rows(graph, "changes", "changeName kindName date documentName") == [
        ("溪口镇农技站、溪口镇林业站→溪口镇农业服务中心", "merger", "", "2023-01"),
        (f"{OLD}→{NEW}", "renaming", "2023-01-10", "2023-01"),
    ]


def test_the_former_name_leads_to_the_changes_of_the_body(graph: Graph) -> None:
    assert (
        rows(graph, "changes", "kindName", body=OLD) == rows(graph, "changes", "kindName", body=NEW) == [("renaming",)]
    )


def test_the_succession_goes_on_over_the_renaming(graph: Graph) -> None:
    assert rows(graph, "succession", "bodyName fromName toName", body=NEW) == [(NEW, "方若谷", "文怀远")]
    assert rows(graph, "conflicts", "reason") == []


def test_who_held_the_office_before_the_renaming_is_found_under_the_last_name(graph: Graph) -> None:
    asked = {"body": NEW, "role": "队长"}
    assert rows(graph, "held-on", "personName how", day="2022-06-01", **asked) == [("方若谷", "certain")]


def test_the_body_is_explained_by_the_sentence_that_renames_it(graph: Graph) -> None:
    found = explain(graph, OLD)
    assert found.name == NEW
    assert any("原文称前者更名为后者" in decision and "(0.97)" in decision for decision in found.decisions)
    assert f"civic:BodyChange: {OLD}→{NEW} (2023-01-10)" in found.decisions
    assert any(support.rule == "body-change.renamed-to" and OLD in support.quote for support in found.supports)


def test_a_body_that_came_of_others_is_explained_by_the_change(graph: Graph) -> None:
    (change,) = (one for one in explain(graph, "溪口镇农业服务中心").decisions if "BodyChange" in one)
    assert change.startswith("org:ChangeEvent, civic:BodyChange: 溪口镇农技站、溪口镇林业站→溪口镇农业服务中心")
