from pathlib import Path

import pytest

from extractor.model import Document
from extractor.reading import Failure, Limits, discover
from extractor.reading.limits import DEFAULTS
from extractor.reading.tables import is_table_of_texts, read_table


def read(path: Path, data: bytes, limits: Limits = DEFAULTS) -> list[Document | Failure]:
    path.write_bytes(data)
    with path.open("rb") as stream:
        return list(read_table(stream, str(path), limits))


@pytest.mark.parametrize("delimiter", [",", "\t", ";"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_a_row_is_a_document(tmp_path: Path, delimiter: str, encoding: str) -> None:
    rows = [["ID", "Text", "issued", "other"], ["a", '"云溪镇召开会议，\n方若谷主持。"', "2024-03", "x"]]
    data = "\r\n".join(delimiter.join(row) for row in rows).encode(encoding)
    (document,) = read(tmp_path / "t.csv", data)
    assert isinstance(document, Document)
    assert (document.id, document.source, document.issued) == ("a", "云溪镇召开会议，\n方若谷主持。", "2024-03")
    assert document.path == f"{tmp_path / 't.csv'}:3"


def test_a_cell_may_be_as_long_as_a_document(tmp_path: Path) -> None:
    (document,) = read(tmp_path / "t.csv", f"id,text\na,{'会议。' * 60_000}\n".encode())
    assert isinstance(document, Document)
    (failure,) = read(tmp_path / "t.csv", f"id,text\na,{'会议。' * 60_000}\n".encode(), Limits(characters=10))
    assert isinstance(failure, Failure)
    assert failure.reason.startswith("has 180,000 characters, more than 10;")


@pytest.mark.parametrize(
    "row, reason",
    [
        ("b", "has no `id` or no `text`"),
        (",会议。", "has no `id` or no `text`"),
        ("b,  ", "only blanks"),
        ("b\u202e,会议。,2024-13", "says that it was issued '2024-13'"),
        ("b\x07,会议。", "has a control character in its `id` ('b\\x07'); remove it"),
    ],
)
def test_a_bad_row_fails_alone(tmp_path: Path, row: str, reason: str) -> None:
    before, failure, after = read(tmp_path / "t.csv", f"id,text,issued\na,会议。\n{row}\nc,走访。,2024,x,y\n".encode())
    assert isinstance(before, Document)
    assert isinstance(after, Document)
    assert isinstance(failure, Failure)
    assert failure.path.endswith("t.csv:3")
    assert reason in failure.reason


@pytest.mark.parametrize(
    "data, reason",
    [
        (b"", "has no columns `id` and `text`"),
        (b"id,town\na,b\n", "has no columns `id` and `text`"),
        (b"id,text\n", "has no row beneath its header"),
        (b'id,text\na,"b\n', "is not readable as CSV after line 1"),
        (b"id,text\n\0", "is not text"),
    ],
)
def test_a_bad_table_is_named(tmp_path: Path, data: bytes, reason: str) -> None:
    (failure,) = read(tmp_path / "t.csv", data)
    assert isinstance(failure, Failure)
    assert reason in failure.reason


def test_other_tables_of_a_folder_are_no_documents(tmp_path: Path) -> None:
    (tmp_path / "names.csv").write_text("name,office\n某,镇长\n", "utf-8")
    (tmp_path / "texts.csv").write_text("id,text\na,会议。\n", "utf-8")
    discovery = discover([str(tmp_path)])
    assert [one.path for one in discovery] == [f"{tmp_path / 'texts.csv'}:2"]
    assert discovery.skipped == [str(tmp_path / "names.csv")]
    assert is_table_of_texts(str(tmp_path / "missing.csv"))
