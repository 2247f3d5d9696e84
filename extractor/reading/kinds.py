"""What a line is on its own: text of an article, its byline, the caption of a picture, or page furniture."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import Literal

from extractor import seeds
from extractor.matching.alternation import alternation
from extractor.matching.patterns import Pattern
from extractor.reading.lines import Line

Kind = Literal["text", "byline", "caption", "furniture"]

ENUMERATION = Pattern(
    r"[（(]?[一二三四五六七八九十]{1,3}[）)、]|第[一二三四五六七八九十]{1,3}[章节条]"
    r"|[（(]\d{1,2}[）)]|\d{1,2}(?:[、．)）]|\.(?!\d))"
)
"""What numbers an item of a list or a part of an article: 一、 （二） 3、."""

DATELINE = Pattern(
    r"[（(【]?(?:本[报刊网台社]|[^，。；：！？、“”（）【】\s]{0,14}?(?:网|报|社|台|电|日))"
    r"[^，。；！？“”）】]{0,16}?(?:讯|消息|电)"
    r"(?:[）】]|[（(：: ]|(?=\d))"
    r"|[（(【][^，。；：！？（）【】]{1,14}讯[）】]"
)
"""What opens a report: 本刊讯, （某某讯）, 某某新闻网5月6日消息：."""

AFTERWORD = Pattern(r"[。！？”]\s?（((?:[^（）]|（[^（）]{0,12}）){1,40})）$")
"""What stands in brackets after the last sentence of a paragraph, mostly its byline."""

_PAGE = Pattern(
    r"[-—–·\s]{0,6}\d{1,4}(?: ?/ ?\d{1,4})?[-—–·\s]{0,6}"  # - 3 -, 1/4
    r"|[Pp]age ?\d{1,4}|[A-D]\d{1,2}版?"
    r"|第 ?[0-9一二三四五六七八九十]{1,3} ?[版页][^，。；]{0,14}"
    r"|[^，。；]{0,12}第[0-9一二三四五六七八九十]{1,3}版"
    r"|(?:下转|上接|详见)第?[0-9一二三四五六七八九十A-D]{1,3}版[^，。；]{0,12}"
    r"|[^，。；]{0,16}\d{4}年\d{1,2}月\d{1,2}日[，\s]{0,3}星期[一二三四五六日天][^。；]{0,24}"
    r"|[^，。；]{0,24}总第 ?\d{1,5} ?期[^。；]{0,24}|(?:\d{4}年)?第 ?\d{1,4} ?期(?:[（ ][^。；]{0,24})?"
    r"|(?:https?://|www\.)\S{1,200}"
)
# A motto whose characters are parted for show: 同 / 心 / 同 / 行.
_SPACED = Pattern(r"(?:\w ?[/|·丨] ?){3,30}\w")
_BRACKETED = Pattern(r"（(?:[^（）]|（[^（）]{0,12}）){1,40}）")
_NAMES = Pattern(r"[^\W\d]{1,8}(?:[ 、][^\W\d]{1,8}){0,3}")
_ASIDE = Pattern(r"见|如图|略|下同|下转|上接|待续|附")
_PHOTOGRAPHED = Pattern(r"(?<!拍)摄$|(?<=[^。！？”\s])\s?（[^（）。，]{1,16}(?<!拍)摄）$")
_PICTURED = Pattern(
    r"[^，。；：！？]{2,24}(?:会议?|仪式|典礼|活动|比赛|晚会|演练|演出|培训班|读书班|讲座)(?:现场|主?会场|掠影"
    r"|剪影|一角|合影(?:留念)?)"
)
"""What a picture shows of an event, as a line of its own (企业家座谈会现场)."""
_FINAL = ("。", "！", "？", "；")

CAPTION_MARKS = frozenset("△▲")
"""The triangles that point to a picture, and stand before short reports too."""

_DATED = Pattern(r"(?:\d{4} ?年 ?)?\d{1,2} ?月 ?\d{1,2} ?日|近日|日前|近期")
_BRIEFS = Pattern(r"讯|短波|快[递报讯]|动态|传真|速览|播报|集锦|点击|掠影")
"""What stands over short reports (简讯, 社区短波)."""

_SHORT = 15
"""The longest scrap, head of a column, or caption that a date opens."""

_CLOSE = 4
"""How many lines apart the triangles of reports under one another stand."""


def kinds(lines: Iterable[Line]) -> Iterator[Kind]:
    """The kind of each line; a scrap right after page furniture is furniture too (扫码 ⏎ 了解更多).

    A triangle marks a caption, unless it opens one of several short reports (▲3月1日，…。 under 简讯).
    """
    every = tuple(lines)
    reports = _reports(every)
    after_furniture = False
    for at, line in enumerate(every):
        found: Kind = "text" if at in reports else kind(line)
        if found == "text" and after_furniture and line.gap == 0 and _is_scrap(line):
            found = "furniture"
        yield found
        # A number alone may be a cell of a table, so what follows it is judged by itself.
        after_furniture = found == "furniture" and not line.text.isdigit()


def _reports(lines: Sequence[Line]) -> frozenset[int]:
    """Which lines with a triangle report something, each with its date: they stand together, or under a head."""
    marked = [at for at, line in enumerate(lines) if line.mark in CAPTION_MARKS and _DATED.match(line.text)]
    together = {at for pair in pairwise(marked) if pair[1] - pair[0] <= _CLOSE for at in pair}
    headed = {at for at in marked if at and len(lines[at - 1].text) <= _SHORT and _BRIEFS.search(lines[at - 1].text)}
    return frozenset(at for at in together | headed if not _is_photo(lines[at].text))


def _is_photo(text: str) -> bool:
    return bool(_PHOTOGRAPHED.search(text[-8:])) or (len(text) <= _SHORT and not text.endswith(_FINAL))


def kind(line: Line) -> Kind:
    """The kind of a line by its own words alone; whatever is not plainly something else is text."""
    text = line.text
    if line.mark in CAPTION_MARKS or _is_caption(text):
        return "caption"
    if _is_furniture(text):
        return "furniture"
    return "byline" if _is_byline(text) else "text"


def ends_article(text: str) -> bool:
    """Whether a paragraph closes with its article's byline: …圆满结束。（记者 某某）."""
    found = AFTERWORD.search(text[-64:])
    return found is not None and _signs(found[1])


