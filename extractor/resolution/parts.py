"""Names of parts and wholes: 开幕会 and 第一次全体会议 are parts of a session, 开幕式 of a festival.

A part names its whole where its own name or its sentence holds the term and session (第六届…第八次会议), or the whole's
name without town and edition (桃花节开幕式); a session also where it is called by what it is (人代会).
"""

import re
from typing import Final

from extractor.temporal.numerals import number

_NUMBER = r"(?:[0-9]{1,3}|[一二三四五六七八九十]{1,4})"
_OF_SESSION = (
    rf"(?:第?{_NUMBER}次)?全体(?:会议|大会)|[开闭]幕(?:会|大会)|预备会议?|主席团[^，。；]{{0,8}}会议"
    r"|(?:各?代表团?|与会代表|各组|分)?(?:举行|进行|的)?分?(?:组|团)(?:会议|讨论|审议)(?:会)?"
)
_OF_FESTIVAL = r"[开闭]幕(?:式|仪式|晚会)|启动仪式|颁奖(?:仪式|典礼|晚会)|(?:系列)?活动之一的?[^，。；]{2,20}"
_PART = re.compile(rf"(?:{_OF_SESSION}|{_OF_FESTIVAL})$")
_SESSION_PART = re.compile(rf"(?:{_OF_SESSION})$")
_EARLY = re.compile("预备|主席团")
_EDITION = re.compile(rf"第?({_NUMBER})届[^，。；届]{{2,14}}?第?({_NUMBER})次(?:全体)?(?:会议|全会)")
_FESTIVAL = re.compile(r"(?:[节周季展赛]|博览会|运动会|文化月|论坛|活动|读书班|培训班)$")
_FRAME = re.compile(
    rf"^.*?(?:第?{_NUMBER}届|\d{{4}}年?(?:度)?)|^[㐀-鿿]{{1,4}}?(?:[省市县区镇乡村]|街道|社区)|[“”‘’\s]"
)
_SHORTEST: Final = 3

CONGRESSES: Final = (
    ("人大", re.compile("人代会|人大会议|人民代表大会")),
    ("党", re.compile("党代会|党代表大会|党员代表大会")),
)
"""What a congress is called by for short, and what the name of its series holds."""


def is_part(name: str) -> bool:
    """Whether an event of this name is part of another: 某届某次会议第一次全体会议, 桃花节开幕式."""
    return _PART.search(name) is not None


def is_part_of_session(name: str) -> bool:
    """Whether it is one that sessions have."""
    return _SESSION_PART.search(name) is not None


def is_early(name: str) -> bool:
    """Whether it is a part that may come before its session opens (预备会议)."""
    return _EARLY.search(name) is not None


def is_festival(name: str) -> bool:
    """Whether an event of this name may have parts with names of their own, and is none itself."""
    return _FESTIVAL.search(name) is not None and not is_part(name) and len(core(name)) >= _SHORTEST


def core(name: str) -> str:
    """The name without town and edition: 桃花节 of 溪口镇第三届桃花节."""
    return _FRAME.sub("", name)


def editions(text: str) -> set[tuple[int, int]]:
    """The terms and sessions that a text names."""
    return {(number(found[1]), number(found[2])) for found in _EDITION.finditer(text)}
