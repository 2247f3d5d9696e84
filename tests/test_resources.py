import json
import os
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

from extractor.errors import SeedError
from extractor.resources import resource
from tests.command import BULLETIN, ROOT

DATA = [("seeds", "lexicon", "surnames.yml"), ("ontology", "civic.ttl"), ("ontology", "queries", "chaired-by.rq")]

ASK = """
import sys
from extractor.resources import resource
for parts in sys.argv[1:]:
    print(resource(*parts.split("/")))
"""


@pytest.mark.parametrize("parts", DATA)
def test_a_clone_has_its_data_at_the_top_of_the_repository(parts: tuple[str, ...]) -> None:
    assert resource(*parts) == ROOT.joinpath(*parts)


def test_what_is_nowhere_is_named() -> None:
    with pytest.raises(SeedError, match=r"seeds/lexicon/moods\.yml: not found in this installation"):
        resource("seeds", "lexicon", "moods.yml")


@pytest.fixture(scope="session")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that the wheel is installed into, apart from the clone."""
    wheels, target = tmp_path_factory.mktemp("wheels"), tmp_path_factory.mktemp("site")
    python(ROOT, "-m", "hatchling", "build", "-t", "wheel", "-d", str(wheels))
    (wheel,) = wheels.glob("civicgraph-*.whl")
    python(ROOT, "-m", "pip", "install", "--quiet", "--no-index", "--no-deps", "--target", str(target), str(wheel))
    return target


def python(folder: Path, *arguments: str, path: Path | None = None) -> bytes:
    """What an interpreter prints that looks for packages under `path` first."""
    environment = {**os.environ, "PYTHONPATH": str(path)} if path else None
    done = subprocess.run([sys.executable, *arguments], cwd=folder, env=environment, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout


def test_an_installed_wheel_has_its_data_inside_the_package(installed: Path, tmp_path: Path) -> None:
    answer = python(tmp_path, "-c", ASK, *("/".join(parts) for parts in DATA), path=installed)
    expected = [installed.joinpath("extractor", "_data", *parts) for parts in DATA]
    assert [Path(line) for line in answer.decode().splitlines()] == expected


def test_an_installed_wheel_works_from_anywhere(installed: Path, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(BULLETIN, "utf-8")
    assert python(tmp_path, "-m", "extractor", "--version", path=installed) == b"civicgraph 0.1.0\n"
    record = json.loads(python(tmp_path, "-m", "extractor", "extract", "a.txt", path=installed))
    assert {person["name"] for person in record["persons"]} == {"方若谷", "闻𠮷燕"}


def test_the_wheel_holds_what_runs_and_no_more(installed: Path) -> None:
    package = installed / "extractor"
    views = package / "views"
    for part in (
        views / "explorer" / "static" / "network.js",
        views / "explorer" / "static" / "licences.txt",
        views / "explorer" / "templates" / "thing.html",
        views / "report" / "templates" / "page.html.j2",
    ):
        assert part.is_file(), part
    assert not (views / "explorer" / "front").exists()  # the sources of static/
    assert {path.name for path in installed.iterdir()} == {"bin", "civicgraph-0.1.0.dist-info", "extractor"}


def test_the_source_distribution_holds_what_a_clone_is_read_and_checked_by(tmp_path: Path) -> None:
    python(ROOT, "-m", "hatchling", "build", "-t", "sdist", "-d", str(tmp_path))
    with tarfile.open(tmp_path / "civicgraph-0.1.0.tar.gz") as archive:
        held = {name.partition("/")[2] for name in archive.getnames()}
    wanted = (
        "benchmarks/README.md", "docs/gephi.md", "docs/pictures/report.png", "notebooks/who-meets-whom.ipynb",
        "ontology/civic.ttl", "ontology/queries/chaired-by.rq", "seeds/lexicon/surnames.yml", "extractor/pipeline.py",
        "extractor/views/explorer/front/package-lock.json", "extractor/views/explorer/static/network.js",
        "tests/test_resources.py", "requirements.lock", "requirements-ci.lock", "LICENSE", "README.md",
    )  # fmt: skip
    assert [path for path in wanted if path not in held] == []
    assert not [path for path in held if "node_modules" in path or "__pycache__" in path]


def test_the_wheel_carries_licences_model_and_types(installed: Path) -> None:
    assert (installed / "extractor" / "py.typed").is_file()
    for folder in ("models", "_data/seeds", "_data/ontology"):
        assert (installed / "extractor" / folder / "LICENSE").is_file()
    assert (installed / "extractor" / "models" / "segmenter" / "weights.npz").is_file()
    assert list(installed.glob("civicgraph-*.dist-info/licenses/LICENSE"))
