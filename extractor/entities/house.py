"""The institution whose own news it is: what 我院, 院党委 and a bare 党委 mean where a hospital or a school writes."""

from collections import Counter
from collections.abc import Iterable

from extractor.matching.occurrences import places
from extractor.matching.patterns import Pattern
from extractor.mentions.titles.localities import division_end

_SELF = Pattern(
    "[我本全](院|校|局|公司|集团|所)(?![长内外务子区属有])"
    "|(?<![医学法察研])(院|校|局|公司|所)(?:党委|纪委|团委|工会|党组|办|领导)"
    "|(?<![㐀-鿿])(集团)(?:党委|纪委|团委|工会|领导|上下)"
    "|(?<![㐀-鿿])(?:学|医)(院)(?:党委|纪委|团委|工会|领导)"
)
_SPOKEN_OF = Pattern(
    "(?<=来)(院)(?=调研|指导|检查|视察|参观|考察)"
    "|(?:推动|推进|促进|提升|加强|介绍|做好)(医院|学校)(?=改革|发展|建设|高质量|品牌|行风)"
)
"""What only the news of a house says of it: 来院调研, 推动医院高质量发展."""
_KINDS = {
    "院": ("医院", "学院", "研究院", "检察院", "法院", "一院", "二院", "三院", "四院", "中医院", "科学院"),
    "校": ("大学", "学院", "中学", "小学", "学校", "党校"),
    "局": ("局",),
    "所": ("研究所", "事务所", "派出所"),
    "公司": ("公司", "集团"),
    "集团": ("公司", "集团"),
}
_CALLED = {
    "院": ("医院", "学院", "院"),
    "校": ("学校", "大学", "校"),
    "局": ("局",),
    "所": ("研究所", "所"),
    "公司": ("公司", "集团"),
    "集团": ("集团", "公司"),
}
_ORGANS = ("党委", "纪委", "团委", "工会", "党委会", "党总支", "妇委会", "职代会", "党组")
_DEPARTMENT = Pattern("[㐀-鿿]{1,8}[科室处部办]$")
BARE_ORGANS = ("党委", "纪委", "党总支", "团委", "工会", "妇委会", "职代会")
"""Organs that every house has, and the locality too: in the news of a house they are the house's."""
_ORGAN = Pattern("(?<=[院校局司团])(?:党委|纪委|团委|工会)$")
_IN_EVENT = Pattern(
    "(?:^|[在为，。])(?:共青团|中国共产党|中共|民建|民盟|民进|九三学社|农工党)?(?!共青团|中国共产党|中共)"
    "(?P<name>[㐀-鿿]{1,5}[省市县区][㐀-鿿]{2,10}?(?:医院|大学|学院|学校|中学|小学))"
    "(?=第[一二三四五六七八九十]{1,3}[届次]|召开|举行|举办|工会|职工)"
)
"""A house whose name stands only within the name of what it holds (共青团云州市第一人民医院第六次代表大会)."""
_HEAD = 400
"""How far into the document the house says whose news it is, in characters."""
_OWN_LEVELS = ("省", "市", "区", "县", "州")
_OWN_HEADS = Pattern(
    "(?:^|[，。；\n])(?:[院校局]|公司)(?:党委|党组|纪委)?(?:副?书记|副?[院校局]长|领导)[^。；\n]{2,40}[、，和]$"
)
_GOES_TO = Pattern("(?:赴|前往|走访|特邀|邀请|我[院校局所]与)[^，。；\n]{0,24}$")
_HEAD_OF = Pattern("(?:党委|党组)?(?:副?书记|副?[院校局]长|副?主任)")
_LIST = 50
_NUMBERED = Pattern("([市县区])([一二三四五六七八九十])院(?=$|党委|纪委|团委|工会)")


class House:
    """The institution that a document speaks of as its own, where it does.

    Attributes:
        name: its canonical name; None where the document is of a locality or nobody's.
    """

    def __init__(self, content: str, bodies: Iterable[str]) -> None:
        """Find it: the most named body of the kind that the document calls its own (我院), at its head or often."""
        order = [_ORGAN.sub("", name) for name in bodies]
        named = Counter(name for name in order if name not in _KINDS)
        self._others = tuple(name for name in named if _is_visited(name, content))
        named = Counter({name: times for name, times in named.items() if name not in self._others})
        guests = {name for name in named if _is_guest(name, content)}
        kinds = Counter(match[match.lastindex or 0] for match in _SELF.finditer(content))
        kinds.update((match[1] or match[2])[-1].replace("学", "校") for match in _SPOKEN_OF.finditer(content))
        self._kind = max(kinds, key=lambda kind: (kinds[kind], kind), default=None)
        endings = _KINDS[self._kind] if self._kind else ()
        fitting = [name for name in named if endings and name.endswith(endings)]
        lone = len(fitting) == 1 and division_end(fitting[0]) is not None and _SELF.search(content)
        found = [name for name in fitting if named[name] > 1 or name == order[0] or lone]
        self.name: str | None = max(
            found, key=lambda name: (name not in guests, named[name], -order.index(name)), default=None
        )
        if self.name is None and self._kind:
            told = (match for match in _IN_EVENT.finditer(content, 0, _HEAD) if match["name"].endswith(endings))
            self.name = next((match["name"] for match in told), None)

    def is_of_other(self, name: str) -> bool:
        """Whether a full name is of a house where this one goes, or whose people it invites, or of a part of it."""
        return name.startswith(self._others)

    def in_full(self, surface: str) -> str | None:
        """The full name of the house or of its organ that is named so (院党委, 医院, 纪委); None for any other name."""
        if self.name is None or self._kind is None:
            return None
        if surface in BARE_ORGANS:
            return f"{self.name}{surface}"
        if surface[:1] in _OWN_LEVELS and surface[0] in self.name:  # 县局党委 in the news of a county's bureau
            surface = surface[1:]
        for called in _CALLED[self._kind]:
            rest = surface.removeprefix(called)
            if surface.startswith(called) and (not rest or rest in _ORGANS or _DEPARTMENT.fullmatch(rest)):
                return f"{self.name}{rest}"
        return None


def _is_visited(name: str, content: str) -> bool:
    """Whether the house goes to this one, or invites somebody from it: 赴某大学、|某大学开展调研, 特邀|某大学某教授."""
    return any(_GOES_TO.search(content, max(0, at - _LIST), at) for at in places(name, content))


def _is_guest(name: str, content: str) -> bool:
    """Whether its heads stand, with its name in full, behind those of the house: 局党委书记某某、|林业局副局长."""
    return any(
        _OWN_HEADS.search(content, max(0, at - _LIST), at) and _HEAD_OF.match(content, at + len(name))
        for at in places(name, content)
    )


def numbered_in_full(name: str) -> str:
    """市一院 in full: 市第一人民医院, 市一院党委 so too; other names as they are."""
    return _NUMBERED.sub(r"\1第\2人民医院", name)
