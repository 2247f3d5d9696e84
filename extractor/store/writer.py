"""Writing a store: a new generation beside the old one, then one rename."""

import shutil
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Final

from filelock import FileLock, Timeout
from pyoxigraph import Quad, Store

from extractor.collector import seldom_looking
from extractor.engines import ALONE, Engine
from extractor.errors import ExportError, StoreError
from extractor.fingerprint import resolving_fingerprint
from extractor.graph.codec import decode
from extractor.graph.statement import Statement
from extractor.resolution.corrections import NONE, Corrections
from extractor.store.description import Inputs, description
from extractor.store.folder import Folder, Generation
from extractor.store.index import Index, open_index, pack_each
from extractor.store.loading import load
from extractor.store.parts import Parts, open_parts
from extractor.store.quads import DEFAULT, as_lines, source_quad
from extractor.store.tally import Tally
from extractor.store.update import Difference, Known, resolve, resolved

PROGRAM: Final = "program"
CORRECTIONS: Final = "corrections"
LICENCE: Final = "licence"
TALLY: Final = "tally"
_DESCRIPTION: Final = "description"
_BATCH: Final = 8  # documents whose statements a process makes at once
_FEW: Final = 1000  # derived statements that are turned into text at once


@contextmanager
def writing(out: Path) -> Iterator[Parts]:
    """The parts of the store in an output folder, for a build that has it to itself.

    Raises:
        StoreError: another build writes into the folder.
        ExportError: the store can't be written.
    """
    folder = Folder.of(out)
    try:
        folder.path.mkdir(parents=True, exist_ok=True)
        with FileLock(folder.lock, timeout=0), open_parts(folder.parts, write=True) as parts:
            yield parts
    except Timeout as error:
        raise StoreError(f"{out}: another build writes into this folder; wait for it, or give another -o") from error
    except OSError as error:
        raise ExportError(f"{folder.path}: can't be written ({error}); see that it is writable, with space") from error


def write_generation(
    out: Path,
    keys: Mapping[str, str],
    corrections: Corrections = NONE,
    *,
    licence: str | None = None,
    forget: bool = False,
    engine: Engine = ALONE,
) -> None:
    """Makes the generation of some documents and puts it in force; where nothing changed, none is made.

    Args:
        out: the output folder of the build.
        keys: the documents of the graph, by IRI, with the keys of their parts, which the store holds already.
        corrections: the curator's word.
        licence: the IRI of the licence of the documents, None where it is not known.
        forget: whether nothing of earlier generations may be left.
        engine: who resolves what is named alike.

    Raises:
        ExportError: the store can't be written.
        StoreError: the store is damaged.
    """
    folder = Folder.of(out)
    try:
        current = folder.current
        base = current if current is not None and _is_base(current, corrections) else None
        if base is not None and _keys(base) == keys and _licence(base) == licence:
            if forget:
                _forget(folder, keys)
            return
        if forget:  # a database keeps for a while what was taken out of it
            base = None
        generation = folder.begin()
        with open_parts(folder.parts) as parts, seldom_looking():
            work = _Work(parts=parts, keys=keys, corrections=corrections, licence=licence, engine=engine)
            if base is None:
                _make(generation, work)
            else:
                _change(generation, base, work)
        before = _keys(current) if current is not None else {}
        folder.switch(generation)
        if forget:
            _forget(folder, keys)
            return
        with open_parts(folder.parts, write=True) as parts:
            parts.keep({*keys.values(), *before.values()})
    except OSError as error:
        raise ExportError(f"{folder.path}: can't be written ({error}); see that it is writable, with space") from error


def _forget(folder: Folder, keys: Mapping[str, str]) -> None:
    folder.forget()
    with open_parts(folder.parts, write=True) as parts:
        parts.keep(keys.values())
        parts.compact()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Work:
    """What a generation is made of."""

    parts: Parts
    keys: Mapping[str, str]
    corrections: Corrections
    licence: str | None
    engine: Engine

    @property
    def known(self) -> Known:
        """What resolution goes by."""
        return Known(parts=self.parts, keys=self.keys, corrections=self.corrections, engine=self.engine)

    def statements(self, index: Index, document: str, keys: Mapping[str, str]) -> tuple[Statement, ...]:
        """The statements of a document under one index; none where it does not hold the document."""
        key = keys.get(document)
        return resolved(document, key, index, self.parts, self.corrections) if key is not None else ()


def _is_base(generation: Generation, corrections: Corrections) -> bool:
    """Whether a generation can be changed into the next: it was resolved by the same program and corrections."""
    with open_index(generation.index) as index:
        return index.note(PROGRAM) == resolving_fingerprint() and index.note(CORRECTIONS) == corrections.encode()


