"""Parquet of texts: one document a row, its text in the column `text`; a folder of such files is read like one."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Final

from extractor.errors import DocumentError
from extractor.model import Document
from extractor.reading.failure import Failure, failure_of
from extractor.reading.limits import Limits
from extractor.reading.rows import document_of
from extractor.reading.streams import refuse_size

if TYPE_CHECKING:
    from pyarrow.parquet import ParquetFile

_NEEDED: Final = frozenset(("id", "text"))
_READ: Final = (*_NEEDED, "issued", "date", "title", "town")
_BATCH: Final = 64  # rows in memory at a time


def is_parquet_of_texts(path: str) -> bool:
    """Whether a file has the columns `id` and `text`; other tables are no documents."""
    from pyarrow import ArrowException, parquet  # noqa: PLC0415  its import takes longer than all other reading

    try:
        with Path(path).open("rb") as stream:
            return {name.lower() for name in parquet.read_schema(stream).names} >= _NEEDED
    except (OSError, ArrowException):
        return True  # whoever reads it will say why it can't be


def read_parquet(stream: BinaryIO, path: str, limits: Limits) -> Iterator[Document | Failure]:
    """The documents of a file with the columns `id` and `text`, and maybe `issued` or `date`, `title`, `town`.

    Rows come as they are read, a few at a time; a bad row fails alone, named by its number. A group of rows that
    would take more room than one file may is refused before it is decompressed.
    """
    from pyarrow import ArrowException, parquet  # noqa: PLC0415

    number = 0
    try:
        for row in _rows(parquet.ParquetFile(stream), limits):
            number += 1
            yield _document(row, f"{path}:{number}", limits)
    except DocumentError as error:
        yield failure_of(error, path)
    except ArrowException as error:
        yield Failure(path=path, reason=f"is not readable as Parquet after row {number} ({error}); write it again")
    except OSError as error:
        if error.errno is not None:
            raise
        yield Failure(path=path, reason=f"is damaged after row {number} ({error}); write it again")
    else:
        if not number:
            yield Failure(path=path, reason="has no row; give one document a row or remove it")


def _rows(file: "ParquetFile", limits: Limits) -> Iterator[dict[str, Any]]:
    columns = [name for name in file.schema_arrow.names if name.lower() in _READ]
    if not {name.lower() for name in columns} >= _NEEDED:
        raise DocumentError("has no columns `id` and `text`; name them so")
    for group in range(file.num_row_groups):
        refuse_size(file.metadata.row_group(group).total_byte_size, limits)
        for batch in file.iter_batches(_BATCH, row_groups=[group], columns=columns):
            yield from batch.to_pylist()


def _document(row: dict[str, Any], place: str, limits: Limits) -> Document | Failure:
    try:
        return document_of({name.lower(): _text(value) for name, value in row.items()}, place, limits)
    except DocumentError as error:
        return failure_of(error, place)


def _text(value: Any) -> Any:
    return value.isoformat()[:10] if isinstance(value, date) else value
