import json
from pathlib import Path

from pyoxigraph import RdfFormat, parse

from extractor.exports import EXPORTERS
from extractor.exports.json_ld import framed
from extractor.graph.statements import statements
from extractor.ids import BASE
from tests.factories import a_bulletin


def test_a_single_resource_is_a_tree_in_the_terms_of_the_context(tmp_path: Path) -> None:
    EXPORTERS["turtle"].write(statements(a_bulletin(identifier="1")), tmp_path / "graph.ttl")
    triples = [quad.triple for quad in parse(path=tmp_path / "graph.ttl", format=RdfFormat.TURTLE)]
    iri = f"{BASE}person/溪口镇/𠮷海燕"
    record = json.loads(framed([one for one in triples if one.subject.value == iri], iri))
    assert (record["id"], record["name"], record["jurisdiction"]) == (iri, "𠮷海燕", "溪口镇")
