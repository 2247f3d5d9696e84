import json
from pathlib import Path

from extractor.resources import resource
from tests.command import run

INVALID = resource("ontology", "examples", "invalid", "Person.ttl")


def test_a_graph_that_conforms_says_so(bulletins: Path, tmp_path: Path) -> None:
    assert run("build", bulletins, "-o", tmp_path / "out").returncode == 0
    done = run("validate", tmp_path / "out")
    assert (done.returncode, done.stdout.startswith(b"conforms: ")) == (0, True)


def test_one_that_does_not_says_what_and_where() -> None:
    done = run("validate", INVALID)
    assert done.returncode == 1
    assert "A person has one full name (foaf:name), a plain text.  (once)" in done.stdout.decode()
    record = json.loads(run("validate", INVALID, "--format", "json").stdout)
    assert record["conforms"] is False
    assert "https://example.org/id/person" in {finding["thing"] for finding in record["findings"]}


def test_what_can_not_be_checked_is_another_matter(tmp_path: Path) -> None:
    refused = run("validate", tmp_path)
    assert (refused.returncode, refused.stdout) == (2, b"")
    assert b"holds no graph" in refused.stderr
