import pytest

from benchmarks.machine import spread
from benchmarks.speed import OURS, Tool, rounds, table


def test_rounds_part_the_texts() -> None:
    texts = [f"{n}" * 1000 for n in range(10)] * 4
    found = rounds(texts, 3)
    assert len(found) == 3
    assert all(one for one in found)


def test_a_ratio_is_taken_in_each_round() -> None:
    *_, row = table({OURS: ("1", [10.0, 30.0]), "other": ("2", [20.0, 20.0])})
    assert row == "| other | 2 | 20 (20–20) | 1.00 (0.50–1.50) |"


def test_a_spread_is_the_median_with_the_least_and_the_greatest() -> None:
    assert spread([3.0, 1.0, 2.0]) == "2.00 (1.00–3.00)"


def test_our_own_tool_answers_with_seconds() -> None:
    with Tool("spacy-pkuseg") as tool:
        assert tool.version
        assert tool.seconds(["镇党委召开会议。"] * 20) > 0


def test_a_tool_that_is_not_there_is_told() -> None:
    with pytest.raises(ChildProcessError):
        Tool("spacy-pkuseg ")
