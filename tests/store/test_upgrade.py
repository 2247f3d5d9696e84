"""An upgrade of the program through whole builds: what it concerns is made anew, and nothing is left as it was.

A copy of the program builds, is changed, and builds again into the same folder; what it read anew shows by the keys
under which the parts of documents are kept.
"""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from extractor.store import open_graph
from extractor.vocab import SKOS
from tests.command import BULLETIN, OTHER, ROOT

Keys = dict[str, str]
IGNORED = shutil.ignore_patterns("__pycache__", "front")


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the program with its seeds."""
    folder = tmp_path_factory.mktemp("program")
    for name in ("extractor", "seeds", "ontology"):
        shutil.copytree(ROOT / name, folder / name, ignore=IGNORED)
    return folder


@pytest.fixture(scope="module")
def bulletins(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("bulletins")
    (folder / "a.txt").write_text(BULLETIN, "utf-8")
    (folder / "b.txt").write_text(OTHER, "utf-8")
    (folder / "manifest.csv").write_text("id,issued,town\na,2024-03,云溪镇\nb,2024-03,云溪镇\n", "utf-8")
    return folder


def built(program: Path, bulletins: Path, out: Path) -> tuple[Keys, str]:
    """The keys of the documents after a build by that program, and which generation is in force."""
    command = [sys.executable, "-m", "extractor", "build", str(bulletins), "-o", str(out), "--no-exports"]
    subprocess.run(command, cwd=program, check=True, capture_output=True)
    keys = {member.iri.rpartition("/")[2]: member.key for member in open_graph(out).members}
    return keys, (out / "store" / "CURRENT").read_text("utf-8")


def append(file: Path, text: str) -> None:
    assert file.exists()
    file.write_text(f"{file.read_text('utf-8')}{text}", "utf-8")


def test_each_change_makes_anew_what_it_concerns(program: Path, bulletins: Path, tmp_path: Path) -> None:
    first, generation = built(program, bulletins, tmp_path)
    assert built(program, bulletins, tmp_path) == (first, generation)

    append(program / "extractor" / "exports" / "turtle.py", "\n# changed\n")
    assert built(program, bulletins, tmp_path) == (first, generation), "an export: nothing"

    append(program / "extractor" / "resolution" / "keys.py", "\n# changed\n")
    keys, resolved = built(program, bulletins, tmp_path)
    assert keys == first, "resolution: no document is read anew"
    assert resolved != generation, "resolution: the graph is made anew"

    manifest = (bulletins / "manifest.csv").read_text("utf-8")
    (bulletins / "manifest.csv").write_text(manifest.replace("b,2024-03", "b,2024-04"), "utf-8")
    keys, _ = built(program, bulletins, tmp_path)
    assert (keys["a"] == first["a"], keys["b"] == first["b"]) == (True, False), "a row: its document alone"

    append(program / "seeds" / "lexicon" / "identity.yml", "# changed\n")
    seeds, _ = built(program, bulletins, tmp_path)
    assert all(seeds[name] != keys[name] for name in keys), "seeds: all documents"

    rule = program / "extractor" / "graph" / "documents.py"
    rule.write_text(rule.read_text("utf-8").replace("document.title or document.id", '"NEW " + document.id'), "utf-8")
    code, _ = built(program, bulletins, tmp_path)
    assert all(code[name] != seeds[name] for name in keys), "a rule: all documents"
    labels = {s.object for s in open_graph(tmp_path).statements() if s.predicate == str(SKOS.prefLabel)}
    assert {"NEW a", "NEW b"} <= labels
