"""Namings: each place where a text names an event by a noun or tells of it by a verb."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from extractor.matching.patterns import Pattern
from extractor.mentions.vocabulary import word_set
from extractor.model import EventType, Span
from extractor.relations.scenes import Mark, Scene
from extractor.relations.tellings.event_types import MEETINGS, event_type
from extractor.relations.tellings.forces import Force, are_coordinated, force_of, is_described

THIS_IS = Pattern(r"“?这[场次一]{0,2}(?:便|就|正)?是")
"""The opening of a sentence that names what the sentence before has shown (这是某办组织的某演练)."""

_GIVEN = Pattern(r"[作做]了?(?:题为)?$")

BEFOREHAND = Pattern(r"\s*[^，。；]{0,6}(?:会议?|活动|仪式|比赛|典礼)(?:开始|召开|举行)?前，")
"""The opening of a sentence that tells what was done before a meeting or ceremony."""


@dataclass(frozen=True, kw_only=True, eq=False)
class Naming:
    """One naming of an event; equal to itself alone, so that what is found out about it can be kept.

    Attributes:
        scene: where it stands.
        start: its first character in the scene.
        end: behind its last character.
        type: the type of event that it names.
        form: a noun phrase (EVENT mention) or a verb phrase.
        force: whether it says that the event took place.
        targets: what a verb is directed at (who is visited, elected, awarded).
    """

    scene: Scene
    start: int
    end: int
    type: EventType
    form: Literal["noun", "verb"]
    force: Force
    targets: tuple[Mark, ...] = ()

    @cached_property
    def name(self) -> str:
        """The words of the text, without the blanks that layout puts between them."""
        return "".join(self.scene.text[self.start : self.end].split())

    @property
    def span(self) -> Span:
        """Content offsets."""
        return self.scene.span(self.start, self.end)

    @property
    def article(self) -> int:
        """The index of the article that it stands in."""
        return self.scene.sentence.article

    @property
    def is_bare_meeting(self) -> bool:
        """Whether it says no more than that somebody met (召开会议，研究…)."""
        return self.form == "verb" and self.name.endswith("会议")

    @property
    def is_description(self) -> bool:
        """Whether it only describes a meeting told before (当天的会议是今年第一个全市性大会)."""
        return self.form == "noun" and is_described(self.scene, self.start)

    @property
    def is_short(self) -> bool:
        """Whether it is a head noun alone (座谈会), which names what the article has told before."""
        return self.form == "noun" and self.name in word_set("events", "definite")


def is_course(naming: Naming) -> bool:
    """Whether a noun names a course of several lessons (…提升班), each of which is an event of its own."""
    return naming.form == "noun" and naming.name.endswith(("班", "营"))


def are_joined(naming: Naming, other: Naming) -> bool:
    """Whether one sentence coordinates the names of two meetings (召开党组会议|和|常务会议): two events."""
    first, second = sorted((naming, other), key=lambda n: n.start)
    together = first.scene is second.scene and first.form == second.form == "noun"
    meetings = first.type in MEETINGS and second.type in MEETINGS
    return together and meetings and are_coordinated(first.scene, first.end, second.start)


def are_given(naming: Naming, other: Naming) -> bool:
    """Whether a sentence says of two lessons that somebody gave each (甲作|辅导报告，乙讲授|某课): two events."""
    if naming.scene is not other.scene or not naming.type == other.type == "lecture":
        return False
    pair = (naming, other)
    nouns = all(n.form == "noun" and _GIVEN.search(n.scene.masked, 0, n.start) for n in pair)
    given = all(n.form == "verb" or _GIVEN.search(n.scene.masked, 0, n.start) for n in pair)
    before = [naming.scene.of("PERSON", end=n.start)[-1:] for n in pair]
    return nouns or (given and all(before) and before[0] != before[1])


def _telling(scene: Scene, mark: Mark) -> str:
    """The words that tell an event's type: of a lesson's title alone those of the lesson it is listed with."""
    if scene.text[mark.end - 1] == "》":
        row = (m for m in scene.of("EVENT", start=mark.end) if scene.text[m.end - 1] != "》")
        last = next(row, mark)
        if last.start - mark.end < mark.end - mark.start:
            return scene.text[mark.start : last.end]
    return scene.text[mark.start : mark.end]


def noun_namings(scene: Scene) -> Iterator[Naming]:
    """The EVENT mentions of a scene, each with its type and force."""
    for mark in scene.of("EVENT"):
        yield Naming(
            scene=scene,
            start=mark.start,
            end=mark.end,
            type=event_type(_telling(scene, mark)),
            form="noun",
            force=force_of(scene, mark),
        )
