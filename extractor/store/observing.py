"""What documents bring into the blocks of resolution, and what follows from a block: work that any machine may do.

Both are functions of bytes that the store keeps, and give bytes that it will keep.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from extractor.graph.codec import decode
from extractor.graph.sightings import Sighting, sighting
from extractor.resolution.corrections import Corrections
from extractor.resolution.curation import curated, without_rejected
from extractor.resolution.renaming import renamed_sighting
from extractor.resolution.stage import Naming, Record, Stage, Tie
from extractor.store.index import pack_each
from extractor.store.parts import Parts


class Told(NamedTuple):
    """What one document tells: its sighting as it is packed, or its statements where the curator's word is on them."""

    document: str
    packed: bytes
    namings: Sequence[Naming] = ()


class Found(NamedTuple):
    """What follows from a block, as the index keeps it."""

    namings: Sequence[Naming]
    ties: Sequence[Tie]
    derived: dict[str, bytes]


def told(document: str, parts: Parts, key: str, corrections: Corrections, namings: Iterable[Naming] = ()) -> Told:
    """What a document tells, under the names that were decided by now."""
    packed = parts.packed_statements(key) if _bears_on_statements(corrections) else parts.packed_sighting(key)
    return Told(document, packed, tuple(namings))


def observed(stages: Sequence[Stage], corrections: Corrections, one: Told) -> list[tuple[str, str, bytes]]:
    """What a document brings into which block of which stage, each once."""
    if _bears_on_statements(corrections):
        seen = sighting(one.document, curated(one.document, decode(one.packed), corrections))
    else:
        seen = Sighting.decode(one.packed)
    return list(_records(stages, corrections, renamed_sighting(seen, one.namings)))


def _records(stages: Sequence[Stage], corrections: Corrections, seen: Sighting) -> Iterator[tuple[str, str, bytes]]:
    for stage in stages:
        yield from ((stage.name, block, body) for block, body in sorted(set(stage.observe(seen, corrections))))


def found(stage: Stage, corrections: Corrections, records: Sequence[Record]) -> Found:
    """What a stage makes of one block: a function of its records alone."""
    outcome = stage.resolve(records, corrections)
    return Found(outcome.namings, outcome.ties, pack_each(without_rejected(outcome.statements, corrections)))


def _bears_on_statements(corrections: Corrections) -> bool:
    return bool(corrections.split or corrections.reject)
