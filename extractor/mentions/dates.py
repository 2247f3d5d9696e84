"""DATE mentions of one sentence, and the stretches that no name enters."""

from extractor.matching.patterns import Pattern
from extractor.mentions.candidates import Candidate
from extractor.temporal.expressions import find_dates as expressions

_TITLE = Pattern(r"《[^《》]{1,120}》")
_PAPER = Pattern("[㐀-鿿]{2,4}”")
_ISSUE = Pattern(r"[ \u3000]*第[ \u3000]*[0-9〇零一二三四五六七八九十百]{1,4}[ \u3000]*[期辑]")
"""2024年|第5期: the year belongs to the name of the issue."""


def find_dates(text: str) -> list[Candidate]:
    """The dates, periods and parts of days that the sentence names (guidelines § 1, `extractor.temporal`)."""
    return [
        Candidate(found.start, found.end, "DATE", "date-expression")
        for found in expressions(text)
        if not _is_other(text, found.start, found.end)
        and not (found.text.endswith("年") and found.text[0] in "12二" and _ISSUE.match(text, found.end))
    ]


def _is_other(text: str, start: int, end: int) -> bool:
    """Whether a word of time is a part of another one: 投产后|年产值, “今日|芦汀” as the name of a paper."""
    if text.endswith("佳节", 0, end) and text.endswith("的", 0, start):  # 过一个祥和的|端午佳节
        return True
    if text[start:end] == "后年":
        return text.startswith(("产", "均"), end)
    return text[start:end] == "今日" and text.endswith("“", 0, start) and _PAPER.match(text, end) is not None


def find_blocks(text: str) -> list[tuple[int, int]]:
    """Titles in 《》, which are opaque (guidelines § 1)."""
    return [match.span() for match in _TITLE.finditer(text)]
