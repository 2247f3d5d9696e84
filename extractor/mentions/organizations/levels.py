"""Levels of administration at the head of a body's name: 县|水利局, 街道|综合执法队, and the house whose news it is."""

from extractor.matching.patterns import Pattern
from extractor.mentions.ground import is_han

LEVELS = "省市区县镇乡"
_OTHER_LEVELS = Pattern(
    "街道|苏木|嘎查|师市|自治[州县旗]|州|(?:[高经]?[新开]|开发|保税|示范|度假|园)区(?![内域])|旗(?![下舰手帜袍杆开])"
)
_IN_HOUSE = Pattern(
    "(?:局(?=党组|党委|办公室|机关|纪|工会|团委|[㐀-鿿]{2,8}[科股处室])"
    "|院(?![长内外里区士门子落线])|校(?![长内外园区门际企友级舍]))(?=[㐀-鿿])"
)
"""院 or 校 at the head of a department's name: the hospital or the school whose news it is."""


def opens_with_level(text: str, limit: int, ending: int) -> bool:
    """Whether a level stands at the limit, or the house whose news it is (院|监察室, 校|团委)."""
    free = limit == 0 or not is_han(text[limit - 1]) or text[limit - 1] in "由向与和对在"
    if free and limit < ending and _IN_HOUSE.match(text, limit):
        return True
    if text.endswith("居民", 0, limit) and text.startswith("区", limit):  # 各居民|区党群服务站
        return False
    level = limit < ending and (text[limit] in LEVELS or _opens_with_other(text, limit))
    return level and not text.startswith(("市场", "区域"), limit)


def _opens_with_other(text: str, limit: int) -> bool:
    """Whether a level of more characters stands here, of one locality and not of each (各|园区党工委)."""
    return _OTHER_LEVELS.match(text, limit) is not None and not text.endswith("各", 0, limit)
