"""The files that a build leaves beside the store, for other programs and for people."""

from collections.abc import Sequence
from pathlib import Path
from shutil import rmtree
from typing import Final

from extractor.exports.registry import EXPORTERS, ON_REQUEST, place_of
from extractor.graph.statement import Statement
from extractor.reading import Failure
from extractor.views.report import write_report

REPORT: Final = "report.html"


def write_exports(statements: Sequence[Statement], failures: Sequence[Failure], folder: Path) -> None:
    """Writes the graph in every format, and the report.

    Raises:
        ExportError: a file can't be written.
    """
    for exporter in EXPORTERS.values():
        exporter.write(statements, place_of(exporter, folder))
    write_report(statements, failures, folder / REPORT)


def remove_exports(folder: Path) -> None:
    """Removes what earlier builds and `export` wrote beside the store: it may hold a name that is suppressed now."""
    for exporter in {**EXPORTERS, **ON_REQUEST}.values():
        place = place_of(exporter, folder)
        if place.is_dir():
            rmtree(place, ignore_errors=True)
        else:
            place.unlink(missing_ok=True)
    (folder / REPORT).unlink(missing_ok=True)
