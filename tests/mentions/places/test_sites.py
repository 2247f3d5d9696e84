import pytest

from extractor.mentions.places.sites import addresses, find_sites
from tests.mentions.readings import surfaces, words_of


@pytest.mark.parametrize(
    "text, places",
    [
        ("荻浦小区3号楼前坐满了人。", ["荻浦小区3号楼"]),
        ("我校在主楼824室举行座谈会。", ["主楼824室"]),
        ("每2号楼都有人值守。", []),
        ("票决确定了荻浦综合为老服务中心建设项目。", ["荻浦综合为老服务中心"]),
        ("大会确定了今年的目标。", []),
        ("书屋位于荻浦路 35 号，由车间改建。", ["荻浦路 35 号"]),
        ("菜场迁至青桐街12号。", ["青桐街12号"]),
        ("大家沿荻浦路3号线走。", []),
    ],
)
def test_places_by_number_or_project(text: str, places: list[str]) -> None:
    assert words_of(text, find_sites(text)) == places


def test_where_the_editors_sit_is_no_place_of_the_bulletin() -> None:
    text = "地址：芦汀镇文澜路18号芦汀镇党政办　印数：600份"
    assert addresses(text) == [(0, len(text))]
    assert surfaces(text, "PLACE") == []
    assert surfaces(text, "ORG") == ["芦汀镇党政办"]


@pytest.mark.parametrize(
    "text, places",
    [
        ("会议在镇会议室举行。", ["镇会议室"]),
        ("15日，代表们在街道二楼会议室集中。", ["街道二楼会议室"]),
        ("住在荻浦小区7号楼的阿姨说。", ["荻浦小区7号楼"]),
        ("住在7号楼的阿姨说。", []),
        ("走到“青篾”竹编车间，大家停下脚步。", ["“青篾”竹编车间"]),
    ],
)
def test_rooms_of_a_level_and_workshops(text: str, places: list[str]) -> None:
    assert words_of(text, find_sites(text)) == places


def test_the_ways_between_which_a_stretch_lies() -> None:
    assert surfaces("蓼园路（荻浦路至工农路段）封闭。", "PLACE") == ["蓼园路", "荻浦路", "工农路"]
    assert surfaces("背街小巷路面不平，“一路一灯”要装好。", "PLACE") == []


@pytest.mark.parametrize(
    "text, places",
    [
        ("讲座在社区党群服务中心举行。", ["社区党群服务中心"]),
        ("在村文化大院里，锣鼓敲了起来。", ["村文化大院"]),
        ("在镇党群服务中心的指导下，工作有序推进。", []),
    ],
)
def test_the_house_of_the_level_in_which_something_is_done(text: str, places: list[str]) -> None:
    assert words_of(text, find_sites(text)) == places


@pytest.mark.parametrize(
    "text, places",
    [
        ("在荻河芦汀段险工险段，他检查了堤防。", ["荻河芦汀段"]),
        ("志愿者沿青江荻浦段捡拾垃圾。", ["青江荻浦段"]),
        ("他们来到桠河上埠段巡查。", ["桠河上埠段"]),
        ("他在江边时段里散步。", []),
    ],
)
def test_the_stretch_of_a_river_that_a_locality_has(text: str, places: list[str]) -> None:
    assert surfaces(text, "PLACE") == places


def test_a_house_whose_whole_name_is_quoted() -> None:
    assert surfaces("大家来到位于柳墩村的“乡愁记忆馆”参观。", "PLACE") == ["柳墩村", "“乡愁记忆馆”"]
    assert surfaces("他参观了“乡愁记忆馆”建设成果。", "PLACE") == []


@pytest.mark.parametrize(
    "text, places",
    [
        ("荻浦高速蓼汀出口两侧环境整治完成。", ["荻浦高速蓼汀出口"]),
        ("执法队在蓼溪河石鹿潭至鹤嘴口河段巡查。", ["蓼溪河石鹿潭至鹤嘴口河段"]),
        ("社区在2号院活动室召开议事会。", ["2号院活动室"]),
        ("就加强蓼河岸线保护提出建议。", ["蓼河"]),
        ("蓼口水渠清淤完工。", []),
    ],
)
def test_exits_reaches_and_yards_with_a_number(text: str, places: list[str]) -> None:
    assert surfaces(text, "PLACE") == places
