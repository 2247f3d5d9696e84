import csv
import json
from io import StringIO
from pathlib import Path

import pytest

from extractor.questions import questions
from tests.command import run

pytestmark = pytest.mark.usefixtures("seeds_build")


def test_a_named_question_prints_a_table_without_iris(seeds_folder: Path) -> None:
    done = run("query", seeds_folder, "chaired-by", "--person", "秦望山", "--from=2024-01-01")
    shown = done.stdout.decode()
    assert (done.returncode, done.stderr) == (0, b"")
    assert "秦望山     芦汀镇第八届人民代表大会第六次会议  2024-01-16/2024-01-17" in shown
    assert "第四次会议" not in shown
    assert "https://" not in shown


def test_a_parameter_may_have_any_name(seeds_folder: Path) -> None:
    records = json.loads(run("query", seeds_folder, "namesakes", "--name", "李强", "--format", "json").stdout)
    assert [record["bearers"] for record in records] == [2, 2]


def test_csv_json_and_markdown_hold_the_same_rows(seeds_folder: Path) -> None:
    question = ("query", seeds_folder, "sessions", "--format")
    rows = list(csv.DictReader(StringIO(run(*question, "csv").stdout.decode(), newline="")))
    records = json.loads(run(*question, "json").stdout)
    lines = run(*question, "markdown").stdout.decode().splitlines()
    assert [row["event"] for row in rows] == [record["event"] for record in records]
    assert len(lines) == 2 + len(rows) > 6
    assert records[0]["expected"] == int(rows[0]["expected"])


def test_sparql_comes_from_a_file_or_from_standard_input(seeds_folder: Path, tmp_path: Path) -> None:
    query = "SELECT (COUNT(?one) AS ?people) { ?one a foaf:Person }"
    (tmp_path / "mine.rq").write_text(query, "utf-8")
    from_file = run("query", seeds_folder, "-f", tmp_path / "mine.rq", "--format", "json")
    from_stdin = run("query", seeds_folder, "-f", "-", "--format", "json", stdin=query.encode())
    assert json.loads(from_file.stdout) == json.loads(from_stdin.stdout)
    assert json.loads(from_file.stdout)[0]["people"] > 50


def test_the_list_tells_every_question_in_both_languages() -> None:
    shown = run("query", "--list").stdout.decode()
    for question in questions().values():
        assert f"{question.name}\n    {question.english}\n    {question.chinese}\n" in shown


@pytest.mark.parametrize(
    "arguments, message",
    [
        ([], "give either the name of a question (--list tells them) or -f FILE"),
        (["career"], "career: give --person; it asks: What is the career"),
        (["career", "--person"], "--person: its value is missing"),
        (["career", "何书瑶"], "何书瑶: not understood; parameters are written --name value"),
        (["career", "--person", "无此人"], "--person 无此人: the graph has no person of that name"),
        (["weather"], "weather: no question of that name"),
        (["-f", "missing.rq"], "missing.rq"),
        (["-f", "-", "--person", "何书瑶"], "--person: only a named question has parameters"),
        (["-f", "-"], "the query can't be read: "),
    ],
)
def test_what_can_not_be_asked_is_refused_in_one_line(arguments: list[str], message: str, seeds_folder: Path) -> None:
    refused = run("query", seeds_folder, *arguments, stdin=b"SELEKT")
    assert (refused.returncode, refused.stdout) == (2, b"")
    assert message in refused.stderr.decode()
    assert "Traceback" not in refused.stderr.decode()
