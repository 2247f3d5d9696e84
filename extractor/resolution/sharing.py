"""Why documents that speak of a thing mean one: by which rule, how sure, and which documents.

A decision on two IRIs has its node in the graph; where documents give a thing one IRI from the start the decision is
the same but would be a node for each pair of documents, so it is worked out from the block when somebody asks.
"""

from collections import defaultdict
from dataclasses import dataclass

from extractor.resolution.merging import Joins


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Sharing:
    """A rule by which a thing of several documents is one.

    Attributes:
        score: how sure it is, between 0 and 1. reason: the rule in words.
        documents: the IRIs of the documents that it ties together, in their order.
    """

    score: float
    reason: str
    documents: tuple[str, ...]


def shared(joins: Joins, iri: str) -> tuple[Sharing, ...]:
    """The rules that made the thing of an IRI one, the surest first."""
    documents: defaultdict[tuple[float, str], set[str]] = defaultdict(set)
    for join in joins.made:
        if joins.iris.get(join.one) == iri and join.one.document != join.other.document:
            documents[join.score, join.reason] |= {join.one.document, join.other.document}
    found = (
        Sharing(score=score, reason=reason, documents=tuple(sorted(told)))
        for (score, reason), told in documents.items()
    )
    return tuple(sorted(found, key=lambda one: (-one.score, one.reason)))
