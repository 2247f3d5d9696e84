"""Lessons listed behind those who gave them, each an event of its own (甲、乙分别作《…》和《…》专题讲座)."""

from collections.abc import Iterator

from extractor.matching.patterns import Pattern

_EACH = Pattern(r"(?:分别|先后|依次)[作做讲]?了?(?:题为)?$")

_ROW = Pattern(r"(?P<title>《[^《》]{1,60}》)(?:、|和|以?及|与)(?=《)")

_BEFORE = 6
"""The longest stretch before the first title in which the verb stands."""


def lessons(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The name in [start, end) itself, or each of several lessons of which it is the last."""
    apart = text.startswith("《", start) and _EACH.search(text, max(0, start - _BEFORE), start)
    while apart and (row := _ROW.match(text, start, end)):
        yield start, row.end("title")
        start = row.end()
    yield start, end
