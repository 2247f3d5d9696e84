import os
import pty
import subprocess
import sys
import time
from pathlib import Path

import pytest

import extractor.cli.watcher as watcher_module
from extractor.cli.watcher import Watcher, remark, watching
from extractor.reading import Failure
from tests.command import BULLETIN, OTHER
from tests.factories import a_document


def on_a_terminal(*arguments: str | Path) -> str:
    """What the command shows on stderr where that is a terminal."""
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "extractor", *map(str, arguments)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=theirs):
        os.close(theirs)
        shown = b""
        try:
            while piece := os.read(ours, 4096):
                shown += piece
        except OSError:  # Linux reports the other end's closing so
            pass
        finally:
            os.close(ours)
    return shown.decode()


def test_a_terminal_sees_a_bar_and_each_failure_on_a_line(tmp_path: Path) -> None:
    for name, text in (("a", BULLETIN), ("b", ""), ("c", OTHER)):
        (tmp_path / f"{name}.txt").write_text(text, "utf-8")
    shown = on_a_terminal("extract", tmp_path)
    assert "reading" in shown
    assert "3/3" in shown
    assert f"\x1b[K{tmp_path / 'b.txt'}: is empty" in shown


def test_the_bar_counts_files_not_lines() -> None:
    steps: list[None] = []

    def advance() -> bool:
        steps.append(None)
        return True

    watcher = Watcher(advance)
    for identifier in ("1", "2", "3"):
        watcher(a_document("某", identifier=identifier))
    for line in (1, 2, 3):
        watcher(Failure(path=f"town.jsonl:{line}", reason="is not JSON"))
    assert (watcher.documents, watcher.failures, len(steps)) == (3, 3, 4)


def test_a_run_without_a_word_says_now_and_then_how_far_it_is(capsys: pytest.CaptureFixture[str]) -> None:
    watcher = Watcher(lambda: False)
    watcher.remind()
    watcher(a_document("某", identifier="1"))
    watcher.remind()
    watcher(Failure(path="b.txt", reason="is empty"))
    watcher.remind()
    watcher.remind()
    assert capsys.readouterr().err.splitlines() == [
        "at work: 0 documents read, 0 failed",
        "at work: 1 documents read, 0 failed, the last 1.txt",
        "b.txt: is empty",
        "at work: 1 documents read, 1 failed, the last b.txt",
    ]


def test_a_bar_that_moves_is_word_enough(capsys: pytest.CaptureFixture[str]) -> None:
    watcher = Watcher(lambda: True, clear="<clear>")
    watcher(a_document("某", identifier="1"))
    watcher.remind()
    assert capsys.readouterr().err == ""
    watcher.remind()
    assert capsys.readouterr().err == "<clear>at work: 1 documents read, 0 failed, the last 1.txt\n"


def test_a_long_document_is_told_to_be_under_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(watcher_module, "PULSE", 0.05)
    with watching([str(tmp_path)]) as watcher:
        watcher(a_document("某", identifier="1"))
        time.sleep(0.5)
    told = capsys.readouterr().err
    assert "at work: 1 documents read, 0 failed, the last 1.txt" in told
    time.sleep(0.2)
    assert capsys.readouterr().err == "", "it ends with the run"


def test_a_name_can_neither_forge_a_line_nor_speak_to_the_terminal(tmp_path: Path) -> None:
    for name in ("a\nb.txt: is fine", "c\x1b[2J", "d\u202etxt"):
        (tmp_path / f"{name}.txt").write_bytes(b"")
    shown = on_a_terminal("extract", tmp_path)
    assert "a\\nb.txt: is fine.txt: " in shown
    assert "c\\x1b[2J.txt: " in shown
    assert "d\\u202etxt.txt: " in shown
    assert "\x1b[2J" not in shown
    assert "\u202e" not in shown


@pytest.mark.parametrize(
    "skipped, repeated, unmatched, said",
    [
        ([], [], [], ""),
        (["a.jpg"], [], [], "skipped 1 file of other kinds, the first: a.jpg\n"),
        (["a.jpg", "b.jpg"], [], [], "skipped 2 files of other kinds, the first: a.jpg\n"),
        ([], ["a.txt", "b.txt"], [], "passed over 2 files that gave a document again: a.txt\n"),
        (
            [],
            [],
            ["m.csv"],
            (
                "m.csv: none of its ids is that of a document; an id is the stem of a file name "
                "(2024-03 for 2024-03.txt)\n"
            ),
        ),
    ],
)
def test_remarks(
    skipped: list[str], repeated: list[str], unmatched: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    remark(skipped, repeated, unmatched)
    assert capsys.readouterr().err == said
