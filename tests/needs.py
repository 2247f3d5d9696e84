"""What a test needs beyond Python: where it is missing, the test is skipped by name, and in CI it fails."""

import os
import shutil
from collections.abc import Callable, Mapping
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Final

import pytest

_READERS: Final = Path(__file__).parent / "npm" / "node_modules"

_NAMED: Final[Mapping[str, tuple[Callable[[], bool], str]]] = {
    "chromium": (lambda: shutil.which("chromium") is not None, "Debian's chromium"),
    "axe": (
        lambda: (_READERS / "axe-core").is_dir() and shutil.which("chromium") is not None,
        "Debian's chromium or `npm ci --prefix tests/npm`",
    ),
    "node": (lambda: shutil.which("node") is not None, "Node.js"),
    "readers": (
        lambda: _READERS.is_dir() and shutil.which("node") is not None,
        "Node.js or `npm ci --prefix tests/npm`",
    ),
    "fonts": (lambda: any(Path("/usr/share/fonts").rglob("NotoSansCJK*")), "Debian's fonts-noto-cjk"),
    "tesseract": (lambda: shutil.which("tesseract") is not None, "Debian's tesseract-ocr and tesseract-ocr-chi-sim"),
    "curl": (lambda: shutil.which("curl") is not None, "curl"),
    "dask": (lambda: find_spec("distributed") is not None, "Dask (make setup-ci)"),
    "duckdb": (lambda: find_spec("duckdb") is not None, "DuckDB (make setup-ci)"),
    "followthemoney": (lambda: find_spec("followthemoney") is not None, "FollowTheMoney (make setup-ci)"),
}


def needs(name: str) -> pytest.MarkDecorator:
    """A mark for a test that needs something of this name; see `_NAMED`.

    Where it is missing the test is skipped, with what is missing as the reason. Where the environment says CI,
    nothing is skipped: the test runs, and fails for want of it.
    """
    there, what = _NAMED[name]
    return pytest.mark.skipif(not os.environ.get("CI") and not _is_there(name, there), reason=f"{what} is missing")


@cache
def _is_there(_: str, there: Callable[[], bool]) -> bool:
    return there()
