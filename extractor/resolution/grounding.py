"""Corrections that name a thing by the IRI which it goes by after resolution: the nodes that are meant.

Two of one name in one town go by an IRI with a discriminator (`person/甲镇/李强/派出所所长`); `civicgraph review`
writes it, but no document has it. What it means is found by resolving once without the corrections that name it.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations, product

from extractor.resolution.corrections import Corrections, Identity
from extractor.resolution.merging import Merger, Node
from extractor.resolution.references import Reference


def grounded(build: Callable[[Corrections], Merger], corrections: Corrections) -> Merger:
    """The merger of a block that obeys the corrections, those too that name its things with a discriminator.

    Args:
        build: makes the merger of the block under some corrections.
        corrections: the curator's word.
    """
    merger = build(corrections)
    own = {node.iri for node in merger.nodes}
    identities = (*corrections.same, *corrections.not_same)
    if not any(_may_mean(reference, own) for identity in identities for reference in identity.references):
        return merger
    meant: defaultdict[str, list[Node]] = defaultdict(list)
    for node, iri in merger.joins().iris.items():
        if iri not in own:
            meant[iri].append(node)
    same = tuple(_one(identity, meant) for identity in corrections.same)
    apart = tuple(pair for identity in corrections.not_same for pair in _pairs(identity, meant))
    return build(replace(corrections, same=same, not_same=apart))


def _may_mean(reference: Reference, own: set[str]) -> bool:
    return reference.document is None and reference.iri not in own and reference.iri.rpartition("/")[0] in own


def _things(identity: Identity, meant: Mapping[str, Sequence[Node]]) -> list[list[str]]:
    """For each thing of a correction the nodes that it means, where it has a discriminator; else itself."""
    return [
        [f"{node.iri} @ {node.document}" for node in meant.get(reference.iri, ())] or [thing]
        for thing, reference in zip(identity.things, identity.references, strict=True)
    ]


def _one(identity: Identity, meant: Mapping[str, Sequence[Node]]) -> Identity:
    return replace(identity, things=tuple(thing for things in _things(identity, meant) for thing in things))


def _pairs(identity: Identity, meant: Mapping[str, Sequence[Node]]) -> Iterator[Identity]:
    for ones, others in combinations(_things(identity, meant), 2):
        yield from (replace(identity, things=pair) for pair in product(ones, others))
