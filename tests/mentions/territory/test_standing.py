import re

import pytest

from extractor.mentions.territory.standing import is_among_settlements, is_listed, is_visited, stands_over_village


def _level(text: str, level: str) -> re.Match[str]:
    found = re.search(level, text)
    assert found is not None
    return found


@pytest.mark.parametrize(
    "text, name, level, among",
    [
        ("在青石村、柳墩坪村清理死角", "青石", "村", True),
        ("在青石村清理死角", "青石", "村", False),
        ("到荻花社区", "荻花", "社区", False),
    ],
)
def test_villages_beside_one_another(text: str, name: str, level: str, among: object) -> None:
    assert is_among_settlements(text, text.index(name), _level(text, level)) is among


def test_a_town_over_a_village_of_its_own() -> None:
    text = "来到苇村镇上滩村走访"
    assert stands_over_village(text, text.index("苇"), _level(text, "镇"))


def test_a_township_in_a_row_and_one_where_somebody_comes() -> None:
    text = "芦汀镇、荻源镇作发言"
    assert is_listed(text, 0, _level(text, "镇"))
    assert not is_listed("柳墩村、荻浦村", 0, _level("柳墩村、荻浦村", "村"))
    text = "进驻芦汀镇开展巡察"
    assert is_visited(text, text.index("芦"), _level(text, "镇"))
