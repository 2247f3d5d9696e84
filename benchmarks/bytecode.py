"""Processes that are measured find all modules compiled, as from the second start of an installed program on."""

import compileall
import os
from functools import cache
from typing import Final

from benchmarks.bulletins import ROOT

_SWITCH: Final = "PYTHONDONTWRITEBYTECODE"
"""With it Python compiles every module of a clone anew at each start, but those of installed libraries never."""


@cache
def compiled() -> dict[str, str]:
    """The environment of such a process; the modules of the project are compiled before it is given."""
    compileall.compile_dir(ROOT / "extractor", quiet=1)
    return {name: value for name, value in os.environ.items() if name != _SWITCH}
