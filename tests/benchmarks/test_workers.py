"""The measure of workers: both graphs are the same, and what is told is what was measured."""

from benchmarks.growth import Cost
from benchmarks.workers import measure, report


def test_rounds_are_told_with_ratio_best_and_share() -> None:
    alone = [Cost(20.0, 19.0, 500.0), Cost(30.0, 20.0, 500.0)]
    together = [Cost(10.0, 4.75, 500.0), Cost(20.0, 5.0, 500.0)]
    last = report(alone, together, 100, 2).splitlines()[-1]
    assert "1.75 (1.50–2.00) | 2.00 |" in last
    assert "0.25 (0.25–0.25)" in last


def test_one_worker_and_two_build_the_same_graph() -> None:
    alone, together = measure(6, 1, 2)
    assert len(alone) == len(together) == 1
    assert alone[0].processor > 0
