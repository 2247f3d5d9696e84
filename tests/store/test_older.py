"""Stores that an older version wrote: what the next build, and who reads them, make of them."""

import sqlite3
import zlib
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from extractor.builds import build
from extractor.cli import main
from extractor.store import open_graph
from tests.command import BULLETIN


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """A graph of one bulletin."""
    (tmp_path / "a.txt").write_text(BULLETIN, "utf-8")
    build(tmp_path / "a.txt", tmp_path / "out", exports=False)
    return tmp_path / "out"


def change(database: Path, *statements: str) -> None:
    with closing(sqlite3.connect(database)) as connection, connection:
        for statement in statements:
            connection.execute(statement)


def index_of(out: Path) -> Path:
    """The index of the generation that is in force."""
    generation = (out / "store" / "CURRENT").read_text("utf-8").strip()
    (found,) = (path for path in (out / "store").rglob("index.db") if generation in path.parts)
    return found


def again(out: Path) -> Result:
    return CliRunner().invoke(main, ["build", str(out.parent / "a.txt"), "-o", str(out), "--no-exports"])


def test_decisions_of_an_older_program_are_made_anew(out: Path) -> None:
    before, old = list(open_graph(out).statements()), index_of(out)
    change(old, "UPDATE note SET value = 'older' WHERE name = 'program'", "DELETE FROM derived")
    assert again(out).exit_code == 0
    assert index_of(out) != old
    assert list(open_graph(out).statements()) == before


def test_parts_of_an_older_program_are_read_anew(out: Path) -> None:
    before = list(open_graph(out).statements())
    change(out / "store" / "parts.db", "UPDATE part SET key = 'older'")
    assert again(out).exit_code == 0
    assert list(open_graph(out).statements()) == before


@pytest.mark.parametrize("table", ["part", "document"])
def test_tables_of_another_form_are_told_with_the_remedy_and_a_new_build_helps(table: str, out: Path) -> None:
    database = out / "store" / "parts.db" if table == "part" else index_of(out)
    change(database, f"DROP TABLE {table}", f"CREATE TABLE {table} (older TEXT)")
    for result in (again(out), CliRunner().invoke(main, ["export", str(out), "--format", "turtle"])):
        assert result.exit_code == 2
        assert "Traceback" not in result.output
        assert "remove" in result.output
        assert "build again" in result.output
    for path in sorted((out / "store").rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    assert again(out).exit_code == 0


def test_statements_packed_in_another_form_are_told_with_the_remedy(out: Path) -> None:
    packed = zlib.compress(b"[[], [], []]")
    change(out / "store" / "parts.db", f"UPDATE part SET statements = X'{packed.hex()}'")  # noqa: S608  digits alone
    result = CliRunner().invoke(main, ["export", str(out), "--format", "turtle"])
    assert result.exit_code != 0
    assert "parts.db: another version wrote what is kept here" in result.output
    assert "remove the folder store/ and build again" in result.output
