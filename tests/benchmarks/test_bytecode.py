"""What is measured is a program whose modules stand compiled, whatever the environment of the measure says."""

import subprocess
import sys

import pytest

from benchmarks.bulletins import ROOT
from benchmarks.bytecode import compiled


def test_a_measured_process_reads_compiled_modules_and_may_write_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    compiled.cache_clear()
    code = "import sys, extractor.ids; print(sys.flags.dont_write_bytecode, extractor.ids.__cached__)"
    command, env = [sys.executable, "-c", code], compiled()
    done = subprocess.run(command, cwd=ROOT, env=env, check=True, capture_output=True, text=True)
    flag, _, cached = done.stdout.strip().partition(" ")
    assert flag == "0"
    assert (ROOT / "extractor" / "__pycache__").joinpath(cached.rpartition("/")[2]).exists()
