"""Briefs: short reports under one another, each an item with a bullet, a number or a day of its own."""

from collections.abc import Iterable

from extractor.matching.patterns import Pattern
from extractor.relations.scenes import Scene

_BULLET = Pattern(r"\s*(?:[△▲●◆◇■□★☆◎○•]|又\s?讯)")

_LABEL = Pattern(
    r"\s*(?:【[^】]{1,12}】|[一二三四五六七八九十]{1,2}、)[^。]{0,40}?(?:\d日|日前|近日|召开|举行|举办|开展)"
)
"""A label or number before what reports (【会议】5月6日，…), not before what somebody demands."""

_DAY = Pattern(r"\s*(?:\d{4}年)?(?:\d{1,2}\s?月)?\s?\d{1,2}\s?日(?:[上下]午|晚|晚上|上午)?[，,至—-]")


def is_brief(scene: Scene) -> bool:
    """Whether a bullet or label opens a report of its own."""
    return bool(_BULLET.match(scene.text) or _LABEL.match(scene.text))


def marked(scenes: Iterable[Scene]) -> tuple[int, ...]:
    """The indexes of the scenes that open a brief behind a bullet or label."""
    return tuple(scene.index for scene in scenes if is_brief(scene))


def opened(scenes: Iterable[Scene]) -> tuple[int, ...]:
    """The indexes of the scenes that open a brief: behind a bullet or label, or in a line that begins with a day."""
    found: list[int] = []
    before: Scene | None = None
    for scene in scenes:
        is_line = before is None or before.sentence.end < scene.sentence.start
        if is_brief(scene) or (is_line and _DAY.match(scene.text)):
            found.append(scene.index)
        before = scene
    return tuple(found)
