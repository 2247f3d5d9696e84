import pytest

from extractor.pipeline import extract_document
from tests.factories import a_document


def _places(text: str) -> list[str]:
    return [mention.text for mention in extract_document(a_document(text)).mentions if mention.label == "PLACE"]


@pytest.mark.parametrize(
    "text, places",
    [
        (
            "代表们先后来到禾源水稻育秧中心、翠塘竹器加工园和蓼香新苑，听取介绍。",
            ["禾源水稻育秧中心", "翠塘竹器加工园", "蓼香新苑"],
        ),
        ("3月9日，贺知远带队到鹿鸣岭、石磨寨林场等地巡查。", ["鹿鸣岭", "石磨寨林场"]),
        ("检查组实地察看了蓼汀镇人大代表之家。", ["蓼汀镇人大代表之家"]),
        ("随后，他走进荻浦村代表联系点接待选民。", ["荻浦村代表联系点"]),
        ("在禾源水稻育秧中心，他走进大棚查看秧苗。", ["禾源水稻育秧中心"]),
        ("他走进荻浦村。在荻浦村的穗丰茶叶加工园，机器轰鸣。", ["荻浦村", "荻浦村", "穗丰茶叶加工园"]),
        ("会后，与会人员到百客隆商场观摩了疏散演练。", ["百客隆商场"]),
        ("今年5月，他在九拐湾捡到一个布包。", ["九拐湾"]),
    ],
)
def test_a_name_before_a_house_or_a_feature_of_the_land_where_somebody_comes(text: str, places: list[str]) -> None:
    assert _places(text) == places


@pytest.mark.parametrize(
    "text",
    [
        "调研组深入扶贫车间、田间地头了解情况。",
        "志愿者走进师生食堂，宣传节约。",
        "要始终在政治立场、政治方向上保持一致。",
        "一行人在候车大厅，耐心等待。",
        "公司在此布局生产加工基地。",
        "察看了滑坡现场和群众安置情况。",
        "他们在审议中全面介绍发展道路。",
    ],
)
def test_a_class_of_houses_or_a_word_that_ends_so_is_no_place(text: str) -> None:
    assert _places(text) == []


def test_a_place_that_somebody_came_to_is_known_in_the_whole_document() -> None:
    text = "代表们在蓼香新苑察看充电设施。鹿鸣岭的茶园连成片。蓼香新苑的居民说好。贺知远到鹿鸣岭、石磨寨林场巡查。"
    assert _places(text) == ["蓼香新苑", "鹿鸣岭", "蓼香新苑", "鹿鸣岭", "石磨寨林场"]
