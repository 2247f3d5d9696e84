import json
from pathlib import Path

import pytest

from benchmarks.floor import below, main

FLOOR = {"events": 0.8, "mentions": 0.9}


@pytest.mark.parametrize(
    "mentions, events, failed",
    [
        (0.9, 0.8, []),
        (0.95, 0.9, []),
        (0.899, 0.8, ["mentions"]),
        (0.1, 0.1, ["events", "mentions"]),
        (0.95, None, ["events"]),
    ],
)
def test_a_layer_below_its_floor_or_unmeasured_fails(
    mentions: float, events: float | None, failed: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    figures = {"mentions": {"f1": mentions}} | ({"events": {"f1": events}} if events is not None else {})
    assert below(FLOOR, figures) == failed
    for name, content in (("floor", FLOOR), ("figures", figures)):
        (tmp_path / f"{name}.json").write_text(json.dumps(content), "utf-8")
    assert main(str(tmp_path / "floor.json"), str(tmp_path / "figures.json")) == int(bool(failed))
    assert capsys.readouterr().out.count("BELOW") == len(failed)
