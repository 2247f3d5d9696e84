from pathlib import Path

import pytest

from benchmarks import million
from benchmarks.endpoint_load import triples_in
from extractor.builds import Build
from extractor.ids import BASE
from extractor.questions import ask_named
from extractor.questions.answer import plain
from extractor.store import open_graph


def test_copies_have_people_and_towns_of_their_own(
    seeds_build: Build, seeds_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(million, "MILLION", 30_000)
    once = triples_in(seeds_folder)
    folder = million.million_folder(seeds_folder, tmp_path)
    assert len(million.million(seeds_folder)) == triples_in(folder) == 2 * once
    people = ask_named(open_graph(folder).store, "namesakes", name="顾明远")
    towns = {plain(row[people.columns.index("town")]) for row in people.rows}
    assert towns == {"芦汀镇", "芦汀镇1"}
    assert any(plain(row[-1]).startswith(f"{BASE}copy1/") for row in people.rows)
    assert seeds_build.statements
