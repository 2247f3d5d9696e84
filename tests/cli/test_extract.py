import gzip
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from extractor.cli import main
from extractor.model import Document
from extractor.pipeline import extract_document
from tests.command import BULLETIN, OTHER


def extract(*arguments: str | Path, stdin: bytes | None = None) -> Result:
    return CliRunner().invoke(main, ["extract", *map(str, arguments)], input=stdin)


def records(result: Result) -> list[dict[str, Any]]:
    return [json.loads(line) for line in result.stdout.splitlines()]


def people(result: Result) -> list[list[str]]:
    return [sorted(person["name"] for person in record["persons"]) for record in records(result)]


@pytest.fixture
def bulletin(tmp_path: Path) -> Path:
    path = tmp_path / "2024-03.txt"
    path.write_text(BULLETIN, "utf-8")
    return path


def test_a_file_gives_one_object_whose_mentions_are_verbatim(bulletin: Path) -> None:
    result = extract(bulletin)
    (record,) = records(result)
    assert (result.exit_code, result.stderr, record["id"]) == (0, "", "2024-03")
    assert [person["name"] for person in record["persons"]] == ["方若谷", "闻𠮷燕"]
    for mention in record["mentions"]:
        assert BULLETIN[mention["start"] : mention["end"]] == mention["text"]


def as_text(folder: Path) -> Path:
    (folder / "one.txt").write_text(BULLETIN, "utf-8")
    return folder / "one.txt"


def as_marked_gb18030(folder: Path) -> Path:
    (folder / "one.md").write_bytes(BULLETIN.encode("gb18030"))
    return folder / "one.md"


def as_folder(folder: Path) -> Path:
    (folder / "2024" / "03").mkdir(parents=True)
    as_text(folder / "2024" / "03")
    return folder


def as_lines(folder: Path) -> Path:
    line = json.dumps({"id": "one", "text": BULLETIN}, ensure_ascii=False)
    (folder / "town.jsonl").write_text(line + "\n", "utf-8")
    return folder / "town.jsonl"


def as_gzipped_lines(folder: Path) -> Path:
    (folder / "town.jsonl.gz").write_bytes(gzip.compress(as_lines(folder).read_bytes(), mtime=0))
    return folder / "town.jsonl.gz"


@pytest.mark.parametrize("make", [as_text, as_marked_gb18030, as_folder, as_lines, as_gzipped_lines])
def test_every_kind_of_input_says_the_same(make: Callable[[Path], Path], tmp_path: Path) -> None:
    result = extract(make(tmp_path))
    assert result.exit_code == 0
    assert [record["id"] for record in records(result)] == ["one"]
    assert people(result) == [["方若谷", "闻𠮷燕"]]


def test_a_dash_reads_standard_input() -> None:
    result = extract("-", stdin=BULLETIN.encode())
    assert result.exit_code == 0
    assert people(result) == [["方若谷", "闻𠮷燕"]]


