"""Events that a verb of remembrance tells of: wreaths and flowers laid at a monument or a grave."""

from collections.abc import Iterator

from extractor.matching.patterns import Pattern
from extractor.relations.scenes import Scene
from extractor.relations.tellings.verbs import Phrase, has_actor

_TRIBUTE = Pattern(r"(?:(?:前往|来到|赴|到)[^，。；]{2,24}[，,])?向[^，。；]{2,24}?敬?献(?:了|上)?(?:花圈|花篮|鲜花)")


def tributes(scene: Scene, limit: int) -> Iterator[Phrase]:
    """某总统前往某广场，向某纪念碑敬献花圈: the whole phrase, with the places that it names."""
    if "献" not in scene.masked:
        return
    for tribute in _TRIBUTE.finditer(scene.masked, 0, limit):
        start, end = tribute.span()
        if has_actor(scene, start):
            yield Phrase(start, end, scene.of("PLACE", start=start, end=end)[:1])
