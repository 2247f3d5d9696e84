import pytest

from extractor.mentions.persons.elements import composed_ends
from tests.mentions.readings import surfaces


@pytest.mark.parametrize(
    "text, names",
    [
        ("扎西次仁主持会议", ["扎西次仁", "扎西"]),
        ("才让加汇报了工作", ["才让加", "才让"]),
        ("额尔敦朝鲁带队", ["额尔敦朝鲁", "额尔敦"]),
        ("吉克曲布陪同调研", ["吉克曲布"]),
        ("陆清禾主持会议", []),
        ("吉克隽逸演唱", []),
    ],
)
def test_the_parts_of_a_name_tell_where_it_may_end(text: str, names: list[str]) -> None:
    assert [text[:end] for end in composed_ends(text, 0)] == names


@pytest.mark.parametrize(
    "text, people",
    [
        ("旗长宝力道出席会议并讲话，副旗长斯琴高娃主持会议。", ["宝力道", "斯琴高娃"]),
        ("旗水利局局长那顺布和通报了情况。", ["那顺布和"]),
        ("副县长德吉卓嘎、益西列席会议。", ["德吉卓嘎", "益西"]),
        ("政协委员祁永禾、拉毛措、马成舟先后发言。", ["祁永禾", "拉毛措", "马成舟"]),
        ("州人大常委会副主任阿苦木呷率调研组到访。", ["阿苦木呷"]),
        ("县林业局局长洛桑仁增出席会议。", ["洛桑仁增"]),
        ("县委常委、统战部部长洛桑江村走访宗教界人士。洛桑江村一行来到寺院。", ["洛桑江村", "洛桑江村"]),
        ("旗委书记布仁巴雅尔陪同调研。布仁巴雅尔强调，要抓好落实。", ["布仁巴雅尔", "布仁巴雅尔"]),
        ("副市长区清禾，市政协副主席陆知行出席活动。", ["区清禾", "陆知行"]),
        ("代表们参观了乌兰牧骑的演出。", []),
        ("居民区内老人较多，辖区罕见公开招募。", []),
    ],
)
def test_names_without_a_family_name_stand_with_a_title_or_in_two_parts(text: str, people: list[str]) -> None:
    assert surfaces(text, "PERSON") == people


def test_a_title_alone_shows_a_name_of_two_parts() -> None:
    assert surfaces("缺少苗木，村主任曲比石布帮他牵线。", "PERSON") == ["曲比石布"]
    assert surfaces("县长扎西次仁加快脚步。", "PERSON") == ["扎西次仁"]
