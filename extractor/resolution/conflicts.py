"""Conflicts: what can't all be true, told with the sentences that say so and never silently resolved."""

from collections.abc import Iterator

from extractor.graph.statement import Statement
from extractor.ids import BASE, Ids, digest
from extractor.model import Evidence
from extractor.resolution.deriving import Deriver
from extractor.vocab import CIVIC


def conflict_statements(
    graph: str, reason: str, things: tuple[str, ...], evidence: tuple[Evidence, ...]
) -> Iterator[Statement]:
    """A conflict as a node: what it is about, why, and the passages, those of both sides.

    Args:
        graph: the graph of what is derived.
        reason: what can't be true, in words.
        things: the tenures or events that don't go together.
        evidence: the passages that say so.
    """
    writer = Deriver(graph=graph, rule="conflict", evidence=evidence)
    node = f"{BASE}conflict/{digest(reason, *things)}"
    yield writer.type(node, CIVIC.Conflict)
    yield writer.text(node, CIVIC.reason, reason)
    for thing in sorted(set(things)):
        yield writer.link(node, CIVIC.concerns, thing)
    for passage in evidence:
        yield writer.link(node, CIVIC.evidence, Ids().evidence(passage))
