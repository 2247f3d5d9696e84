"""Every named question, asked of the graph of the seed bulletins: rows that they tell, the same through two engines."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from pyoxigraph import Literal as OxigraphLiteral
from pyoxigraph import Store
from rdflib import XSD, Graph, Literal
from rdflib.query import ResultRow

from extractor.builds import Build
from extractor.questions import ask, questions
from extractor.questions.answer import Term, plain
from extractor.questions.asking import bound_query
from extractor.store import open_graph

Row = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with its values, the columns that are looked at, and rows that the bulletins tell in them."""

    name: str
    values: dict[str, str]
    columns: str
    rows: frozenset[Row]


def asked(name: str, values: dict[str, str], columns: str, *rows: Row) -> Asked:
    return Asked(name, values, columns, frozenset(rows))


SESSION = "芦汀镇第八届人民代表大会第六次会议"
ASKED = [
    asked(
        "after-leaving", {"body": "墨埠镇人民政府"}, "personName roleName eventName role",
        ("欧阳静", "镇长", "墨埠老街游客服务中心揭牌启用", "launcher"),
    ),
    asked("agenda", {"person": "霍文渊", "type": "congress"}, "eventName", ("芦汀镇第八届人民代表大会第五次会议",)),
    asked(
        "body", {"body": "墨埠镇党委"}, "what value",
        ("also called", "镇党委"), ("belongs to", "墨埠镇"), ("office", "韩秋实，墨埠镇党委书记"),
        ("mentioned in", "mobu-2024-07"),
    ),
    asked(
        "career", {"person": "何书瑶"}, "roleName bodyName status",
        ("副书记", "芦汀镇党委", "holds"), ("代镇长", "墨埠镇人民政府", "appointed"),
        ("镇长", "墨埠镇人民政府", "elected"),
    ),
    asked(
        "chaired-by", {"person": "秦望山", "from": "2023-01-01", "to": "2024-06-30"}, "chairName eventName date",
        ("秦望山", "芦汀镇第八届人民代表大会第四次会议", "2023-01-10/2023-01-11"),
        ("秦望山", SESSION, "2024-01-16/2024-01-17"),
    ),
    asked("companions", {"town": "芦汀镇", "least": "5"}, "oneName otherName", ("秦望山", "顾明远")),
    asked("convened-by", {"body": "芦汀镇人大"}, "eventName typeName", (SESSION, "congress")),
    asked("conveners", {"type": "congress"}, "bodyName", ("芦汀镇人大",)),
    asked(
        "decisions", {"event": SESSION}, "partName outcome",
        ("票决产生了9件2024年度民生实事项目", "票决产生了9件2024年度民生实事项目"),
    ),
    asked("changes", {}, "changeName"),  # the seeds tell of none; test_changes.py has some
    asked("conflicts", {}, "reason"),
    asked("documents", {}, "documentName date townName", ("mobu-2024-07", "2024-07", "墨埠镇")),
    asked("documents", {"town": "墨埠镇"}, "documentName townName", ("mobu-2024-07", "墨埠镇")),
    asked("double-hatted", {"least": "2"}, "personName", ("何书瑶",), ("顾明远",)),
    asked("elected", {"from": "2024-01-01", "to": "2024-12-31"}, "personName sessionName", ("陆晚舟", SESSION)),
    asked(
        "events", {"type": "visit", "from": "2024-07-01", "to": "2024-07-31"}, "eventName date",
        ("高温慰问", "2024-07-18"),
    ),
    asked("events-at", {"place": "芦汀老街"}, "eventName date", ("芦汀镇第三届龙舟邀请赛", "2023-06-22")),
    asked("evidence", {"thing": "霍文渊"}, "quote documentName", ("霍文渊", "luting-2023-07")),
    asked(
        "held-on", {"day": "2024-02-01", "body": "芦汀镇人民政府", "role": "镇长"}, "personName how",
        ("陆晚舟", "certain"),
    ),
    asked(
        "holders", {"body": "芦汀镇人民政府", "role": "镇长"}, "personName",
        ("顾明远",), ("陆晚舟",),
    ),
    asked("honours", {"thing": "芦汀派出所"}, "eventName", ("被市公安局评为“枫桥式公安派出所”",)),
    asked("mentioned-in", {"thing": "霍文渊"}, "documentName words", ("luting-2024-04", "霍文渊")),
    asked("met", {"person": "韩秋实"}, "otherName", ("欧阳静",), ("何书瑶",), ("贺兰英",)),
    asked("namesakes", {}, "name bearers town", ("李强", "2", "墨埠镇"), ("李强", "2", "芦汀镇")),
    asked(
        "offices", {"person": "欧阳静"}, "roleName bodyName status",
        ("镇长", "墨埠镇人民政府", "dismissed"), ("局长", "澄阳区文化和旅游局", "appointed"),
    ),
    asked("participants", {"event": SESSION}, "participantName role", ("秦望山", "chair")),
    asked("parts", {"event": SESSION}, "partName typeName", ("票决产生了9件2024年度民生实事项目", "vote")),
    asked("possibly-same", {}, "oneName otherName"),  # the seeds leave no doubt; test_pitfalls.py has some
    asked("rules", {}, "rule", ("title-before-name",)),
    asked(
        "series", {"event": SESSION}, "session meetingName previousName",
        ("6", SESSION, "芦汀镇第八届人民代表大会第五次会议"),
    ),
    asked("sessions", {"from": "2024-01-01"}, "eventName expected present", (SESSION, "72", "70")),
    asked("speakers", {"person": "霍文渊"}, "eventName role", ("芦汀镇第八届人民代表大会第五次会议", "speaker")),
    asked(
        "succession", {"body": "芦汀镇党委"}, "fromName toName toRole latest",
        ("沈砚清", "顾明远", "书记", "2023-11-28"),
    ),
    asked(
        "takeovers", {"body": "芦汀镇党委", "role": "书记"}, "status personName",
        ("appointed", "顾明远"), ("dismissed", "沈砚清"),
    ),
    asked("together", {"person": "顾明远", "other": "陆晚舟"}, "eventName", ("全镇领导干部大会",)),
    asked(
        "visited-by", {"person": "程景行"}, "visitedName role date",
        ("云州澄禾农业科技有限公司", "leader", "2024-01-04"),
    ),
    asked(
        "visitors-of", {"thing": "芦汀敬老院"}, "visitorName date",
        ("沈砚清", "2023-01-12"), ("何书瑶", "2023-01-12"),
    ),
]  # fmt: skip

