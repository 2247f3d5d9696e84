"""What somebody tells the reporter of an event: how he found it, no speech at it."""

from collections.abc import Container

from extractor.model import EventType
from extractor.relations.participation.constructions import Assertion
from extractor.relations.scenes import Scene

_FOUND: frozenset[EventType] = frozenset({"visit", "inspection", "lecture", "activity"})
"""Types at which few speak, and of which those who were there tell."""


def is_remark(scene: Scene, said: Assertion, kind: EventType, known: Container[str]) -> bool:
    """Whether somebody of whom nothing else is told but says something beside such an event (某某说。)."""
    if kind not in _FOUND or scene.masked[said.position : said.end] != "说":
        return False
    return all(mention.text not in known for mention in said.participants)
