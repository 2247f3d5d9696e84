"""The tools that are measured, and how each is asked: in a process and an environment of its own."""

import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from benchmarks.bulletins import ROOT, Bulletin
from benchmarks.environment import PYTHON

_NAMES: Final = frozenset({"PERSON", "ORG", "PLACE"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Tool:
    """A tool that is measured.

    Attributes:
        name: as it is known.
        module: the program in `benchmarks.peers` that asks it.
        labels: what it claims to find.
        python: the interpreter of the environment that it lives in.
    """

    name: str
    module: str
    labels: frozenset[str]
    python: Path = PYTHON


TOOLS: Final = (
    Tool(name="civicgraph", module="own", labels=_NAMES | {"DATE"}, python=Path(sys.executable)),
    Tool(name="THULAC", module="thulac_tags", labels=_NAMES),
    Tool(name="jieba.posseg", module="jieba_posseg", labels=_NAMES),
    Tool(name="spaCy rules", module="spacy_rules", labels=_NAMES),
    Tool(name="JioNLP", module="jionlp_dates", labels=frozenset({"DATE"})),
)


def ask(tool: Tool, documents: Sequence[Bulletin]) -> tuple[str, list[Any]]:
    """The version of a tool and its answer for each document.

    Raises:
        subprocess.CalledProcessError: the tool is not installed, or fails.
        FileNotFoundError: there is no environment to ask it in.
    """
    with tempfile.TemporaryDirectory() as folder:
        asked, answered = Path(folder, "asked.jsonl"), Path(folder, "answered.jsonl")
        rows = ({"text": one.text, "issued": one.issued} for one in documents)
        asked.write_text("".join(f"{json.dumps(row)}\n" for row in rows), "utf-8")
        command = [str(tool.python), "-m", f"benchmarks.peers.{tool.module}", str(asked), str(answered)]
        # What a tool prints is no answer; it goes where messages go.
        subprocess.run(command, cwd=ROOT, stdout=sys.stderr, check=True)  # noqa: S603  the programs beside this one
        head, *answers = map(json.loads, answered.read_text("utf-8").splitlines())
    return head["version"], answers
