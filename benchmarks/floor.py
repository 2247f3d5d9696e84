"""Compares measured figures with the floor below which no change may take them.

    floor.py FLOOR FIGURES

FLOOR is a JSON object from layer to the least F1; FIGURES is a JSON object from layer to an object with `f1`.
Prints one line a layer and exits with 1 when a layer is below its floor or was not measured.
"""

import json
import sys
from collections.abc import Mapping
from pathlib import Path


def below(floor: Mapping[str, float], figures: Mapping[str, Mapping[str, float]]) -> list[str]:
    """The layers that are below their floor or were not measured, sorted."""
    return [layer for layer, least in sorted(floor.items()) if _measured(figures, layer) < least]


def _measured(figures: Mapping[str, Mapping[str, float]], layer: str) -> float:
    return figures[layer]["f1"] if layer in figures else -1.0


def main(floor_path: str, figures_path: str) -> int:
    """Prints the comparison; the exit code says whether the floor holds."""
    floor = json.loads(Path(floor_path).read_text("utf-8"))
    figures = json.loads(Path(figures_path).read_text("utf-8"))
    failed = below(floor, figures)
    for layer, least in sorted(floor.items()):
        shown = f"{figures[layer]['f1']:.3f}" if layer in figures else "not measured"
        print(f"{layer:<20} {shown:>12}  floor {least:.3f}{'  BELOW' if layer in failed else ''}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
