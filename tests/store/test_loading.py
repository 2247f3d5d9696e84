from pathlib import Path

import pytest
from pyoxigraph import DefaultGraph, Store

from extractor.graph.statements import statements, union
from extractor.store import loading
from extractor.store.loading import load
from extractor.store.quads import source_quad, union_quad
from tests.factories import a_bulletin

SAID = union(statements(a_bulletin(identifier="1")), statements(a_bulletin(identifier="2")))


@pytest.mark.parametrize("at_once", [7, 200_000])
def test_each_statement_is_in_its_graph_and_in_the_union(monkeypatch: pytest.MonkeyPatch, at_once: int) -> None:
    monkeypatch.setattr(loading, "_AT_ONCE", at_once)
    store = Store()
    load(store, iter(SAID))
    assert set(store.quads_for_pattern(None, None, None, DefaultGraph())) == set(map(union_quad, SAID))
    assert set(store) == {*map(union_quad, SAID), *map(source_quad, SAID)}


def test_nothing_leaves_a_store_empty(tmp_path: Path) -> None:
    store = Store(str(tmp_path))
    load(store, ())
    assert len(store) == 0
