import gzip
import hashlib
import json
from pathlib import Path

import pytest

from extractor.model import Document
from extractor.reading.failure import Failure
from extractor.reading.jsonl import read_jsonl
from extractor.reading.limits import DEFAULTS, Limits
from extractor.reading.streams import decompressed


def _read(path: Path, *lines: str | bytes) -> list[Document | Failure]:
    data = b"\n".join(line if isinstance(line, bytes) else line.encode("utf-8") for line in lines)
    path.write_bytes(gzip.compress(data) if path.suffix == ".gz" else data)
    return _opened(path)


def _opened(path: Path, limits: Limits = DEFAULTS) -> list[Document | Failure]:
    with path.open("rb") as stream:
        return list(read_jsonl(decompressed(stream, path.name, limits), str(path), limits))


@pytest.mark.parametrize("name", ["news.jsonl", "news.jsonl.gz"])
def test_documents(tmp_path: Path, name: str) -> None:
    """Documents."""
    row = {"id": "a", "text": "近日，\r\n召开。", "date": "2024-05", "town": "云溪镇", "title": "召开"}
    path = tmp_path / name
    first, second = _read(path, "\ufeff" + json.dumps(row), "", '{"id": 7, "text": "会议。", "date": null}')
    assert first == Document(
        id="a",
        source="近日，\r\n召开。",
        digest=hashlib.sha256("近日，\r\n召开。".encode()).hexdigest(),
        path=f"{path}:1",
        issued="2024-05",
        town="云溪镇",
        title="召开",
    )
    assert isinstance(second, Document)
    assert (second.id, second.issued, second.path) == ("7", None, f"{path}:3")


@pytest.mark.parametrize(
    "line, reason",
    [
        ("{", "is not JSON"),
        ("[" * 100_000, "is not JSON"),
        ("[1]", "is no object"),
        ('{"id": "a"}', "no `id` or no `text`"),
        ('{"id": "", "text": "会议。"}', "no `id` or no `text`"),
        ('{"id": "a", "text": " \\n"}', "only blanks"),
        ('{"id": true, "text": "会议。"}', "a `id` that is no string"),
        ('{"id": "a", "text": 5}', "a `text` that is no string"),
        ('{"id": "a", "text": "会议。", "issued": "May"}', "issued 'May'"),
        ('{"id": "a", "text": "\\ud842"}', "half of a surrogate pair at 0"),
        ('{"id": "a", "text": "会议。"}'.encode("gbk"), "is not UTF-8"),
    ],
)
def test_a_malformed_line_fails_alone(tmp_path: Path, line: str | bytes, reason: str) -> None:
    """A malformed line fails alone."""
    good = '{"id": "b", "text": "会议。"}'
    before, failure, after = _read(tmp_path / "n.jsonl", '{"id": "c", "text": "会议。"}', line, good)
    assert isinstance(failure, Failure)
    assert failure.path.endswith("n.jsonl:2")
    assert reason in failure.reason
    assert isinstance(before, Document)
    assert isinstance(after, Document)


def test_a_damaged_archive_keeps_what_was_read(tmp_path: Path) -> None:
    """A damaged archive keeps what was read."""
    path = tmp_path / "n.jsonl.gz"
    lines = [f'{{"id": "{number}", "text": "第{number}次会议。"}}' for number in range(5000)]
    path.write_bytes(gzip.compress("\n".join(lines).encode("utf-8"))[:-2000])
    *documents, failure = _opened(path)
    assert len(documents) > 100
    assert isinstance(failure, Failure)
    assert "is damaged after line" in failure.reason


@pytest.mark.parametrize("data", [b"", b"\n \n"])
def test_an_empty_file_is_a_failure(tmp_path: Path, data: bytes) -> None:
    """An empty file is a failure."""
    path = tmp_path / "n.jsonl"
    path.write_bytes(data)
    (failure,) = _opened(path)
    assert isinstance(failure, Failure)
    assert "is empty" in failure.reason
