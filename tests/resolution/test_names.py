"""Which names of bodies and places are names of one thing."""

from pathlib import Path

import pytest

from extractor.graph.index import Index
from extractor.graph.sightings import EntitySeen, Sighting
from extractor.ids import BASE
from extractor.resolution.corrections import NONE
from extractor.resolution.names import Names
from extractor.resolution.stage import Record
from extractor.vocab import ORG, SDO, SKOS
from tests.resolution.worlds import Told, a_world, final

JIA, YI = "溪口镇", "白石镇"


@pytest.mark.parametrize(
    "iri, block",
    [
        # a body whose name begins with its locality is the same whoever names it
        (f"organization/{JIA}/{JIA}人民政府办公室", f"organization/{JIA}/{JIA}政府办"),
        ("organization/云岭县/云岭县教育局", "organization/云岭县/云岭县教育局"),
        (f"organization/{JIA}/云岭县教育局", "organization/云岭县/云岭县教育局"),
        # a registered name says enough; any other is one in its own jurisdiction, or document
        (f"organization/{JIA}/锐川重工有限公司", "organization//锐川重工有限公司"),
        (f"organization/{JIA}/党政办公室", f"organization/{JIA}/党政办"),
        ("organization/~/default/1/党政办公室", "organization/~/default/1/党政办"),
        # a division that exists once is one place, any other in its jurisdiction
        ("place/云岭县/杭州市", "place//杭州市"),
        (f"place/{JIA}/文化馆", f"place/{JIA}/文化馆"),
        (f"place/{JIA}/鼓楼区", f"place/{JIA}/鼓楼区"),
    ],
)
def test_the_block_of_a_name(iri: str, block: str) -> None:
    assert Names.block(f"{BASE}{iri}") == block


def test_what_is_not_minted_here_is_a_block_of_its_own() -> None:
    assert Names.block("https://example.org/person/溪口镇/李强") == "https://example.org/person/溪口镇/李强"


def test_bodies_of_two_villages_of_one_name_stay_two(tmp_path: Path) -> None:
    body = "东风村党支部"

    def seen(town: str, person: str) -> Told:
        return Told(town=town, issued="2024-01", offices=((person, "书记", body),))

    index = a_world(tmp_path, {"1": seen(JIA, "周岚"), "2": seen(YI, "文怀远"), "3": seen(YI, "文怀远")})
    found = [final(index, f"organization/{town}/{body}") for town in (JIA, YI)]
    assert found[0] != found[1]
    assert len([one for one in index.instances(ORG.Organization) if index.label(one) == body]) == 2
    assert not index.instances(SDO.Place)


def test_bodies_of_one_kind_in_two_towns_stay_two(tmp_path: Path) -> None:
    def seen(town: str) -> Told:
        return Told(town=town, issued="2024-01", offices=(("周岚", "主任", "党政办公室"),))

    index = a_world(tmp_path, {"1": seen(JIA), "2": seen(YI), "3": seen(YI)})
    assert len(index.instances(ORG.Organization)) == 2


def test_long_endings_count_as_their_short_forms(tmp_path: Path) -> None:
    def seen(number: str, body: str) -> Told:
        return Told(town=JIA, issued=f"2024-0{number}", offices=(("周岚", "主任", body),))

    index = a_world(tmp_path, {"1": seen("1", f"{JIA}人大办"), "2": seen("2", f"{JIA}人大办公室")})
    (body,) = index.instances(ORG.Organization)
    assert {index.label(body), *index.objects(body, SKOS.altLabel)} == {f"{JIA}人大办", f"{JIA}人大办公室"}


def test_a_body_goes_by_the_iri_of_the_jurisdiction_that_its_name_begins_with(tmp_path: Path) -> None:
    body = "云岭县教育局"
    near = Told(town=JIA, issued="2024-01", offices=(("周岚", "局长", body),))
    own = Told(town="云岭县", issued="2024-01", offices=(("周岚", "局长", body),))
    index = a_world(tmp_path, {"1": near, "2": own})
    assert final(index, f"organization/{JIA}/{body}") == {f"organization/云岭县/{body}"}
    assert len(index.instances(ORG.Organization)) == 1


def places(*names: str) -> Index:
    """What follows from these places, all named by one document of a town."""
    seen = tuple(
        EntitySeen(iri=f"{BASE}place/{JIA}/{name}", kind="place", name=name, jurisdiction=JIA) for name in names
    )
    told = Sighting(document="1", town=JIA, days=None, entities=seen, offices=(), events=())
    station = Names()
    blocks: dict[str, list[Record]] = {}
    for block, body in station.observe(told, NONE):
        blocks.setdefault(block, []).append(Record(document="1", body=body))
    return Index(one for records in blocks.values() for one in station.resolve(records, NONE).statements)


def test_a_division_has_its_code_and_those_above_it() -> None:
    index = places("桐庐县")
    place = f"{BASE}place/{JIA}/桐庐县"
    assert index.value(place, SKOS.notation) == "330122"
    (city,) = index.objects(place, SDO.containedInPlace)
    (province,) = index.objects(city, SDO.containedInPlace)
    assert [(one, index.label(one)) for one in (city, province)] == [
        (f"{BASE}place/杭州市/杭州市", "杭州市"),
        (f"{BASE}place/浙江省/浙江省", "浙江省"),
    ]
    assert not index.objects(province, SDO.containedInPlace)


def test_a_name_that_two_divisions_bear_or_none_has_no_code() -> None:
    assert places("鼓楼区", "文化馆").instances(SDO.Place) == []


def test_only_bodies_and_places_are_looked_at_here() -> None:
    person = EntitySeen(iri=f"{BASE}person/{JIA}/周岚", kind="person", name="周岚", jurisdiction=JIA)
    told = Sighting(document="1", town=JIA, days=None, entities=(person,), offices=(), events=())
    assert list(Names().observe(told, NONE)) == []
