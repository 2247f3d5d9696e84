"""The measure of growth: its documents, and what is told of what was measured."""

import os
from pathlib import Path

from benchmarks.growth import Cost, Size, build, documents, report, write_archive


def test_documents_are_the_same_each_time_and_of_many_towns() -> None:
    found = list(documents(200))
    assert found == list(documents(200))
    assert len({one["id"] for one in found}) == 200
    assert len({one["text"] for one in found}) >= 100


def test_an_edition_changes_the_first_document_alone() -> None:
    changed = [one != other for one, other in zip(documents(5), documents(5, edition="又及。"), strict=True)]
    assert changed == [True, False, False, False, False]


def test_each_size_is_told_with_its_spread_and_the_sizes_beside_one_another() -> None:
    small = [Size(1_000, Cost(2.0, 2.0, 90.0), Cost(1.0, 1.0, 80.0)), Size(1_000, Cost(2.5, 2.4, 95.0), Cost(1, 1, 80))]
    large = [Size(4_000, Cost(8.0, 8.0, 99.0), Cost(2.0, 2.0, 80.0)), Size(4_000, Cost(8.0, 8.0, 99.0), Cost(2, 2, 80))]
    *_, one, other, _, greatest, _, asked = report({100: small, 400: large}, 1.1, "`holders` 0.01 s").splitlines()
    assert one == "| 100 | 1,000 | 2.2 (2.0–2.4) | 22.00 (20.00–24.00) | 11.1 | 95 | 1.0 (1.0–1.0) | 45.5% |"
    assert other == "| 400 | 4,000 | 8.0 (8.0–8.0) | 20.00 (20.00–20.00) | 19.3 | 99 | 2.0 (2.0–2.0) | 25.0% |"
    assert greatest == "Of the medians of ms each, the greatest is 1.10 times the least."
    assert asked == "`holders` 0.01 s"


def test_a_build_on_one_core_costs_its_seconds_too(tmp_path: Path) -> None:
    write_archive(tmp_path / "documents.jsonl", 2)
    found = build(tmp_path / "documents.jsonl", tmp_path / "out", 1, core=min(os.sched_getaffinity(0)))
    assert 0 < found.processor <= found.seconds + 0.5
