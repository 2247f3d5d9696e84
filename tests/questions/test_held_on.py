"""Who held an office on a day: for certain, possibly, or not, by the bounds that documents tell."""

from pathlib import Path

import pytest

from extractor.questions import ask
from extractor.questions.answer import plain
from extractor.questions.asking import bound_query
from extractor.store import Graph
from tests.resolution.worlds import Told, a_graph, parts

TOWN = "溪口镇"
MAYOR = ("镇长", f"{TOWN}人民政府")
WORLD = {
    "1": Told(town=TOWN, issued="2022-03", offices=(("方若谷", *MAYOR, "elected", "2022-03-10"),)),
    "2": Told(town=TOWN, issued="2022-09", offices=(("方若谷", *MAYOR),)),
    "3": Told(town=TOWN, issued="2023-05", offices=(("季清和", *MAYOR, "elected", "2023-05-20"),)),
    "4": Told(town=TOWN, issued="2024-02", offices=(("季清和", *MAYOR, "dismissed", "2024-02-06"),)),
    "5": Told(town=TOWN, issued="2022-05", offices=(("文怀远", "书记", f"{TOWN}党委"),)),
}


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Graph:
    folder: Path = tmp_path_factory.mktemp("held-on")
    return a_graph(folder, parts(WORLD))


def held(graph: Graph, day: str, **values: str) -> set[tuple[str, ...]]:
    answer = ask(graph.store, bound_query(graph.store, "held-on", {"day": day, **values}))
    places = [answer.columns.index(column) for column in ("personName", "how")]
    return {tuple(plain(row[place]) for place in places) for row in answer.rows}


@pytest.mark.parametrize(
    "day, holders",
    [
        ("2022-03-09", set()),
        ("2022-03-10", {("方若谷", "certain")}),
        ("2022-09-01", {("方若谷", "certain")}),
        ("2023-01-15", {("方若谷", "possible")}),
        ("2023-05-20", {("方若谷", "possible"), ("季清和", "certain")}),
        ("2023-12-01", {("季清和", "certain")}),
        ("2024-02-06", {("季清和", "certain")}),
        ("2024-02-07", set()),
    ],
)
def test_the_mayor_on_a_day(graph: Graph, day: str, holders: set[tuple[str, str]]) -> None:
    assert held(graph, day, role="镇长") == holders


def test_an_office_seen_once_was_possibly_held_ever(graph: Graph) -> None:
    for day in ("2000-01-01", "2022-05-15", "2030-01-01"):
        assert held(graph, day, role="书记") == {("文怀远", "possible")}


def test_without_a_role_all_offices_answer(graph: Graph) -> None:
    assert held(graph, "2023-12-01") == {("季清和", "certain"), ("文怀远", "possible")}
