import io
from collections.abc import Iterable
from pathlib import Path

import pytest

from extractor.model import Document
from extractor.reading.failure import Failure
from extractor.reading.inputs import KINDS, Found, Inputs, ending_of
from extractor.reading.limits import DEFAULTS, Limits
from tests.reading.making import docx_of, gzip_of, lines_of, pdf, tar_of, zip_of

TEXT = "会议。".encode()


def from_stdin(data: bytes, limits: Limits = DEFAULTS) -> list[Found]:
    """What standard input gives."""
    return list(Inputs(limits=limits).read_stdin(io.BytesIO(data)))


def from_file(path: Path, data: bytes, limits: Limits = DEFAULTS) -> list[Found]:
    """What a file of these bytes gives."""
    path.write_bytes(data)
    return list(Inputs(limits=limits).read_file(str(path)))


def told(found: Iterable[Found], root: Path) -> list[tuple[str, str]]:
    """Each document with its place and text, each failure with its place and reason."""
    return [
        (one.path.removeprefix(f"{root}/"), one.source if isinstance(one, Document) else one.reason) for one in found
    ]


@pytest.mark.parametrize(
    "name, ending",
    [
        ("a.txt", ".txt"),
        ("A.TXT", ".txt"),
        ("a.jsonl.gz", ".jsonl.gz"),
        ("a.tar.gz", ".tar.gz"),
        ("folder.zip/a.html", ".html"),
        ("a.png", None),
        ("a.gz", None),
        ("txt", None),
    ],
)
def test_the_longest_ending_says_how_a_file_is_read(name: str, ending: str | None) -> None:
    assert ending_of(name) == ending
    assert ending is None or ending in KINDS


@pytest.mark.parametrize("packed", [False, True])
def test_standard_input_may_be_lines(packed: bool) -> None:  # noqa: FBT001
    lines = b'\xef\xbb\xbf{"id": "x", "text": "\\u4f1a"}\n{"id": "y", "text": "\\u8bae"}\n{\n'
    first, second, failure = from_stdin(gzip_of(lines) if packed else lines)
    assert isinstance(first, Document)
    assert isinstance(second, Document)
    assert [(one.id, one.path) for one in (first, second)] == [("x", "-:1"), ("y", "-:2")]
    assert isinstance(failure, Failure)
    assert failure.path == "-:3"


@pytest.mark.parametrize(
    "data",
    [
        TEXT,
        '{"会议": "不是一行 JSON"}\n'.encode(),
        "<!DOCTYPE html><p>会议。".encode(),
        docx_of("会议。"),
        pdf(lines_of("会议。")),
        zip_of({"a.txt": TEXT}),
        tar_of({"a.txt": TEXT}),
        tar_of({"a.txt": TEXT}, "w:gz"),
    ],
)
def test_standard_input_may_be_of_any_kind(data: bytes) -> None:
    (document,) = from_stdin(data)
    assert isinstance(document, Document)
    assert "会议" in document.source
    assert document.path.startswith("-")


def test_standard_input_beyond_the_limit_is_refused() -> None:
    for data in (b"x" * 1_000_001, b"x\n" * 500_001):
        (failure,) = from_stdin(data, Limits(megabytes=1))
        assert isinstance(failure, Failure)
        assert (failure.path, failure.kind) == ("-", "limit")
    (document,) = from_stdin(b"x" * 1_000_000, Limits(megabytes=1))
    assert isinstance(document, Document)


def test_standard_input_without_a_word_is_empty() -> None:
    assert told(from_stdin(b" \n"), Path()) == [("-", "is empty; give its text or remove it")]


@pytest.mark.parametrize("name", ["a\x07b.txt", "a\x1b[31m.txt"])
def test_a_name_with_control_characters_is_refused(tmp_path: Path, name: str) -> None:
    (failure,) = from_file(tmp_path / name, TEXT)
    assert isinstance(failure, Failure)
    assert "has a control character in its name" in failure.reason


