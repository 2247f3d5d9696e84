"""GraphML and GEXF as Gephi Lite reads them: with graphology's own libraries, from npm."""

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from extractor.exports.gexf import write_gexf
from extractor.exports.graphml import write_graphml
from extractor.graph.network import to_network
from extractor.graph.statements import statements, union
from extractor.graph.views import VIEWS
from tests.command import ROOT
from tests.factories import a_bulletin
from tests.needs import needs

NETWORK = to_network(union(statements(a_bulletin(identifier="1")), statements(a_bulletin(identifier="2"))))

WRITERS = {"gexf": write_gexf, "graphml": write_graphml}


def read(path: Path) -> dict[str, list[dict[str, Any]]]:
    command = ["node", str(ROOT / "tests" / "npm" / "read.mjs"), str(path)]
    done = subprocess.run(command, check=True, capture_output=True)
    found: dict[str, list[dict[str, Any]]] = json.loads(done.stdout)
    return found


@needs("readers")
@pytest.mark.parametrize("form", WRITERS)
@pytest.mark.parametrize("view", VIEWS)
def test_graphology_loses_no_node_and_no_edge(view: str, form: str, tmp_path: Path) -> None:
    network = VIEWS[view](NETWORK)
    WRITERS[form](network, tmp_path / f"graph.{form}")
    found = read(tmp_path / f"graph.{form}")
    assert {(node["iri"], node["label"], node["kind"]) for node in found["nodes"]} == {
        (iri, data["label"], data["kind"]) for iri, data in network.nodes(data=True)
    }
    assert all({"color", "size", "x", "y"} <= set(node) for node in found["nodes"])
    iris = {node["id"]: node["iri"] for node in found["nodes"]}
    edges = sorted(
        (iris[edge["source"]], iris[edge["target"]], edge["kind"], edge["weight"]) for edge in found["edges"]
    )
    assert edges == sorted(
        (*(sorted(ends) if not network.is_directed() else ends), data["kind"], data["weight"])
        for *ends, data in network.edges(data=True)
    )
    assert edges
