from pathlib import Path

import pytest

from tests.command import BULLETIN, OTHER, run


@pytest.fixture(scope="module")
def halves(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the builds of two bulletins, `a` and `b`, and that of both, `whole`."""
    folder = tmp_path_factory.mktemp("halves")
    for name, text in (("a", BULLETIN), ("b", OTHER)):
        (folder / "in").mkdir(exist_ok=True)
        (folder / "in" / f"{name}.txt").write_text(text, "utf-8")
        done = run("build", folder / "in" / f"{name}.txt", "--no-exports", "-o", folder / name)
        assert done.returncode == 0, done.stderr
    assert run("build", folder / "in", "-o", folder / "whole").returncode == 0
    return folder


def written(folder: Path) -> dict[str, bytes]:
    """What stands beside the store."""
    files = (path for path in folder.rglob("*") if path.is_file() and "store" not in path.parts)
    return {str(path.relative_to(folder)): path.read_bytes() for path in files}


def test_the_halves_merged_are_the_whole_to_the_byte(halves: Path, tmp_path: Path) -> None:
    done = run("merge", halves / "b", halves / "a", "-o", tmp_path)
    assert done.returncode == 0, done.stderr
    assert b"2 documents" in done.stderr
    whole = written(halves / "whole")
    assert written(tmp_path) == whole
    assert "graph.nq" in whole


def test_without_exports_there_is_the_store_alone(halves: Path, tmp_path: Path) -> None:
    assert run("merge", halves / "a", halves / "b", "--no-exports", "-o", tmp_path).returncode == 0
    assert [path.name for path in tmp_path.iterdir()] == ["store"]


def test_a_folder_without_a_graph_is_refused(halves: Path, tmp_path: Path) -> None:
    done = run("merge", halves / "a", tmp_path / "none", "-o", tmp_path / "out")
    assert done.returncode != 0
    assert b"none" in done.stderr
    assert b"holds no graph" in done.stderr


def test_nothing_to_merge_is_told() -> None:
    done = run("merge")
    assert done.returncode == 2
    assert b"DIR" in done.stderr
