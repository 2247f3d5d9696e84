"""Bodies that a later sentence names as hosts: 活动由甲和乙联合举办 (guidelines § 4, `organizers`)."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from extractor.matching.patterns import Pattern
from extractor.model import Mention
from extractor.relations.factuality import speech_start
from extractor.relations.scenes import Mark, Scene

_HOSTED = Pattern(
    r"(?:(?:活动|会议?|大会|比赛|赛事|讲座|仪式|演出|培训|论坛|晚会|展览?|[汇展]演|[^，。；]赛|义诊|庙会|节)由"
    r"|[，；]由|^由)(?P<hosts>[^，。；]{2,80}?)"
    r"(?:联合|共同|牵头)?(?:主办|承办|举办|组织|协办|发起|牵头)"
)

_JOINED = Pattern(r"[，、]由?(?P<hosts>[^，。；]{2,80}?)(?:联合|共同|具体)?(?:主办|承办|协办|配合)")
"""Further hosts of the same event (由甲主办，|乙承办，|丙协办)."""


class Host(NamedTuple):
    """The bodies that convened the event of which the scene speaks."""

    position: int
    bodies: tuple[Mention, ...]


def hosts(scene: Scene) -> Iterator[Host]:
    """The hosts that a sentence gives to an event named before it."""
    for hosted in _HOSTED.finditer(scene.masked, 0, speech_start(scene)):
        named: list[Mark] = []
        part: re.Match[str] | None = hosted
        while part is not None:
            named.extend(scene.bodies(*part.span("hosts")))
            part = _JOINED.match(scene.masked, part.end())
        if named:
            yield Host(hosted.start(), tuple(mark.mention for mark in named))
