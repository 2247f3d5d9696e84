import json
from collections.abc import Iterable
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from extractor.builds import Build
from extractor.exports.ftm import entities
from extractor.exports.registry import ON_REQUEST
from extractor.graph.index import Index
from extractor.graph.statement import Statement
from extractor.graph.statements import statements, union
from extractor.ids import BASE, digest
from extractor.model import Holding
from tests.factories import a_bulletin, a_document, an_entity, an_event, an_extraction
from tests.needs import needs

SAID = union(statements(a_bulletin(identifier="1")), statements(a_bulletin(identifier="2")))


def of_schema(schema: str, said: Iterable[Statement] = SAID) -> list[dict[str, Any]]:
    """The properties of the entities of a schema."""
    return [one["properties"] for one in entities(Index(said)) if one["schema"] == schema]


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


def test_an_id_is_a_hash_of_the_iri_that_is_its_source() -> None:
    for one in entities(Index(SAID)):
        (iri,) = one["properties"]["sourceUrl"]
        assert one["id"] in (digest(iri, length=40), digest(f"{iri}#position", length=40))


def test_a_tenure_links_its_holder_to_a_position() -> None:
    (elected,) = [one for one in of_schema("Occupancy") if "startDate" in one]
    assert elected["startDate"] == ["2024-04-12"]
    assert "endDate" not in elected
    assert elected["holder"] == [digest(f"{BASE}person/溪口镇/文怀远", length=40)]
    names = {one["name"][0] for one in of_schema("Position")}
    assert names == {"溪口镇党委书记", "溪口镇人民政府镇长", "委员", "溪口镇人大副主席"}


def test_offices_without_a_body_are_positions_apart() -> None:
    people = [an_entity("person", name) for name in ("周岚", "温如玉")]
    holdings = [Holding(person=one, role="委员", organization=None) for one in people]
    said = statements(an_extraction(a_document("委员"), town="溪口镇", entities=people, holdings=holdings))
    posts = {one["post"][0] for one in of_schema("Occupancy", said)}
    assert [one["name"] for one in of_schema("Position", said)] == [["委员"], ["委员"]]
    assert len(posts) == 2


def test_an_event_has_known_dates_and_agents_alone() -> None:
    events = {one["name"][0]: one for one in of_schema("Event", statements(a_bulletin()))}
    assert events["防汛工作部署会"]["startDate"] == ["2024-04-12"]
    assert events["防汛工作部署会"]["location"] == ["溪口镇会议中心"]
    assert len(events["防汛工作部署会"]["involved"]) == 2
    assert "startDate" not in events["补选副主席"]
    stretch = an_event(name="农技班", start="2024-05-02", end="2024-05-04")
    ((properties),) = of_schema("Event", statements(an_extraction(a_document("农技班"), events=[stretch])))
    assert (properties["startDate"], properties["endDate"]) == (["2024-05-02"], ["2024-05-04"])
