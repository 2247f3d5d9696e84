from collections import Counter

import pytest

from extractor.mentions.places.adjoining import adjacent
from extractor.mentions.scene import Scene
from extractor.mentions.segmentation.segmenter import Words
from extractor.mentions.territory.localities import Localities
from tests.mentions.readings import surfaces

_WATERS = ("检查了荻溪河沿线排污口。", "荻溪发展快。")
_SCENE = Scene(Localities(dict.fromkeys(("芦汀镇", "荻浦村", "蓼溪镇"), 1)))


@pytest.mark.parametrize(
    "text, names",
    [
        ("来到芦汀镇荻浦村三组走访。", ["芦汀镇荻浦村三组"]),
        ("芦汀镇苇岸村的桥修好了。", ["芦汀镇苇岸村"]),
        ("芦汀镇蓼溪镇两地相邻。", ["芦汀镇", "蓼溪镇"]),
        ("芦汀镇的乡村美。", ["芦汀镇"]),
    ],
)
def test_the_smaller_behind_the_larger_is_one_place_and_two_of_one_level_are_two(text: str, names: list[str]) -> None:
    assert [text[start:end] for start, end in adjacent(text, _SCENE, Words(text))] == names


def test_a_water_that_is_called_like_the_township_is_named_whole() -> None:
    scene = Scene(Localities(Counter({"荻溪镇": 2}), {"荻溪": "荻溪镇"}))
    found = {text: [text[start:end] for start, end in adjacent(text, scene, Words(text))] for text in _WATERS}
    assert found == {"检查了荻溪河沿线排污口。": ["荻溪河"], "荻溪发展快。": ["荻溪"]}


def test_a_hill_behind_its_county_is_one_place_with_it() -> None:
    assert surfaces("与会人员观摩了旌德县青龙岭的荒山绿化工程。", "PLACE") == ["旌德县青龙岭"]
    assert surfaces("与会人员观摩了旌德县高山岭的工程。", "PLACE")[0].startswith("旌德县")


def test_a_house_with_its_number_behind_the_town() -> None:
    assert surfaces("消防员赶到芦汀镇东荷路46号扑救。", "PLACE") == ["芦汀镇东荷路46号"]
