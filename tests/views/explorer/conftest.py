"""One server of the seed bulletins for all tests of the explorer, and a browser that looks at it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from extractor.builds import Build
from extractor.store import open_graph
from extractor.views.explorer.reader import Reader
from extractor.views.server import create_app
from tests.views.serving import answering


@pytest.fixture(scope="session")
def reader(seeds_build: Build, seeds_folder: Path) -> Reader:
    """Asks the graph of the seed bulletins."""
    assert seeds_build.statements
    return Reader(open_graph(seeds_folder).store)


@pytest.fixture(scope="session")
def address(seeds_build: Build, seeds_folder: Path) -> Iterator[str]:
    """The address of a server of that graph."""
    assert seeds_build.statements
    with answering(create_app(seeds_folder)) as there:
        yield there


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Debian's chromium, drawing with the processor; ended with its module, for another module may start one."""
    arguments = ["--no-sandbox", "--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"]
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=arguments)
        yield started
        started.close()
