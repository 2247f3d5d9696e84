import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from pyoxigraph import RdfFormat, Store

from extractor.cli import main
from tests.command import BULLETIN, OTHER, SEEDS, run

FILES = ["graph.gexf", "graph.graphml", "graph.nq", "graph.trig", "graph.ttl", "report.html"]
ALL = [*FILES, "store", "tables"]


def build(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, ["build", *map(str, arguments)])


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture
def bulletins(tmp_path: Path) -> Path:
    folder = tmp_path / "bulletins"
    folder.mkdir()
    (folder / "a.txt").write_text(BULLETIN, "utf-8")
    (folder / "b.txt").write_text(OTHER, "utf-8")
    return folder


def test_the_graph_is_written_and_summed_up(bulletins: Path, tmp_path: Path) -> None:
    result = build(bulletins, "-o", tmp_path / "deep" / "out")
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr.startswith(f"{tmp_path / 'deep' / 'out'}: 2 documents, 4 persons, ")
    assert names(tmp_path / "deep" / "out") == ALL


def test_without_exports_there_is_the_store_alone(bulletins: Path, tmp_path: Path) -> None:
    assert build(bulletins, "-o", tmp_path / "out", "--no-exports").exit_code == 0
    assert names(tmp_path / "out") == ["store"]


def test_failures_are_kept_beside_what_was_good(bulletins: Path, tmp_path: Path) -> None:
    (bulletins / "c.txt").write_bytes(b"")
    result = build(bulletins, "-o", tmp_path / "out")
    assert result.exit_code == 1
    assert names(tmp_path / "out") == ["failures.jsonl", *ALL]
    (line,) = (tmp_path / "out" / "failures.jsonl").read_text("utf-8").splitlines()
    assert json.loads(line)["path"] == str(bulletins / "c.txt")
    assert json.loads(line)["reason"].startswith("is empty")


def test_failures_of_an_earlier_build_do_not_stay(bulletins: Path, tmp_path: Path) -> None:
    (bulletins / "c.txt").write_bytes(b"")
    build(bulletins, "-o", tmp_path / "out")
    (bulletins / "c.txt").unlink()
    assert build(bulletins, "-o", tmp_path / "out").exit_code == 0
    assert names(tmp_path / "out") == ALL


def test_nothing_readable_leaves_an_earlier_graph_alone(bulletins: Path, tmp_path: Path) -> None:
    build(bulletins, "-o", tmp_path / "out")
    before = (tmp_path / "out" / "graph.ttl").read_bytes()
    result = build(tmp_path / "missing", "-o", tmp_path / "out")
    assert result.exit_code == 2
    assert "does not exist" in result.stderr
    assert "no document could be read" in result.stderr
    assert (tmp_path / "out" / "graph.ttl").read_bytes() == before


def test_an_output_that_cannot_be_written_is_refused_before_the_work(bulletins: Path, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file", "utf-8")
    result = build(bulletins, "-o", tmp_path / "out")
    assert result.exit_code == 2
    assert result.stderr.startswith(f"Error: {tmp_path / 'out'}: the folder can't be made")


def test_an_export_that_cannot_be_written_is_refused(bulletins: Path, tmp_path: Path) -> None:
    (tmp_path / "out" / "graph.ttl" / "in the way").mkdir(parents=True)
    result = build(bulletins, "-o", tmp_path / "out")
    assert result.exit_code == 2
    assert result.stderr.startswith(f"Error: {tmp_path / 'out' / 'graph.ttl'}: can't be written")


def test_the_folder_is_asked_for(bulletins: Path) -> None:
    result = build(bulletins)
    assert result.exit_code == 2
    assert "Missing option '-o'" in result.stderr


def test_two_hash_seeds_give_the_same_bytes(tmp_path: Path) -> None:
    for seed in ("1", "2"):
        done = run("build", SEEDS, "-o", tmp_path / seed, environment={"PYTHONHASHSEED": seed})
        assert done.returncode == 0, done.stderr
    for name in FILES:
        assert (tmp_path / "1" / name).read_bytes() == (tmp_path / "2" / name).read_bytes(), name


def test_two_hash_seeds_extract_the_same_bytes() -> None:
    some = sorted(SEEDS.glob("*.txt"))[:3]
    first, second = (run("extract", *some, environment={"PYTHONHASHSEED": seed}) for seed in ("1", "2"))
    assert (first.returncode, second.returncode) == (0, 0)
    assert first.stdout.count(b"\n") == 3
    assert first.stdout == second.stdout


def test_the_three_forms_of_rdf_say_the_same(bulletins: Path, tmp_path: Path) -> None:
    build(bulletins, "-o", tmp_path)
    turtle, trig, quads = Store(), Store(), Store()
    turtle.load(path=tmp_path / "graph.ttl", format=RdfFormat.TURTLE)
    trig.load(path=tmp_path / "graph.trig", format=RdfFormat.TRIG)
    quads.load(path=tmp_path / "graph.nq", format=RdfFormat.N_QUADS)
    assert {quad.triple for quad in turtle} == {quad.triple for quad in trig}
    assert {quad.triple for quad in turtle} == {quad.triple for quad in quads}
