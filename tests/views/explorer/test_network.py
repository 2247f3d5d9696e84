import pytest

from extractor.views.explorer.network import Network, neighbourhood
from extractor.views.explorer.queries import find_thing
from extractor.views.explorer.reader import Reader

BASE = "https://w3id.org/civicgraph/id/"
PERSON = f"{BASE}person/芦汀镇/秦望山"


def around(reader: Reader, iri: str, limit: int = 300) -> Network:
    thing = find_thing(reader, iri)
    assert thing is not None
    return neighbourhood(reader, thing.ref, limit)


def test_the_thing_is_in_the_middle_and_its_ties_lead_outwards(reader: Reader) -> None:
    drawn = around(reader, PERSON)
    assert (drawn.nodes[0].ref.name, drawn.nodes[0].ring) == ("秦望山", 0)
    rings = {node.ref.iri: node.ring for node in drawn.nodes}
    assert all(abs(rings[tie.source] - rings[tie.target]) <= 2 for tie in drawn.ties)
    near = {iri for iri, ring in rings.items() if ring == 1}
    tied = {end for tie in drawn.ties if PERSON in (tie.source, tie.target) for end in (tie.source, tie.target)}
    assert tied - {PERSON} == near
    assert drawn.omitted == 0


def test_a_tie_tells_the_office_and_when_it_is_attested(reader: Reader) -> None:
    body = f"{BASE}organization/芦汀镇/芦汀镇人大"
    [tie] = [tie for tie in around(reader, PERSON).ties if (tie.source, tie.target) == (PERSON, body)]
    assert (tie.relation, tie.detail) == ("office", "主席")
    assert tie.spells[0][0].startswith("2023")


def test_an_event_ties_those_who_were_there_for_the_days_of_the_event(reader: Reader) -> None:
    dated = [tie for tie in around(reader, PERSON).ties if tie.relation == "participation" and tie.spells]
    assert dated
    assert all(begin <= end for tie in dated for begin, end in tie.spells)


def test_every_node_has_a_place_of_its_own_the_same_each_time(reader: Reader) -> None:
    drawn = around(reader, PERSON)
    assert len({node.place for node in drawn.nodes}) == len(drawn.nodes)
    assert drawn == around(reader, PERSON)


@pytest.mark.parametrize("limit", [1, 5, 10])
def test_a_picture_keeps_to_its_limit_and_says_what_it_leaves_out(limit: int, reader: Reader) -> None:
    drawn = around(reader, f"{BASE}organization/芦汀镇/芦汀镇人民政府", limit)
    assert len(drawn.nodes) <= limit
    assert drawn.omitted > 0
    shown = {node.ref.iri for node in drawn.nodes}
    assert all({tie.source, tie.target} <= shown for tie in drawn.ties)


@pytest.mark.parametrize(
    "iri", ["document/default/luting-2024-01", "post/芦汀镇/芦汀镇人大/主席", "role/主席", "collection/default"]
)
def test_every_kind_of_thing_has_a_picture(iri: str, reader: Reader) -> None:
    drawn = around(reader, BASE + iri)
    assert drawn.nodes[0].ref.iri == BASE + iri
