import csv
import io
import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from extractor import extract
from extractor.cli import main
from tests.command import OTHER


def evaluate(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, ["evaluate", *map(str, arguments)])


@pytest.fixture
def gold(bulletins: Path, tmp_path: Path) -> Path:
    """What is extracted, but for one person whom nobody reads there."""
    folder = tmp_path / "gold"
    folder.mkdir()
    for record in extract(bulletins):
        if record["id"] == "a":
            record["persons"].append({"name": "季清和"})
        (folder / f"{record['id']}.json").write_text(json.dumps(record), "utf-8")
    return folder


def test_a_table_of_the_layers(gold: Path, bulletins: Path) -> None:
    result = evaluate(gold, bulletins)
    assert (result.exit_code, result.stderr) == (0, "")
    (persons,) = [line for line in result.stdout.splitlines() if line.startswith("persons")]
    assert persons.split() == ["persons", "1.000", "0.800", "0.889", "0.800–1.000", "5", "4"]


def test_documents_and_errors_are_shown_where_asked(gold: Path, bulletins: Path) -> None:
    lines = evaluate(gold, bulletins, "--documents", "--errors").stdout.splitlines()
    assert [line.split()[3] for line in lines if line.startswith(("a ", "b "))] == ["0.800", "1.000"]
    assert lines[-2:] == ["persons missed: 1", "  a  季清和"]


def test_json_for_programs(gold: Path, bulletins: Path) -> None:
    shown = json.loads(evaluate(gold, bulletins, "--format", "json", "--errors").stdout)
    assert shown["layers"]["persons"]["recall"] == 0.8
    assert [(one["document"], one["outcome"], one["what"]) for one in shown["errors"]] == [("a", "missed", "季清和")]


@pytest.mark.parametrize("option, column, value", [("--documents", "layer", "persons"), ("--errors", "what", "季清和")])
def test_csv_for_spreadsheets(option: str, column: str, value: str, gold: Path, bulletins: Path) -> None:
    result = evaluate(gold, bulletins, "--format", "csv", option)
    assert value in [row[column] for row in csv.DictReader(io.StringIO(result.stdout))]


def test_the_manifest_counts(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("3月5日，镇党委书记方若谷主持会议。\n", "utf-8")
    (tmp_path / "dates.csv").write_text("id,issued\na,2019-03\n", "utf-8")
    (tmp_path / "gold.json").write_text('{"id": "a", "issued": "2019-03"}', "utf-8")
    result = evaluate(tmp_path / "gold.json", tmp_path / "a.txt", "--manifest", tmp_path / "dates.csv")
    (issued,) = [line for line in result.stdout.splitlines() if line.startswith("issued")]
    assert issued.split()[1:4] == ["1.000"] * 3


def test_a_document_that_fails_is_named_and_counts(gold: Path, bulletins: Path) -> None:
    (bulletins / "b.txt").write_bytes(b"")
    result = evaluate(gold, bulletins)
    assert result.exit_code == 1
    assert result.stderr.splitlines() == [
        f"{bulletins / 'b.txt'}: is empty; give its text or remove it",
        "of the gold, 1 document (b) was not read; nothing counts as found in it",
    ]


def test_what_makes_figures_mean_less_is_told(gold: Path, bulletins: Path) -> None:
    for name in "cdefgh":
        (bulletins / f"{name}.txt").write_text(f"{OTHER}{name}", "utf-8")
    (bulletins / "b.txt").write_text(f"\n{OTHER}", "utf-8")
    (bulletins / "photo.jpg").write_bytes(b"\xff\xd8\xff")
    result = evaluate(gold, bulletins)
    assert result.exit_code == 0
    skipped, strange, displaced = result.stderr.splitlines()
    assert skipped.startswith("skipped 1 file of other kinds")
    assert strange == "without gold, 6 documents (c, d, e, f, g, …) were passed over"
    assert displaced.startswith("b: mentions of the gold with another text at their offsets: ")


@pytest.mark.parametrize("options", [["--format", "xml"], ["--format", "csv", "--documents", "--errors"]])
def test_wrong_usage_is_refused(options: list[str], gold: Path, bulletins: Path) -> None:
    result = evaluate(gold, bulletins, *options)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "Usage:" in result.stderr


def test_what_is_no_gold_is_refused(bulletins: Path) -> None:
    result = evaluate(bulletins, bulletins)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "holds no gold" in result.stderr


def test_nothing_readable_is_refused(gold: Path, tmp_path: Path) -> None:
    result = evaluate(gold, tmp_path / "nowhere")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "does not exist" in result.stderr
