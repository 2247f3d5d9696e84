"""The body whose meeting a name tells of: 省政府常务会议 is held by 省政府, 某领导小组第一次会议 by that group.

Such a body is part of the event's name and no mention of its own (guidelines § 1), so that it is read off the name.
"""

import re

from extractor.entities.directory import Directory
from extractor.matching.patterns import Pattern
from extractor.model import Entity

_ORGANS = (
    "领导小组(?:办公室)?|党组|常委会|主席团|委员会|安委会|指挥部|理事会|党委|党工委|工委|纪委|人大|政协|政府"
    "|[省市县区州旗]委"
)

_OWNED = Pattern(
    rf"(?P<body>[^，。；]{{0,40}}?(?:{_ORGANS}))(?:（扩大）)?(?:\d{{4}}年)?(?:第[^，。；]{{1,5}}次"
    rf"|[一二三四五六七八九十\d]{{1,3}}次)?"
    r"(?:（扩大）|扩大|全体|专题|常务|主席|主任|工作|月度|季度|年度|办公|调度|成员|联席)*(?:会议|例会|会)(?:$|暨)"
)

_OF_COMMITTEE = Pattern(
    r"(?P<body>(?:中共)?[^，。；]{0,8}?[省市县区州旗]委)"
    r"(?![^，。；]{0,6}[部办校局组]|书记|常委)[^，。；]{0,16}(?:工作会议|全会|扩大会议)$"
)

_TERM = Pattern(r"^第?[一二三四五六七八九十\d]{1,4}届")

_NO_BODY = Pattern(r"(?:^|[届次])(?:党|工)?委员会$|^(?:全|各|第)|召开|推进会")


def owner_in(name: str, directory: Directory) -> Entity | None:
    """The body whose meeting the name says it is, under the name that the document knows; None where it says none."""
    owned = _OWNED.match(name) or _OF_COMMITTEE.match(name)
    if owned is None or _NO_BODY.search(owned["body"]):
        return None
    return entity_named(_TERM.sub("", owned["body"]), directory)


def entity_named(surface: str, directory: Directory) -> Entity | None:
    """The body of this name, in the document or with its level in full (市委 → 云州市委); None where it is no body."""
    home = directory.by_level.get(surface[0])
    full = f"{home}{surface[1:]}" if home else surface
    full = re.sub(r"(?<!人民)政府$", "人民政府", full)
    known = directory.named(surface) or directory.named(full)
    if known is not None:
        return known if known.kind == "organization" else None
    aliases = (surface,) if surface != full else ()
    return Entity(kind="organization", name=full, aliases=aliases, jurisdiction=home or directory.town)
