"""What an event decided, as short strings (guidelines § 4): a report passed, a person elected, n projects chosen."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from extractor.matching.patterns import Pattern
from extractor.mentions.vocabulary import alternation
from extractor.relations.factuality import is_planned, speech_start
from extractor.relations.scenes import Scene
from extractor.seeds import words

_DECIDED = Pattern(rf"(?:{alternation(words('participation', 'decisions'))})[^。；\n]{{3,80}}")

_CLAUSE = Pattern(r"，(?!并)")


class Outcome(NamedTuple):
    """The words of a decision and where they stand in the scene."""

    position: int
    words: str


def outcomes(scene: Scene) -> Iterator[Outcome]:
    """The decisions that a scene reports, each from its verb to the end of the clause."""
    limit = speech_start(scene)
    end = 0
    while found := _DECIDED.search(scene.masked, end, limit):
        cut = _CLAUSE.search(found[0])
        end = found.start() + cut.start() if cut else found.end()
        if not is_planned(scene, found.start(), end):
            yield Outcome(found.start(), re.sub(r"\s", "", scene.text[found.start() : end]))