def tells_of_event(text: str) -> bool:
    """Whether a headline tells of an event: 某镇召开推进会, but not 同心同行 再启新程."""
    return bool(_telling().search(text))


def _is_scrap(line: Line) -> bool:
    return len(line.text) <= _SHORT and not line.mark and not line.text.endswith(_FINAL)


def _signs(bracketed: str) -> bool:
    if ENUMERATION.match(f"（{bracketed}）") or _ASIDE.match(bracketed):
        return False
    return bool(_byline_word().search(bracketed) or _NAMES.fullmatch(bracketed))


def _is_furniture(text: str) -> bool:
    if len(text) > 60 or text.endswith(_FINAL) or ENUMERATION.match(text):
        return False
    return bool(
        _PAGE.fullmatch(text)
        or _SPACED.fullmatch(text)
        or (len(text) <= 40 and _imprint().match(text))
        or (len(text) <= 40 and _furniture().search(text) and not tells_of_event(text))
    )


def _is_caption(text: str) -> bool:
    if len(text) > 80:
        return False
    if text.startswith(seeds.words("layout", "caption_openings")):
        return True
    if _PICTURED.fullmatch(text):
        return True
    return _PHOTOGRAPHED.search(text[-20:]) is not None and not _BRACKETED.fullmatch(text)


def _is_byline(text: str) -> bool:
    if len(text) > 40 or text.endswith(_FINAL):
        return False
    if _BRACKETED.fullmatch(text):
        return _signs(text[1:-1])
    return "，" not in text and bool(_byline_opening().match(text))


@cache
def _furniture() -> re.Pattern[str]:
    return re.compile(alternation(seeds.words("layout", "furniture")))


@cache
def _imprint() -> re.Pattern[str]:
    return re.compile(rf"(?:{alternation(seeds.words('layout', 'imprint'))}) ?(?:[：:]|[/|丨])")


@cache
def _byline_word() -> re.Pattern[str]:
    return re.compile(alternation(seeds.words("layout", "byline_words")))


@cache
def _byline_opening() -> re.Pattern[str]:
    return re.compile(rf"(?:{alternation(seeds.words('layout', 'byline_openings'))})(?:[ ：:/|]|(?<=[/|]))")


@cache
def _telling() -> re.Pattern[str]:
    return re.compile(alternation(seeds.words("layout", "headline_verbs")))
