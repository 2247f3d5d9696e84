"""Places abroad that no list holds: a name in the characters that transliterate, and what it names (克拉西亚边疆区)."""

import re
from collections.abc import Iterator
from functools import cache

from extractor import seeds
from extractor.mentions.candidates import Candidate
from extractor.mentions.vocabulary import alternation, everyday_words

_LEAST = 3


@cache
def _written_abroad() -> re.Pattern[str]:
    letters = "".join(seeds.words("names", "transliteration"))
    return re.compile(
        f"(?P<name>[{letters}]{{{_LEAST},7}})(?:{alternation(seeds.words('places', 'abroad'))})(?![长民委级内])"
    )


def find_abroad(text: str) -> Iterator[Candidate]:
    """Places by form; none where an everyday word stands in the name."""
    for place in _written_abroad().finditer(text):
        name = place["name"]
        if not any(name[at : at + 2] in everyday_words() for at in range(len(name) - 1)):
            yield Candidate(*place.span(), "PLACE", "abroad")
