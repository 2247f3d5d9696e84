import pytest

from extractor.mentions.places.acting import acts_together, find_streets, is_meant_as_body
from tests.mentions.readings import TOWN, a_scene, rules, surfaces, words_of


@pytest.mark.parametrize(
    "text, acts",
    [
        ("芦汀镇近日出台办法。", True),
        ("芦汀镇7月12日召开会议。", True),
        ("我县芦汀镇荣膺称号。", True),
        ("芦汀镇积极组织开展清理。", True),
        ("芦汀镇今天在杭州举行推介活动。", True),
        ("芦汀镇作经验交流。", True),
        ("芦汀镇慰问活动结束后，大家回到家中。", False),
        ("芦汀镇居民多年来守着这条河。", False),
    ],
)
def test_what_a_locality_does(text: str, acts: object) -> None:
    at = text.index(TOWN)
    assert acts_together(text, [(at, at + len(TOWN))]) is acts


def test_what_a_city_must_do_concerns_the_place() -> None:
    assert surfaces("为此，温州要建成交通枢纽。", "PLACE", None) == ["温州"]
    assert surfaces("芦汀镇要抓紧整改。", "ORG") == ["芦汀镇"]


@pytest.mark.parametrize(
    "text, meant",
    [
        ("他听取了芦汀镇有关负责人的汇报。", True),
        ("他要求芦汀镇和有关部门树立信心。", True),
        ("他充分肯定了芦汀镇的做法。", False),
        ("他来到芦汀镇。", False),
    ],
)
def test_a_locality_that_is_spoken_to(text: str, meant: object) -> None:
    at = text.index(TOWN)
    assert is_meant_as_body(text, a_scene(text, TOWN), at, at + len(TOWN)) is meant


def test_a_locality_before_the_colon_of_a_headline() -> None:
    text = "芦汀镇：乡村讲堂进院落"
    assert is_meant_as_body(text, a_scene(text, TOWN, is_headline=True), 0, len(TOWN))
    assert not is_meant_as_body(text, a_scene(text, TOWN), 0, len(TOWN))


@pytest.mark.parametrize("text", ["街道开展检查。", "他要求街道和有关部门限期办理。", "她叮嘱街道、居委会多上门。"])
def test_the_street_that_acts_or_is_told_to(text: str) -> None:
    assert words_of(text, find_streets(text)) == ["街道"]


@pytest.mark.parametrize(
    "text, bodies",
    [
        ("荻浦村、镇农业农村办作表态发言。", ["荻浦村", "镇农业农村办"]),
        ("荻浦村、蓼花社区两个村（社区）作表态发言。", ["荻浦村", "蓼花社区"]),
        ("芦汀镇、荻浦乡负责人作表态发言。", ["芦汀镇", "荻浦乡"]),
        ("云州农商银行与荻浦村签订协议。", ["云州农商银行", "荻浦村"]),
        ("节日前后，芦汀镇广泛开展走访。", ["芦汀镇"]),
    ],
)
def test_villages_that_speak_and_sign(text: str, bodies: list[str]) -> None:
    assert surfaces(text, "ORG") == bodies


@pytest.mark.parametrize("text", ["荻浦村 7月3日，联合镇团委开展义诊。", "荻浦村被镇党委命名为文明村。"])
def test_who_heads_a_piece_of_a_digest_or_is_honoured_is_the_body(text: str) -> None:
    assert "荻浦村" in surfaces(text, "ORG")


@pytest.mark.parametrize(
    "text, bodies",
    [
        (
            "芦汀镇、墨埠镇、枫桥镇等三个乡镇被列入挂牌督办名单。",
            ["芦汀镇", "墨埠镇", "枫桥镇"],
        ),
        ("芦汀镇还组织了疏散演练。", ["芦汀镇"]),
        ("芦汀镇修复了三条机耕路。", ["芦汀镇"]),
        ("芦汀镇发生了变化。", []),
        ("荻浦村7月3日，联合卫生院开展义诊。", ["荻浦村"]),
        ("芦汀镇从明确责任、配齐设施、加强宣传等几个方面下功夫。", ["芦汀镇"]),
    ],
)
def test_more_ways_in_which_localities_act(text: str, bodies: list[str]) -> None:
    assert [name for name in surfaces(text, "ORG") if name.endswith(("镇", "村"))] == bodies


def test_a_short_name_that_still_does_something_is_the_land() -> None:
    assert surfaces("温州也将迎来新的机遇。", "PLACE", None) == ["温州"]


@pytest.mark.parametrize("text", ["荻浦村综合得分靠前。", "排名靠后的荻浦村作表态发言。", "荻浦村、蓼花村分列前两名。"])
def test_villages_that_compete_or_answer(text: str) -> None:
    assert surfaces(text, "ORG")[0] == "荻浦村"
    assert surfaces(text, "PLACE") == []


@pytest.mark.parametrize(
    "text",
    [
        "2023年，芦汀镇在县委、县政府的坚强领导下，扎实开展主题教育。",
        "荻浦街道在区委的正确领导下，各项工作取得进展。",
        "东桠村在市农业农村局的大力支持下，建起了大棚。",
    ],
)
def test_a_locality_that_is_led_acts(text: str) -> None:
    assert "acting-locality" in [rule for _, rule in rules(text, "ORG")]
    assert surfaces(text, "PLACE") == []


@pytest.mark.parametrize(
    "text, bodies",
    [
        ("开幕式上，蓼汀镇为首批顾问颁发聘书。蓼汀镇的荷花开了。", ["蓼汀镇"]),
        ("荻源镇的花开了。3月15日，芦汀镇与荻源镇在青桐科创园签订协议。", ["芦汀镇", "荻源镇"]),
        ("工作先进集体：荻浦村、柳墩社区", ["荻浦村", "柳墩社区"]),
        ("县经济开发区和各有关部门要主动靠前、上门服务。", ["县经济开发区"]),
        ("诚挚邀请蓼汀镇的同志来走一走。蓼汀镇的荷花开了。", ["蓼汀镇"]),
    ],
)
def test_localities_and_zones_that_deal_with_others(text: str, bodies: list[str]) -> None:
    assert surfaces(text, "ORG") == bodies


def test_who_builds_and_who_speaks_at_a_meeting_are_bodies() -> None:
    assert surfaces("10月以来，芦汀镇新建蓄水池12口。", "ORG") == ["芦汀镇"]
    assert surfaces("会上，柳墩村作检讨发言。", "ORG") == ["柳墩村"]
    assert surfaces("海南新建铁路。", "PLACE") == ["海南"]


def test_a_village_that_is_honoured_in_a_sentence_is_a_body() -> None:
    assert surfaces("会议还表彰了先进集体柳墩村和先进个人。", "ORG") == ["柳墩村"]


def test_a_town_to_which_leaders_come_and_a_market_by_night_are_places() -> None:
    text = "荻源镇的花开了，荻源人高兴，荻源要发展。\n3月8日，县里的领导来荻源调研。\n在光明夜市，他停下来问价。"
    assert surfaces(text, "PLACE")[-2:] == ["荻源", "光明夜市"]