def test_a_name_that_is_no_utf_8_is_refused(tmp_path: Path) -> None:
    (failure,) = from_file(tmp_path / "a\udcff.txt", TEXT)
    assert isinstance(failure, Failure)
    assert "has a name that is not UTF-8; rename it" in failure.reason


def test_an_archive_is_read_entry_by_entry_and_bad_ones_cost_the_others_nothing(tmp_path: Path) -> None:
    inner = zip_of({"c.txt": "走访。".encode()})
    files = {
        "a.txt": TEXT,
        "b.txt": b" ",
        "in/inner.zip": inner,
        "lines.jsonl": b'{"id": "d", "text": "\\u8bae"}\n{\n',
        ".hidden.txt": TEXT,
        "__MACOSX/a.txt": TEXT,
        "picture.png": b"",
    }
    inputs = Inputs(limits=DEFAULTS)
    (tmp_path / "a.zip").write_bytes(zip_of(files))
    found = told(inputs.read_file(str(tmp_path / "a.zip")), tmp_path)
    assert [place for place, _ in found] == [
        "a.zip/a.txt",
        "a.zip/b.txt",
        "a.zip/in/inner.zip/c.txt",
        "a.zip/lines.jsonl:1",
        "a.zip/lines.jsonl:2",
    ]
    assert [text for _, text in found[:4]] == ["会议。", "is empty; give its text or remove it", "走访。", "议"]
    assert inputs.skipped == [f"{tmp_path}/a.zip/picture.png"]


@pytest.mark.parametrize("pack", [zip_of, tar_of])
def test_the_manifest_of_an_archive_describes_its_documents(tmp_path: Path, pack: object) -> None:
    files = {"a.txt": TEXT, "in/manifest.csv": "id,town\na,溪口镇\n".encode()}
    (document,) = (
        from_file(tmp_path / "a.zip", zip_of(files)) if pack is zip_of else from_file(tmp_path / "a.tar", tar_of(files))
    )
    assert isinstance(document, Document)
    assert document.town == "溪口镇"


def test_a_broken_manifest_is_told_and_the_documents_are_read(tmp_path: Path) -> None:
    failure, document = from_file(tmp_path / "a.zip", zip_of({"a.txt": TEXT, "manifest.csv": b"name\na\n"}))
    assert isinstance(failure, Failure)
    assert failure.reason.startswith("has a broken manifest: ")
    assert "manifest.csv:1" in failure.reason
    assert isinstance(document, Document)


def test_archives_in_archives_have_a_limit(tmp_path: Path) -> None:
    data = zip_of({"b.zip": zip_of({"c.txt": TEXT})})
    (found,) = from_file(tmp_path / "a.zip", data, Limits(nesting=2))
    assert isinstance(found, Document)
    (found,) = from_file(tmp_path / "a.zip", data, Limits(nesting=1))
    assert isinstance(found, Failure)
    assert (found.path, found.kind) == (f"{tmp_path}/a.zip/b.zip", "limit")
    assert found.reason.startswith("lies 2 archives deep, more than 1")


def test_an_archive_without_a_document_is_told_and_one_with_nothing_but_failures_is_not(tmp_path: Path) -> None:
    ((_, reason),) = told(from_file(tmp_path / "a.zip", zip_of({"a.png": b""})), tmp_path)
    assert reason.startswith("holds no document (.")
    assert told(from_file(tmp_path / "a.zip", zip_of({"a.txt": b""})), tmp_path) == [
        ("a.zip/a.txt", "is empty; give its text or remove it")
    ]


def test_a_file_that_is_not_there_is_a_failure(tmp_path: Path) -> None:
    ((place, reason),) = told(Inputs(limits=DEFAULTS).read_file(str(tmp_path / "a.txt")), tmp_path)
    assert (place, reason) == ("a.txt", "can't be read (No such file or directory); check the file and its rights")
