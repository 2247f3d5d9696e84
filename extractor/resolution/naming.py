"""What is derived where a thing goes by another IRI: that the one replaced the other, and the decision."""

from collections.abc import Iterator

from extractor.graph.statement import Statement
from extractor.model import Evidence
from extractor.resolution.decision import Decision, decision_statements
from extractor.resolution.deriving import Deriver
from extractor.vocab import DCTERMS


def named_so(
    graph: str, old: str, new: str, decision: Decision, evidence: tuple[Evidence, ...] = ()
) -> Iterator[Statement]:
    """That an IRI gave way to another, by a decision.

    Args:
        graph: the graph of what is derived.
        old: the IRI as documents have it.
        new: what it goes by.
        decision: why.
        evidence: the passages that the decision rests on.
    """
    writer = Deriver(graph=graph, rule="identity", evidence=evidence)
    yield writer.link(old, DCTERMS.isReplacedBy, new)
    yield from decision_statements(writer, decision, evidence)
