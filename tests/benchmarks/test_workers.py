"""The measure of workers: both graphs are the same, and what is told is what was measured."""

from benchmarks.growth import Cost
from benchmarks.workers import Round, measure, report


def test_rounds_are_told_with_ratio_best_and_share() -> None:
    rounds = [
        Round(Cost(20.0, 19.0, 500.0), Cost(22.0, 19.0, 500.0), Cost(10.0, 4.75, 500.0), Cost(3.0, 3.0, 500.0), 4.0),
        Round(Cost(30.0, 20.0, 500.0), Cost(36.0, 20.0, 500.0), Cost(20.0, 5.0, 500.0), Cost(3.6, 3.0, 500.0), 4.0),
    ]
    *_, alone, bound, workers, machine = report(rounds, 100, 2).splitlines()
    assert "1.75 (1.50–2.00) | 2.00 |" in alone
    assert "2.00 (1.80–2.20) | 2.20 |" in bound
    assert "0.25 (0.25–0.25)" in workers
    assert "| 4.0 (4.0–4.0) | 1.65 (1.50–1.80) | 1.50 |" in machine


def test_one_worker_and_two_build_the_same_graph() -> None:
    (found,) = measure(6, 1, 2)
    assert found.alone.processor > 0
    assert found.bound.processor > 0
    assert found.single.seconds > 0
    assert found.beside > 0
