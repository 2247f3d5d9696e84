import pytest

from extractor.relations.participation.doers import doers
from tests.relations.markup import story


@pytest.mark.parametrize(
    "marked, roles",
    [
        ("[P 韩秋实]走访慰问[B 镇敬老院]。", [("韩秋实", "leader"), ("镇敬老院", "subject")]),
        (
            "[P 甲一]和市领导[P 乙二]走访[B 云帆公司]。",
            [("甲一", "leader"), ("乙二", "attendee"), ("云帆公司", "subject")],
        ),
        (
            "[P 甲一]带领[P 乙二]、[P 丙三]等人走访[B 云帆公司]。",
            [("甲一", "leader"), ("乙二", "attendee"), ("丙三", "attendee"), ("云帆公司", "subject")],
        ),
        (
            "[P 甲一]、[P 乙二]、[P 丙三]、[P 丁四]赴[L 云州]考察。",
            [("甲一", "attendee"), ("乙二", "attendee"), ("丙三", "attendee"), ("丁四", "attendee")],
        ),
        (
            "[P 甲一]、[P 乙二]等9名代表走访了[B 云帆公司]。",
            [("甲一", "attendee"), ("乙二", "attendee"), ("云帆公司", "subject")],
        ),
        ("[P 韩秋实]、[P 万里程]共同启动了河长项目。", [("韩秋实", "launcher"), ("万里程", "launcher")]),
        ("大会补选[P 尉迟岳]为[O 副镇长]。", [("尉迟岳", "subject")]),
        ("新当选[O 镇长][P 欧阳静]进行[E 宪法宣誓]。", [("欧阳静", "subject")]),
        ("[B 云州砚池公司]通过[E 市级技术中心认定]。", [("云州砚池公司", "subject")]),
        ("[P 韩秋实]来到[B 镇敬老院]开展[E 高温慰问]。", [("镇敬老院", "subject"), ("韩秋实", "leader")]),
        ("[B 云州砚池公司]员工[P 许诺]被评为“最美职工”。", [("许诺", "subject")]),
        ("[P 许诺]为老人们开展了[E 健康讲座]。", [("许诺", "presenter")]),
        ("[B 墨埠镇]召开[E 推进会]。", []),
        ("[P 韩秋实]同[P 许诺]举行会谈。", [("韩秋实", "attendee"), ("许诺", "attendee")]),
        ("[P 甲一]在[L 石桥村]、[B 荻浦村联络站]接待选民。", [("甲一", "attendee")]),
        ("[D 19日]，[P 万里程]总书记在[B 云州大学]考察。", [("万里程", "leader"), ("云州大学", "subject")]),
        ("[B 墨埠镇]与[B 云帆公司]签署合作协议。", [("墨埠镇", "attendee"), ("云帆公司", "attendee")]),
        ("[P 韩秋实]陪同，标志着[E 专项调研]启动。", []),
    ],
)
def test_the_telling_itself_gives_roles(marked: str, roles: list[tuple[str, str]]) -> None:
    (naming,) = story(marked).namings()
    assert [(m.text, told.role) for told in doers(naming) for m in told.participants] == roles
