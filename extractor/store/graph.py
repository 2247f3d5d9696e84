"""Reading a store: the one handle through which queries, exports, explorer and review see a build."""

from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

from pyoxigraph import Store

from extractor.errors import StoreError
from extractor.graph.statement import Statement
from extractor.graph.transcript import Transcript
from extractor.store.folder import Folder, Generation
from extractor.store.index import Member, open_index
from extractor.store.parts import open_parts


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
        return Store.read_only(str(self._generation.quads))

    @cached_property
    def members(self) -> tuple[Member, ...]:
        """The documents of the graph, in the order of their IRIs."""
        with open_index(self._generation.index) as index:
            return index.members()

    def statements(self) -> Iterator[Statement]:
        """All statements with rule, confidence and evidence: document after document, then what was derived.

        Within a document they come in the order of their identity; memory holds one document at a time.
        """
        with open_parts(Folder.of(self.folder).parts) as parts:
            for member in self.members:
                yield from parts[member.key]

    def statements_of(self, document: str) -> tuple[Statement, ...]:
        """What one document, given by its IRI, says; nothing where the graph does not hold it."""
        with open_parts(Folder.of(self.folder).parts) as parts:
            return tuple(one for member in self.members if member.iri == document for one in parts[member.key])

    def transcript_of(self, document: str) -> Transcript | None:
        """The text of a document, given by its IRI, with its mentions; None where the graph does not hold it."""
        with open_parts(Folder.of(self.folder).parts) as parts:
            keys = (member.key for member in self.members if member.iri == document)
            return next((parts.transcript(key) for key in keys), None)


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
