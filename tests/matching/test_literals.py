import random
import re
import sys
from collections.abc import Iterator
from re import _constants as codes  # type: ignore[attr-defined]  # what `re` itself parses patterns with
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

import extractor.pipeline  # noqa: F401  brings the patterns of all stations into being
from extractor.matching.literals import needed
from extractor.matching.patterns import Pattern

PATTERNS = sorted({
    one.pattern
    for name, module in sorted(sys.modules.items()) if name.startswith("extractor.")
    for one in vars(module).values() if isinstance(one, Pattern)
})  # fmt: skip


@pytest.mark.parametrize(
    "pattern, words",
    [
        ("接受(.{2,4}?)(?:同志)?辞去", {"接受"}),
        ("(?:路|大道)、", {"、"}),
        ("(路|大道)[东西]?", {"路", "大道"}),
        ("[东西][^南]", {"东", "西"}),
        ("(?<=在)(?!南).", {"在"}),
        ("街道?", {"街"}),
        ("街{2,}道", {"街"}),
        (r"\d年", {"年"}),
        (r"[ \u3000]+|\x2f", {" ", "\u3000", "/"}),
        (r"[\d ]|\w", set()),
        ("街|", set()),
        ("(?i:a)b", set()),
        ("[0-9]*", set()),
    ],
)
def test_what_every_match_needs(pattern: str, words: set[str]) -> None:
    assert set(needed(pattern)) == words


@pytest.mark.filterwarnings("ignore::FutureWarning")  # of sets that a later Python may read otherwise
@given(st.text(r"ab()|[]^*+?{}2,\.:=!<", max_size=12), st.text("ab2,", max_size=6))
@example("a{0}b", "b")
@example("(?:a|)b?", "")
@example("(?<!a)[ab]", "b")
@example("(?#[)b", "b")
def test_no_match_is_missed(pattern: str, text: str) -> None:
    try:
        compiled = re.compile(pattern)
    except (re.error, OverflowError):
        assume(False)  # noqa: FBT003
        return
    if compiled.search(text):
        assert not needed(pattern) or any(word in text for word in needed(pattern))


def test_no_match_of_a_pattern_of_the_package_is_missed() -> None:
    """On texts made to match: a path through the pattern, taken at random."""
    dice = random.Random(7)  # noqa: S311  no secret depends on it
    matched = set()
    for pattern in PATTERNS:
        compiled, words = re.compile(pattern), needed(pattern)
        for _ in range(12 if words else 0):
            text = "".join(_path(parser.parse(pattern), dice))
            if compiled.search(text):
                matched.add(pattern)
                assert any(word in text for word in words), (pattern, text)
    assert len(matched) > 150


def _path(tree: Any, dice: random.Random) -> Iterator[str]:
    """A text that goes through a pattern: of alternatives one, of repeats some, of what stands ahead a part as well."""
    for code, value in tree:
        if code is codes.LITERAL:
            yield chr(value)
        elif code is codes.IN:
            kind, member = dice.choice(value)
            yield (
                "会" if kind in (codes.NEGATE, codes.CATEGORY) else chr(member if kind is codes.LITERAL else member[0])
            )
        elif code in (codes.ANY, codes.NOT_LITERAL):
            yield "会"
        elif code is codes.BRANCH:
            yield from _path(dice.choice(value[1]), dice)
        elif code is codes.SUBPATTERN:
            yield from _path(value[-1], dice)
        elif code in (codes.MAX_REPEAT, codes.MIN_REPEAT):
            for _ in range(min(value[0] + dice.randrange(2), int(value[1]))):
                yield from _path(value[2], dice)
        elif code is codes.ASSERT:
            yield from _path(value[1], dice)
