"""Corrections against the graph that they were made for: which of them match nothing any more."""

from collections.abc import Iterator

from pyoxigraph import NamedNode

from extractor.resolution.corrections import Identity
from extractor.resolution.curation import matches
from extractor.resolution.references import expanded, parsed
from extractor.store.graph import Graph


def unmatched(graph: Graph) -> Iterator[str]:
    """A line for each correction that speaks of a thing, a document or a fact that the graph does not know."""
    corrections = graph.corrections
    for kind, identities in (("same", corrections.same), ("not_same", corrections.not_same)):
        for number, identity in enumerate(identities, 1):
            yield from (f"{kind} {number}: {thing} is not in the graph" for thing in _unknown(graph, identity))
    for number, rename in enumerate(corrections.rename, 1):
        if not _is_known(graph, expanded(rename.thing)):
            yield f"rename {number}: {rename.thing} is not in the graph"
    for number, add in enumerate(corrections.add, 1):
        if not _is_known(graph, expanded(add.subject), but="corrections"):
            yield f"add {number}: {add.subject} is not in the graph but for this fact"
    if corrections.split or corrections.reject:
        yield from _without_effect(graph)


def _without_effect(graph: Graph) -> Iterator[str]:
    found = {one for statements in graph.uncurated() for one in matches(statements, graph.corrections)}
    for number, split in enumerate(graph.corrections.split, 1):
        if f"split {number}" not in found:
            yield f"split {number}: {split.document} has no passage with {'、'.join(split.quotes)}"
    for number, reject in enumerate(graph.corrections.reject, 1):
        if f"reject {number}" not in found:
            yield f"reject {number}: no document states {reject.thing or reject.subject} so"


def _unknown(graph: Graph, identity: Identity) -> Iterator[str]:
    """The things that the graph does not know; one with a discriminator, made one with its namesake, lost that."""
    for thing, reference in zip(identity.things, identity.references, strict=True):
        namesake = reference.iri.rpartition("/")[0]
        if not _is_known(graph, reference.iri) and not (parsed(namesake) and _is_known(graph, namesake)):
            yield thing


def _is_known(graph: Graph, iri: str, *, but: str = "") -> bool:
    """Whether the graph says anything of the IRI, that it was replaced included, but in the graph named."""
    found = graph.store.quads_for_pattern(NamedNode(iri), None, None, None)
    names = {str(getattr(quad.graph_name, "value", "")) for quad in found}
    return bool({name for name in names if name and not (but and name.endswith(f"/{but}"))})
