"""Which names are looked at together, because a document says that what bore the one bears the other now.

All documents that tell such a change stand in one block: they are few, and a body may have been renamed again.
"""

from collections.abc import Iterator, Sequence

from pydantic import TypeAdapter

from extractor.graph.sightings import Sighting
from extractor.resolution.blocks import block_of_correction
from extractor.resolution.corrections import Corrections
from extractor.resolution.groups import Groups
from extractor.resolution.lines import identities, pairs
from extractor.resolution.names import Names
from extractor.resolution.stage import Outcome, Record, Tie

_ADAPTER = TypeAdapter(tuple[str, str])


class Changes:
    """The station of renamed bodies; `Names` decides what is one."""

    name = "changes"

    def observe(self, seen: Sighting, corrections: Corrections) -> Iterator[tuple[str, bytes]]:  # noqa: ARG002
        """One record for each body that the document says goes by another name now."""
        for pair in pairs(identities(seen)):
            yield "", _ADAPTER.dump_json(pair)

    def resolve(self, records: Sequence[Record], corrections: Corrections) -> Outcome:
        """Ties the blocks of the names of one body."""
        told = [
            [block_of_correction(corrections, Names.block(iri), Names.block) for iri in pair]
            for pair in (_ADAPTER.validate_json(record.body) for record in records)
        ]
        groups: Groups[str] = Groups(sorted({block for pair in told for block in pair}))
        for former, later in told:
            groups.join(former, later)
        return Outcome(
            ties=tuple(
                Tie(Names.name, block, members[0]) for members in groups for block in members if block != members[0]
            )
        )
