"""The golden bulletins: what is extracted from the seeds, measured against their gold."""

from collections.abc import Mapping

import pytest

from extractor import evaluate
from extractor.evaluation import LAYERS, Figures
from extractor.resources import resource
from tests.command import SEEDS

FLOOR: Mapping[str, float] = {
    "mentions": 0.88,
    "lenient": 0.90,
    "persons": 0.86,
    "organizations": 0.87,
    "holdings": 0.80,
    "events": 0.90,
    "meetings": 0.94,
    "arguments": 0.80,
    "meeting_arguments": 0.88,
    "issued": 0.95,
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
