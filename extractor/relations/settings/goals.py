"""Where one went to hold what a noun names (赴某小学开展义诊活动)."""

from extractor.matching.patterns import Pattern
from extractor.relations.scenes import Mark
from extractor.relations.tellings.namings import Naming

_GOING = Pattern(r"(?:赴|走进|来到|前往|深入|[^得达报]到)$")


def destinations(naming: Naming) -> tuple[Mark, ...]:
    """Where one went to hold what the noun names: 赴某小学、某学校开展爱眼义诊活动."""
    scene = naming.scene
    if naming.form == "verb" and (naming.targets or naming.type not in {"visit", "inspection"}):
        return ()
    going = scene.of("PLACE", "ORG", end=naming.start)
    entered = [m for m in going if _GOING.search(scene.masked[: m.start][-3:])]
    return tuple(m for m in going if entered and entered[-1].start <= m.start < scene.clause(entered[-1].start).end)
