import pytest

from extractor.mentions.places.held import find_held, find_hills, find_visited
from tests.mentions.readings import surfaces, words_of


@pytest.mark.parametrize(
    "text, venues",
    [
        ("大会在三棵樟温泉酒店隆重开幕。", ["三棵樟温泉酒店"]),
        ("座谈会在门诊八楼会议室召开。", ["门诊八楼会议室"]),
        ("活动在桐花湾举行。", ["桐花湾"]),
        ("会议在全镇范围内开展。", []),
        ("会议在会议室召开。", []),
        ("培训班在近日举办。", []),
        ("活动在主会场启动。", []),
    ],
)
def test_what_stands_between_a_preposition_and_a_verb_of_holding(text: str, venues: list[str]) -> None:
    assert words_of(text, find_held(text)) == venues


@pytest.mark.parametrize(
    "text, sites",
    [
        (
            "代表察看了小柳溪河道整治工程、上埠村污水处理终端和桐花街区。",
            ["小柳溪河道整治工程", "上埠村污水处理终端", "桐花街区"],
        ),
        ("来到观荷社区“家站点”，听取意见。", ["观荷社区“家站点”"]),
        ("参观考察了云水物流基地。", ["云水物流基地"]),
        ("深入实施赋能工程。", []),
        ("走访了群众。", []),
    ],
)
def test_works_and_sites_that_are_visited(text: str, sites: list[str]) -> None:
    assert words_of(text, find_visited(text)) == sites


def test_plots_and_sections_of_works_that_are_visited() -> None:
    text = "代表们先后来到荻浦村高标准农田项目区、柳溪防洪堤二标段，看进度。"
    assert words_of(text, find_visited(text)) == ["荻浦村高标准农田项目区", "柳溪防洪堤二标段"]


@pytest.mark.parametrize(
    "text, hills",
    [
        ("民兵在云海山开展义务植树活动。", ["云海山"]),
        ("在云海山、双石岭两处林区卡口，检查组查看了记录。", ["云海山", "双石岭"]),
        ("志愿者赴卧云岭捡拾垃圾。", ["卧云岭"]),
        ("在陆清山带领下，大家植树。", []),
        ("大家在绿水青山间开展活动。", []),
        ("在云海山", []),
    ],
)
def test_hills_where_somebody_does_something(text: str, hills: list[str]) -> None:
    assert [text[found.start : found.end] for found in find_hills(text)] == hills


def test_a_room_of_the_compound_in_which_one_meets() -> None:
    assert surfaces("3月20日，小组在青漪雅苑社区活动室召开协商会。", "PLACE") == ["青漪雅苑社区活动室"]
