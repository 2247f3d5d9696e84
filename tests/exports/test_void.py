from pathlib import Path

from pyoxigraph import NamedNode, RdfFormat, parse

from extractor.builds import Build
from extractor.exports.registry import exporter_named
from extractor.store.description import GRAPH


def test_the_description_alone_is_what_its_graph_holds(seeds_build: Build, tmp_path: Path) -> None:
    exporter_named("void").write(seeds_build.statements, tmp_path / "one.ttl")
    exporter_named("void").write(reversed(seeds_build.statements), tmp_path / "other.ttl")
    assert (tmp_path / "one.ttl").read_bytes() == (tmp_path / "other.ttl").read_bytes()
    quads = seeds_build.graph.store.quads_for_pattern(None, None, None, NamedNode(GRAPH))
    told = {quad.triple for quad in parse(path=tmp_path / "one.ttl", format=RdfFormat.TURTLE)}
    assert told == {quad.triple for quad in quads} != set()
