"""When an office changed hands (guidelines § 3, `date`)."""

from bisect import bisect_left
from collections.abc import Sequence

from extractor.matching.patterns import Pattern
from extractor.model import Mention, Sentence
from extractor.relations.calendar import Calendar

_REACH = 600
"""So many characters back a session's days are looked for."""
_MONTH = len("2025-01")
_DAY_REACH = 120
"""So many characters back a change of office takes its day from the sentences before."""
_AT_SESSION = Pattern(r"(?:大会|会议|会上)(?!主席)")
"""What opens a sentence that goes on with the session of the article, however far back its days are told."""
_BEFORE = Pattern("此前|在此之前|早前|先前")
"""What opens a sentence on a time before that of the text."""


def date_of_change(content: str, sentence: Sentence, article: int, inside: Sequence[Mention],
                   mentions: Sequence[Mention], calendar: Calendar) -> str | None:  # fmt: skip
    """The date of a change: that of its sentence, else the day told last before it, else the bulletin's month.

    17日上午，大会进行选举。某某当选镇长。: the day stands in the sentence before. A session of several days gives
    its month. What a sentence tells of a time before (此前) has no day there.

    Args:
        content: the document's text.
        sentence: the sentence that tells of the change.
        article: where its article begins.
        inside: the mentions of the sentence.
        mentions: all mentions of the document.
        calendar: what its dates mean.
    """
    for mention in inside:
        value = calendar.value(mention) if mention.label == "DATE" else None
        if value is not None and value.start is not None:
            return value.start.isoformat()
    if _BEFORE.match(content, sentence.start, sentence.end):
        return None
    at_session = _AT_SESSION.match(content, sentence.start, sentence.end)
    reach = _REACH if at_session else _DAY_REACH
    first = bisect_left(mentions, sentence.start - reach, key=lambda mention: mention.start)
    last = bisect_left(mentions, sentence.start, key=lambda mention: mention.start)
    for mention in reversed(mentions[first:last]):
        value = calendar.value(mention) if mention.label == "DATE" and mention.start >= article else None
        if value is not None and value.start is not None and value.start.day is not None and value.end is not None:
            first_day, last_day = value.start.isoformat(), value.end.isoformat()
            if first_day == last_day:
                return first_day
            if first_day[:_MONTH] == last_day[:_MONTH]:
                return first_day[:_MONTH]
    return calendar.issued.isoformat() if calendar.issued else None
