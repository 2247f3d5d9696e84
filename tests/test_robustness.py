"""What nobody should give the command, and what may happen to it (docs/robustness.md)."""

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import psutil
import pytest
from filelock import FileLock
from lxml import etree

from extractor.store import open_graph
from tests import hostile
from tests.command import BULLETIN, OTHER, ROOT, run


def start(*arguments: str | Path, prefix: str = "") -> "subprocess.Popen[bytes]":
    """The command in the background; `prefix` is Python that runs before it."""
    code = f"{prefix}\nfrom extractor.cli import main\nmain(prog_name='civicgraph')"
    command = [sys.executable, "-c", code, *map(str, arguments)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT)


def test_a_folder_of_hostile_files_costs_the_good_ones_nothing(tmp_path: Path) -> None:
    """No traceback, nothing lost, nothing written elsewhere, every file accounted for."""
    folder = tmp_path / "in"
    assert hostile.write(folder) >= 60
    for number in range(3):
        (folder / f"good-{number}.txt").write_text(BULLETIN.replace("方若谷", f"方{'甲乙丙'[number]}谷"), "utf-8")
    with start("build", folder, "-o", tmp_path / "out", "--workers", "1") as process:
        told, longest = _followed(process)
    assert process.returncode == 1, told
    assert longest < 10, "so many seconds of work without a word"
    assert "Traceback" not in told
    assert "\x1b" not in told, "a name spoke to the terminal"
    assert "defect of civicgraph" not in told
    assert "none of its ids is that of a document" in told
    graph = open_graph(tmp_path / "out")
    iris = " ".join(member.iri for member in graph.members)
    assert all(f"good-{number}" in iris for number in range(3))
    assert "good-line" in iris
    failures = [json.loads(line) for line in (tmp_path / "out" / "failures.jsonl").read_text("utf-8").splitlines()]
    assert len(failures) > 40
    assert all(failure["reason"] and failure["kind"] in ("unreadable", "limit") for failure in failures)
    assert not [*tmp_path.rglob("evil*"), *ROOT.glob("evil*")]
    for name in ("graph.graphml", "graph.gexf"):
        assert etree.parse(tmp_path / "out" / name).getroot() is not None
    report = (tmp_path / "out" / "report.html").read_text("utf-8")
    assert "<script>alert(1)" not in report


def _followed(process: "subprocess.Popen[bytes]") -> tuple[str, float]:
    """What a command told, and how many seconds it worked at the most between two lines.

    They are seconds of the CPU, which a busy machine does not stretch.
    """
    lines, spent, longest = [], 0.0, 0.0
    worker = psutil.Process(process.pid)
    assert process.stderr is not None
    for line in process.stderr:
        times = worker.cpu_times()
        lines.append(line)
        longest, spent = max(longest, times.user + times.system - spent), times.user + times.system
    return b"".join(lines).decode("utf-8", "replace"), longest


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="needs a folder that not even root can write: /proc")
@pytest.mark.parametrize("out", ["/proc/self", "/proc/civicgraph/out"])
def test_an_output_folder_that_cannot_be_written_is_told_before_the_work(out: str, bulletins: Path) -> None:
    done = run("build", bulletins, "-o", out)
    assert done.returncode == 2
    assert b"Traceback" not in done.stderr
    assert f"Error: {out}: ".encode() in done.stderr
    assert b"give another with -o" in done.stderr


def test_two_builds_of_one_folder_do_not_meet(bulletins: Path, tmp_path: Path) -> None:
    assert run("build", bulletins, "-o", tmp_path / "out").returncode == 0
    with FileLock(tmp_path / "out" / "store" / ".lock"):
        done = run("build", bulletins, "-o", tmp_path / "out")
    assert done.returncode == 2
    assert b"another build writes into this folder; wait for it, or give another -o" in done.stderr


FULL = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (20000, 20000))"


def test_a_full_disk_is_told_and_leaves_the_graph_of_before(bulletins: Path, tmp_path: Path) -> None:
    """RLIMIT_FSIZE stands for the disk: what is written beyond it fails as there (EFBIG for ENOSPC)."""
    out = tmp_path / "out"
    assert run("build", bulletins, "-o", out).returncode == 0
    before = {path.name: path.read_bytes() for path in out.glob("graph.*")}
    (bulletins / "c.txt").write_text(BULLETIN.replace("方若谷", "方知行") * 20, "utf-8")
    process = start("build", bulletins, "-o", out, "--workers", "1", prefix=FULL)
    _, told = process.communicate(timeout=120)
    assert process.returncode == 2, told
    assert b"Traceback" not in told
    assert b"Error: " in told
    assert {path.name: path.read_bytes() for path in out.glob("graph.*")} == before
    assert run("build", bulletins, "-o", out).returncode == 0


@pytest.mark.parametrize("where", ["parts.db", "CURRENT", "index.db", "quads"])
def test_a_damaged_store_is_told_with_the_remedy(where: str, bulletins: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert run("build", bulletins, "-o", out).returncode == 0
    for path in (out / "store").rglob("*"):
        if path.is_file() and where in (path.name, path.parent.name):
            path.write_bytes(b"\xff damaged" * 50)
    (bulletins / "c.txt").write_text(BULLETIN.replace("方若谷", "方知行"), "utf-8")
    done = run("build", bulletins, "-o", out)
    assert b"Traceback" not in done.stderr, done.stderr.decode()
    assert done.returncode in (0, 2)
    if done.returncode == 2:
        assert str(out).encode() in done.stderr
    asked = run("query", out, "chairs")
    assert b"Traceback" not in asked.stderr, asked.stderr.decode()


@pytest.mark.parametrize(
    "number, code, workers", [(signal.SIGINT, 130, "1"), (signal.SIGINT, 130, "2"), (signal.SIGTERM, 143, "2")]
)
def test_a_signal_stops_it_cleanly_and_what_was_read_is_kept(
    number: signal.Signals, code: int, workers: str, tmp_path: Path
) -> None:
    folder, out = tmp_path / "in", tmp_path / "out"
    folder.mkdir()
    # The first is so long that workers are started, where there may be any.
    (folder / "000.txt").write_text(OTHER + "\n" * (61_000 if workers == "2" else 0), "utf-8")
    for index in range(1, 150):
        (folder / f"{index:03d}.txt").write_text(
            OTHER.replace("3月8日", f"3月{index % 28 + 1}日") + f"第{index}期\n", "utf-8"
        )
    process = start("build", folder, "-o", out, "--workers", workers)
    deadline = time.monotonic() + 60
    while _kept(out) < 1 and time.monotonic() < deadline:
        time.sleep(0.02)
    os.kill(process.pid, number)
    _, told = process.communicate(timeout=60)
    assert process.returncode == code, told
    assert told.decode().splitlines()[-1] == "stopped"
    assert b"Traceback" not in told
    assert not list(out.glob("*.part"))
    assert not list(out.glob("graph.*"))
    assert 1 <= _kept(out) < 150
    done = run("build", folder, "-o", out, "--no-exports")
    assert done.returncode == 0, done.stderr
    assert len(open_graph(out).members) == 150


def _kept(out: Path) -> int:
    """How many documents a build has read and kept so far."""
    try:
        with closing(sqlite3.connect(f"file:{out / 'store' / 'parts.db'}?mode=ro", uri=True)) as store:
            return int(store.execute("SELECT COUNT(*) FROM part").fetchone()[0])
    except sqlite3.OperationalError:  # not there yet, or being made
        return 0
