"""What is compared and how it came out: the claims of two records, judged as right, wrong or missed."""

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from extractor.model import Span

Outcome = Literal["right", "wrong", "missed"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One thing that a record says.

    Attributes:
        key: equal where the gold and the extraction say the same.
        layers: where it counts: its layer first, then parts of it (`arguments`, `arguments/place`).
        what: the claim in words, for a reader.
        kind: the label of a mention, the type of an event, the kind of an argument; empty elsewhere.
        spans: where the record itself places it, in source offsets.
        names: the words that name it; they place it where `spans` don't, and more closely where they do.
        beside: a word that stands near the name in the sentence that is meant: the role of a holding.
    """

    key: Hashable
    layers: tuple[str, ...]
    what: str
    kind: str = ""
    spans: tuple[Span, ...] = ()
    names: tuple[str, ...] = ()
    beside: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """A claim and how it came out."""

    outcome: Outcome
    claim: Claim


def judge(wanted: Iterable[Claim], given: Iterable[Claim], *, optional: Iterable[Hashable] = ()) -> Iterator[Verdict]:
    """Each claim of two bags once, compared by key: right ones, those given in vain, those missed.

    What is optional counts neither for nor against (guidelines § 6), unless it is wanted elsewhere.
    """
    claims = list(wanted)
    due = Counter(claim.key for claim in claims)
    free = set(optional) - set(due)
    for claim in given:
        if claim.key not in free:
            yield Verdict(outcome="right" if due[claim.key] > 0 else "wrong", claim=claim)
            due[claim.key] -= 1
    for claim in claims:
        if due[claim.key] > 0:
            yield Verdict(outcome="missed", claim=claim)
            due[claim.key] -= 1


def distinct(claims: Iterable[Claim]) -> Iterator[Claim]:
    """The claims as a set: of those with one key, the first."""
    first: dict[Hashable, Claim] = {}
    for claim in claims:
        first.setdefault(claim.key, claim)
    return iter(first.values())
