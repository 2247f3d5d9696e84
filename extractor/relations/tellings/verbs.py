"""A verb that may tell of an event, with its clause, and the phrase that is read around it."""

from typing import NamedTuple

from extractor.matching.patterns import Pattern
from extractor.relations.scenes import Mark, Scene

_ACTORS = Pattern(r"领导|代表|一行|班子|干部|委员|团|组|队|志愿者|人员|学员|师生|嘉宾|来宾|专家|医生|医护|[他她]")


_DAY = Pattern(r"[日号天晚早旬]$|[日号天](?:[上下]午|晚|凌晨|清晨|早|中午|傍晚)|近日|近期|日前")
"""What ends a date that one event can have; 4月以来 and 2024年 are of a period."""

_CREDIT = Pattern(r"[\s/／（(]*摄")
"""Behind the name of who took the picture."""


class Verb(NamedTuple):
    """A verb of a scene with the clause around it."""

    scene: Scene
    start: int
    end: int
    clause_start: int
    clause_end: int

    @property
    def word(self) -> str:
        """The verb itself."""
        return self.scene.text[self.start : self.end]

    @property
    def before(self) -> str:
        """The clause up to the verb, quotations masked."""
        return self.scene.masked[self.clause_start : self.start]


class Phrase(NamedTuple):
    """The stretch that tells of the event, and whom or what the verb is directed at."""

    start: int
    end: int
    targets: tuple[Mark, ...] = ()


def verb_at(scene: Scene, start: int, end: int) -> Verb:
    """The verb in [start, end) with its clause."""
    clause = scene.clause(start)
    return Verb(scene, start, end, clause.start, clause.end)


def named(scene: Scene, start: int, end: int) -> tuple[Mark, ...]:
    """Bodies, places and people in a stretch; a body inside a title does not count."""
    found = (*scene.bodies(start, end), *scene.of("PLACE", "PERSON", start=start, end=end))
    taken = scene.masked.rstrip().endswith("摄")
    return tuple(
        sorted((m for m in found if not (taken and _CREDIT.match(scene.masked, m.end))), key=lambda m: m.start)
    )


def has_actor(scene: Scene, position: int) -> bool:
    """Whether somebody who may act stands before the position, by name or as 代表, 一行, 班子."""
    return bool(scene.of("PERSON", "ORG", end=position)) or bool(_ACTORS.search(scene.masked, 0, position))


def on_a_day(scene: Scene, end: int) -> bool:
    """Whether a day, or a vague one (近日), is named before `end`."""
    return any(_DAY.search(mark.mention.text) for mark in scene.of("DATE", end=end))
