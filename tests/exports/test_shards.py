from collections import Counter
from pathlib import Path

import pytest
from pyarrow import dataset
from pyoxigraph import RdfFormat, parse

from extractor.exports.nquads import NQuads
from extractor.exports.shards import Shards
from extractor.graph.statements import statements, union
from tests.factories import a_bulletin
from tests.needs import needs

SAID = union(statements(a_bulletin(identifier="1")), statements(a_bulletin(identifier="2")))


def test_the_shards_hold_each_statement_once_in_both_forms(tmp_path: Path) -> None:
    Shards(rows=50).write(SAID, tmp_path / "graph.shards")
    quads = [quad for file in sorted(tmp_path.glob("*/*.nq")) for quad in parse(path=file, format=RdfFormat.N_QUADS)]
    NQuads().write(SAID, tmp_path / "graph.nq")
    named = [quad for quad in parse(path=tmp_path / "graph.nq") if str(quad.graph_name) != "DEFAULT"]
    assert Counter(quads) == Counter(named)
    rows = dataset.dataset(sorted(map(str, tmp_path.glob("*/*.parquet")))).to_table().to_pylist()
    assert [(row["subject"], row["object"], row["confidence"]) for row in rows] == [
        (one.subject, one.object, one.confidence) for one in SAID
    ]
    assert [len(row["evidence"]) for row in rows] == [len(one.evidence) for one in SAID]
    assert len(list(tmp_path.glob("*/*.nq"))) == -(-len(SAID) // 50) > 1


def test_the_shards_of_an_earlier_export_go(tmp_path: Path) -> None:
    Shards(rows=50).write(SAID, tmp_path)
    (tmp_path / "notes.txt").write_text("kept")
    Shards().write(iter(SAID), tmp_path)
    assert sorted(file.name for file in tmp_path.iterdir()) == ["notes.txt", "part-00000.nq", "part-00000.parquet"]


@needs("duckdb")
def test_duckdb_reads_all_shards_at_once(tmp_path: Path) -> None:
    duckdb = pytest.importorskip("duckdb")
    Shards(rows=50).write(SAID, tmp_path)
    rows = duckdb.read_parquet(f"{tmp_path}/part-*.parquet")
    counts = rows.aggregate("count(*), count(DISTINCT subject)").limit(1).fetchall()
    assert counts == [(len(SAID), len({one.subject for one in SAID}))]
