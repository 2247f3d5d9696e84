"""What many tests share: one build of the seed bulletins, made once."""

from pathlib import Path

import pytest

from extractor.builds import Build, build
from tests.command import SEEDS


@pytest.fixture(scope="session")
def seeds_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that the graph of the seed bulletins is written into."""
    return tmp_path_factory.mktemp("seeds")


@pytest.fixture(scope="session")
def seeds_build(seeds_folder: Path) -> Build:
    """The graph of the seed bulletins."""
    return build(SEEDS, seeds_folder)
