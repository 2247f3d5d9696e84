import json
import sys
from datetime import date
from pathlib import Path

import pytest

from benchmarks.peers.exchange import Answer, placed, serve

LABELS = {"np": "PERSON", "ns": "PLACE"}


@pytest.mark.parametrize(
    "text, words, mentions",
    [
        ("方若谷到溪口镇。", [("方若谷", "np"), ("到", "v"), ("溪口镇", "ns")], ((0, 3, "PERSON"), (4, 7, "PLACE"))),
        ("方 若谷、方 若谷", [("方 若谷", "np"), ("、", "w"), ("方 若谷", "np")], ((0, 4, "PERSON"), (5, 9, "PERSON"))),
        ("闻燕\n  闻燕", [("闻燕", "np"), ("闻燕", "np")], ((0, 2, "PERSON"), (5, 7, "PERSON"))),  # blanks dropped
        ("ＡＢ方若谷", [("AB", "n"), ("方若谷", "np")], ((2, 5, "PERSON"),)),  # a word that was changed has no place
    ],
)
def test_tagged_words_are_placed_in_the_text(
    text: str, words: list[tuple[str, str]], mentions: tuple[tuple[int, int, str], ...]
) -> None:
    assert placed(text, iter(words), LABELS) == Answer(mentions=mentions)


def test_a_tool_answers_line_by_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked, answered = tmp_path / "asked.jsonl", tmp_path / "answered.jsonl"
    rows = [{"text": "方若谷", "issued": "2024-04-30"}, {"text": "闻\u2028燕", "issued": None}]
    asked.write_text("".join(f"{json.dumps(row)}\n" for row in rows), "utf-8")
    monkeypatch.setattr(sys, "argv", ["tool", str(asked), str(answered)])

    def tool(text: str, issued: date | None) -> Answer:
        return Answer(mentions=((0, len(text), "PERSON"),), days=(issued.isoformat(),) if issued else ())

    serve("civicgraph", tool)
    head, first, second = map(json.loads, answered.read_text("utf-8").splitlines())
    assert list(head) == ["version"]
    assert first == {"mentions": [[0, 3, "PERSON"]], "days": ["2024-04-30"]}
    assert second == {"mentions": [[0, 3, "PERSON"]], "days": []}
