"""Tables as files: a folder of CSV, or of Parquet, one file a table of `extractor.graph.tables`.

CSV is UTF-8 with a byte-order mark, which spreadsheets need to read Chinese; what they would run as a formula is kept
as text. Parquet keeps every value as it is.
"""

import csv
from collections.abc import Iterable
from io import StringIO
from pathlib import Path

import pyarrow as pa
from pyarrow import parquet

from extractor.errors import ExportError
from extractor.exports.atomic import atomic
from extractor.exports.cells import guarded
from extractor.graph.statement import Statement
from extractor.graph.tables import Table, tables


class CsvTables:
    """Writes a folder of CSV files."""

    extension = ""

    def write(self, statements: Iterable[Statement], path: Path) -> None:
        """Writes one file a table into the folder, which is made where it is missing."""
        for name, table in tables(statements).items():
            with atomic(_made(path) / f"{name}.csv") as stream:
                stream.write(_as_csv(table).encode("utf-8-sig"))


class ParquetTables:
    """Writes a folder of Parquet files."""

    extension = ""

    def write(self, statements: Iterable[Statement], path: Path) -> None:
        """Writes one file a table into the folder, which is made where it is missing."""
        for name, table in tables(statements).items():
            with atomic(_made(path) / f"{name}.parquet") as stream:
                parquet.write_table(_as_arrow(table), stream)


def _as_csv(table: Table) -> str:
    stream = StringIO()
    writer = csv.writer(stream)
    writer.writerow(table.columns)
    writer.writerows([guarded(str(value)) for value in row] for row in table.rows)
    return stream.getvalue()


def _as_arrow(table: Table) -> pa.Table:
    """The columns; one of numbers holds numbers alone, any other is text."""
    columns = {}
    for place, name in enumerate(table.columns):
        values = [row[place] for row in table.rows]
        are_numbers = bool(values) and all(isinstance(value, int) for value in values)
        columns[name] = pa.array(values, pa.int64()) if are_numbers else pa.array(map(str, values), pa.string())
    return pa.table(columns)


def _made(folder: Path) -> Path:
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise ExportError(
            f"{folder}: can't be written ({reason}); see that the folder exists, is writable and has space left"
        ) from error
    return folder
