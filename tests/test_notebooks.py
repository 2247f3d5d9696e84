"""The notebooks run from first to last cell, in a kernel of their own, and are thin."""

import ast
import json
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbclient import NotebookClient

from tests.command import ROOT
from tests.needs import needs

NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.ipynb"))

each = pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)


def cells(path: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(path.read_text("utf-8"))["cells"]
    return found


@needs("fonts")
@each
@pytest.mark.filterwarnings("default")  # of the kernel's client, which is not ours
def test_every_cell_runs_and_the_last_shows_something(path: Path) -> None:
    notebook = nbformat.read(path, as_version=4)  # type: ignore[no-untyped-call]
    NotebookClient(notebook, timeout=300, resources={"metadata": {"path": str(path.parent)}}).execute()
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    said = [output for cell in code for output in cell.outputs if output.output_type == "stream"]
    assert [output.text for output in said if "Glyph" in output.text or "findfont" in output.text] == []
    shown = [output for cell in code for output in cell.outputs if "data" in output]
    assert len(shown) >= 3
    assert code[-1].outputs


@each
def test_a_notebook_is_kept_without_output(path: Path) -> None:
    assert not [cell for cell in cells(path) if cell.get("outputs") or cell.get("execution_count")]


@each
def test_a_notebook_defines_nothing(path: Path) -> None:
    for cell in cells(path):
        if cell["cell_type"] == "code":
            tree = ast.parse("".join(cell["source"]))
            assert not [
                node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.ClassDef | ast.Lambda)
            ]


def test_there_is_a_notebook_for_each_first_question() -> None:
    assert [path.stem for path in NOTEBOOKS] == [
        "careers-and-succession",
        "checking-and-correcting",
        "from-bulletin-to-graph",
        "sparql-by-example",
        "who-meets-whom",
    ]
