"""Notes beside titles, in brackets or as pieces of their own: ranks, duties, dates, what became of the holder."""

import re
from functools import cache

from extractor import seeds
from extractor.matching.patterns import Pattern
from extractor.mentions.vocabulary import alternation

_NUMBERS = r"[~～—–－-]?(?:19|20)[0-9]{2}[0-9~～—–\-－.．年月日至起前后约]{0,24}"
_DATE = Pattern(f"{_NUMBERS}|[0-9]{{1,2}}年")
_DATED = Pattern(f"^(?:{_NUMBERS})(?![0-9])|{_NUMBERS}$")
_STEP = "[正副][国省部厅局地市州司县处乡科股镇团师旅]{1,3}"
_RANK = Pattern(f"(?:保留|享受|拟任)?{_STEP}(?:[长职]?级|职)?(?:待遇)?")
_GRADE = Pattern(f"(?:大|上|中|少)[校将尉]$|{_STEP}长?级")
_DUTY = Pattern(r"(?:分管|主管|负责|联系|主持|协助)[^，。；（）]{1,20}")
_FATE = Pattern(r"(?:现?已|被|判|另有|因|受|接受|去向|从|赴|传)[^，。；、（）]{1,20}|后?(?:调任|另任|任职|调离)")
_ORIGIN = Pattern(r"[㐀-鿿]{2,3}籍|(?:人大|政协|政府|党委)方向|第[一二三四五]任期")


@cache
def _words() -> re.Pattern[str]:
    tables = (seeds.table("offices", key) for key in ("openers", "closers", "role_qualifiers"))
    return re.compile(alternation([*seeds.words("offices", "notes"), *(word for table in tables for word in table)]))


def is_note(text: str) -> bool:
    """Whether a string is one of the asides that stand beside titles: 主持工作, 正处级, 2019.03-, 已离任."""
    undated = without_dates(text)
    forms = (_words(), _RANK, _DATE, _DUTY, _FATE, _ORIGIN)
    return any(form.fullmatch(part) for form in forms for part in (text, undated))


def without_dates(text: str) -> str:
    """The text without the dates at its ends: 2021年卸任镇长, 镇党委书记2018-2021."""
    return _DATED.sub("", _DATED.sub("", text)) or text


def without_grade(prefix: str) -> str:
    """What stands before a role, without the grade between body and role: 县人武部|上校|政委, 规划处|正科级|秘书."""
    return _GRADE.sub("", prefix)
