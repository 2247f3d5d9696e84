"""Whom a sentence means that says what he is without his name: 这位汉子是某公司董事长，也是镇人大代表."""

from bisect import bisect_left
from collections.abc import Sequence

from extractor.mentions.persons.given import is_predicated
from extractor.model import Mention

_REACH = 120
"""So many characters back the person is named."""


def meant_by_pronoun(content: str, start: int, article: int, office: Mention,
                     mentions: Sequence[Mention]) -> Mention | None:  # fmt: skip
    """Whom the article named last before the sentence at `start`, which says that he holds the office; else None."""
    if not is_predicated(content[start : office.start]):
        return None
    first = bisect_left(mentions, max(article, start - _REACH), key=lambda mention: mention.start)
    last = bisect_left(mentions, start, key=lambda mention: mention.start)
    return next((mention for mention in reversed(mentions[first:last]) if mention.label == "PERSON"), None)
