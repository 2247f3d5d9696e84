"""Policies of overlap: small functions whose names say who wins."""

from collections.abc import Iterable

from extractor.mentions.candidates import Candidate
from extractor.model import Label

_RANK: dict[Label, int] = {"DATE": 0, "PERSON": 1, "OFFICE": 2, "ORG": 3, "EVENT": 4, "PLACE": 5}


def overlaps(one: Candidate, other: Candidate) -> bool:
    """Whether two candidates share a character."""
    return one.start < other.end and other.start < one.end


def nests(inner: Candidate, outer: Candidate) -> bool:
    """Whether the pair is the one nesting that the guidelines know: an ORG or a locality inside an OFFICE."""
    return inner.label == "ORG" and outer.label == "OFFICE" and outer.start <= inner.start and inner.end <= outer.end


def flat_but_for_offices(candidates: Iterable[Candidate]) -> list[Candidate]:
    """Non-overlapping candidates, but for the ORG inside an OFFICE (guidelines § 1: OFFICE and ORG nest).

    The firmer label wins (a date before a person, a person before a title …), then the longer candidate, then the
    earlier one. An EVENT swallows the bodies and places in front of its noun (芦汀镇第八届人民代表大会第六次会议).
    """
    pool = _without_swallowed(list(candidates))
    kept: list[Candidate] = []
    for candidate in sorted(pool, key=lambda c: (_RANK[c.label], c.start - c.end, c.start)):
        clashing = [other for other in kept if overlaps(candidate, other)]
        if all(nests(candidate, other) or nests(other, candidate) for other in clashing):
            kept.append(candidate)
    return sorted(kept)


def _without_swallowed(pool: list[Candidate]) -> list[Candidate]:
    events = [candidate for candidate in pool if candidate.label == "EVENT"]
    return [
        candidate
        for candidate in pool
        if candidate.label == "EVENT"
        or not any(event.start <= candidate.start and candidate.end <= event.end for event in events)
    ]
