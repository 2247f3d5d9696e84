from pathlib import Path

import pytest

from extractor.resolution.corrections import read_corrections
from extractor.store import Graph
from tests.command import run
from tests.resolution.worlds import Told, a_graph, parts

TOWN = "溪口镇"
WORLD = {
    "1": Told(town=TOWN, issued="2023-01", offices=(("周岚", "书记", f"{TOWN}党委"),)),
    "2": Told(town=TOWN, issued="2023-06", offices=(("周宋岚", "书记", f"{TOWN}党委"),)),
}


@pytest.fixture
def graph(tmp_path: Path) -> Graph:
    """Two documents of a secretary who may be one."""
    return a_graph(tmp_path / "graph", parts(WORLD))


def test_questions_go_into_the_file_of_the_graph_and_are_asked_once(graph: Graph) -> None:
    done = run("review", graph.folder)
    assert done.returncode == 0, done.stderr
    assert "周宋岚 | 周岚" in done.stdout.decode()
    file = graph.folder / "corrections.yml"
    assert done.stderr.decode().endswith(f"1 new questions in {file}\n")
    (question,) = read_corrections(file).decide
    assert {thing.rpartition("/")[2] for thing in question.things} == {"周岚", "周宋岚"}
    assert question.answer is None
    assert f"0 new questions in {file}" in run("review", graph.folder).stderr.decode()


def test_another_file_may_take_them(graph: Graph, tmp_path: Path) -> None:
    done = run("review", graph.folder, "--corrections", tmp_path / "mine.yml")
    assert done.returncode == 0, done.stderr
    assert len(read_corrections(tmp_path / "mine.yml").decide) == 1
    assert not (graph.folder / "corrections.yml").exists()


@pytest.mark.parametrize("below", ["-0.1", "1.1", "low"])
def test_a_precision_is_a_share(below: str, graph: Graph) -> None:
    done = run("review", graph.folder, "--below", below)
    assert done.returncode == 2
    assert b"--below" in done.stderr
