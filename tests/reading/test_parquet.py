from datetime import date
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pyarrow as pa
import pytest
from pyarrow import parquet

from extractor.model import Document
from extractor.reading import Failure, Limits, discover
from extractor.reading.limits import DEFAULTS
from extractor.reading.parquet import is_parquet_of_texts, read_parquet


def written(path: Path, *rows: dict[str, Any], group: int = 100) -> Path:
    parquet.write_table(pa.Table.from_pylist(list(rows)), path, row_group_size=group)
    return path


def read(path: Path, limits: Limits = DEFAULTS) -> list[Document | Failure]:
    with path.open("rb") as stream:
        return list(read_parquet(stream, str(path), limits))


def test_a_row_is_a_document_named_by_its_number(tmp_path: Path) -> None:
    rows = [
        {"ID": number, "Text": f"云溪镇召开第{number}次会议。", "issued": "2024-03", "x": None} for number in range(130)
    ]
    found = read(written(tmp_path / "t.parquet", *rows, group=100))
    assert [one.id for one in found if isinstance(one, Document)] == [str(number) for number in range(130)]
    last = found[-1]
    assert isinstance(last, Document)
    assert (last.source, last.issued, last.path) == (
        "云溪镇召开第129次会议。",
        "2024-03",
        f"{tmp_path / 't.parquet'}:130",
    )


def test_a_date_may_be_one(tmp_path: Path) -> None:
    (document,) = read(written(tmp_path / "t.parquet", {"id": "a", "text": "会议。", "date": date(2024, 3, 5)}))
    assert isinstance(document, Document)
    assert document.issued == "2024-03-05"


def test_a_bad_row_fails_alone(tmp_path: Path) -> None:
    rows: list[dict[str, Any]] = [
        {"id": "a", "text": "会议。"},
        {"id": "b", "text": None},
        {"id": "c", "text": "走访。"},
    ]
    before, failure, after = read(written(tmp_path / "t.parquet", *rows))
    assert isinstance(before, Document)
    assert isinstance(after, Document)
    assert failure == Failure(
        path=f"{tmp_path / 't.parquet'}:2", reason="has no `id` or no `text`, or an empty one; both are needed"
    )


@pytest.mark.parametrize("size", [0, 20, 400])
def test_a_damaged_file_fails_and_says_so(tmp_path: Path, size: int) -> None:
    path = written(tmp_path / "t.parquet", {"id": "a", "text": "会议。" * 100})
    path.write_bytes(path.read_bytes()[:size])
    (failure,) = read(path)
    assert isinstance(failure, Failure)
    assert failure.reason.endswith("write it again")


def test_what_a_group_becomes_is_limited(tmp_path: Path) -> None:
    path = written(tmp_path / "t.parquet", {"id": "a", "text": "会" * 1_000_000})
    assert path.stat().st_size < 1_000_000
    (failure,) = read(path, Limits(megabytes=1))
    assert isinstance(failure, Failure)
    assert failure.reason.startswith("has more than 1 megabytes")


def test_a_file_without_rows_or_columns_is_said_to_be_one(tmp_path: Path) -> None:
    parquet.write_table(
        pa.table({"id": pa.array([], pa.string()), "text": pa.array([], pa.string())}), tmp_path / "t.parquet"
    )
    assert read(tmp_path / "t.parquet")[0].path == str(tmp_path / "t.parquet")
    (failure,) = read(written(tmp_path / "other.parquet", {"name": "方若谷"}))
    assert isinstance(failure, Failure)
    assert failure.reason == "has no columns `id` and `text`; name them so"


def test_a_folder_of_shards_is_read_and_other_tables_are_left_out(tmp_path: Path) -> None:
    written(tmp_path / "part-0.parquet", {"id": "a", "text": "会议。"})
    written(tmp_path / "part-1.parquet", {"id": "b", "text": "走访。"})
    other = written(tmp_path / "people.parquet", {"name": "方若谷"})
    assert not is_parquet_of_texts(str(other))
    discovery = discover([str(tmp_path)])
    assert [one.id for one in discovery if isinstance(one, Document)] == ["a", "b"]
    assert list(discovery.skipped) == [str(other)]


def test_shards_may_lie_in_an_archive(tmp_path: Path) -> None:
    part = written(tmp_path / "part.parquet", {"id": "a", "text": "会议。"})
    with ZipFile(tmp_path / "shards.zip", "w") as archive:
        archive.write(part, "in/part.parquet")
    part.unlink()
    assert [one.id for one in discover([str(tmp_path)]) if isinstance(one, Document)] == ["a"]
