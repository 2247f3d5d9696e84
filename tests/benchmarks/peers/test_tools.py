import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.bulletins import Bulletin
from benchmarks.peers.tools import TOOLS, Tool, ask
from tests.command import OTHER, ROOT


def test_every_tool_has_a_program() -> None:
    for tool in TOOLS:
        assert (ROOT / "benchmarks" / "peers" / f"{tool.module}.py").exists()


def test_the_project_is_asked_in_a_process_of_its_own() -> None:
    own = TOOLS[0]
    version, (answer,) = ask(own, [Bulletin(text=OTHER, gold={"issued": None})])
    assert (own.name, version) == ("civicgraph", "0.1.0")
    assert "文怀远" in {OTHER[start:end] for start, end, label in answer["mentions"] if label == "PERSON"}


def test_a_tool_that_fails_is_told() -> None:
    tool = Tool(name="none", module="no_such_tool", labels=frozenset(), python=Path(sys.executable))
    with pytest.raises(subprocess.CalledProcessError):
        ask(tool, [])


def test_a_tool_without_an_environment_is_told(tmp_path: Path) -> None:
    tool = Tool(name="none", module="own", labels=frozenset(), python=tmp_path / "python")
    with pytest.raises(FileNotFoundError):
        ask(tool, [])
