import json
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from tests.command import BULLETIN, SEEDS, run


def test_output_is_utf_8_whatever_the_locale(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(BULLETIN, "utf-8")
    done = run("extract", tmp_path, environment={"PYTHONIOENCODING": "gbk", "PYTHONUTF8": "0"})
    assert json.loads(done.stdout.decode("utf-8"))["persons"][1]["name"] == "闻𠮷燕"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is always full")
def test_a_full_disk_is_refused_in_clear_words() -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "extractor", "extract", str(SEEDS)],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert done.returncode == 2
    assert done.stderr.decode().startswith("Error: standard output can't be written")
    assert len(done.stderr.splitlines()) == 1


def test_a_reader_that_leaves_is_no_error_to_speak_of() -> None:
    command = f"{shlex.quote(sys.executable)} -m extractor extract {shlex.quote(str(SEEDS))} | head -c 20"
    done = subprocess.run(["/bin/sh", "-c", command], capture_output=True, check=True)
    assert len(done.stdout) == 20
    assert done.stderr == b""
