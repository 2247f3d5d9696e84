"""Meetings that a sentence names in passing, as the attribute of what another meeting dealt with."""

from extractor.matching.patterns import Pattern
from extractor.relations.tellings.event_types import MEETINGS
from extractor.relations.tellings.namings import Naming

_ATTRIBUTE = Pattern(r"的(?![是还有])[^，。；]{1,16}|[上中][^，。；]{1,14}的")

_TOLD = Pattern(r"(?:出席|参加|列席|主持|召开|举行|举办|[在于])[^，。；]{0,6}$")
"""What makes of a meeting before 的 one that somebody is at (参加某会的代表, 在某会上作的报告)."""

_AGENDA = Pattern("(?:审议|研究|讨论|决定|通过|听取|部署)[^，。；]{0,8}(?:召开|举行)[^，。；]{0,2}$")
"""What decides on a meeting to come (审议了召开|某会的有关事项)."""


def is_in_passing(naming: Naming) -> bool:
    """Whether the naming is but an attribute of something else (审议了召开某会的事项, 某会上提出的建议)."""
    scene = naming.scene
    if naming.form != "noun" or naming.type not in MEETINGS or scene.sentence.is_headline:
        return False
    clause = scene.clause(naming.start)
    if clause.start == naming.start or not _ATTRIBUTE.match(scene.masked, naming.end):
        return False
    agenda = _AGENDA.search(scene.masked, clause.start, naming.start)
    return bool(agenda) or not _TOLD.search(scene.masked, clause.start, naming.start)
