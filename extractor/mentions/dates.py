"""DATE mentions of one sentence, and the stretches that no name enters."""

from extractor.mentions.candidates import Candidate
from extractor.patterns import Pattern
from extractor.temporal.expressions import find_dates as expressions

_TITLE = Pattern(r"《[^《》]{1,120}》")


def find_dates(text: str) -> list[Candidate]:
    """The dates, periods and parts of days that the sentence names (guidelines § 1, `extractor.temporal`)."""
    return [Candidate(found.start, found.end, "DATE", "date-expression") for found in expressions(text)]


def find_blocks(text: str) -> list[tuple[int, int]]:
    """Titles in 《》, which are opaque (guidelines § 1)."""
    return [match.span() for match in _TITLE.finditer(text)]
