import re
import sys
from collections.abc import Iterator
from functools import cache

import pytest

import extractor.pipeline  # noqa: F401  brings the patterns of all stations into being
from extractor.matching.openings import openings
from extractor.matching.patterns import Pattern
from extractor.matching.trials import Trials
from tests.command import ROOT

TEXTS = [file.read_text("utf-8") for file in sorted((ROOT / "seeds" / "bulletins").glob("*.txt"))[:6]]


def _long() -> Iterator[str]:
    for name, module in sorted(sys.modules.items()):
        if name.startswith("extractor."):
            yield from (one.pattern for one in vars(module).values() if isinstance(one, Pattern) and not one.flags)


@cache
def patterns() -> list[re.Pattern[str]]:
    return [re.compile(one) for one in sorted(set(_long())) if len(one) > 500 and openings(one)]


def test_a_long_pattern_of_the_package_finds_what_it_finds_everywhere() -> None:
    assert len(patterns()) > 12
    for compiled in patterns():
        trials = Trials(compiled, 0)
        for text in TEXTS:
            assert [one.span() for one in trials.finditer(text)] == [one.span() for one in compiled.finditer(text)]


def test_it_reads_off_the_pattern_only_where_many_texts_are_read() -> None:
    trials = Trials(re.compile("镇长|村长"), 3)
    assert [[one.start() for one in trials.finditer("和村长")] for _ in range(5)] == [[1]] * 5
    patient = Trials(re.compile("镇长|村长"))
    assert [one.start() for one in patient.finditer("和村长")] == [1]
    assert "_openings" in vars(trials)
    assert "_openings" not in vars(patient)


@pytest.mark.parametrize("pattern", ["镇(?:镇长)?|长村", "(?<=镇)长|村长", ".长", "镇(?=$)"])
@pytest.mark.parametrize("window", [(), (1,), (2,), (0, 5), (1, 3), (9,)])
def test_it_looks_where_it_is_told(pattern: str, window: tuple[int, ...]) -> None:
    compiled = re.compile(pattern)
    text = "镇镇长村长镇镇长"
    found = Trials(compiled, 0).finditer(text, *window)
    assert [one.span() for one in found] == [one.span() for one in compiled.finditer(text, *window)]
