"""Decisions on identity as values: which two, how sure, and why."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from extractor.graph.lexical import decimal
from extractor.graph.statement import Statement
from extractor.ids import BASE, digest
from extractor.model import Evidence
from extractor.resolution.deriving import Deriver
from extractor.vocab import CIVIC, XSD

CERTAIN: Final = 0.9
"""From this score on two are made one; below it a person decides."""


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Decision:
    """That two IRIs are one, or may be one.

    Attributes:
        one: the first by code point.
        other: the second.
        score: how sure it is, between 0 and 1.
        reason: the rule that says so, in words.
    """

    one: str
    other: str
    score: float
    reason: str

    @property
    def is_merge(self) -> bool:
        """Whether the two are made one without asking."""
        return self.score >= CERTAIN


def decided(one: str, other: str, score: float, reason: str) -> Decision:
    """A decision on two IRIs, in their order."""
    first, second = sorted((one, other))
    return Decision(one=first, other=second, score=score, reason=reason)


def decision_statements(
    deriver: Deriver, decision: Decision, evidence: tuple[Evidence, ...] = ()
) -> Iterator[Statement]:
    """A decision as a node with its score and reason; possiblySameAs is the shortcut of one that is open."""
    writer = deriver.citing(evidence)
    node = f"{BASE}decision/{digest(decision.one, decision.other, decision.reason)}"
    yield writer.type(node, CIVIC.IdentityDecision)
    for iri in (decision.one, decision.other):
        yield writer.link(node, CIVIC.concerns, iri)
    yield writer.value(node, CIVIC.score, decimal(decision.score, 2), XSD.decimal)
    yield writer.text(node, CIVIC.reason, decision.reason)
    if not decision.is_merge:
        yield writer.link(decision.one, CIVIC.possiblySameAs, decision.other)
        yield writer.link(decision.other, CIVIC.possiblySameAs, decision.one)
