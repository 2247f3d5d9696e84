import csv
import json
from io import StringIO

from pyoxigraph import Literal, NamedNode

from extractor.exports.cells import guarded
from extractor.questions.answer import Answer
from extractor.questions.formats import as_csv, as_json, as_markdown, as_table

IRI = NamedNode("https://example.org/1")
ANSWER = Answer(
    ("name", "events", "thing"), ((Literal("方若谷", language="zh-hans"), Literal(12), IRI), (None, None, IRI))
)
DECIMAL = Literal("0.50", datatype=NamedNode("http://www.w3.org/2001/XMLSchema#decimal"))


def test_a_table_is_aligned_by_what_a_terminal_shows() -> None:
    assert as_table(ANSWER.for_readers()) == "name    events\n------  ------\n方若谷  12\n\n(2 rows)\n"


def test_a_table_without_rows_is_a_table() -> None:
    assert as_table(Answer(("name",), ())) == "name\n----\n(0 rows)\n"


def test_nothing_moves_the_cursor_of_a_terminal() -> None:
    shown = as_table(Answer(("name",), ((Literal("a\x1b[2Jb\n\u202ec"),),)))
    assert "a\ufffd[2Jb\ufffd\ufffdc" in shown


def test_markdown_keeps_bars_and_tags_inside_their_cells() -> None:
    shown = as_markdown(Answer(("a", "b"), ((Literal("x|y"), Literal("<b>\\")),)))
    assert shown == "| a | b |\n| --- | --- |\n| x\\|y | &lt;b>\\\\ |\n"


def test_csv_comes_back_and_runs_nowhere() -> None:
    texts = ["=1+1", "-5", "@x", "a,b", '"', "多\n行", "＝1", "-x"]
    answer = Answer(("text",), tuple((Literal(text),) for text in texts))
    rows = list(csv.reader(StringIO(as_csv(answer), newline="")))
    assert rows == [["text"], *[[guarded(text)] for text in texts]]
    assert [row[0] for row in rows[1:4]] == ["'=1+1", "-5", "'@x"]
    assert rows[7:] == [["'＝1"], ["'-x"]]


def test_json_has_numbers_as_numbers_and_null_where_nothing_is() -> None:
    assert json.loads(as_json(ANSWER)) == [
        {"name": "方若谷", "events": 12, "thing": "https://example.org/1"},
        {"name": None, "events": None, "thing": "https://example.org/1"},
    ]
    assert json.loads(as_json(Answer(("a", "b"), ((DECIMAL, Literal(value=True)),)))) == [{"a": 0.5, "b": True}]


def test_columns_of_iris_are_for_programs() -> None:
    assert ANSWER.for_readers().columns == ("name", "events")
    assert Answer(("thing",), ((IRI,),)).for_readers().columns == ("thing",)
