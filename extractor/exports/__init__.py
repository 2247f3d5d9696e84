"""Statements → files: one module a format, behind one small protocol and a registry by name."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final, Protocol

from extractor.errors import InputError
from extractor.exports.graphml import GraphML
from extractor.exports.nquads import NQuads
from extractor.exports.trig import TriG
from extractor.exports.turtle import Turtle
from extractor.graph.statement import Statement


class Exporter(Protocol):
    """Writes statements in one format.

    Attributes:
        extension: the ending of its files, with the dot.
    """

    extension: str

    def write(self, statements: Iterable[Statement], path: Path) -> None:
        """Writes the file whole or not at all; the same statements in any order give the same bytes.

        Raises:
            ExportError: the file can't be written.
        """
        ...


EXPORTERS: Final[Mapping[str, Exporter]] = {
    "graphml": GraphML(),
    "nquads": NQuads(),
    "trig": TriG(),
    "turtle": Turtle(),
}
"""The exporters by the name of their format."""


def exporter_named(name: str) -> Exporter:
    """The exporter of a format.

    Raises:
        InputError: there is none of that name.
    """
    if name not in EXPORTERS:
        raise InputError(f"{name}: no format of that name; choose one of {', '.join(sorted(EXPORTERS))}")
    return EXPORTERS[name]
