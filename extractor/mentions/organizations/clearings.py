"""What no name of a body is, or is read across: a deputy with his name, a journey, a title of honour."""

from extractor import seeds
from extractor.matching.patterns import Pattern

_WORKS = "联络|之家|工作|活动|小组|接待|服务|履职|学习|联系|家|站|中心|团|大会|名单|选"
"""What goes on behind 人大代表 in the name of a body (人大代表联络站)."""

_HOLDER = Pattern(rf"(?:人大代表|政协委员)(?!{_WORKS})[㐀-鿿]{{2,3}}$")

_CLEARING = Pattern(
    rf"(?:人大代表|政协委员)(?!{_WORKS})[㐀-鿿]{{2,4}}?(?:邀[上来请]|站|走|来)"
    "|(?:爱心|龙头|帮扶|结对|共建|承建|施工|建设|运营|中标|民营|重点|高新技术|本地|知名)(?:企业|单位)(?=[㐀-鿿]{4})"
    rf"|[到来赴][㐀-鿿]{{2,6}}?(?:调研|考察|视察|走访|督导)"
)

_HAMLET = Pattern("村第?(?:[一二三四五六七八九十]{1,3}|[0-9]{1,2})[社组队]$")
"""荻浦村二社 is a part of the village."""
_STATE_OF_THINGS = Pattern("[东西南北中]部$|(?<![财民市行邮家])政局$")
"""韩国|中部, 埃及|政局: a part of a land, and how it stands there."""
_PROGRAMMES = ("APP", "App", "app", "”APP", "”App", "”手机", "”小程序", "”公众号")
_DELEGATION = Pattern("(?:^|[^㐀-鿿]|率|率领|带领|组织|组成|接待)(?:党政|经贸|商务)?(?:代表团|考察团)$")
"""率|党政考察团: a delegation whose home the sentence does not say."""
_HEADS = ("团长", "副团长")
_LONGEST = 8
_LONG_QUOTE = 8


def ends_with_deputy(text: str, end: int) -> bool:
    """Whether a deputy and his name end here (区人大代表某某|站在廊下)."""
    return _HOLDER.search(text, max(0, end - _LONGEST), end) is not None


def clear_floor(text: str, floor: int, end: int) -> int:
    """The floor of a name that ends at `end`: behind 区人大代表某某邀上, behind 到某街道调研, else as it was."""
    return max((found.end() for found in _CLEARING.finditer(text, floor, end)), default=floor)


def is_no_body(text: str, start: int, end: int) -> bool:
    """Whether the ending in [start, end) closes a title of honour (“枫桥式派出所”) or names a place (国家会议中心)."""
    if text.endswith("）", 0, start) and text.startswith("民委员会", start):  # 村（居）|民委员会
        return True
    headed = text.startswith(_HEADS, end)  # 代表团|团长
    if text.startswith(_PROGRAMMES, end) or (not headed and _DELEGATION.search(text, max(0, end - _LONGEST), end)):
        return True
    if _STATE_OF_THINGS.search(text, max(0, end - _LONGEST), end):
        return True
    if text.endswith(("纠纷调处", "临床科室", "相关科室", "有关科室", "机关科室", "街道科室", "医院科室"), 0, end):
        return True
    if text.endswith(seeds.words("places", "landmarks"), 0, end) or _HAMLET.search(text, max(0, end - _LONGEST), end):
        return True
    opening = text.rfind("“", 0, start)
    inside = opening >= 0 and "”" not in text[opening:start] and text.startswith("”", end)
    return inside and (end - opening > _LONG_QUOTE or text.endswith("联盟", 0, end))
