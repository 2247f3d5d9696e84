"""From one generation to the next: only the documents that changed, and the blocks that they touch, are looked at.

In an index that is new each document is observed once for all stages, as it names its things itself. Stage by stage,
a document that changed, or whose things go by other names now, brings its records into blocks anew; each block touched
is resolved again; where it now names a thing otherwise, the documents of that name have changed for the stages that
follow. At the end the statements of all documents that changed, and what is derived from the blocks, pass into the
quads as a difference.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from extractor.engines import ALONE, Engine
from extractor.graph.statement import Statement
from extractor.resolution.corrections import Corrections
from extractor.resolution.curation import added, curated, without_rejected
from extractor.resolution.renaming import renamed
from extractor.resolution.stage import Stage
from extractor.resolution.stages import STAGES
from extractor.store.index import Index, pack_each
from extractor.store.observing import found, observed, told
from extractor.store.parts import Parts


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """What a generation changes against the one before.

    Attributes:
        documents: those whose statements may differ.
        gone: derived statements that follow no more, packed.
        new: derived statements that follow now, packed.
    """

    documents: set[str]
    gone: list[bytes] = field(default_factory=list)
    new: list[bytes] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What resolution goes by.

    Attributes:
        parts: the parts of the documents.
        keys: the key of each document of the generation.
        corrections: the curator's word.
        engine: who observes the documents and resolves the blocks.
    """

    parts: Parts
    keys: Mapping[str, str]
    corrections: Corrections
    engine: Engine = ALONE


def resolve(index: Index, known: Known, changed: Iterable[str] | None) -> Difference:
    """Brings the index of a generation up to date.

    Args:
        index: the index, which holds what the generation before knew.
        known: documents and corrections.
        changed: the documents that are new, have another key, or are no more; None where the index is new, and all
            that is derived may be read from it afterwards.
    """
    difference = Difference(documents=set(known.keys if changed is None else changed))
    moved: set[str] = set()  # whose records may be others than those that the index has
    if changed is None:
        _observe_all(index, known)
    else:
        moved.update(difference.documents)
    earlier: list[str] = []
    for stage in STAGES:
        touched = _observe(index, known, stage, earlier, sorted(moved))
        blocks = sorted(touched) if changed is not None else index.blocks(stage.name)
        records = (index.records(stage.name, block) for block in blocks)
        outcomes = known.engine.map(partial(found, stage, known.corrections), records)
        for block, (namings, ties, derived) in zip(blocks, outcomes, strict=True):
            if changed is None:
                moved |= index.add_namings(stage.name, block, namings) | index.add_ties(stage.name, block, ties)
                index.add_derived(stage.name, block, derived)
                continue
            moved |= index.replace_namings(stage.name, block, namings) | index.replace_ties(stage.name, block, ties)
            _derive(index, difference, stage.name, block, derived)
        earlier.append(stage.name)
    difference.documents.update(moved)
    said = pack_each(added(known.corrections))
    if changed is None:
        index.add_derived("corrections", "", said)
    else:
        _derive(index, difference, "corrections", "", said)
    return difference


def _derive(index: Index, difference: Difference, stage: str, block: str, derived: Mapping[str, bytes]) -> None:
    gone, new = index.replace_derived(stage, block, derived)
    difference.gone.extend(gone)
    difference.new.extend(new)


def _observe_all(index: Index, known: Known) -> None:
    """What each document brings into the blocks of all stages while it alone names its things, read once."""
    documents = sorted(known.keys)
    all_told = (told(one, known.parts, known.keys[one], known.corrections) for one in documents)
    records = known.engine.map(partial(observed, STAGES, known.corrections), all_told)
    for document, found_there in zip(documents, records, strict=True):
        index.add_records((stage, block, document, body) for stage, block, body in found_there)


def _observe(index: Index, known: Known, stage: Stage, earlier: Sequence[str], documents: Sequence[str]) -> set[str]:
    """What some documents bring into a stage under the names that earlier ones decided; the blocks that change."""
    ties = index.ties(stage.name)
    touched: set[str] = set()
    for document in documents:
        if document not in known.keys:
            touched |= index.replace_records(stage.name, document, ())
    kept = [document for document in documents if document in known.keys]
    all_told = (told(one, known.parts, known.keys[one], known.corrections, index.namings(one, earlier)) for one in kept)
    records = known.engine.map(partial(observed, [stage], known.corrections), all_told)
    for document, found_there in zip(kept, records, strict=True):
        placed = ((ties.get(block, block), body) for _, block, body in found_there)
        touched |= index.replace_records(stage.name, document, placed)
    return touched


def resolved(document: str, key: str, index: Index, parts: Parts, corrections: Corrections) -> tuple[Statement, ...]:
    """The statements of one document as the graph holds them: curated, under the names that resolution decided."""
    kept = curated(document, parts[key], corrections)
    return without_rejected(renamed(kept, index.namings(document)), corrections)
