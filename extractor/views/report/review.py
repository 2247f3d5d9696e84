"""What a person should look at: facts that can't all be true, and things that may be one."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from extractor.graph.index import Index
from extractor.model import Evidence
from extractor.views.report.facts import Sentence, anchor, names_of, sentences
from extractor.vocab import CIVIC, ORG

_OFFICES: Final = 2  # of a person, whose sentences are shown


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing:
    """What a doubt is about: where it stands in the page, and what it is called."""

    anchor: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """A conflict, or a pair that may be one; why, and the passages. The score is empty for a conflict."""

    reason: str
    score: str
    things: tuple[Thing, ...]
    sentences: tuple[Sentence, ...]


def read_conflicts(index: Index) -> list[Doubt]:
    """What can't all be true."""
    return _ordered(_doubt(index, node) for node in index.instances(CIVIC.Conflict))


def read_candidates(index: Index) -> list[Doubt]:
    """The pairs that may be one and were not made one, the likeliest first."""
    return _ordered(_doubt(index, node) for node in index.instances(CIVIC.IdentityDecision) if _is_open(index, node))


def count_merges(index: Index) -> int:
    """How many decisions made two names of documents one."""
    return sum(not _is_open(index, node) for node in index.instances(CIVIC.IdentityDecision))


def _is_open(index: Index, node: str) -> bool:
    things = index.objects(node, CIVIC.concerns)
    return any(other in index.objects(one, CIVIC.possiblySameAs) for one in things for other in things)


def _ordered(doubts: Iterator[Doubt]) -> list[Doubt]:
    return sorted(doubts, key=lambda one: (-float(one.score or 1), one.reason, [thing.name for thing in one.things]))


def _doubt(index: Index, node: str) -> Doubt:
    things = index.objects(node, CIVIC.concerns)
    passages = [passage for thing in things for passage in _passages(index, node, thing)]
    names = [name for thing in things for name in _names(index, thing)]
    score = index.value(node, CIVIC.score)
    return Doubt(
        reason=index.value(node, CIVIC.reason),
        score=f"{float(score):.2f}" if score else "",
        things=tuple(_thing(index, thing) for thing in things),
        sentences=sentences(index, passages, names),
    )


def _passages(index: Index, node: str, thing: str) -> tuple[Evidence, ...]:
    """What the doubt rests on; of a person the sentences of their offices, for their mention is a name alone."""
    held = index.subjects(ORG.member, thing)
    sentences_of_offices = tuple(index.evidence(tenure, ORG.member, thing)[0] for tenure in held[:_OFFICES])
    return sentences_of_offices or index.evidence(node, CIVIC.concerns, thing)


def _names(index: Index, thing: str) -> list[tuple[str, str]]:
    """What is marked in the passages: of a tenure its holder and role, of anything else its names."""
    person = index.value(thing, ORG.member)
    if not person:
        return names_of(index, thing, "person" if "/person/" in thing else "event")
    return [*names_of(index, person, "person"), (index.label(index.value(thing, ORG.role)), "office")]


def _thing(index: Index, thing: str) -> Thing:
    """A tenure is found at its holder; a name is told with its town, for the other may be called the same."""
    person, town = index.value(thing, ORG.member), "、".join(index.objects(thing, CIVIC.jurisdiction))
    name = index.label(thing) if thing != index.label(thing) else thing.rpartition("/")[2]
    return Thing(anchor=anchor(person or thing), name=f"{name}（{town}）" if town else name)
