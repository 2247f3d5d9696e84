from pathlib import Path

import pytest

from extractor.builds import Build
from extractor.errors import InputError
from extractor.exports import EXPORTERS
from extractor.exports.loading import load_statements, load_store
from extractor.graph.statement import union
from extractor.graph.statements import statements
from tests.factories import a_bulletin


@pytest.mark.parametrize("name", sorted(EXPORTERS))
def test_what_was_built_is_exported_again_to_the_same_bytes(
    name: str, seeds_build: Build, seeds_folder: Path, tmp_path: Path
) -> None:
    assert seeds_build.statements
    path = tmp_path / "again"
    EXPORTERS[name].write(load_statements(load_store(seeds_folder)), path)
    assert path.read_bytes() == (seeds_folder / f"graph{EXPORTERS[name].extension}").read_bytes()


def test_statements_come_back_with_their_passages_and_collections(tmp_path: Path) -> None:
    said = union(statements(a_bulletin(identifier="1", collection="档案 a/b")))
    EXPORTERS["trig"].write(said, tmp_path / "graph.trig")
    again = {one.identity: one for one in load_statements(load_store(tmp_path))}
    assert sorted(again) == sorted(one.identity for one in said)
    facts = [one for one in said if one.predicate.endswith("#participant")]
    assert facts
    assert [again[one.identity].evidence for one in facts] == [one.evidence for one in facts]


def test_a_folder_without_a_graph_is_named_with_the_remedy(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="holds no graph; make one with `civicgraph build"):
        load_store(tmp_path)


def test_a_damaged_graph_is_named_with_the_remedy(tmp_path: Path) -> None:
    (tmp_path / "graph.nq").write_text("<a", "utf-8")
    with pytest.raises(InputError, match=r"graph\.nq: can't be read .*; build the graph again"):
        load_store(tmp_path)
