import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from extractor.cli.watcher import Watcher, remark
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
    watcher = Watcher(lambda: steps.append(None))
    for identifier in ("1", "2", "3"):
        watcher(a_document("某", identifier=identifier))
    for line in (1, 2, 3):
        watcher(Failure(path=f"town.jsonl:{line}", reason="is not JSON"))
    assert (watcher.documents, watcher.failures, len(steps)) == (3, 3, 4)


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
