import subprocess
from collections.abc import Sequence
from typing import Any

import pytest

from benchmarks import quality
from benchmarks.bulletins import Bulletin
from benchmarks.columns import COLUMNS
from benchmarks.peers.tools import TOOLS, Tool
from tests.command import ROOT
from tests.evaluation.records import a_mention, a_record


def answered(tool: Tool, documents: Sequence[Bulletin]) -> tuple[str, list[Any]]:
    """What the tools answer here: THULAC nothing, for it is not installed; JioNLP can't be run; the others a name."""
    if tool.name == "THULAC":
        raise FileNotFoundError
    if tool.name == "JioNLP":
        raise subprocess.CalledProcessError(1, "python")
    return "9.9", [{"mentions": [[0, 3, "PERSON"]], "days": []} for _ in documents]


def test_a_table_with_a_line_for_each_tool_that_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(quality, "ask", answered)
    bulletin = Bulletin(text="方若谷", gold=a_record(mentions=[a_mention(0, 3, "PERSON")]))
    title, _, heading, _, *rows, _, failed = quality.table("seeds", [bulletin])
    assert title == "**seeds**: 1 documents, 3 characters, 0 event days"
    assert heading.count("|") == len(COLUMNS) + 3
    assert [row.split(" | ")[:3] for row in rows] == [
        ["| civicgraph", "9.9", "1.000"],
        ["| jieba.posseg", "9.9", "1.000"],
        ["| spaCy rules", "9.9", "1.000"],
    ]
    assert failed == "Without an answer, since they could not be installed or failed: THULAC, JioNLP."


def test_what_a_tool_does_not_offer_stays_empty(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(quality, "ask", answered)
    jieba = next(line for line in quality.table("seeds", []) if "jieba" in line)
    cells = dict(zip((column.title for column in COLUMNS), jieba.split(" | ")[2:], strict=True))
    assert cells["DATE"] == ""
    assert cells["PERSON"] == "0.000"


def test_the_page_shows_every_tool() -> None:
    page = (ROOT / "benchmarks" / "README.md").read_text("utf-8")
    shown = page.partition("<!-- quality -->")[2].partition("<!-- /quality -->")[0]
    assert all(f"| {tool.name} |" in shown for tool in TOOLS)
