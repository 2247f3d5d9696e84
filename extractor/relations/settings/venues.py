"""Where an event took place, in sentences that name it as 活动 or 会议 alone, and venues without a mention.

活动在某广场举行; 在某广场活动现场，…; 地点设在某礼堂. A venue that is no mention is read off its noun (在老码头举行).
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from extractor.matching.patterns import Pattern
from extractor.mentions.vocabulary import alternation
from extractor.relations.factuality import speech_start
from extractor.relations.scenes import Mark, Scene
from extractor.seeds import words

_HELD = (
    rf"(?:{alternation([*words('events', 'conveners'), *words('participation', 'receiving')])}"
    r"|进行|(?:集中)?反馈|商量|议事|碰头)"
)

_AFTER_EVENT = Pattern(
    r"(?:活动|会议?|大会|仪式|比赛|赛事|培训|演练|讲座|演出|展览?|典礼)(?:现场)?(?:设|放|开|摆)?(?:在|于)$"
    r"|地点(?:设|放)?(?:在|于|为)$"
)

_ON_SITE = Pattern(r"(?:的)?(?:活动|会议|比赛|培训|仪式|宣传|演练|义诊|演出|大会|招聘会?)?现场")

_HERE = Pattern(
    rf"[里内]?[^，。；]{{0,16}}[，；][^。；]{{0,40}}?在(?:这里|此)(?:隆重|热烈|热闹|顺利)?{_HELD}"
    r"|[里内上中]，一[场次][^，。；]{2,30}?正在[^，。；]{0,4}?(?:进行|举行|展开|上演)"
)
"""Behind a place that the sentence opens with (书屋里座无虚席，一场读书会正在这里举办)."""

_ALIVE = Pattern(
    r"[^，。；、在]{0,4}?[里内上中]?(?:顿时|早早|已是?|便|瞬间)?(?:座无虚席|灯火通明|沸腾|人头攒动|人山人海"
    r"|人潮涌动|人声鼎沸|张灯结彩|热闹非凡|锣鼓喧天|锣鼓声声|欢声笑语|其乐融融|暖意融融)"
)
"""What is told of the place where an event is under way (某广场|顿时沸腾起来)."""

_LARGE = Pattern(r"(?:[省市县乡镇州旗]|(?<![小园社片街景库厂])区)$")

_HELD_AFTER = Pattern(rf"[^，。；]{{0,10}}?{_HELD}")

_NAMELESS = Pattern(
    r"(?<![现存正实所潜])在(?P<venue>[^，。；：、在“”的]{0,16}?"
    rf"(?:{alternation(words('participation', 'venues'))}))(?:内|里|上|前)?(?:顺利|隆重|成功|圆满|联合|正式)?{_HELD}"
)


_SHORTEST = 2
"""A noun of two characters (在门口举行) names no venue."""


class Venue(NamedTuple):
    """A place that a sentence gives to the event that it speaks of."""

    position: int
    mark: Mark


def venues(scene: Scene) -> Iterator[Venue]:
    """The places of an event that the sentence does not name otherwise."""
    for mark in scene.of("PLACE", "ORG", end=speech_start(scene)):
        before = scene.masked[max(0, mark.start - 10) : mark.start]
        set_there = "地点" in before or before.endswith(("开在", "摆在", "设在"))
        alive = _ALIVE.match(scene.masked, mark.end) and not _LARGE.search(mark.mention.text)
        if alive or _HERE.match(scene.masked, mark.end):
            yield Venue(mark.start, mark)
        held = _AFTER_EVENT.search(before) and (set_there or _HELD_AFTER.match(scene.masked, mark.end))
        if held or (before.endswith("在") and _ON_SITE.match(scene.masked, mark.end)):
            yield Venue(mark.start, mark)


def nameless_venue(scene: Scene, start: int, end: int) -> str | None:
    """A venue in [start, end) that is no mention but whose noun tells of a place (在镇影剧院门前广场举行)."""
    found = _NAMELESS.search(scene.masked, start, end)
    venue = re.sub(r"\s", "", scene.text[found.start("venue") : found.end("venue")]) if found else ""
    return venue if len(venue) > _SHORTEST else None
