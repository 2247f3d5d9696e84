"""Statements → N-Quads → a store: what arrives is what the statements state."""

from pathlib import Path
from typing import cast

import pytest
from pyoxigraph import DefaultGraph, RdfFormat, Store

from extractor.graph.statements import statements, union
from extractor.store import loading
from extractor.store.loading import load
from extractor.store.quads import as_lines, source_quad, union_quad
from extractor.vocab import SKOS, XSD
from tests.factories import a_bulletin

TABLES = 12
"""Of Oxigraph: nine orders of quads, their terms, the names of graphs, and one for itself."""

SAID = union(statements(a_bulletin(identifier="1")), statements(a_bulletin(identifier="2")))


@pytest.mark.parametrize("cores", [1, 2])
@pytest.mark.parametrize("at_once", [7, 40_000_000])
def test_each_statement_is_in_its_graph_and_in_the_union(
    monkeypatch: pytest.MonkeyPatch, at_once: int, cores: int
) -> None:
    monkeypatch.setattr(loading, "_AT_ONCE", at_once)
    store = Store()
    load(store, (as_lines([one]) for one in SAID), cores)
    assert set(store.quads_for_pattern(None, None, None, DefaultGraph())) == set(map(union_quad, SAID))
    assert set(store) == {*map(union_quad, SAID), *map(source_quad, SAID)}


@pytest.mark.parametrize("text", ['"', "\\", "\\n", "a\nb", "\r", "\t\x00\x7f", "𠮷𬭚", "\\u0041", "\u2028", ""])
def test_texts_arrive_as_they_are(text: str) -> None:
    literal = SAID[0]._replace(predicate=str(SKOS.prefLabel), object=text)
    said = [
        literal._replace(datatype=None, language="zh-Hans"),
        literal._replace(datatype=str(XSD.string), language=None),
        literal._replace(datatype="https://example.org/a", language=None),
    ]
    store = Store()
    load(store, [as_lines(said)])
    assert set(store) == {*map(union_quad, said), *map(source_quad, said)}


@pytest.mark.parametrize("cores", [1, 2])
def test_of_many_batches_each_table_has_one_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, cores: int) -> None:
    monkeypatch.setattr(loading, "_AT_ONCE", 1)
    store = Store(str(tmp_path))
    line = "<a:{0}/{1}> <b:{0}/{1}> <c:{0}/{1}> <d:{0}/{1}> .\n"
    load(store, ("".join(line.format(one, two) for two in range(20)).encode() for one in range(20)), cores)
    store.flush()
    assert len(store) == 400
    del store
    Store(str(tmp_path))  # who opens a database removes the files that were merged
    assert len(list(tmp_path.glob("*.sst"))) <= TABLES + 1  # what was still in memory comes in one more


@pytest.mark.parametrize("cores", [1, 2])
def test_no_more_batches_wait_for_a_merge_than_are_allowed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, cores: int
) -> None:
    for name, number in (("_AT_ONCE", 1), ("_FEW", 0), ("_MANY", 4), ("_MOST", 6)):
        monkeypatch.setattr(loading, name, number)
    store = Store(str(tmp_path))
    watched = Watched(store)
    lines = (f"<a:{one}> <b:{one}> <c:{one}> <d:{one}> .\n".encode() for one in range(58))
    load(cast("Store", watched), lines, cores)
    assert len(store) == 58
    assert watched.merged == [4, 4, 4, *[6] * 7, 4]


class Watched:
    """A store that tells how many batches came before each merge."""

    def __init__(self, store: Store) -> None:
        self.merged: list[int] = []
        self._store = store
        self._came = 0

    def bulk_load(self, batch: bytes, form: RdfFormat, *, lenient: bool) -> None:
        self._came += 1
        self._store.bulk_load(batch, form, lenient=lenient)

    def optimize(self) -> None:
        self.merged.append(self._came)
        self._came = 0
        self._store.optimize()


def test_nothing_leaves_a_store_empty(tmp_path: Path) -> None:
    store = Store(str(tmp_path))
    load(store, ())
    assert len(store) == 0


@pytest.mark.parametrize("cores", [1, 2])
def test_a_line_that_is_no_quad_is_refused(cores: int) -> None:
    with pytest.raises(SyntaxError):
        load(Store(), [b"<a:b> <c:d> .\n", b"\n"], cores)
