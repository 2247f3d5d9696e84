from pathlib import Path

import pytest

from tests.command import run


def test_a_format_is_written_beside_the_graph_or_where_it_is_asked_for(bulletins: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert run("build", bulletins, "-o", out).returncode == 0
    written = (out / "graph.ttl").read_bytes()
    (out / "graph.ttl").unlink()
    done = run("export", out, "--format", "turtle")
    assert (done.returncode, done.stdout) == (0, b"")
    assert (out / "graph.ttl").read_bytes() == written
    assert run("export", out, "--format", "turtle", "-o", tmp_path / "mine.ttl").returncode == 0
    assert (tmp_path / "mine.ttl").read_bytes() == written


def test_a_format_of_another_name_is_refused_with_those_that_there_are(tmp_path: Path) -> None:
    refused = run("export", tmp_path, "--format", "word")
    assert refused.returncode == 2
    assert b"word: no format of that name; choose one of " in refused.stderr


def test_a_folder_without_a_graph_is_refused(tmp_path: Path) -> None:
    refused = run("export", tmp_path, "--format", "turtle")
    assert refused.returncode == 2
    assert b"holds no graph" in refused.stderr


def test_a_view_is_written_in_a_file_of_its_name(bulletins: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert run("build", bulletins, "-o", out).returncode == 0
    for form in ("gexf", "graphml"):
        assert run("export", out, "--format", form, "--view", "person-event").returncode == 0
        assert b"HOLDS" not in (out / f"graph.person-event.{form}").read_bytes()
        written = (out / f"graph.{form}").read_bytes()
        assert run("export", out, "--format", form, "--view", "whole").returncode == 0
        assert (out / f"graph.{form}").read_bytes() == written


@pytest.mark.parametrize(
    "form, view, message",
    [
        ("graphml", "everybody", b"everybody: no view of that name; choose one of whole, together, "),
        ("turtle", "together", b"turtle: shows the whole graph only; views are for gexf and graphml"),
    ],
)
def test_a_view_that_there_is_not_is_refused(form: str, view: str, message: bytes, tmp_path: Path) -> None:
    refused = run("export", tmp_path, "--format", form, "--view", view)
    assert refused.returncode == 2
    assert message in refused.stderr