every_question = pytest.mark.parametrize("one", ASKED, ids=[one.name for one in ASKED])


@pytest.fixture(scope="module")
def store(seeds_build: Build, seeds_folder: Path) -> Store:
    assert seeds_build.statements
    return open_graph(seeds_folder).store


@pytest.fixture(scope="module")
def graph(seeds_build: Build, seeds_folder: Path) -> Graph:
    assert seeds_build.statements
    return Graph().parse(seeds_folder / "graph.ttl")


def test_every_question_is_asked() -> None:
    assert {one.name for one in ASKED} == set(questions())


@every_question
def test_the_bulletins_answer(one: Asked, store: Store) -> None:
    answer = ask(store, bound_query(store, one.name, one.values))
    places = [answer.columns.index(column) for column in one.columns.split()]
    rows = {tuple(plain(row[place]) for place in places) for row in answer.rows}
    assert one.rows - rows == set()
    assert len(set(answer.rows)) == len(answer.rows)


def comparable(term: Term | None) -> str:
    """A term as text; of a decimal the number, for engines write it differently (0.4, 0.40)."""
    is_number = isinstance(term, OxigraphLiteral) and term.datatype.value == str(XSD.decimal)
    return str(float(plain(term))) if is_number else plain(term)


def comparable_of_rdflib(term: object) -> str:
    is_number = isinstance(term, Literal) and term.datatype == XSD.decimal
    return str(float(str(term))) if is_number else str(term)


@every_question
def test_another_engine_gives_the_same_rows_in_the_same_order(one: Asked, store: Store, graph: Graph) -> None:
    query = bound_query(store, one.name, one.values)
    found = [tuple(map(comparable, row)) for row in ask(store, query).rows]
    others = []
    for row in graph.query(query):
        assert isinstance(row, ResultRow)
        others.append(tuple("" if value is None else comparable_of_rdflib(value) for value in row))
    assert found == others
    assert found or not one.rows
