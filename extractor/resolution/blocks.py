"""Blocks that a correction ties together: what a person calls one has to be compared, whatever its names."""

from collections.abc import Callable

from extractor.resolution.corrections import Corrections
from extractor.resolution.groups import Groups


def block_of_correction(corrections: Corrections, block: str, block_of: Callable[[str], str]) -> str:
    """The block that takes the place of a block, because `same` ties it to another; itself where nothing does.

    Args:
        corrections: the curator's word.
        block: the block of a thing by its own name.
        block_of: the block of an IRI.
    """
    if not corrections.same:
        return block
    ties = [[block_of(reference.iri) for reference in identity.references] for identity in corrections.same]
    groups: Groups[str] = Groups(sorted({block, *(one for tie in ties for one in tie)}))
    for tie in ties:
        for other in tie[1:]:
            groups.join(tie[0], other)
    return min(groups.members(block))
