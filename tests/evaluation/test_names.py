import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.evaluation.names import Aliases, folded

ENTITIES = [
    {"name": "溪口镇党委", "aliases": ["镇党委", "中共溪口镇委员会"]},
    {"name": "“老娘舅”工作室", "aliases": ["镇党委"]},
]


@pytest.mark.parametrize(
    "name, expected",
    [
        ("溪口镇党委", "溪口镇党委"),
        ("“老娘舅” 工作室", "老娘舅工作室"),
        ("《溪口》编辑部", "溪口编辑部"),
        ("溪口镇（东片）联合党委", "溪口镇(东片)联合党委"),
        ("ＡＢＣ公司", "ABC公司"),
    ],
)
def test_typography_does_not_matter(name: str, expected: str) -> None:
    assert folded(name) == expected


@given(st.text())
def test_folding_twice_is_folding_once(name: str) -> None:
    assert folded(folded(name)) == folded(name)


@pytest.mark.parametrize(
    "name, expected",
    [
        ("中共溪口镇委员会", "溪口镇党委"),
        ("镇党委", "溪口镇党委"),  # the first entity that has the alias
        ("老娘舅工作室", "老娘舅工作室"),
        ("双溪镇党委", "双溪镇党委"),  # unknown: itself
    ],
)
def test_a_name_leads_to_its_entity(name: str, expected: str) -> None:
    assert Aliases(ENTITIES).name(name) == expected


def test_an_extracted_entity_is_known_by_any_of_its_names() -> None:
    aliases = Aliases(ENTITIES)
    assert aliases.entity({"name": "溪口党委", "aliases": ["中共溪口镇委员会"]}) == "溪口镇党委"
    assert aliases.entity({"name": "溪口党委"}) == "溪口党委"
