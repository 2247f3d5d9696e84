"""Bodies that the bulletins of a place name in brief."""

from pathlib import Path

from extractor.graph.index import Index
from extractor.vocab import CIVIC, ORG
from tests.resolution.worlds import Told, a_world

TOWN = "溪口镇"


def told(issued: str, *bodies: str, person: str = "方若谷", role: str = "总经理") -> Told:
    return Told(town=TOWN, issued=issued, offices=tuple((person, role, body) for body in bodies))


def bodies(index: Index) -> set[str]:
    return {index.label(one) for one in index.instances(ORG.Organization)}


def test_a_noun_alone_is_the_body_in_which_its_holder_is_known(tmp_path: Path) -> None:
    index = a_world(tmp_path, {"1": told("2024-01", "公司"), "2": told("2024-02", "云州青禾农业有限公司")})
    assert bodies(index) == {"云州青禾农业有限公司"}
    assert len(index.instances(CIVIC.Tenure)) == 1


def test_a_noun_alone_stays_where_its_holder_is_known_in_two_such_bodies_or_in_none(tmp_path: Path) -> None:
    two = {"1": told("2024-01", "公司"), "2": told("2024-02", "云州青禾农业有限公司", "溪口水业有限公司")}
    assert "公司" in bodies(a_world(tmp_path / "1", two))
    other = {"1": told("2024-01", "公司", person="文怀远"), "2": told("2024-02", "云州青禾农业有限公司")}
    assert "公司" in bodies(a_world(tmp_path / "2", other))


def test_a_brand_is_the_firm_of_the_town_whose_name_holds_it(tmp_path: Path) -> None:
    firm = "云州栖云文化旅游发展有限公司"
    world = {"1": told("2024-01", "栖云文旅"), "2": told("2024-02", firm, person="周岚", role="董事长")}
    assert bodies(a_world(tmp_path / "1", world)) == {firm}
    elsewhere = Told(town=TOWN, issued="2024-03", bodies={f"云州栖云{'文化'}旅行社有限公司": "白石镇"})
    assert bodies(a_world(tmp_path / "3", {**world, "3": elsewhere})) >= {firm}
    world["3"] = told("2024-03", "栖云文创旅业有限公司", person="文怀远")
    assert "栖云文旅" in bodies(a_world(tmp_path / "2", world))
