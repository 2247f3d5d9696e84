"""The named questions of ontology/queries, asked of the written Turtle, in two engines."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pyoxigraph import Literal, NamedNode, QuerySolutions, RdfFormat, Store
from rdflib import Graph
from rdflib.query import ResultRow

from extractor.exports import EXPORTERS
from extractor.graph.statements import statements, union
from extractor.resources import resource
from tests.factories import a_bulletin

Rows = list[tuple[str, ...]]

ANSWERS: dict[str, tuple[tuple[str, ...], Rows]] = {
    "chairs": (
        ("chairName", "eventName", "date", "earliest", "latest"),
        [("方若谷", "防汛工作部署会", "2024-04-12", "2024-04-12", "2024-04-12")],
    ),
    "offices": (
        ("personName", "roleName", "organizationName", "status", "date"),
        [
            ("文怀远", "副主席", "溪口镇人大", "elected", "2024-04-12"),
            ("方若谷", "书记", "溪口镇党委", "holds", ""),
            ("𠮷海燕", "委员", "", "holds", ""),
            ("𠮷海燕", "镇长", "溪口镇人民政府", "holds", ""),
        ],
    ),
    "participants": (
        ("eventName", "participantName", "role"),
        [
            ("补选副主席", "文怀远", "subject"),
            ("走访活动", "方若谷", "leader"),
            ("走访活动", "溪口镇敬老院", "subject"),
            ("防汛工作部署会", "方若谷", "chair"),
            ("防汛工作部署会", "𠮷海燕", "speaker"),
        ],
    ),
}


def question(name: str) -> str:
    return resource("ontology", "queries", f"{name}.rq").read_text("utf-8")


def asked_of_oxigraph(path: Path, name: str, variables: tuple[str, ...]) -> Rows:
    store = Store()
    store.load(path=path, format=RdfFormat.TURTLE)
    solutions = store.query(question(name))
    assert isinstance(solutions, QuerySolutions)
    rows = []
    for solution in solutions:
        values = [solution[variable] for variable in variables]
        rows.append(tuple(value.value if isinstance(value, NamedNode | Literal) else "" for value in values))
    return sorted(rows)


def asked_of_rdflib(path: Path, name: str, variables: tuple[str, ...]) -> Rows:
    rows = []
    for row in Graph().parse(path, format="turtle").query(question(name)):
        assert isinstance(row, ResultRow)
        rows.append(tuple(str(row[variable]) if row[variable] is not None else "" for variable in variables))
    return sorted(rows)


@pytest.mark.parametrize("name", sorted(ANSWERS))
@pytest.mark.parametrize("ask", [asked_of_oxigraph, asked_of_rdflib])
def test_the_question_is_answered(name: str, ask: Callable[[Path, str, tuple[str, ...]], Rows], tmp_path: Path) -> None:
    variables, rows = ANSWERS[name]
    EXPORTERS["turtle"].write(statements(a_bulletin()), tmp_path / "graph.ttl")
    assert ask(tmp_path / "graph.ttl", name, variables) == sorted(rows)


def test_one_fact_in_two_documents_is_one_row(tmp_path: Path) -> None:
    both = union(statements(a_bulletin(identifier="1")), statements(a_bulletin(identifier="2")))
    EXPORTERS["turtle"].write(both, tmp_path / "graph.ttl")
    variables, rows = ANSWERS["chairs"]
    assert asked_of_oxigraph(tmp_path / "graph.ttl", "chairs", variables) == rows


def test_every_question_is_tested_and_opens_with_its_words() -> None:
    files = sorted(resource("ontology", "queries").glob("*.rq"))
    assert [file.stem for file in files] == sorted(ANSWERS)
    for file in files:
        english, chinese, *_ = file.read_text("utf-8").splitlines()
        assert english.startswith("# ")
        assert english.endswith("?")
        assert chinese.endswith("？")