def _licence(generation: Generation) -> str | None:
    with open_index(generation.index) as index:
        return index.note(LICENCE) or None


def _keys(generation: Generation) -> dict[str, str]:
    with open_index(generation.index) as index:
        return {member.iri: member.key for member in index.members()}


def _make(generation: Generation, work: _Work) -> None:
    """All documents into an empty generation."""
    with open_index(generation.index, write=True) as index:
        index.set_note(PROGRAM, resolving_fingerprint())
        index.set_note(CORRECTIONS, work.corrections.encode())
        for document, key in sorted(work.keys.items()):
            index.set_member(document, key)
        resolve(index, work.known, None)
        index.commit()  # from here on other processes read it
        store = Store(str(generation.quads))
        load(store, _texts(generation, index, work), work.engine.cores)
        _describe(store, Tally.of(store), index, work)
        store.flush()
        index.commit()


def _texts(generation: Generation, index: Index, work: _Work) -> Iterator[bytes]:
    """All that the documents state and what is derived, in N-Quads."""
    members = iter(sorted(work.keys.items()))
    batches = iter(lambda: tuple(islice(members, _BATCH)), ())
    lines = partial(_lines_of, generation, work.parts.path, work.corrections)
    yield from work.engine.nearby(lines, batches)
    derived = index.derived()
    yield from map(as_lines, iter(lambda: tuple(islice(derived, _FEW)), ()))


def _lines_of(
    generation: Generation, kept: Path, corrections: Corrections, members: Sequence[tuple[str, str]]
) -> bytes:
    """What some documents, given with the keys of their parts, state; by whichever process sees the store."""
    with open_index(generation.index) as index, open_parts(kept) as parts:
        return b"".join(as_lines(resolved(iri, key, index, parts, corrections)) for iri, key in members)


def _change(generation: Generation, base: Generation, work: _Work) -> None:
    """A copy of the generation before, and in it what differs."""
    shutil.copyfile(base.index, generation.index)
    base.opened().backup(str(generation.quads))
    known = _keys(base)
    changed = {iri for iri in {*known, *work.keys} if known.get(iri) != work.keys.get(iri)}
    with open_index(base.index) as before, open_index(generation.index, write=True) as index:
        for document in sorted(changed):
            index.set_member(document, work.keys.get(document))
        difference = resolve(index, work.known, changed)
        store, tally = Store(str(generation.quads)), Tally.decode(index.note(TALLY) or "")
        for document in sorted(difference.documents):
            old = set(map(source_quad, work.statements(before, document, known)))
            new = set(map(source_quad, work.statements(index, document, work.keys)))
            _apply(store, tally, old - new, new - old)
        _apply_derived(store, tally, difference)
        _describe(store, tally, index, work)
        store.flush()
        index.commit()


def _describe(store: Store, tally: Tally, index: Index, work: _Work) -> None:
    """Replaces the description of the data set, which tells the tally of all that is there beside it."""
    index.set_note(LICENCE, work.licence or "")
    index.set_note(TALLY, tally.encode())
    inputs = Inputs(
        documents=work.keys,
        program=resolving_fingerprint(),
        corrections=work.corrections.encode(),
        licence=work.licence,
    )
    gone, new = index.replace_derived(_DESCRIPTION, "", pack_each(description(store, tally, inputs)))
    _apply(store, tally, _quads(gone), _quads(new))


def _apply_derived(store: Store, tally: Tally, difference: Difference) -> None:
    gone, new = set(_quads(difference.gone)), set(_quads(difference.new))
    _apply(store, tally, gone - new, new - gone)


def _quads(derived: Iterable[bytes]) -> Iterator[Quad]:
    return (source_quad(one) for packed in derived for one in decode(packed))


def _apply(store: Store, tally: Tally, gone: Iterable[Quad], new: Iterable[Quad]) -> None:
    """Takes quads out and puts others in; a triple leaves the default graph when no graph states it any more.

    The tally counts what leaves the default graph and what enters it.
    """
    for quad in gone:
        store.remove(quad)
        others = store.quads_for_pattern(quad.subject, quad.predicate, quad.object, None)
        if [other.graph_name for other in others] == [DEFAULT]:
            store.remove(_in_union(quad))
            tally.count(quad, -1)
    entering = list(new)
    for triple in {_in_union(quad) for quad in entering}:
        if triple not in store:
            tally.count(triple, 1)
    store.extend([one for quad in entering for one in (quad, _in_union(quad))])


def _in_union(quad: Quad) -> Quad:
    return Quad(quad.subject, quad.predicate, quad.object, DEFAULT)
