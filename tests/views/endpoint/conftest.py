"""One server of the seed bulletins, whose queries may take three seconds, for the tests of this room."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from extractor.builds import Build
from extractor.views.served import Limits
from extractor.views.server import create_app
from tests.views.serving import answering


@pytest.fixture(scope="session")
def address(seeds_build: Build, seeds_folder: Path) -> Iterator[str]:
    """The address of the server."""
    assert seeds_build.statements
    with answering(create_app(seeds_folder, limits=Limits(seconds=3))) as there:
        yield there
