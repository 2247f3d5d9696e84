"""Stretches of a sentence that rules for events don't look into: titles, quotations, brackets.

In 举办学习《…大会上的讲话》专题讲座 the word 大会 names no event of the bulletin. The masked text is as
long as the original, so offsets hold in both.
"""

from extractor.matching.patterns import Pattern

FILL = "〓"
"""Stands for each character inside a pair of marks; the marks themselves stay."""

SHOWS = ("村晚", "春晚", "村超", "村BA")
"""Shows that are always quoted and yet are what they are called by: 第四届“村晚”."""

_QUOTED = Pattern(
    rf"(?<=《)[^《》]{{1,80}}(?=》)|(?<=“)(?!(?:{'|'.join(SHOWS)})”)[^“”]{{1,60}}(?=”)"
    rf"|(?<=[（(])[^（()）]{{1,20}}(?=[)）])"
)


def mask(text: str) -> str:
    """The text with what stands in 《》, “” and brackets replaced by fill characters."""
    return _QUOTED.sub(lambda quoted: FILL * len(quoted[0]), text)
