"""Policies of overlap: small functions whose names say who wins."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from extractor.mentions.candidates import Candidate
from extractor.model import Label, Mention

_RANK: dict[Label, int] = {"DATE": 0, "PERSON": 1, "OFFICE": 2, "ORG": 3, "EVENT": 4, "PLACE": 5}

_SHORTEST = 5
"""The shortest name of an event that is left behind a body, in characters."""

_NESTING = {("OFFICE", "ORG"), *(("EVENT", label) for label in ("ORG", "PLACE", "PERSON", "OFFICE", "DATE"))}


def nests(inner: Candidate, outer: Candidate) -> bool:
    """Whether one may stand inside the other: an ORG in an OFFICE, a body or place in front of an EVENT's noun."""
    inside = outer.start <= inner.start and inner.end <= outer.end
    return inside and (outer.label, inner.label) in _NESTING


def flat_but_for_nesting(candidates: Iterable[Candidate]) -> list[Candidate]:
    """Candidates without overlap, but for those that may nest.

    The firmer label wins (a date before a person, a person before a title …), then the longer candidate, then the
    earlier one. An EVENT that a body runs into begins behind it (墨埠推进交流中心|建设领导小组会议).
    """
    kept: list[Candidate] = []
    standing: defaultdict[int, list[Candidate]] = defaultdict(list)
    for found in sorted(candidates, key=lambda c: (_RANK[c.label], c.start - c.end, c.start)):
        candidate = _behind_bodies(found, standing) if found.label == "EVENT" else found
        extent = range(candidate.start, candidate.end)
        if all(nests(candidate, other) or nests(other, candidate) for at in extent for other in standing.get(at, ())):
            kept.append(candidate)
            for at in extent:
                standing[at].append(candidate)
    return sorted(kept)


def _behind_bodies(event: Candidate, standing: Mapping[int, Sequence[Candidate]]) -> Candidate:
    """The event without what a body that begins before it holds of it, where enough of a name is left."""
    running = (o for o in standing.get(event.start, ()) if o.label == "ORG" and o.start < event.start)
    start = max((other.end for other in running), default=event.start)
    return event._replace(start=start) if event.end - start >= _SHORTEST else event


def outside_events(mentions: Iterable[Mention]) -> tuple[Mention, ...]:
    """The mentions without those that an EVENT swallows: the town in 芦汀镇第八届人民代表大会第六次会议."""
    pool = tuple(mentions)
    events = [mention for mention in pool if mention.label == "EVENT"]
    swallowed = {m for m in pool for e in events if m.label != "EVENT" and e.start <= m.start and m.end <= e.end}
    return tuple(mention for mention in pool if mention not in swallowed)
