import json
from pathlib import Path
from typing import Any

import pytest

from benchmarks.bulletins import Bulletin, bulletins

EVENTS = [
    {"start": "2024-04-12"},
    {"start": "2024-04-12"},
    {"start": "2024-04-15", "optional": True},
    {"start": "2024-04"},
    {"start": "XXXX-04-16"},
    {"start": None},
]


@pytest.mark.parametrize(
    "issued, last",
    [("2024-04-12", "2024-04-12"), ("2024-02", "2024-02-29"), ("2023", "2023-12-31"), (None, None)],
)
def test_the_last_possible_day_of_issue(issued: str | None, last: str | None) -> None:
    assert Bulletin(text="", gold={"issued": issued}).issued == last


@pytest.mark.parametrize("issued, days", [("2024-04", {"2024-04-12"}), (None, set())])
def test_the_days_of_its_events(issued: str | None, days: set[str]) -> None:
    gold: dict[str, Any] = {"issued": issued, "events": EVENTS}
    assert Bulletin(text="", gold=gold).event_days == days


def test_newlines_are_kept(tmp_path: Path) -> None:
    (tmp_path / "gold.json").write_text(json.dumps({"id": "a"}), "utf-8")
    (tmp_path / "a.txt").write_bytes("一\r\n二".encode())
    (bulletin,) = bulletins(tmp_path / "gold.json", tmp_path)
    assert bulletin.text == "一\r\n二"
