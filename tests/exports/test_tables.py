import csv
from pathlib import Path

import pyarrow as pa
import pytest
from pyarrow import parquet

from extractor.errors import ExportError
from extractor.exports.cells import guarded
from extractor.exports.registry import EXPORTERS, ON_REQUEST
from extractor.exports.tables import CsvTables, ParquetTables
from extractor.graph.statements import statements, union
from extractor.graph.tables import tables
from tests.factories import a_bulletin, a_document, an_entity, an_extraction

SAID = union(statements(a_bulletin(identifier="1")), statements(a_bulletin(identifier="2")))


def test_csv_holds_the_tables_and_no_formula(tmp_path: Path) -> None:
    EXPORTERS["csv"].write(SAID, tmp_path / "tables")
    for name, table in tables(SAID).items():
        with (tmp_path / "tables" / f"{name}.csv").open(encoding="utf-8-sig", newline="") as stream:
            rows = list(csv.reader(stream))
        assert rows == [list(table.columns), *([guarded(str(value)) for value in row] for row in table.rows)]


def test_parquet_holds_the_tables(tmp_path: Path) -> None:
    ON_REQUEST["parquet"].write(SAID, tmp_path / "tables")
    for name, table in tables(SAID).items():
        found = parquet.read_table(tmp_path / "tables" / f"{name}.parquet")
        assert found.column_names == list(table.columns)
        rows = [tuple(str(row[column]) for column in table.columns) for row in found.to_pylist()]
        assert rows == [tuple(map(str, row)) for row in table.rows]


def test_csv_opens_in_a_spreadsheet_and_runs_nothing(tmp_path: Path) -> None:
    formula = an_extraction(a_document("简报"), town="溪口镇", entities=[an_entity("person", "=1+1")])
    CsvTables().write(statements(formula), tmp_path / "tables")
    data = (tmp_path / "tables" / "people.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    assert b"\n'=1+1," in data
    ParquetTables().write(statements(formula), tmp_path / "tables")
    assert parquet.read_table(tmp_path / "tables" / "people.parquet").to_pylist()[0]["name"] == "=1+1"


def test_columns_of_numbers_are_numbers_and_empty_ones_texts(tmp_path: Path) -> None:
    ParquetTables().write(SAID, tmp_path / "full")
    found = parquet.read_table(tmp_path / "full" / "tenures.parquet").schema
    numbers = {field.name for field in found if field.type == pa.int64()}
    assert numbers
    assert {field.type for field in found if field.name not in numbers} == {pa.string()}
    ParquetTables().write((), tmp_path / "empty")
    empty = parquet.read_table(tmp_path / "empty" / "tenures.parquet")
    assert empty.num_rows == 0
    assert {field.type for field in empty.schema} == {pa.string()}


@pytest.mark.parametrize("exporter", [CsvTables(), ParquetTables()])
def test_a_folder_that_cannot_be_made_is_told(exporter: CsvTables | ParquetTables, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match=r"none/tables: can't be written \(No such file or directory\)"):
        exporter.write(SAID, tmp_path / "none" / "tables")
