"""What holds for every exporter."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from extractor.errors import ExportError
from extractor.exports.registry import EXPORTERS
from extractor.graph.statements import statements, union
from tests.factories import a_bulletin

SAID = union(statements(a_bulletin(identifier="1")), statements(a_bulletin(identifier="2", collection="档案")))
ROOT = Path(__file__).parents[2]
PROGRAM = """
import sys
from pathlib import Path
from extractor.exports.registry import EXPORTERS
from extractor.graph.statements import statements
from tests.factories import a_bulletin
for name, exporter in EXPORTERS.items():
    exporter.write(statements(a_bulletin()), Path(sys.argv[1]) / name)
"""

every_exporter = pytest.mark.parametrize("name", sorted(EXPORTERS))


def written(path: Path) -> dict[str, bytes]:
    """The files that an exporter wrote: one, or those of a folder."""
    files = sorted(path.iterdir()) if path.is_dir() else [path]
    return {file.name if path.is_dir() else "": file.read_bytes() for file in files}


@every_exporter
def test_the_order_of_statements_is_of_no_effect(name: str, tmp_path: Path) -> None:
    EXPORTERS[name].write(SAID, tmp_path / "one")
    EXPORTERS[name].write(reversed(SAID), tmp_path / "other")
    assert written(tmp_path / "one") == written(tmp_path / "other")
    assert all(written(tmp_path / "one").values())


@every_exporter
def test_statements_may_come_from_an_iterator(name: str, tmp_path: Path) -> None:
    EXPORTERS[name].write(SAID, tmp_path / "one")
    EXPORTERS[name].write(iter(SAID), tmp_path / "other")
    assert written(tmp_path / "one") == written(tmp_path / "other")


@every_exporter
def test_nothing_said_is_still_a_file(name: str, tmp_path: Path) -> None:
    EXPORTERS[name].write((), tmp_path / "empty")
    assert written(tmp_path / "empty")


@every_exporter
def test_an_unwritable_place_is_an_error_with_a_remedy(name: str, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="see that the folder exists"):
        EXPORTERS[name].write(SAID, tmp_path / "nowhere" / "graph")


def test_two_hash_seeds_give_the_same_bytes(tmp_path: Path) -> None:
    folders = [tmp_path / seed for seed in ("0", "1")]
    for folder in folders:
        folder.mkdir()
        environment = {**os.environ, "PYTHONHASHSEED": folder.name, "PYTHONPATH": str(ROOT)}
        subprocess.run([sys.executable, "-c", PROGRAM, folder], check=True, cwd=ROOT, env=environment)
    for name in EXPORTERS:
        assert written(folders[0] / name) == written(folders[1] / name)
