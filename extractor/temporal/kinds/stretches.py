"""Time counted or guessed from the day of writing: 五年来, 过去三年, 未来五年; 近日, 日前, 近年来.

A count alone (5天, 三年) is a duration and no date; it needs the word that anchors it.
"""

from typing import Literal

from extractor.matching.patterns import Pattern
from extractor.seeds import table, words
from extractor.temporal.forms import Lately, Point, Stretch, Unit
from extractor.temporal.kinds.periods import count
from extractor.temporal.kinds.words import BLANK, CHINESE, COUNT, Kind, one_of

_UNIT = "(?:年|个?月|个?星期|周|天)"
_COUNTED = Pattern(rf"(?P<count>{COUNT}?)[多余]?(?:至{COUNT})?(?P<unit>{_UNIT})")
_UNITS: dict[str, Unit] = {"年": "year", "月": "month", "周": "week", "星期": "week", "天": "day"}


def _stretch() -> str:
    not_motion = "(?![自到华访我此校院临京沪])"  # 三年来华 is a journey
    since = rf"(?:最近|近|过去的?)?(?<![0-9{CHINESE}第]){COUNT}[多余]?{_UNIT}多?以?来{not_motion}"
    said = rf"(?:过去的?|未来|今后|最近){COUNT}[多余]?(?:至{COUNT})?{_UNIT}间?|近[几两三五]年"
    return rf"(?:{since}|{said}|(?<![0-9{CHINESE}第]){COUNT}[多余]?年间)"


def _read_stretch(text: str, start: int, end: int) -> Point:
    found = _COUNTED.search(text, start, end)
    assert found is not None  # the pattern above is narrower
    unit = _UNITS[found["unit"].removeprefix("个")]
    ahead = text.startswith(("未来", "今后"), start)
    direction: Literal[-1, 1] = 1 if ahead else -1
    if found["count"] == "半" and unit == "year":
        return Point(start=start, end=end, form=Stretch(count=6, unit="month", direction=direction))
    form = Stretch(count=count(found["count"]), unit=unit, direction=direction)
    return Point(start=start, end=end, form=form)


def _lately() -> str:
    adverbs = words("dates", "lately_adverbs")
    anywhere = one_of(set(table("dates", "lately")) - {*adverbs, "近日", "日前"})
    at_clause_start = rf"(?:(?<=[，。；：,;:\n“”）\s])|^){one_of(adverbs)}(?!免冠|目标|规划)(?={BLANK}[，,一-鿿])"
    # 节日前, 生日前 and 30日前 end in a day before which something is; 日前 alone is a word.
    days_ago = rf"(?<![0-9{CHINESE}节生假今昨明平])日前(?![夕后来往])"
    behind_body = (
        "(?<=[村区镇乡局办委院校司])近期(?=征|公|开|举|组|召|启|发|完|对|将)(?!公布的|发展)"  # 石桥村|近期|征集村歌
    )
    return rf"(?:近日(?!点)|{days_ago}|{at_clause_start}|{behind_body}|{anywhere})"


def _read_lately(text: str, start: int, end: int) -> Point:
    return Point(start=start, end=end, form=Lately(unit=table("dates", "lately")[text[start:end]]))


STRETCH = Kind(name="stretch", pattern=_stretch, read=_read_stretch)
LATELY = Kind(name="lately", pattern=_lately, read=_read_lately)
