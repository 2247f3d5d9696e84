"""Reading a store: the one handle through which queries, exports, explorer and review see a build."""

from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager
from functools import cached_property
from pathlib import Path

from pyoxigraph import Store

from extractor.errors import StoreError
from extractor.graph.parts import Part
from extractor.graph.sightings import Sighting
from extractor.graph.statement import Statement
from extractor.graph.transcript import Transcript, named
from extractor.resolution.blocks import block_of_correction
from extractor.resolution.corrections import NONE, Corrections, decode_corrections
from extractor.resolution.names import Names
from extractor.resolution.people import People
from extractor.resolution.references import parsed
from extractor.resolution.renaming import renamed_sighting
from extractor.resolution.sharing import Sharing, shared
from extractor.store.folder import Folder, Generation
from extractor.store.index import Index, Member, open_index
from extractor.store.parts import Parts, open_parts
from extractor.store.update import resolved
from extractor.store.writer import CORRECTIONS, LICENCE


class Graph:
    """The graph of a build as it stood when it was opened; nothing here writes.

    Attributes:
        folder: the output folder of the build.
    """

    def __init__(self, folder: Path, generation: Generation) -> None:
        self.folder = folder
        self._generation = generation

    @cached_property
    def store(self) -> Store:
        """The quads, opened read-only: the union in the default graph, sources and derived facts in named ones."""
        return self._generation.opened()

    @cached_property
    def members(self) -> tuple[Member, ...]:
        """The documents of the graph, in the order of their IRIs."""
        with self._index() as index:
            return index.members()

    def parts(self) -> Iterator[Part]:
        """The parts of all documents as they were read, one at a time."""
        with self._parts() as parts:
            for member in self.members:
                yield parts.part(member.key)

    @cached_property
    def corrections(self) -> Corrections:
        """The corrections that the graph obeys."""
        with self._index() as index:
            return decode_corrections(index.note(CORRECTIONS) or "{}")

    @cached_property
    def licence(self) -> str | None:
        """The IRI of the licence under which the graph was built, None where it is not known."""
        with self._index() as index:
            return index.note(LICENCE) or None

    def statements(self) -> Iterator[Statement]:
        """All statements with rule, confidence and evidence: document after document, then what was derived.

        Within a document they come in the order of their identity; memory holds one document at a time.
        """
        with self._index() as index, self._parts() as parts:
            for member in self.members:
                yield from resolved(member.iri, member.key, index, parts, self.corrections)
            yield from index.derived()

    def uncurated(self) -> Iterator[tuple[Statement, ...]]:
        """The statements of each document under the names that resolution decided, before facts were rejected."""
        with self._index() as index, self._parts() as parts:
            for member in self.members:
                yield resolved(member.iri, member.key, index, parts, NONE)

    def sightings(self) -> Iterator[tuple[Sighting, Sighting]]:
        """What each document says about who is who: under the IRIs that it alone gives, and those of the graph."""
        with self._index() as index, self._parts() as parts:
            for member in self.members:
                seen = parts.sighting(member.key)
                yield seen, renamed_sighting(seen, index.namings(member.iri))

    def derived(self) -> Iterator[Statement]:
        """The statements that no single document makes, each once."""
        with self._index() as index:
            yield from index.derived()

    def sharing(self, iri: str) -> tuple[Sharing, ...]:
        """By which rules the documents that speak of a person, body or place mean one; worked out anew when asked."""
        found = parsed(iri)
        if found is None:
            return ()
        stage = People() if found.kind == "person" else Names()
        own = block_of_correction(self.corrections, stage.block(iri), stage.block)
        with self._index() as index:
            records = index.records(stage.name, index.ties(stage.name).get(own, own))
        return shared(stage.joins(records, self.corrections), iri)

    def statements_of(self, document: str) -> tuple[Statement, ...]:
        """What one document, given by its IRI, says; nothing where the graph does not hold it."""
        key = self._keys.get(document)
        if key is None:
            return ()
        with self._index() as index, self._parts() as parts:
            return resolved(document, key, index, parts, self.corrections)

    def transcript_of(self, document: str) -> Transcript | None:
        """The text of a document, given by its IRI, with its mentions; None where the graph does not hold it."""
        key = self._keys.get(document)
        if key is None:
            return None
        with self._index() as index, self._parts() as parts:
            return named(parts.transcript(key), {naming.old: naming.new for naming in index.namings(document)})

    @cached_property
    def _keys(self) -> Mapping[str, str]:
        return {member.iri: member.key for member in self.members}

    def _index(self) -> AbstractContextManager[Index]:
        return open_index(self._generation.index)

    def _parts(self) -> AbstractContextManager[Parts]:
        return open_parts(Folder.of(self.folder).parts)


def open_graph(folder: str | Path) -> Graph:
    """The graph that a build wrote into a folder.

    Raises:
        StoreError: the folder holds no finished build.
    """
    path = Path(folder)
    generation = Folder.of(path).current
    if generation is None:
        raise StoreError(f"{path}: holds no graph; make one there with `civicgraph build PATH -o {path}`")
    return Graph(path, generation)
