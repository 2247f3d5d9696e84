import pytest

from extractor.mentions.organizations.bodies import find_bodies
from extractor.mentions.places.venues import split_venues
from extractor.mentions.segmentation.segmenter import Words
from tests.mentions.readings import TOWN, a_scene, surfaces, words_of


def _split(text: str) -> tuple[list[str], list[str]]:
    scene = a_scene(text, TOWN)
    acting, venues = split_venues(text, find_bodies(text, [], scene, Words(text)))
    return words_of(text, acting), words_of(text, venues)


@pytest.mark.parametrize(
    "text, venue",
    [
        ("活动在芦汀中学体育馆举行。", "芦汀中学体育馆"),
        ("会议在镇政府三楼会议室召开。", "镇政府三楼会议室"),
        ("活动在芦汀敬老院门前广场举行。", "芦汀敬老院门前广场"),
    ],
)
def test_a_room_of_a_body_is_a_venue(text: str, venue: str) -> None:
    assert _split(text) == ([], [venue])


@pytest.mark.parametrize(
    "text, venue",
    [
        ("会议在镇文化活动中心召开。", "镇文化活动中心"),
        ("活动在芦汀中学举行。", "芦汀中学"),
        ("演练在芦汀消防救援站顺利举行。", "芦汀消防救援站"),
    ],
)
def test_a_house_in_which_one_meets_is_a_venue(text: str, venue: str) -> None:
    assert _split(text) == ([], [venue])


@pytest.mark.parametrize(
    "text, body",
    [
        ("芦汀中学举行运动会。", "芦汀中学"),
        ("镇文化活动中心举办展览。", "镇文化活动中心"),
        ("在镇党委领导下，工作有序推进。", "镇党委"),
        ("在镇党委召开的会议上，他作了发言。", "镇党委"),
    ],
)
def test_a_body_that_acts_is_none(text: str, body: str) -> None:
    assert _split(text) == ([body], [])


def test_a_house_of_culture_that_is_visited_is_a_place() -> None:
    assert surfaces("参观了芦汀镇文化艺术中心。", "PLACE") == ["芦汀镇文化艺术中心"]


def test_a_large_room_on_a_floor() -> None:
    assert surfaces("芦汀镇在镇政府三楼大会议室召开会议。", "PLACE") == ["镇政府三楼大会议室"]


@pytest.mark.parametrize(
    "text, place",
    [
        ("芦汀镇铁路柳湾站今天启用。", "芦汀镇铁路柳湾站"),
        ("矿区位于芦汀镇石桥办事处柳湾村。", "芦汀镇石桥办事处柳湾村"),
    ],
)
def test_stations_and_villages_below_a_quarter(text: str, place: str) -> None:
    assert surfaces(text, "PLACE") == [place]


@pytest.mark.parametrize(
    "text, venue",
    [
        ("代表走进荻浦村代表联络站，翻开日记。", "荻浦村代表联络站"),
        ("荻浦村人大代表联络站里聊灌溉。", "荻浦村人大代表联络站"),
        ("在芦汀镇污水处理站，大家看了水样。", "芦汀镇污水处理站"),
        ("镇里在镇文化站组织开展评议。", "镇文化站"),
        ("推动芦汀镇卫生室完成改造。", "芦汀镇卫生室"),
        ("镇政府院子里停满了车。", "镇政府"),
    ],
)
def test_houses_where_something_is_done(text: str, venue: str) -> None:
    assert _split(text)[1] == [venue]


@pytest.mark.parametrize(
    "text, body",
    [
        ("荻浦村代表联络站收到意见12条。", "荻浦村代表联络站"),
        ("在镇文化站的组织下，演出开始。", "镇文化站"),
        ("他在镇文化站工作。", "镇文化站"),
    ],
)
def test_houses_that_act_or_employ(text: str, body: str) -> None:
    assert _split(text)[0] == [body]


@pytest.mark.parametrize(
    "text, place",
    [
        ("代表们先后视察了荻浦小学新校区。", "荻浦小学新校区"),
        ("代表们来到芦汀中学新校区，察看工程进度。", "芦汀中学新校区"),
        ("组员来到芦汀镇卫生院新院区，了解进度。", "芦汀镇卫生院新院区"),
        ("学员们前往芦汀街道人大代表中心联络站参观学习。", "芦汀街道人大代表中心联络站"),
        ("考察团参观了芦汀镇人大代表中心联络站，观看了宣传片。", "芦汀镇人大代表中心联络站"),
        ("调研组来到荻浦社区日间照料室，走访了老人。", "荻浦社区日间照料室"),
        ("票决产生芦汀老年活动中心改造提升等8件民生实事项目。", "芦汀老年活动中心"),
    ],
)
def test_a_house_that_is_visited_or_rebuilt_is_one_place(text: str, place: str) -> None:
    assert surfaces(text, "PLACE") == [place]


def test_a_contact_station_that_wins_a_prize_is_a_body() -> None:
    text = "芦汀街道人大代表中心联络站被评为五星级站点。"
    assert surfaces(text, "ORG") == ["芦汀街道人大代表中心联络站"]


def test_works_to_which_somebody_goes_to_look_at_them() -> None:
    assert surfaces("代表到蓼岭污水处理厂视察。", "PLACE") == ["蓼岭污水处理厂"]
