"""The command as its user runs it, and the bulletins that it is given in tests."""

import contextlib
import os
import signal
import subprocess
import sys
from pathlib import Path

from click.testing import CliRunner

from extractor.cli import main

BULLETIN = (
    "云溪镇召开春耕生产工作推进会\n\n"
    "2024年3月5日上午，云溪镇召开春耕生产工作推进会。镇党委书记方若谷主持会议，镇长闻𠮷燕讲话。\n"
)
"""A bulletin of an invented town, one character of it outside the basic plane."""

OTHER = (
    "云溪镇开展走访慰问活动\n\n"
    "2024年3月8日，镇党委副书记文怀远走访慰问云溪镇敬老院。镇人大主席季清和参加走访慰问活动。\n"
)
"""Another of the same town."""

ROOT = Path(__file__).parent.parent
SEEDS = ROOT / "seeds" / "bulletins"


def run(
    *arguments: str | Path,
    stdin: bytes = b"",
    environment: dict[str, str] | None = None,
    folder: Path | None = None,
) -> subprocess.CompletedProcess[bytes]:
    """What `civicgraph` answers; stdout and stderr are caught as bytes.

    It runs in a process of its own where an environment is given, which counts from the start of Python, else in this
    one, where the lexicon is read already and what is reached is measured; an error without an answer of its own is
    raised.
    """
    command = [sys.executable, "-m", "extractor", *map(str, arguments)]
    if environment is not None:
        return subprocess.run(
            command, input=stdin, capture_output=True, check=False, cwd=folder, env={**os.environ, **environment}
        )
    before = signal.getsignal(signal.SIGTERM)
    try:
        with contextlib.chdir(folder or Path.cwd()):
            done = CliRunner().invoke(main, command[3:], input=stdin, prog_name="civicgraph")
    finally:
        signal.signal(signal.SIGTERM, before)
    if done.exception is not None and not isinstance(done.exception, SystemExit):
        raise done.exception
    return subprocess.CompletedProcess(command, done.exit_code, done.stdout_bytes, done.stderr_bytes)
