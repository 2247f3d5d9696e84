import pytest

from extractor.store import Graph
from tests.command import run
from tests.resolution.worlds import Told, a_graph, parts

TOWN = "溪口镇"
SECRETARY = ("周岚", "书记", f"{TOWN}党委")
WORLD = {
    "1": Told(town=TOWN, issued="2023-01", offices=(SECRETARY,)),
    "2": Told(town=TOWN, issued="2023-06", offices=(SECRETARY,)),
}


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Graph:
    """Two documents of one secretary."""
    return a_graph(tmp_path_factory.mktemp("graph"), parts(WORLD))


def test_the_command_tells_sentences_rules_and_decisions(graph: Graph) -> None:
    done = run("explain", graph.folder, f"person/{TOWN}/周岚")
    assert done.returncode == 0, done.stderr
    told = done.stdout.decode().splitlines()
    assert told[0].startswith("周岚  <https://")
    assert "foaf:Person" in told[1]
    assert sum(line == f"  「周岚，书记，{TOWN}党委。」" for line in told) == 2
    places = [line for line in told if ", rule " in line]
    assert {line.partition(" ")[0] for line in places} == {"1", "2"}
    assert any(line.startswith("  → ") for line in told)
    assert told[told.index("decisions") + 1 :] == ["  one thing in 2 documents (0.99): 同一机构的同一职务", "  1, 2"]


def test_what_the_graph_does_not_know_is_refused_in_one_line(graph: Graph) -> None:
    done = run("explain", graph.folder, "无此人")
    assert done.returncode != 0
    assert done.stdout == b""
    assert "the graph knows nothing of 无此人" in done.stderr.decode()
