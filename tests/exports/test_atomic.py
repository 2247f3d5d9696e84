from pathlib import Path

import pytest

from extractor.errors import ExportError
from extractor.exports.atomic import atomic


def test_the_file_appears_when_all_is_written(tmp_path: Path) -> None:
    path = tmp_path / "graph.nq"
    with atomic(path) as stream:
        stream.write(b"one")
        assert not path.exists()
    assert path.read_bytes() == b"one"
    assert [entry.name for entry in tmp_path.iterdir()] == ["graph.nq"]


def test_a_failure_leaves_the_old_file_and_no_other(tmp_path: Path) -> None:
    path = tmp_path / "graph.nq"
    path.write_bytes(b"old")

    def fail() -> None:
        with atomic(path) as stream:
            stream.write(b"half")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert path.read_bytes() == b"old"
    assert [entry.name for entry in tmp_path.iterdir()] == ["graph.nq"]


def test_a_missing_folder_is_named_with_a_remedy(tmp_path: Path) -> None:
    with (
        pytest.raises(ExportError, match=r"nowhere/graph\.nq: can't be written .*see that the folder exists"),
        atomic(tmp_path / "nowhere" / "graph.nq"),
    ):
        pytest.fail("there is no folder to write to")


def test_a_folder_in_the_way_is_named(tmp_path: Path) -> None:
    (tmp_path / "graph.nq").mkdir()
    with (
        pytest.raises(ExportError, match=r"graph\.nq: can't be written"),
        atomic(tmp_path / "graph.nq") as stream,
    ):
        stream.write(b"one")
