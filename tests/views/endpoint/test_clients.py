"""The endpoint as other people's tools use it, over real HTTP."""

import csv
import json
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from io import StringIO
from pathlib import Path
from urllib.parse import urlencode

import pytest
from rdflib import URIRef
from rdflib.plugins.stores.sparqlstore import SPARQLStore
from SPARQLWrapper import JSON, POST, SPARQLWrapper

from extractor.builds import Build
from extractor.views.server import create_app
from tests.needs import needs
from tests.views.serving import answering, ask

QUERY = (
    "PREFIX foaf: <http://xmlns.com/foaf/0.1/> PREFIX skos: <http://www.w3.org/2004/02/skos/core#> "
    "SELECT ?person ?name WHERE { ?person a foaf:Person ; skos:prefLabel ?name } ORDER BY ?person LIMIT 20"
)
Rows = list[tuple[str, str]]


@pytest.fixture(scope="module")
def address(seeds_build: Build, seeds_folder: Path) -> Iterator[str]:
    assert seeds_build.statements
    with answering(create_app(seeds_folder)) as there:
        yield there


@pytest.fixture(scope="module")
def rows(address: str) -> Rows:
    answer = ask(address, f"/sparql?{urlencode({'query': QUERY})}", headers={"Accept": "text/csv"})
    assert answer.status == 200
    found = [(row["person"], row["name"]) for row in csv.DictReader(StringIO(answer.text, newline=""))]
    assert len(found) == 20
    return found


@pytest.mark.parametrize("method", ["GET", POST])
def test_sparqlwrapper_reads_it(method: str, address: str, rows: Rows) -> None:
    client = SPARQLWrapper(f"{address}/sparql")
    client.setQuery(QUERY)
    client.setMethod(method)
    client.setReturnFormat(JSON)
    answer = client.queryAndConvert()
    assert isinstance(answer, dict)
    bindings = answer["results"]["bindings"]
    assert [(row["person"]["value"], row["name"]["value"]) for row in bindings] == rows


def test_rdflib_reads_it_as_a_store(address: str, rows: Rows) -> None:
    store = SPARQLStore(f"{address}/sparql")
    assert [tuple(map(str, row)) for row in store.query(QUERY) if isinstance(row, tuple)] == rows
    label = URIRef("http://www.w3.org/2004/02/skos/core#prefLabel")
    found = [str(triple[2]) for triple, _ in store.triples((URIRef(rows[0][0]), label, None))]
    assert found == [rows[0][1]]


@needs("curl")
def test_curl_posts_a_query_as_it_is(address: str, rows: Rows) -> None:
    headers = ["-H", "Content-Type: application/sparql-query", "-H", "Accept: application/sparql-results+json"]
    command = ["curl", "--silent", "--fail", *headers, "--data-binary", QUERY, f"{address}/sparql"]
    done = subprocess.run(command, capture_output=True, check=True)
    bindings = json.loads(done.stdout)["results"]["bindings"]
    assert [(row["person"]["value"], row["name"]["value"]) for row in bindings] == rows


def test_the_server_of_oxigraph_gives_the_same_rows_of_the_same_dump(
    seeds_folder: Path, tmp_path: Path, rows: Rows
) -> None:
    program = str(Path(sys.executable).with_name("oxigraph"))
    place = ["--location", str(tmp_path / "store")]
    load = [program, "load", *place, "--file", str(seeds_folder / "graph.nq")]
    subprocess.run(load, check=True, capture_output=True)
    with socket.create_server(("127.0.0.1", 0)) as free:
        where = f"127.0.0.1:{free.getsockname()[1]}"
    with subprocess.Popen([program, "serve-read-only", *place, "--bind", where]) as server:
        try:
            assert list(_csv_of(f"http://{where}")) == rows
        finally:
            server.kill()


def _csv_of(address: str) -> Iterator[tuple[str, str]]:
    for _ in range(100):
        try:
            path = f"/query?{urlencode({'query': QUERY})}"
            answer = ask(address, path, headers={"Accept": "text/csv"})
            break
        except ConnectionRefusedError:
            time.sleep(0.2)
    for row in csv.DictReader(StringIO(answer.text, newline="")):
        yield row["person"], row["name"]
