"""Entries of a diary: a line with a day and its weather dates what is told under it (4月19日 晴)."""

from extractor.matching.patterns import Pattern

_HEAD = Pattern(
    r"\s*(?:\d{4}年)?\d{1,2}月\d{1,2}日[\s，]*(?:(?:星期|周)[一二三四五六日天])?[\s，]*"
    r"(?:晴|多云|阴|大?雾|霾|[小中大暴阵]{0,2}[雨雪]|风)[^。！？]{0,10}[。]?\s*"
)


def opens_entry(text: str) -> bool:
    """Whether a sentence is the head of a diary's entry, whose day 今天 means in the entry."""
    return _HEAD.fullmatch(text) is not None
