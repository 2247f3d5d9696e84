"""Evidence that a sentence was cut: how a line ends, how another begins, what the document says of the seam.

A PDF converter ends lines where columns, pages and pictures end. Whether two lines were one can't be known,
but a line that stops at 、 or inside a quotation is open, and one that begins with ， or 的 has lost its
head.
"""

import re
from collections.abc import Sequence
from functools import cache

from extractor import seeds
from extractor.matching.alternation import alternation
from extractor.matching.patterns import Pattern
from extractor.reading.characters import HANZI
from extractor.reading.kinds import AFTERWORD, DATELINE, ENUMERATION
from extractor.reading.lines import Line

_FINAL = Pattern(r"[。！？!?…；;：:][”’」』）》〉】]{0,4}$|——$")
_SENTENCE_INSIDE = Pattern(r"[。！？]")
_DATED = Pattern(r"(?:\d{4}年|\d{1,2}月|近日|日前|近期)[^。]{0,60}，")
_ORPHAN = Pattern(
    r"[，、。；：！？”’」』）》〉】]"
    r"|的(?!确|士)|们|等(?=[\d，。、等各多])|之一"
    rf"|(?![一二三四五六七八九十百甲乙丙丁])[{HANZI}]、"
)
_QUOTED = Pattern(r"“[^“”]{0,60}”")
_COUNT = Pattern(r"(?<!\d)\d{1,6}$")
_PAIRS = {"“": "”", "《": "》", "（": "）", "「": "」"}
_SAID = "[，：]|指出|强调|要求|认为|听取|传达|审议|通报|部署|学习"


def is_finished(text: str) -> bool:
    """Whether the text ends as a sentence or what introduces a list does, or in brackets after a sentence."""
    return bool(_FINAL.search(text[-8:]) or AFTERWORD.search(text[-64:]))


def left_open(text: str) -> str | None:
    """The opening mark that the end of the text leaves unclosed (`“`), or None."""
    tail = text[-200:]
    for opener, closer in _PAIRS.items():
        if tail.rfind(opener) > tail.rfind(closer):
            return opener
    return None


def closes(text: str, opener: str) -> bool | None:
    """Whether the first mark of the pair closes the opener (融合”，推动… closes “); None without one."""
    for character in text[:200]:
        if character == _PAIRS[opener]:
            return True
        if character == opener:
            return False
    return None


def stops_short(text: str) -> bool:
    """Whether no sentence or headline ends so: on ， or 、, or on a word like 与 (but not on 参与)."""
    if text.endswith(("，", "、", *_PAIRS)):
        return True
    return text.endswith(seeds.words("layout", "open_endings")) and not text.endswith(
        seeds.words("layout", "closed_endings"),
    )


def is_running_text(text: str) -> bool:
    """Whether the text reads as a paragraph: a sentence ends in it, a date opens it, or clauses fill a line.

    Commas inside a quotation are no sign of clauses: 开展“迎新春，送祝福，话发展”活动 is a headline.
    """
    if _SENTENCE_INSIDE.search(text, 0, len(text) - 1) or _DATED.match(text):
        return True
    clauses = _QUOTED.sub("", text).count("，")
    return len(text) > (90, 35, 28)[min(clauses, 2)]


def is_orphan(text: str) -> bool:
    """Whether nothing can begin so: with ， or 的, or with one character and 、 (东、某某)."""
    return bool(_ORPHAN.match(text))


def completes_number(tail: str, head: str) -> bool:
    """Whether a count was parted from what it counts: 意见27 ⏎ 件."""
    counts = head.startswith(seeds.words("layout", "measures")) and "：" not in head[:8]
    return counts and bool(_COUNT.search(tail[-8:]))


def begins_a_piece(line: Line) -> bool:
    """Whether the line is marked as the first of a paragraph, an item or an article."""
    return line.indented or bool(_PIECE.match(line.text) or DATELINE.match(line.text))


def begins_a_sentence(text: str) -> bool:
    """Whether the text opens as a sentence does: 会上，…; 会议指出…; 为深入贯彻…; 3月5日…."""
    return bool(_sentence_opening().match(text))


def opens_with_date(text: str) -> bool:
    """Whether a day opens the text: 3月5日，…; 29日下午，…."""
    return bool(_DAY.match(text))


def is_short(text: str) -> bool:
    """Whether the text could be a headline or a caption: short, and no sentence ends in it."""
    return len(text) <= 40 and "。" not in text and not text.endswith(("；", "，", "、", "："))


_DAY = Pattern(r"(?:\d{1,2}月)?\d{1,2}日(?:[上下]午|凌晨|清晨|晚)?，")

_PIECE = Pattern(rf"{ENUMERATION.pattern}|—|【")


@cache
def _sentence_opening() -> re.Pattern[str]:
    openers, purposes = (alternation(seeds.words("layout", key)) for key in ("openers", "purposes"))
    return re.compile(rf"(?:{openers})(?:{_SAID})|{purposes}|\d{{1,2}}月\d{{1,2}}日|\d{{4}}年\d{{1,2}}月")


class Seams:
    """What a document's own words say of a seam: whether the four characters round it occur inside a line."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self._lines = lines
        self._known: frozenset[str] | None = None

    def hold(self, tail: str, head: str) -> bool:
        """Whether the document knows the seam: 河道整 ⏎ 治工程 where it has 河道整治工程 in one line."""
        # Gathered on first use: most documents have no seam to judge.
        if self._known is None:
            texts = (line.text for line in self._lines)
            self._known = frozenset(text[at : at + 4] for text in texts for at in range(len(text) - 3))
        return tail[-2:] + head[:2] in self._known
