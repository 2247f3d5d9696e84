import pytest

from extractor.mentions.borderlands import find_borderlands
from tests.mentions.readings import surfaces


def _anywhere(_at: int) -> bool:
    return True


@pytest.mark.parametrize(
    "text, found",
    [
        ("深入巴音高勒苏木，走进阿拉坦嘎查", {"巴音高勒苏木": 1, "阿拉坦嘎查": 1}),
        ("各苏木镇、嘎查村都要落实", {}),
        ("荻江傣族景颇族自治州召开会议", {"荻江傣族景颇族自治州": 1}),
        ("自治县党委部署工作", {}),
    ],
)
def test_localities_of_pastures_and_autonomous_areas(text: str, found: dict[str, int]) -> None:
    assert find_borderlands(text, _anywhere) == found


@pytest.mark.parametrize(
    "text, bodies, offices",
    [
        (
            "苏木人大主席斯琴带队，苏木党委副书记、苏木达娜仁陪同，苏木政府作了说明。",
            ["苏木人大", "苏木党委", "苏木政府"],
            ["苏木人大主席", "苏木党委副书记", "苏木达"],
        ),
        ("自治县人大常委会副主任陆清禾到会指导。", ["自治县人大常委会"], ["自治县人大常委会副主任"]),
        (
            "盟行署副盟长段晓岚出席。旗公安局、旗农牧局负责人参加。",
            ["盟行署", "旗公安局", "旗农牧局"],
            ["盟行署副盟长"],
        ),
        ("自治县文体旅游广电局局长多杰介绍了情况。", ["自治县文体旅游广电局"], ["自治县文体旅游广电局局长"]),
    ],
)
def test_bodies_of_levels_that_are_no_town(text: str, bodies: list[str], offices: list[str]) -> None:
    assert surfaces(text, "ORG", None) == bodies
    assert surfaces(text, "OFFICE", None) == offices
