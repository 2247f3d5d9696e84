"""Every regular expression of the package is linear in its input, proved by driving each with texts made against it."""

import json
import subprocess
import sys

import pytest

from tests.command import ROOT
from tests.patterns import Made, cost, is_linear, units

ANCHORED = (r"(?:\d{4}年度?)?(?:[上下]半年",)
"""How patterns begin that the code only ever matches from the beginning of a phrase; they are driven so."""

# In a process of its own, for a pattern that another test has brought into being is made no second time.
_COLLECT = """
import importlib, json, pkgutil, sys, tempfile
from dataclasses import astuple
from tests.patterns import Recorder
with Recorder() as recorder:
    import extractor
    for module in pkgutil.walk_packages(extractor.__path__, "extractor."):
        if not module.name.endswith(("__main__", "engines.cluster")):
            importlib.import_module(module.name)
    from extractor.builds import build
    from extractor.mentions.titles.grammar import parse_titles
    build("seeds/bulletins", tempfile.mkdtemp())
    parse_titles("原云溪县委副书记、县长（挂职），市人大常委会党组书记、主任兼政法委副书记")
json.dump([astuple(made) for made in recorder.made.values()], sys.stdout)
"""


@pytest.fixture(scope="module")
def made() -> list[Made]:
    """The patterns that importing every module, and building a graph of the seed bulletins, makes."""
    done = subprocess.run([sys.executable, "-c", _COLLECT], capture_output=True, check=True, cwd=ROOT)
    return sorted((Made(*one) for one in json.loads(done.stdout)), key=lambda one: (one.place, one.pattern))


def test_every_pattern_is_linear(made: list[Made]) -> None:
    assert len(made) > 300
    slow = [
        (one.place, one.pattern[:60], unit)
        for one in made
        for unit in units(one)
        if not is_linear(one, unit, anchored=one.pattern.startswith(ANCHORED))
    ]
    assert slow == []


@pytest.mark.parametrize("pattern, unit", [("a*b", "a"), (".*x$", "y"), ("[一二三]+个", "一"), (r"\s+$|x", " ")])
def test_the_proof_can_fail(pattern: str, unit: str) -> None:
    assert not is_linear(Made("here", pattern, 0), unit, anchored=False)


def test_what_is_bounded_passes() -> None:
    assert is_linear(Made("here", "a{0,40}b", 0), "a", anchored=False)
    assert cost(Made("here", "a{0,40}b", 0), "a", anchored=True) < 1
