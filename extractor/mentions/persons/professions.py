"""Professions that a body gives to somebody by name: 派出所|民警|某某, 县农业农村局|高级农艺师|某某.

Alone they are work and no post (guidelines § 1); with the body in which they are exercised, and a name, they are one.
"""

from collections.abc import Iterator

from extractor import seeds
from extractor.matching.patterns import Pattern
from extractor.mentions.candidates import Candidate
from extractor.mentions.ground import Ground
from extractor.mentions.vocabulary import alternation

_PROFESSION = Pattern(alternation(seeds.words("offices", "professions")))


def exercised(ground: Ground) -> Iterator[Candidate]:
    """The titles made of a body and a profession, right before one of the names on the ground."""
    for body in ground.bodies:
        profession = _PROFESSION.match(ground.text, body.end)
        if profession is not None and profession.end() in ground.names:
            yield Candidate(body.start, profession.end(), "OFFICE", "profession")
