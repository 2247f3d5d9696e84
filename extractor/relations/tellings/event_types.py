"""The type of an event, read off its name (guidelines § 4)."""

from typing import cast

from extractor.matching.patterns import Pattern
from extractor.mentions.opaque import mask
from extractor.mentions.vocabulary import alternation
from extractor.model import EventType
from extractor.seeds import table

MEETINGS: frozenset[EventType] = frozenset(
    {"congress", "study_session", "work_meeting", "discussion", "lecture"},
)
"""The types that are held as meetings."""

_CUES = Pattern(alternation(table("events", "cues")))

_VERBAL = Pattern(rf"(?:{alternation(table('events', 'nominal'))})$")

_SESSION = Pattern(
    r"(?:人大|代表大会|政协)(?!常|主席|办)[^会]{0,8}次(?:全体)?会议$"
    r"|(?:政协|政治协商会议)[^会]{2,16}委员会第[^会]{1,6}次(?:全体)?会议$|[届次][^，]{0,14}次全(?:体会议|会)$|中全会$"
)
"""A numbered session: 七届人大六次会议, 第五次代表大会第六次会议, 委员会第二次全体会议."""

_PLENUM = Pattern(r"(?:党委|纪委)(?:第?一次全(?:体会议|会))$")
"""The first sitting of a committee that has just been elected (镇纪委第一次全体会议), which is no congress."""

_STANDING = Pattern(r"(?:常务委员会|常委会)第?[^会，]{1,6}次(?:会议|会)$")
"""A numbered meeting of a standing committee (人大常委会第二十一次会议), which is no session of the congress."""

_RECEPTION = Pattern(r"代表[^”]{0,4}接待[^会见]{0,6}[日”]")
"""Deputies who receive their electors, be it in quotation marks (“人大代表接待日”活动)."""

_HEAD = Pattern(rf"(?:{alternation(table('events', 'heads'))})$")


def event_type(name: str) -> EventType:
    """The type that the last telling word of the name decides: 理论学习中心组扩大会议 → study_session.

    Titles and quotations don't count. Where no cue stands in the name its head noun decides, and an unlisted
    gathering (百姓议事会) is a work meeting.
    """
    if name.startswith("“") and name.find("”") == len(name) - 1:  # 举行“渡口安全大会”
        name = name[1:-1]
    masked = mask(name)
    standing = _STANDING.search(masked)
    if _SESSION.search(masked) and not (standing or _PLENUM.search(masked)):
        return "congress"
    receives = "接待" in name and (_RECEPTION.search(name) or name.endswith(("接待活动", "接待日”活动")))
    if receives or ("代表" in name and "述职" in name and not name.endswith("会")):  # 人大代表向选民|述职活动
        return "outreach"
    if masked.endswith(("宣传", "课")):  # whatever it makes known or teaches (家庭医生签约|宣传)
        return "lecture" if masked.endswith("课") else "activity"
    cues = [] if standing else list(_CUES.finditer(masked))
    if cues:
        return cast("EventType", table("events", "cues")[cues[-1][0]])
    talks = masked.endswith("活动") and any(hall in name for hall in ("议事厅", "议事堂", "议事亭"))
    head = None if talks else _HEAD.search(masked)
    if head is None and (verbal := _VERBAL.search(masked)):
        return cast("EventType", table("events", "nominal")[verbal[0]])
    default = "work_meeting" if masked.endswith(("会", "会议")) else "discussion" if talks else "activity"
    return cast("EventType", table("events", "heads")[head[0]] if head else default)
