"""Writing a store: a new generation beside the old one, then one rename."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from pyoxigraph import Store

from extractor.errors import ExportError
from extractor.graph.parts import Part
from extractor.store.folder import Folder
from extractor.store.index import Member, open_index
from extractor.store.parts import Parts, open_parts
from extractor.store.quads import source_quad, union_quad


def store_parts(out: Path, parts: Sequence[Part]) -> None:
    """Keeps parts, makes a generation of them, and puts it in force.

    Args:
        out: the output folder of the build.
        parts: what the documents of the graph say.

    Raises:
        ExportError: the store can't be written.
    """
    folder = Folder.of(out)
    try:
        folder.path.mkdir(parents=True, exist_ok=True)
        with open_parts(folder.parts, write=True) as kept:
            for part in parts:
                kept.add(part)
        write_generation(out, (Member(iri=part.document, key=part.key) for part in parts))
    except OSError as error:
        raise ExportError(f"{folder.path}: can't be written ({error}); see that it is writable, with space") from error


def write_generation(out: Path, members: Iterable[Member]) -> None:
    """Makes a generation of the parts that the members name, and puts it in force.

    Args:
        out: the output folder of the build.
        members: the documents of the graph; their parts are in the store already.

    Raises:
        ExportError: the store can't be written.
    """
    folder, chosen = Folder.of(out), sorted(members)
    try:
        generation = folder.begin()
        with open_index(generation.index, write=True) as index, open_parts(folder.parts) as parts:
            index.add(chosen)
            _load(Store(str(generation.quads)), chosen, parts)
        folder.switch(generation)
    except OSError as error:
        raise ExportError(f"{folder.path}: can't be written ({error}); see that it is writable, with space") from error


def _load(store: Store, members: Iterable[Member], parts: Parts) -> None:
    for member in members:
        statements = parts[member.key]
        store.bulk_extend(source_quad(statement) for statement in statements)
        store.bulk_extend(union_quad(statement) for statement in statements)
    store.flush()
