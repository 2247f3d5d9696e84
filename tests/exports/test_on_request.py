"""The formats that are written where they are asked for: what was said comes back, and the bytes stay the same."""

import csv
import json
from collections.abc import Iterable
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from pyarrow import parquet
from pyoxigraph import RdfFormat, parse
from rdflib import Graph

from extractor.builds import Build
from extractor.exports.cells import guarded
from extractor.exports.registry import EXPORTERS, ON_REQUEST
from extractor.graph.statement import Statement
from extractor.graph.statements import statements, union
from extractor.graph.tables import tables
from tests.factories import a_bulletin
from tests.needs import needs

SAID = union(statements(a_bulletin(identifier="1")), statements(a_bulletin(identifier="2")))
FILES = sorted(name for name, exporter in ON_REQUEST.items() if exporter.extension and name not in {"void", "shards"})
"""All but those that have tests of their own: what no document states, and a folder."""


@pytest.mark.parametrize("name", FILES)
def test_the_order_of_statements_is_of_no_effect(name: str, tmp_path: Path) -> None:
    ON_REQUEST[name].write(SAID, tmp_path / "one")
    ON_REQUEST[name].write(reversed(SAID), tmp_path / "other")
    assert (tmp_path / "one").read_bytes() == (tmp_path / "other").read_bytes() != b""


@pytest.mark.parametrize(
    "name, form", [("ntriples", RdfFormat.N_TRIPLES), ("rdfxml", RdfFormat.RDF_XML), ("jsonld", RdfFormat.JSON_LD)]
)
def test_every_rdf_format_says_what_turtle_says(name: str, form: RdfFormat, tmp_path: Path) -> None:
    EXPORTERS["turtle"].write(SAID, tmp_path / "graph.ttl")
    ON_REQUEST[name].write(SAID, tmp_path / "graph")
    turtle = {quad.triple for quad in parse(path=tmp_path / "graph.ttl", format=RdfFormat.TURTLE)}
    assert {quad.triple for quad in parse(path=tmp_path / "graph", format=form)} == turtle != set()


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # rdflib calls what it deprecates
@pytest.mark.parametrize("name, form", [("rdfxml", "xml"), ("jsonld", "json-ld"), ("ntriples", "nt")])
def test_rdflib_reads_the_same_graph(name: str, form: str, tmp_path: Path) -> None:
    EXPORTERS["turtle"].write(SAID, tmp_path / "graph.ttl")
    ON_REQUEST[name].write(SAID, tmp_path / "graph")
    one, other = Graph().parse(tmp_path / "graph.ttl"), Graph().parse(tmp_path / "graph", format=form)
    assert set(one) == set(other) != set()


def test_csv_holds_the_tables_and_no_formula(tmp_path: Path) -> None:
    EXPORTERS["csv"].write(SAID, tmp_path / "tables")
    for name, table in tables(SAID).items():
        with (tmp_path / "tables" / f"{name}.csv").open(encoding="utf-8-sig", newline="") as stream:
            rows = list(csv.reader(stream))
        assert rows == [list(table.columns), *([guarded(str(value)) for value in row] for row in table.rows)]


def test_parquet_holds_the_tables(tmp_path: Path) -> None:
    ON_REQUEST["parquet"].write(SAID, tmp_path / "tables")
    for name, table in tables(SAID).items():
        found = parquet.read_table(tmp_path / "tables" / f"{name}.parquet")
        assert found.column_names == list(table.columns)
        rows = [tuple(str(row[column]) for column in table.columns) for row in found.to_pylist()]
        assert rows == [tuple(map(str, row)) for row in table.rows]


def test_popolo_links_people_to_posts(tmp_path: Path) -> None:
    ON_REQUEST["popolo"].write(SAID, tmp_path / "popolo.json")
    record = json.loads((tmp_path / "popolo.json").read_text("utf-8"))
    people = {person["id"]: person["name"] for person in record["persons"]}
    posts = {post["id"]: post["label"] for post in record["posts"]}
    (elected,) = [one for one in record["memberships"] if "start_date" in one]
    assert (people[elected["person_id"]], posts[elected["post_id"]]) == ("文怀远", "溪口镇人大副主席")
    assert elected["start_date"] == "2024-04-12"
    assert len(elected["sources"]) == 2
    assert {event["name"] for event in record["events"]} >= {"防汛工作部署会"}


def ftm_lines(tmp_path: Path, said: Iterable[Statement] = SAID) -> list[dict[str, Any]]:
    ON_REQUEST["ftm"].write(said, tmp_path / "ftm.jsonl")
    return [json.loads(line) for line in (tmp_path / "ftm.jsonl").read_text("utf-8").splitlines()]


def test_followthemoney_has_each_entity_once_and_no_dangling_link(tmp_path: Path) -> None:
    lines = ftm_lines(tmp_path)
    ids = [line["id"] for line in lines]
    assert len(ids) == len(set(ids))
    links = {
        target
        for line in lines
        for name, values in line["properties"].items()
        if name in {"holder", "post", "organizer", "involved"}
        for target in values
    }
    assert links
    assert links <= set(ids)


@needs("followthemoney")
def test_followthemoney_accepts_every_entity_and_cleans_none_away(seeds_build: Build, tmp_path: Path) -> None:
    model = import_module("followthemoney").model
    lines = ftm_lines(tmp_path, seeds_build.statements)
    assert {line["schema"] for line in lines} == {"Person", "Organization", "Position", "Occupancy", "Event"}
    for line in lines:
        entity = model.get_proxy(line, cleaned=False)
        entity.schema.validate(line)
        cleaned = model.get_proxy({**line, "properties": {}})
        for name, values in line["properties"].items():
            cleaned.add(name, values)
            assert sorted(cleaned.get(name)) == sorted(set(values)), (line["id"], name)


@needs("followthemoney")
def test_followthemoney_refuses_what_is_no_date(tmp_path: Path) -> None:
    library = import_module("followthemoney")
    line = next(line for line in ftm_lines(tmp_path) if line["properties"].get("startDate"))
    line["properties"]["startDate"] = ["soon"]
    with pytest.raises(import_module("followthemoney.exc").InvalidData):
        library.model.get_proxy(line, cleaned=False).schema.validate(line)
