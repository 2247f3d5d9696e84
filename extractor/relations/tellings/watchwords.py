"""Events that a civic watchword in quotation marks tells of (“回头看”, “取经”), which other rules do not see."""

from collections.abc import Iterator, Mapping
from typing import Literal

from extractor.matching.patterns import Pattern
from extractor.relations.scenes import Scene
from extractor.relations.tellings.verbs import Phrase, has_actor, on_a_day

_WATCHWORDS: Mapping[Literal["inspection", "visit"], Pattern] = {
    "inspection": Pattern(r"(?:率|带领|组织|对|就|开展|进行)[^，。；“”]{0,24}“回头看”"),
    "visit": Pattern(r"(?:赴|前往|远赴|到)[^，。；“”]{2,24}“(?:取经|充电|问道|拜师)”"),
}


def watchwords(scene: Scene, limit: int, *, kind: Literal["inspection", "visit"]) -> Iterator[Phrase]:
    """某某率8名代表“回头看”; 组织书记赴某县“取经”: somebody acts, and the sentence gives the day."""
    if "”" not in scene.text:
        return
    for found in _WATCHWORDS[kind].finditer(scene.text, 0, limit):
        if has_actor(scene, found.start()) and on_a_day(scene, found.start()):
            goals = scene.of("PLACE", start=found.start(), end=found.end()) if kind == "visit" else ()
            yield Phrase(found.start(), found.end(), goals)
