"""What a document has named once, it names again: the second look over the whole text.

Guidelines § 1 want every occurrence of a name. A person introduced with a title is later named without one, a body in
full and then by a short form; the sentence alone no longer shows it, the document does.
"""

import re
from collections.abc import Iterable, Iterator

from extractor.mentions.candidates import Candidate
from extractor.mentions.names import ends_here
from extractor.mentions.people import THEORY
from extractor.mentions.segmenter import vocabulary
from extractor.mentions.vocabulary import alternation

_SHORTEST_BODY = 4


def known_people(content: str, names: Iterable[str], taken: Iterable[tuple[int, int]]) -> Iterator[Candidate]:
    """Further occurrences of the names, outside what is taken; a two-character name needs a follower behind it."""
    known = {name for name in names if len(name) >= 2}
    if not known:
        return
    spans = sorted(taken)
    for match in re.finditer(alternation(known), content):
        start, end = match.span()
        if _clashes(spans, start, end) or THEORY.match(content, end):
            continue
        if len(match[0]) > 2 or ends_here(content, end) or content[end - 1 : end + 1] not in vocabulary():
            yield Candidate(start, end, "PERSON", "known-name")


def known_bodies(content: str, names: Iterable[str], taken: Iterable[tuple[int, int]]) -> Iterator[Candidate]:
    """Further occurrences of the bodies' full names, outside what is taken."""
    known = {name for name in names if len(name) >= _SHORTEST_BODY}
    if not known:
        return
    spans = sorted(taken)
    for match in re.finditer(alternation(known), content):
        if not _clashes(spans, *match.span()):
            yield Candidate(*match.span(), "ORG", "known-body")


def _clashes(spans: list[tuple[int, int]], start: int, end: int) -> bool:
    return any(a < end and start < b for a, b in spans)
