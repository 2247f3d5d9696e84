"""Bodies that are a venue where they stand: 在芦汀中学体育馆举行, 在镇文化中心召开 (guidelines § 1, PLACE)."""

from collections.abc import Iterator, Sequence

from extractor.matching.patterns import Pattern
from extractor.mentions.candidates import Candidate
from extractor.mentions.places.houses import BUILT, CULTURE, MEETING, QUARTER, TRAVEL, quiet_kind, room_behind

_HELD = Pattern(
    "(?:隆重|顺利|成功|正式|如期|分别|联合|圆满|热烈|组织|共同|主持)?"
    "(?:召开|举行|举办|会见|接见|会谈|开展|开幕|闭幕|拉开|揭牌|启动|落下|集中收看|收拍|落幕|开赛|开班|开讲|开营"
    "|收官|上演)"
)
_VISIT = Pattern("(?:参观|考察|察看|视察|走访|走进|来到)了?$")
_BUILT = Pattern("(?:建成|新建|改建|扩建|启用|建好)了?$")
_PROJECT = Pattern(
    "(?:建设|改造|修缮|提升|新建|改建|扩建){1,2}(?:项目|工程|等[0-9一二三四五六七八九十]{1,2}[件个项])|(?:新建|改建|扩建|迁建)(?=等|、|工作|相继)"
)
_VILLAGE_BEHIND = Pattern("[㐀-鿿]{1,3}村(?![民委党级两支])")
_REACH = 4
_TO = Pattern("(?:在|来到|走进|走访|前往|走到|走近|到|进|赴)了?$")
_LOOKED_AT = Pattern("(?:察看|查看|视察|参观|走进|来到)了?[^，。；]{0,80}[、和]$")
_LOOKED_AT_KINDS = ("service", "works", "contact")
_SEES = Pattern("(?:参观|察看|查看|视察|观摩)了?$")
_LOOKS = Pattern("(?:视察|检查|调研|察看|查看|考察|参观|督查|巡查)")
_ON_A_ROUND = Pattern("(?:来到|深入|前往|到|赴)[^，。；]{2,80}[、和]$")
"""到青龙桥、|镇污水处理厂|检查: works in a row of where somebody goes."""
_INSIDE = Pattern("(?:里|内|门口|门前|现场)(?![部容涵])")
_NO_VENUE = Pattern(
    "的?(?:领导|组织(?!开展|观看)|指导|支持|帮助|协助|配合|牵头|带领|推动|建议|要求|安排|部署|协调|基础)"
    "|的|任|工作|当|挂职|上班|学习"
)
_DOES_THERE = Pattern(
    "、[^，。；]{2,40}，|[，,]|组织开展|接待|察看|查看|看到|看望|了解|参加|同|与|和|集中|签到|报名|办理|排队"
)
_YARD = Pattern("(?:院子|院内|院里|大院|门口|门前|楼前|门外)")
_RENEWED = Pattern(
    "(?:完成|实施|进行)(?:改造|修缮|扩建|提升|升级)|(?:已|正式)?(?:建成|投入使用|投入试?运[行营]|投用|落成|竣工|开工)"
    "|(?:周末|平时|晚上)?不?(?:开门|开放)|[里内]?(?:座无虚席|热闹非凡|人头攒动|人声鼎沸|灯火通明|顿时)"
)


_OPENED = Pattern("在[㐀-鿿]{2,12}?(?:正式)?(?:揭牌|启用|开业|投用|落成)")
"""芦汀镇综合为老服务中心|在新村正式启用: a house that is opened where it stands."""


def split_venues(text: str, bodies: Sequence[Candidate]) -> tuple[list[Candidate], list[Candidate]]:
    """(the bodies that act, the venues that are named with a body): a room of a body, or a house in which one meets."""
    venues = {body: venue for body in bodies for venue in _venue(text, body)}
    return [body for body in bodies if body not in venues], sorted(venues.values())


def _venue(text: str, body: Candidate) -> Iterator[Candidate]:
    name, before = text[body.start : body.end], text[max(0, body.start - _REACH) : body.start]
    room = room_behind(text, body.end, met_in=before.endswith("在"))
    kind = quiet_kind(name)
    if room is not None:
        yield Candidate(body.start, room.end(), "PLACE", "room-of-body")
    elif _YARD.match(text, body.end):
        yield Candidate(body.start, body.end, "PLACE", "yard-of-body")
    elif (
        (kind in _LOOKED_AT_KINDS and _LOOKED_AT.search(text[: body.start]))
        or (
            kind == "works"
            and (
                _VISIT.search(before)
                or (before.endswith(("到", "赴", "深入")) and _LOOKS.match(text, body.end))
                or _ON_A_ROUND.search(text[: body.start])
            )
        )
        or (kind in ("service", "contact") and _SEES.search(before))
    ):
        yield Candidate(body.start, body.end, "PLACE", "visited-works")
    elif kind is not None and _is_gone_to(text, body, kind):
        yield Candidate(body.start, body.end, "PLACE", "contact-station")
    elif TRAVEL.search(name):
        yield Candidate(body.start, body.end, "PLACE", "station")
    elif QUARTER.search(name) and (village := _VILLAGE_BEHIND.match(text, body.end)):
        yield Candidate(body.start, village.end(), "PLACE", "village-of-quarter")
    elif CULTURE.search(name) and _VISIT.search(before):
        yield Candidate(body.start, body.end, "PLACE", "visited-house")
    elif BUILT.search(name) and (
        _BUILT.search(before)
        or (kind is not None and _OPENED.match(text, body.end))
        or _PROJECT.match(text, body.end)
        or (not name.endswith("厂") and _RENEWED.match(text, body.end))
    ):
        yield Candidate(body.start, body.end, "PLACE", "built-house")
    elif before.endswith("在") and MEETING.search(name) and _HELD.match(text, body.end):
        yield Candidate(body.start, body.end, "PLACE", "house")


def _is_gone_to(text: str, body: Candidate, kind: str) -> bool:
    """Whether somebody comes to a contact station (走进荻浦村代表联络站) or does or sees something in such a house."""
    before = text[max(0, body.start - _REACH) : body.start]
    if kind == "contact":
        gone_to = _TO.search(before) is not None or _INSIDE.match(text, body.end) is not None
    else:
        gone_to = before.endswith("在") and _DOES_THERE.match(text, body.end) is not None
    return gone_to and not _NO_VENUE.match(text, body.end)
