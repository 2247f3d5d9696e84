"""Named people (PERSON), and the titles (OFFICE) that somebody holds (guidelines § 1).

A name is read where something says that a person stands there: a title before or behind it, a list that began with one,
a byline, an honorific, a verb of speech at the head of a clause; where the rules leave doubt, the recogniser decides.
Names found once are then known in the whole document (`propagation.py`).
"""

from collections.abc import Sequence
from typing import NamedTuple

from extractor.matching.patterns import Pattern
from extractor.mentions.candidates import Candidate
from extractor.mentions.ground import Ground
from extractor.mentions.persons.bylines import find_bylines
from extractor.mentions.persons.professions import exercised
from extractor.mentions.persons.titled import held_offices
from extractor.mentions.persons.untitled import find_untitled
from extractor.mentions.recogniser.doubtful import find_doubtful
from extractor.mentions.scene import Scene

THEORY = Pattern("主义|新时[代期]中国特色|法治思想|生态文明思想|强军思想|外交思想|文化思想|经济思想|总体国家安全观")
"""What stands behind a leader's name inside the name of a theory, where it is no mention (guidelines § 1)."""


class People(NamedTuple):
    """The names of a sentence and those of its titles that have a holder."""

    names: list[Candidate]
    offices: list[Candidate]


def find_people(
    text: str,
    offices: Sequence[Candidate],
    bodies: Sequence[Candidate],
    scene: Scene,
    blocks: Sequence[tuple[int, int]] = (),
) -> People:
    """The people of one sentence, with the rule that found each, and the titles that somebody holds.

    No name enters `blocks` (dates, titles in 《》).
    """
    ground = Ground(text, offices, bodies, scene, blocks)
    held = list(held_offices(ground))
    find_bylines(ground)
    find_untitled(ground)
    find_doubtful(ground)
    names = [name for _, name in sorted(ground.names.items()) if not THEORY.match(text, name.end)]
    return People(names, [*held, *exercised(ground)])
