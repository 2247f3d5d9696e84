"""The page docs/querying.md: the query that it shows is asked, of two engines, and gives the answer below it."""

import re
from pathlib import Path

from rdflib import Graph
from rdflib.query import ResultRow

from extractor.builds import Build
from tests.command import ROOT, run

((QUERY, ANSWER),) = re.findall(
    r"```sparql\n(.*?)```\n\n```\n(.*?)```", (ROOT / "docs" / "querying.md").read_text("utf-8"), re.DOTALL
)


def test_the_mayor_and_their_meetings_are_found(seeds_build: Build, seeds_folder: Path) -> None:
    assert seeds_build.statements
    done = run("query", seeds_folder, "-f", "-", stdin=QUERY.encode())
    assert done.stdout.decode() == ANSWER


def test_another_engine_finds_the_same(seeds_build: Build, seeds_folder: Path) -> None:
    assert seeds_build.statements
    rows = list(Graph().parse(seeds_folder / "graph.ttl").query(QUERY))
    assert f"({len(rows)} row" in ANSWER
    for row in rows:
        assert isinstance(row, ResultRow)
        assert all(str(value) in ANSWER for value in row)
