"""The README shows real output: its Python and its questions are run, and print what stands below them."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from extractor.builds import COUNTED, Build
from tests.command import ROOT, run

README = (ROOT / "README.md").read_text("utf-8")
EXAMPLES = re.findall(r"```python\n(.*?)```\n\n```\n(.*?)```", README, re.DOTALL)
QUESTIONS = re.findall(r"```sh\ncivicgraph (query .*?)\n```\n\n```\n(.*?)```", README, re.DOTALL)


@pytest.mark.parametrize("code, output", EXAMPLES)
def test_an_example_prints_what_it_says(
    code: str, output: str, tmp_path: Path, seeds_build: Build, seeds_folder: Path
) -> None:
    assert seeds_build.counts["documents"] == 10
    (tmp_path / "out").symlink_to(seeds_folder)
    for name in ("ontology", "seeds"):
        (tmp_path / name).symlink_to(ROOT / name)
    done = subprocess.run([sys.executable, "-X", "utf8", "-c", code], cwd=tmp_path, capture_output=True, check=False)
    assert done.stdout.decode() == output, done.stderr.decode()


@pytest.mark.parametrize("command, output", QUESTIONS)
def test_a_question_is_answered_as_it_says(
    command: str, output: str, tmp_path: Path, seeds_build: Build, seeds_folder: Path
) -> None:
    assert seeds_build.counts["documents"] == 10
    (tmp_path / "out").symlink_to(seeds_folder)
    done = run(*command.split(), folder=tmp_path)
    assert done.stdout.decode() == output, done.stderr.decode()


def test_the_sum_has_the_form_of_the_command() -> None:
    (line,) = re.findall(r"^out: (.*)$", README, re.MULTILINE)
    assert re.sub(r"\d+ ", "", line).split(", ") == list(COUNTED)


def test_every_python_block_is_such_an_example() -> None:
    assert len(EXAMPLES) == README.count("```python") > 0


def test_every_question_is_such_an_example() -> None:
    assert len(QUESTIONS) == README.count("```sh\ncivicgraph query") > 0


@pytest.mark.parametrize("page", ["README.md", "CONTRIBUTING.md", "extractor/models/README.md"])
def test_what_is_linked_exists(page: str) -> None:
    path = ROOT / page
    links = re.findall(r"\]\((?!http)([^)#]+)\)", path.read_text("utf-8"))
    assert [link for link in links if not (path.parent / link).exists()] == []
