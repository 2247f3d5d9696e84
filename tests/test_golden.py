"""The golden bulletins: what is extracted from the seeds, measured against their gold."""

from collections.abc import Mapping

import pytest

from extractor import evaluate
from extractor.evaluation import LAYERS, Figures
from extractor.resources import resource
from tests.command import SEEDS

FLOOR: Mapping[str, float] = {
    "mentions": 0.95,
    "lenient": 0.958,
    "persons": 0.95,
    "organizations": 0.955,
    "holdings": 0.978,
    "events": 0.953,
    "meetings": 0.99,
    "arguments": 0.897,
    "meeting_arguments": 0.966,
    "issued": 0.99,
}
"""The least F1 of each layer; raise it with the figures, never lower it."""


@pytest.fixture(scope="module")
def figures() -> dict[str, Figures]:
    return evaluate(resource("seeds", "gold"), SEEDS).figures


def test_every_layer_has_a_floor() -> None:
    assert list(FLOOR) == list(LAYERS)


@pytest.mark.parametrize("layer", FLOOR)
def test_the_floor_holds(layer: str, figures: dict[str, Figures]) -> None:
    assert figures[layer].f1 >= FLOOR[layer], figures[layer]
