"""The golden bulletins: what is extracted from the seeds, measured against their gold."""

import json
from collections.abc import Mapping
from typing import Any

import pytest

from extractor import extract
from extractor.evaluation import LAYERS, Figures, evaluate
from extractor.resources import resource
from tests.command import SEEDS

FLOOR: Mapping[str, float] = {
    "mentions": 0.88,
    "persons": 0.86,
    "organizations": 0.87,
    "holdings": 0.80,
    "events": 0.90,
    "meetings": 0.94,
    "arguments": 0.80,
    "issued": 0.95,
}
"""The least F1 of each layer; raise it with the figures, never lower it."""


@pytest.fixture(scope="module")
def figures() -> dict[str, Figures]:
    paths = sorted(resource("seeds", "gold").glob("*.json"))
    gold: list[dict[str, Any]] = [json.loads(path.read_text("utf-8")) for path in paths]
    found = {record["id"]: record for record in extract(SEEDS)}
    return evaluate({record["id"]: record for record in gold}, found)


def test_every_layer_has_a_floor() -> None:
    assert list(FLOOR) == list(LAYERS)


@pytest.mark.parametrize("layer", FLOOR)
def test_the_floor_holds(layer: str, figures: dict[str, Figures]) -> None:
    assert figures[layer].f1 >= FLOOR[layer], figures[layer]
