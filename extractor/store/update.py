"""From one generation to the next: only the documents that changed, and the blocks that they touch, are looked at.

Stage by stage, a document that changed brings its records into blocks; each block touched is resolved again; where it
now names a thing otherwise, the documents of that name have changed for the stages that follow. At the end the
statements of all documents that changed, and what is derived from the blocks, pass into the quads as a difference.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from extractor.engines import ALONE, Engine
from extractor.graph.sightings import Sighting, sighting
from extractor.graph.statement import Statement
from extractor.resolution.corrections import Corrections
from extractor.resolution.curation import added, curated, without_rejected
from extractor.resolution.renaming import renamed, renamed_sighting
from extractor.resolution.stage import Outcome, Record, Stage
from extractor.resolution.stages import STAGES
from extractor.store.index import Index
from extractor.store.parts import Parts


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """What a generation changes against the one before.

    Attributes:
        documents: those whose statements may differ.
        gone: derived statements that follow no more.
        new: derived statements that follow now.
    """

    documents: set[str]
    gone: list[Statement] = field(default_factory=list)
    new: list[Statement] = field(default_factory=list)


def resolve(
    index: Index,
    parts: Parts,
    keys: Mapping[str, str],
    changed: Iterable[str] | None,
    corrections: Corrections,
    engine: Engine = ALONE,
) -> Difference:
    """Brings the index of a generation up to date.

    Args:
        index: the index, which holds what the generation before knew.
        parts: the parts of the documents.
        keys: the key of each document of the generation.
        changed: the documents that are new, have another key, or are no more; None where the index is new, and all
            that is derived may be read from it afterwards.
        corrections: the curator's word.
        engine: who resolves the blocks.
    """
    difference = Difference(documents=set(keys if changed is None else changed))

    def derive(stage: str, block: str, statements: Iterable[Statement]) -> None:
        gone, new = index.replace_derived(stage, block, statements)
        if changed is not None:
            difference.gone.extend(gone)
            difference.new.extend(new)

    earlier: list[str] = []
    for stage in STAGES:
        touched: set[str] = set()
        ties = index.ties(stage.name)
        for document in sorted(difference.documents):
            seen = _seen(document, earlier, index, parts, keys.get(document), corrections)
            observed = stage.observe(seen, corrections) if seen is not None else ()
            placed = ((ties.get(block, block), body) for block, body in observed)
            touched |= index.replace_records(stage.name, document, placed)
        blocks = sorted(touched)
        records = (index.records(stage.name, block) for block in blocks)
        outcomes = engine.map(partial(_outcome, stage, corrections), records)
        for block, outcome in zip(blocks, outcomes, strict=True):
            difference.documents.update(index.replace_namings(stage.name, block, outcome.namings))
            difference.documents.update(index.replace_ties(stage.name, block, outcome.ties))
            derive(stage.name, block, without_rejected(outcome.statements, corrections))
        earlier.append(stage.name)
    derive("corrections", "", added(corrections))
    return difference


def _outcome(stage: Stage, corrections: Corrections, records: Sequence[Record]) -> Outcome:
    """What a stage makes of one block: a function of its records alone, so that any machine may work it out."""
    return stage.resolve(records, corrections)


def _seen(
    document: str, stages: Iterable[str], index: Index, parts: Parts, key: str | None, corrections: Corrections
) -> Sighting | None:
    """What a document contributes under the names that earlier stages decided; None where it is withdrawn."""
    if key is None:
        return None
    seen = _sighting(document, parts, key, corrections)
    return renamed_sighting(seen, index.namings(document, stages))


def _sighting(document: str, parts: Parts, key: str, corrections: Corrections) -> Sighting:
    if not corrections.split and not corrections.reject:
        return parts.sighting(key)
    return sighting(document, curated(document, parts[key], corrections))


def resolved(document: str, key: str, index: Index, parts: Parts, corrections: Corrections) -> tuple[Statement, ...]:
    """The statements of one document as the graph holds them: curated, under the names that resolution decided."""
    kept = curated(document, parts[key], corrections)
    return without_rejected(renamed(kept, index.namings(document)), corrections)
