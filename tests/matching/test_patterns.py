"""Every regular expression of the package is linear in its input, proved by driving each with texts made against it."""

import json
import re
import subprocess
import sys

import pytest

from extractor.matching.patterns import Pattern
from tests.command import ROOT
from tests.patterns import Made, call_sites, has_no_bound, is_anchored, is_linear, units

# In a process of its own, for a pattern that another test has brought into being is made no second time.
_COLLECT = """
import importlib, json, pkgutil, sys
from dataclasses import astuple
from pathlib import Path
from types import SimpleNamespace
from tests.patterns import Recorder
with Recorder() as recorder:
    import extractor
    for module in pkgutil.walk_packages(extractor.__path__, "extractor."):
        if not module.name.endswith(("__main__", "engines.cluster")):
            importlib.import_module(module.name)
    from extractor.entities import weights
    from extractor.graph.hiding import hidden
    from extractor.graph.parts import read_part
    from extractor.mentions.persons import elements, foreign_names
    from extractor.mentions.territory import gazetteer
    from extractor.mentions.places import landmarks
    from extractor.mentions.organizations import nations
    from extractor.mentions.titles.grammar import parse_titles
    from extractor.model import Document
    from extractor.resolution import keys, tenures
    from extractor.views.marking import marked
    for path in ("mobu-2024-11", "luting-2024-01"):
        text = Path(f"seeds/bulletins/{path}.txt").read_text("utf-8")
        part = read_part(Document(id=path, source=text, digest="", path=path))
    hidden(part, "陆晚舟", None, "key")
    parse_titles("原云溪县委副书记、县长（挂职），市人大常委会党组书记、主任兼政法委副书记")
    # What these two bulletins give no occasion for.
    weights._is_visited("", "甲市")
    gazetteer._before_county()
    elements.composed_ends("扎西次仁", 0)
    foreign_names._transliterated()
    nations._embassies()
    landmarks._known_places()
    keys.short_form("甲镇人民政府办公室")
    keys.locality_of("甲县教育局", None)
    tenures.is_former("镇长", SimpleNamespace(status="", evidence=()))
    marked("甲", [("甲", "person")])
json.dump([[astuple(made) for made in recorder.made.values()], sorted(recorder.places)], sys.stdout)
"""


@pytest.fixture(scope="module")
def made() -> list[Made]:
    """Every pattern of the package: those made on the way, and those that only stand written at the other places."""
    done = subprocess.run([sys.executable, "-c", _COLLECT], capture_output=True, check=True, cwd=ROOT)
    recorded, places = json.loads(done.stdout)
    rest = {place: written for place, written in call_sites().items() if place not in places}
    assert [place for place, written in rest.items() if written is None] == []
    return [*(Made(*one) for one in recorded), *(Made(place, written or "", 0) for place, written in rest.items())]


def test_every_pattern_is_linear(made: list[Made]) -> None:
    """Those whose repeats all have bounds are so by that; the others are driven."""
    assert len(made) > 400
    endless = [one for one in made if has_no_bound(one)]
    assert len(endless) > 30
    slow = [
        (one.place, one.pattern[:60], unit)
        for one in endless
        for unit in units(one)
        if not is_linear(one, unit, anchored=is_anchored(one))
    ]
    assert slow == []


@pytest.mark.parametrize(
    "pattern, unit",
    [("a*b", "a"), (".*x$", "会"), ("[一二三]+个", "一"), (r"\s+$|x", " "), ("(?:aa?)+b", "a")],
)
def test_the_proof_can_fail(pattern: str, unit: str) -> None:
    one = Made("here:1", pattern, 0)
    assert has_no_bound(one)
    assert unit in units(one)
    assert not is_linear(one, unit, anchored=False)


def test_what_is_bounded_passes() -> None:
    bounded = Made("here:1", "a{0,40}b", 0)
    assert not has_no_bound(bounded)
    assert is_linear(bounded, "a", anchored=False)


@pytest.mark.parametrize("text", ["", "第3次会议，第4次会议", "会议\n第5次"])
@pytest.mark.parametrize("source, flags", [("第([0-9])次", 0), ("^.*次", re.DOTALL), ("^会议|次$", re.MULTILINE)])
def test_a_pattern_answers_as_the_compiled_one(source: str, flags: int, text: str) -> None:
    """Each on a fresh pattern, for the first call is another than those after it; and once more, for those."""
    bare = re.compile(source, flags)
    fresh = [Pattern(source, flags) for _ in range(7)]
    for _again in range(2):
        for one, name in zip(fresh, ("match", "fullmatch", "search"), strict=False):
            for args in ((text,), (text, 1), (text, 1, 4)):
                found, told = getattr(one, name)(*args), getattr(bare, name)(*args)
                assert (found and found.regs) == (told and told.regs)
        assert [one.regs for one in fresh[3].finditer(text, 1)] == [one.regs for one in bare.finditer(text, 1)]
        assert fresh[4].findall(text, 1) == bare.findall(text, 1)
        assert fresh[5].split(text, 1) == bare.split(text, 1)
        assert fresh[6].sub("·", text, 1) == bare.sub("·", text, 1)


def test_a_pattern_is_compiled_when_it_is_first_asked() -> None:
    unreadable = Pattern("(")
    with pytest.raises(re.error):
        unreadable.search("")


def test_importing_the_stations_compiles_next_to_nothing() -> None:
    """What compiled says so by the methods that it has taken over; reading the lexicon needs four."""
    work = """
import sys, extractor.pipeline
from extractor.matching.patterns import Pattern
every = [one for name, module in sys.modules.items() if name.startswith("extractor.")
         for one in vars(module).values() if isinstance(one, Pattern)]
print(len(every), sum("match" in vars(one) for one in every))
"""
    done = subprocess.run([sys.executable, "-c", work], capture_output=True, check=True, cwd=ROOT, text=True)
    every, compiled = map(int, done.stdout.split())
    assert every > 300
    assert compiled <= 6


def test_a_pattern_asked_at_one_offset_after_another_is_compiled_in_the_end() -> None:
    pattern, text = Pattern("未(?=来)"), "镇里开会。" * 1000
    assert not any(pattern.match(text, offset) for offset in range(20))
    assert "match" in vars(pattern)  # the compiled method has taken the place
