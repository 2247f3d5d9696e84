"""Shards: the statements of a graph of any size as N-Quads and as Parquet, in files of bounded size.

`part-00000.nq` holds each statement in the graph of its source, and `part-00000.parquet` the same statements as rows;
the default graph is their union, as triple stores make it. Spark, DuckDB and QLever read many such files at once.
"""

from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Final

import pyarrow as pa
from pyarrow import parquet
from pyoxigraph import RdfFormat, serialize

from extractor.errors import ExportError
from extractor.exports.atomic import atomic
from extractor.graph.statement import Statement
from extractor.store.quads import source_quad

_ROWS: Final = 250_000  # statements of a shard: about fifty megabytes of N-Quads

_SCHEMA: Final = pa.schema(
    [
        pa.field("subject", pa.string(), nullable=False),
        pa.field("predicate", pa.string(), nullable=False),
        pa.field("object", pa.string(), nullable=False),
        pa.field("datatype", pa.string()),
        pa.field("language", pa.string()),
        pa.field("document", pa.string(), nullable=False),
        pa.field("collection", pa.string(), nullable=False),
        pa.field("rule", pa.string(), nullable=False),
        pa.field("confidence", pa.float64()),
        pa.field("evidence", pa.list_(pa.string())),
    ]
)


class Shards:
    """Writes a folder of shards.

    Attributes:
        extension: the ending of the folder that it writes.
        rows: how many statements a shard holds at most.
    """

    extension = ".shards"

    def __init__(self, rows: int = _ROWS) -> None:
        self.rows = rows

    def write(self, statements: Iterable[Statement], path: Path) -> None:
        """Writes the shards in the order of the statements, holding one in memory; those of an earlier export go.

        Raises:
            ExportError: a file can't be written.
        """
        try:
            path.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise ExportError(
                f"{path}: can't be made ({error}); see that it is writable, or give another -o"
            ) from error
        written = set(self._write(iter(statements), path))
        for old in path.glob("part-*"):
            if old.name not in written:
                old.unlink()

    def _write(self, statements: Iterator[Statement], path: Path) -> Iterator[str]:
        number = 0
        while shard := list(islice(statements, self.rows)):
            name = f"part-{number:05}"
            with atomic(path / f"{name}.nq") as stream:
                serialize(map(source_quad, shard), stream, RdfFormat.N_QUADS)
            yield f"{name}.nq"
            with atomic(path / f"{name}.parquet") as stream:
                parquet.write_table(_rows(shard), stream)
            yield f"{name}.parquet"
            number += 1


def _rows(shard: Iterable[Statement]) -> pa.Table:
    rows = [
        {
            **{name: getattr(one, name) for name in _SCHEMA.names[:-1]},
            "evidence": [f"{place.document}#char={place.start},{place.end}" for place in one.evidence],
        }
        for one in shard
    ]
    return pa.Table.from_pylist(rows, schema=_SCHEMA)
