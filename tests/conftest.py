"""What many tests share: one build of the seed bulletins, made once, and a folder with two short ones."""

from pathlib import Path

import pytest
from hypothesis import settings

from extractor.builds import Build, build
from tests.command import BULLETIN, OTHER, SEEDS

# A busy machine is slow; how long an example takes is for benchmarks/ to say.
settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")


@pytest.fixture(scope="session")
def seeds_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that the graph of the seed bulletins is written into."""
    return tmp_path_factory.mktemp("seeds")


@pytest.fixture(scope="session")
def seeds_build(seeds_folder: Path) -> Build:
    """The graph of the seed bulletins."""
    return build(SEEDS, seeds_folder)


@pytest.fixture
def bulletins(tmp_path: Path) -> Path:
    """A folder with two short bulletins, a.txt and b.txt."""
    folder = tmp_path / "bulletins"
    folder.mkdir()
    (folder / "a.txt").write_text(BULLETIN, "utf-8")
    (folder / "b.txt").write_text(OTHER, "utf-8")
    return folder
