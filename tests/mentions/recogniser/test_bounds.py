from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.mentions.recogniser.bounds import bounds_of, may_reach, read_bounds, write_bounds
from extractor.mentions.recogniser.features import name_forms
from extractor.mentions.recogniser.model import MODEL, likelihood, shipped


@settings(deadline=None)
@given(st.text("叶晚舟江白李王镇长说，、。在家对1", max_size=24), st.sampled_from([0.01, 0.1, 0.5, 0.9]))
def test_what_is_turned_away_could_not_have_reached_it(text: str, least: float) -> None:
    for start, end in name_forms(text):
        if not may_reach(least, text, start, end):
            assert likelihood(text, start, end) < least


def test_some_are_turned_away_and_some_are_not() -> None:
    text = "镇长叶晚舟当场答复，全镇安全生产工作平稳有序"
    told = {text[start:end]: may_reach(0.9, text, start, end) for start, end in name_forms(text)}
    assert told["叶晚舟"]
    assert set(told.values()) == {True, False}


def test_bounds_are_the_greatest_weights_by_neighbour_and_form() -> None:
    weights = {
        "left=在": 1.0,
        "left2=人在": 0.5,
        "left2=站在": 2.0,
        "right2=说，": 0.25,
        "list=y/n2": 3.0,
        "across=n2": 1.5,
        "across=<": -1.0,
        "follower=2": 0.75,
    }
    bounds = bounds_of(weights)
    assert bounds.left == {"在": 3.0}
    assert bounds.right == {"说": 0.25}
    assert (bounds.form["2"], bounds.form["n2"]) == (4.5, 4.5)
    assert bounds.rest == 0.75


def test_the_bounds_that_travel_with_the_model_are_those_of_its_weights() -> None:
    told, found = read_bounds(MODEL), bounds_of(shipped())
    for one, other in zip(told[:3], found[:3], strict=True):
        assert list(one) == sorted(one)
        assert one == pytest.approx(other, abs=1e-9)
    assert told.rest == pytest.approx(found.rest, abs=1e-9)


def test_bounds_come_back_as_they_were_written(tmp_path: Path) -> None:
    weights = {"left=在": 1.0, "right=|": -0.25, "list=y/n2": 3.0, "follower=2": 0.75}
    write_bounds(tmp_path, weights)
    assert read_bounds(tmp_path) == bounds_of(weights)
