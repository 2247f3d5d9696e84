"""Fuzzing itself: every target holds for the samples that it begins with, and what breaks one is told and kept."""

from functools import partial
from itertools import islice
from pathlib import Path

import pytest

from tests.fuzz.__main__ import blind, side_by_side
from tests.fuzz.mutation import mutants
from tests.fuzz.samples import samples
from tests.fuzz.targets import TARGETS


@pytest.mark.parametrize("target", TARGETS)
def test_every_target_holds_for_its_samples(target: str) -> None:
    for sample in samples(target):
        TARGETS[target](sample)


def test_the_same_seed_gives_the_same_mutants() -> None:
    first, again, other = (list(islice(mutants([b"abc", b"xyz"], seed), 20)) for seed in (1, 1, 2))
    assert first == again
    assert first != other


def test_what_breaks_a_target_is_told_and_kept(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    def anything(data: bytes) -> None:
        assert isinstance(data, bytes)

    def no_nul(data: bytes) -> None:
        assert b"\0" not in data, "a NUL"

    works = {
        name: partial(blind, name, work, [b"abc"], 1, 1, tmp_path)
        for name, work in [("any", anything), ("no_nul", no_nul)]
    }
    assert side_by_side(works, 2, tmp_path) == ["no_nul"]
    told = capfd.readouterr().out
    assert "any: " in told
    assert "inputs, held" in told
    assert "inputs, broken" in told
    assert "AssertionError at test_fuzz.py" in told
    assert all(b"\0" in path.read_bytes() for path in tmp_path.glob("no_nul-*"))
    assert len(list(tmp_path.glob("no_nul-*"))) == 1
    assert not list(tmp_path.glob("any-*"))
