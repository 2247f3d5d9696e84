"""The formats by name: one exporter each, behind one small protocol."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Final, Protocol

from extractor.errors import InputError
from extractor.exports.ftm import FollowTheMoney
from extractor.exports.gexf import GEXF
from extractor.exports.graphml import GraphML
from extractor.exports.json_ld import JsonLd
from extractor.exports.nquads import NQuads
from extractor.exports.ntriples import NTriples
from extractor.exports.popolo import Popolo
from extractor.exports.rdf_xml import RdfXml
from extractor.exports.shards import Shards
from extractor.exports.tables import CsvTables, ParquetTables
from extractor.exports.trig import TriG
from extractor.exports.turtle import Turtle
from extractor.exports.void import Void
from extractor.graph.statement import Statement
from extractor.graph.views import VIEWS


class Exporter(Protocol):
    """Writes statements in one format.

    Attributes:
        extension: the ending of its files, with the dot; empty where it writes a folder.
    """

    extension: str

    def write(self, statements: Iterable[Statement], path: Path) -> None:
        """Writes the file whole or not at all; the same statements in any order give the same bytes.

        Raises:
            ExportError: the file can't be written.
        """
        ...


EXPORTERS: Final[Mapping[str, Exporter]] = {
    "csv": CsvTables(),
    "gexf": GEXF(),
    "graphml": GraphML(),
    "nquads": NQuads(),
    "trig": TriG(),
    "turtle": Turtle(),
}
"""The exporters by the name of their format; `build` writes all of these."""

ON_REQUEST: Final[Mapping[str, Exporter]] = {
    "ftm": FollowTheMoney(),
    "jsonld": JsonLd(),
    "ntriples": NTriples(),
    "parquet": ParquetTables(),
    "popolo": Popolo(),
    "rdfxml": RdfXml(),
    "shards": Shards(),
    "void": Void(),
}
"""Those that are written where they are asked for."""

_DRAWN: Final[Mapping[str, Callable[[str], Exporter]]] = {"gexf": GEXF, "graphml": GraphML}


def place_of(exporter: Exporter, folder: Path) -> Path:
    """Where an exporter writes in the folder of a build, if nothing else is said."""
    return folder / (f"graph{exporter.extension}" if exporter.extension else "tables")


def exporter_named(name: str, view: str | None = None) -> Exporter:
    """The exporter of a format, for a view of the network where one is named.

    Raises:
        InputError: there is no format or view of that name, or the format knows no views.
    """
    known = {**EXPORTERS, **ON_REQUEST}
    if name not in known:
        raise InputError(f"{name}: no format of that name; choose one of {', '.join(sorted(known))}")
    if view is None:
        return known[name]
    if name not in _DRAWN:
        raise InputError(f"{name}: shows the whole graph only; views are for {' and '.join(sorted(_DRAWN))}")
    if view not in VIEWS:
        raise InputError(f"{view}: no view of that name; choose one of {', '.join(VIEWS)}")
    return _DRAWN[name](view)
