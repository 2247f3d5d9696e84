"""The three questions of the ontology, asked of the graph of the seed bulletins, against facts that they tell."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pyoxigraph import Literal, NamedNode, QuerySolutions, RdfFormat, Store

from extractor.builds import Build
from extractor.resources import resource

Rows = set[tuple[str, ...]]


@pytest.fixture(scope="module")
def ask(seeds_build: Build, seeds_folder: Path) -> Callable[..., Rows]:
    """Asks a named question of the written Turtle; the answer has the columns that are named."""
    assert seeds_build.statements
    store = Store()
    store.load(path=seeds_folder / "graph.ttl", format=RdfFormat.TURTLE)

    def answer(name: str, *columns: str) -> Rows:
        solutions = store.query(resource("ontology", "queries", f"{name}.rq").read_text("utf-8"))
        assert isinstance(solutions, QuerySolutions)
        return {tuple(_text(solution[column]) for column in columns) for solution in solutions}

    return answer


def _text(term: object) -> str:
    return term.value if isinstance(term, NamedNode | Literal) else ""


@pytest.mark.parametrize(
    "chair, event, date",
    [
        ("秦望山", "芦汀镇第八届人民代表大会第四次会议", "2023-01-10/2023-01-11"),
        ("秦望山", "芦汀镇第八届人民代表大会第六次会议", "2024-01-16/2024-01-17"),
        ("贺兰英", "墨埠镇第七届人民代表大会第五次会议", "2023-08-29"),
        ("贺兰英", "墨埠镇第七届人民代表大会第七次会议", "2024-07-25"),
    ],
)
def test_who_chaired_which_meeting_and_when(chair: str, event: str, date: str, ask: Callable[..., Rows]) -> None:
    assert (chair, event, date) in ask("chairs", "chairName", "eventName", "date")


@pytest.mark.parametrize(
    "person, role, body, status",
    [
        ("司徒敏", "副镇长", "芦汀镇人民政府", "elected"),
        ("尉迟岳", "副镇长", "墨埠镇人民政府", "elected"),
        ("何书瑶", "副书记", "芦汀镇党委", "holds"),
        ("何书瑶", "镇长", "墨埠镇人民政府", "elected"),
        ("欧阳静", "局长", "澄阳区文化和旅游局", "appointed"),
    ],
)
def test_which_offices_a_person_holds_in_which_body(
    person: str, role: str, body: str, status: str, ask: Callable[..., Rows]
) -> None:
    assert (person, role, body, status) in ask("offices", "personName", "roleName", "organizationName", "status")


@pytest.mark.parametrize(
    "event, participant, role",
    [
        ("墨埠镇第三届全民运动会", "韩秋实", "launcher"),
        ("芦汀镇第六届社区运动会", "陆晚舟", "speaker"),
        ("春季重点项目集中签约仪式", "陆晚舟", "speaker"),
        ("芦汀镇第八届人民代表大会第四次会议", "秦望山", "chair"),
    ],
)
def test_who_took_part_in_an_event_in_which_role(
    event: str, participant: str, role: str, ask: Callable[..., Rows]
) -> None:
    assert (event, participant, role) in ask("participants", "eventName", "participantName", "role")
