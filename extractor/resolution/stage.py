"""What the stations of resolution have in common: records in, names and derived statements out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

from extractor.graph.sightings import Sighting
from extractor.graph.statement import Statement
from extractor.resolution.corrections import Corrections


class Record(NamedTuple):
    """What one document brings into a block, packed by the stage that will read it."""

    document: str
    body: bytes


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Naming:
    """That in one document an IRI stands for a thing which goes by another; `label` is its preferred name."""

    document: str
    old: str
    new: str
    label: str


class Tie(NamedTuple):
    """That the records of a block of a later stage belong into another block of it."""

    stage: str
    block: str
    into: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What follows from a block.

    Attributes:
        namings: for each IRI of each document that changes, what it becomes.
        statements: what is derived.
        ties: which blocks of later stages are to be looked at together.
    """

    namings: tuple[Naming, ...] = ()
    statements: tuple[Statement, ...] = field(default=())
    ties: tuple[Tie, ...] = ()


class Stage(Protocol):
    """A station of resolution.

    Attributes:
        name: its name in the index, and of the graph of what it derives.
    """

    name: str

    def observe(self, seen: Sighting, corrections: Corrections) -> Iterator[tuple[str, bytes]]:
        """The blocks that a document touches, with what it brings into each."""
        ...

    def resolve(self, records: Sequence[Record], corrections: Corrections) -> Outcome:
        """What follows from the records of one block, in the order of their documents."""
        ...