def test_the_manifest_gives_date_and_town(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("3月5日，镇党委书记方若谷主持会议。\n", "utf-8")
    manifest = tmp_path / "dates.csv"
    manifest.write_text("id,issued,town\na,2019-03,云溪镇\n", "utf-8")
    (record,) = records(extract(tmp_path / "a.txt", "--manifest", manifest))
    assert (record["issued"], record["town"]) == ("2019-03", "云溪镇")


def test_a_folder_brings_its_own_manifest(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("3月5日，镇党委书记方若谷主持会议。\n", "utf-8")
    (tmp_path / "manifest.csv").write_text("id,issued\na,2019-03\n", "utf-8")
    result = extract(tmp_path)
    assert [record["issued"] for record in records(result)] == ["2019-03"]
    assert result.stderr == ""


def test_the_collection_is_told(bulletin: Path) -> None:
    (record,) = records(extract(bulletin, "--collection", "云溪档案"))
    assert record["collection"] == "云溪档案"


def empty(folder: Path) -> Path:
    (folder / "bad.txt").write_bytes(b"\xef\xbb\xbf \n")
    return folder / "bad.txt"


def binary(folder: Path) -> Path:
    (folder / "bad.txt").write_bytes(bytes(range(256)) * 4)
    return folder / "bad.txt"


def without_bulletins(folder: Path) -> Path:
    (folder / "bad").mkdir()
    (folder / "bad" / "photo.jpg").write_bytes(b"\xff\xd8\xff")
    return folder / "bad"


def missing(folder: Path) -> Path:
    return folder / "bad.txt"


def dangling(folder: Path) -> Path:
    (folder / "bad.txt").symlink_to(folder / "nowhere")
    return folder / "bad.txt"


def unsupported(folder: Path) -> Path:
    (folder / "bad.jpg").write_bytes(b"\xff\xd8\xff")
    return folder / "bad.jpg"


def broken_line(folder: Path) -> Path:
    (folder / "bad.jsonl").write_text('{"id": "x", "text": \n', "utf-8")
    return folder / "bad.jsonl"


def a_folder_named_like_a_file(folder: Path) -> Path:
    (folder / "bad.txt").mkdir()
    return folder / "bad.txt"


BAD = [
    (empty, "is empty"),
    (binary, "is not text"),
    (without_bulletins, "holds no bulletin"),
    (missing, "does not exist"),
    (dangling, "does not exist"),
    (unsupported, "is of an unsupported kind"),
    (broken_line, "is not JSON"),
    (a_folder_named_like_a_file, "holds no bulletin"),
]


@pytest.mark.parametrize("make, reason", BAD)
def test_bad_input_alone_is_refused_in_clear_words(make: Callable[[Path], Path], reason: str, tmp_path: Path) -> None:
    path = make(tmp_path)
    result = extract(path)
    complaint, *_, closing = result.stderr.splitlines()
    assert (result.exit_code, result.stdout) == (2, "")
    assert complaint.startswith(str(path))
    assert reason in complaint
    assert closing == "no document could be read"


@pytest.mark.parametrize("make, reason", BAD)
def test_bad_input_costs_the_others_nothing(
    make: Callable[[Path], Path], reason: str, bulletin: Path, tmp_path: Path
) -> None:
    (tmp_path / "later.txt").write_text(OTHER, "utf-8")
    result = extract(bulletin, make(tmp_path), tmp_path / "later.txt")
    assert result.exit_code == 1
    assert people(result) == [["方若谷", "闻𠮷燕"], ["季清和", "文怀远"]]
    complaint, *remarks = result.stderr.splitlines()
    assert reason in complaint
    assert all(remark.startswith("skipped 1 file") for remark in remarks)


def test_other_kinds_in_a_folder_are_passed_over_and_told(bulletin: Path) -> None:
    (bulletin.parent / "photo.jpg").write_bytes(b"\xff\xd8\xff")
    result = extract(bulletin.parent)
    assert result.exit_code == 0
    assert result.stderr == f"skipped 1 file of other kinds, the first: {bulletin.parent / 'photo.jpg'}\n"


def test_a_document_given_twice_is_read_once_and_told(bulletin: Path) -> None:
    result = extract(bulletin, bulletin)
    assert (result.exit_code, len(records(result))) == (0, 1)
    assert result.stderr == f"passed over 1 file that gave a document again: {bulletin}\n"


def test_one_id_with_two_texts_is_refused(bulletin: Path) -> None:
    other = bulletin.parent / "other" / bulletin.name
    other.parent.mkdir()
    other.write_text(OTHER, "utf-8")
    result = extract(bulletin, other)
    assert (result.exit_code, len(records(result))) == (1, 1)
    assert result.stderr.startswith(f"{other}: has the id '2024-03'")


def test_a_broken_manifest_stops_the_run_before_it_starts(bulletin: Path) -> None:
    manifest = bulletin.parent / "dates.csv"
    manifest.write_text("name,issued\nx,2024\n", "utf-8")
    result = extract(bulletin, "--manifest", manifest)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith(f"Error: {manifest}:1: the manifest has no column `id`")


def test_a_defect_in_one_document_is_named_and_the_run_goes_on(bulletin: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other = bulletin.parent / "other.txt"
    other.write_text(OTHER, "utf-8")

    def defective(document: Document) -> Any:
        if document.id == "other":
            raise KeyError("所长")
        return extract_document(document)

    monkeypatch.setattr("extractor.pipeline.extract_document", defective)
    result = extract(other, bulletin)
    assert (result.exit_code, people(result)) == (1, [["方若谷", "闻𠮷燕"]])
    assert result.stderr.startswith(f"{other}: met a defect of civicgraph (KeyError at test_extract.py:")
    assert "report it" in result.stderr


def test_the_user_may_stop_it(bulletin: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(_: Document) -> Any:
        raise KeyboardInterrupt

    monkeypatch.setattr("extractor.pipeline.extract_document", stopped)
    result = extract(bulletin)
    assert (result.exit_code, result.stderr) == (130, "stopped\n")


@pytest.mark.parametrize(
    "arguments, said",
    [
        ([], "Missing argument 'PATH...'"),
        (["--colection", "x", "a.txt"], "No such option '--colection'. Did you mean '--collection'?"),
        (["a.txt", "--manifest"], "Option '--manifest' requires an argument"),
    ],
)
def test_wrong_usage_is_told(arguments: list[str], said: str) -> None:
    result = extract(*arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert said in result.stderr


def test_the_output_does_not_depend_on_the_number_of_workers(tmp_path: Path) -> None:
    rows = ({"id": f"{n:02d}", "text": OTHER * 42} for n in range(25))
    lines = tmp_path / "many.jsonl"
    lines.write_text("".join(f"{json.dumps(row)}\n" for row in rows), "utf-8")
    one = extract(lines, "--workers", "1")
    two = extract(lines, "--workers", "2")
    assert (one.exit_code, two.exit_code) == (0, 0)
    assert len(records(one)) == 25
    assert two.stdout_bytes == one.stdout_bytes
