import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.command import ROOT

ROUNDS = 50


@pytest.mark.skipif(not hasattr(os, "fork"), reason="forks, which this system can't")
def test_a_build_killed_at_any_moment_leaves_a_whole_graph_and_the_next_one_finishes(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.store.killing", str(tmp_path), str(ROUNDS)],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (0, f"{ROUNDS}\n"), done.stderr
