from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.mentions.recogniser.model import (
    MODEL,
    WEIGHTS,
    evidence,
    likelihood,
    logistic,
    read_weights,
    shipped,
    write_weights,
)


@given(st.floats(-1e6, 1e6), st.floats(-1e6, 1e6))
def test_more_evidence_is_never_less_likely(one: float, other: float) -> None:
    low, high = sorted((one, other))
    assert 0 < logistic(low) <= logistic(high) <= 1


def test_evidence_is_the_sum_of_what_is_known() -> None:
    assert evidence({"family=叶": 1.5, "left=在": -0.5}, ("family=叶", "left=在", "right=家")) == 1.0


def test_weights_come_back_in_hundredths_and_sorted(tmp_path: Path) -> None:
    write_weights(tmp_path / "model", {"right=家": -1.234, "family=叶": 0.5})
    assert (tmp_path / "model" / WEIGHTS).read_text("utf-8") == "family=叶\t0.50\nright=家\t-1.23\n"
    assert read_weights(tmp_path / "model") == {"family=叶": 0.5, "right=家": -1.23}


def test_the_shipped_model_is_small_and_sorted() -> None:
    path = MODEL / WEIGHTS
    assert path.stat().st_size < 2_000_000
    assert list(shipped()) == sorted(shipped())


@pytest.mark.parametrize(
    "text, name, word",
    [
        ("在叶晚舟家，大家拉起家常", "叶晚舟", "叶晚"),
        ("授予杜云帆、叶晚舟、江白等人奖状", "杜云帆", "江白等"),
        ("随后，杜云帆来到河边", "杜云帆", "杜云"),
    ],
)
def test_a_name_is_likelier_than_what_overlaps_it(text: str, name: str, word: str) -> None:
    start, other = text.index(name), text.index(word)
    assert likelihood(text, start, start + len(name)) > 0.9 > likelihood(text, other, other + len(word))
