import pytest

from extractor.relations.participation.constructions import constructed
from tests.relations.markup import scene

Told = tuple[str, str, list[str]]


@pytest.mark.parametrize(
    "marked, told",
    [
        # names behind a verb of attending
        ("出席会议的还有[P 许诺]、[P 查立]。", [("出席", "attendee", ["许诺", "查立"])]),
        ("[P 韩秋实]主持，陪同的领导有：[P 许诺]。", [("陪同", "attendee", ["许诺"])]),
        ("出席会议的还有各村代表。", []),
        # who reports, and who relays
        ("会议听取了[P 许诺]所作的说明。", [("许诺所作", "presenter", ["许诺"])]),
        ("会议审议[P 许诺]受镇政府委托作的报告。", [("许诺受镇政府委托作的", "presenter", ["许诺"])]),
        ("会议书面听取[O 局长][P 许诺]作防汛工作报告。", [("许诺作防汛工作报告", "presenter", ["许诺"])]),
        ("会上[P 许诺]作防汛工作报告。", []),
        ("会议听取方案，[P 许诺]作防汛工作报告。", []),
        ("大家聆听了[P 许诺]对全会精神的传达。", [("许诺对全会精神的传达", "speaker", ["许诺"])]),
        # who is invited to teach
        ("邀请[P 诸葛澄]教授为学员授课，[P 许诺]听讲。", [("授课", "presenter", ["诸葛澄"])]),
        ("邀请[P 诸葛澄]出席。", []),
        ("邀请专家授课，[P 许诺]听讲。", []),
        ("邀请[P 诸葛澄]。众人授课。", []),
        # who is asked to a meeting
        ("邀请[B 云帆公司]和[P 许诺]座谈。", [("邀请云帆公司和许诺座谈", "attendee", ["云帆公司", "许诺"])]),
        ("邀请[P 许诺]，众人座谈。", []),
        ("邀请客商座谈。", []),
        # bodies and people that are heard
        (
            "会议听取了[B 县水利局]关于防汛、[B 县林业局]就护林工作的汇报。",
            [("县水利局", "presenter", ["县水利局"]), ("县林业局", "presenter", ["县林业局"])],
        ),
        (
            "会议听取[B 县水利局]、[B 县林业局]整改情况。",
            [("县水利局", "presenter", ["县水利局"]), ("县林业局", "presenter", ["县林业局"])],
        ),
        (
            "会议听取[B 县法院]、[B 县检察院]的工作报告。",
            [("县法院", "presenter", ["县法院"]), ("县检察院", "presenter", ["县检察院"])],
        ),
        ("会议听取汇报，[B 县水利局]到会。", []),
        ("会议听取了[P 许诺]工作汇报。", [("许诺", "presenter", ["许诺"])]),
        ("会议听取汇报，[P 许诺]的介绍很好。", []),
        ("会议将听取[P 许诺]工作汇报。", []),
        # whom a clause of attending describes
        ("应邀出席活动的[B 县水利局][O 局长][P 许诺]表示。", [("应邀出席", "attendee", ["许诺"])]),
        ("参加的[P 许诺]感到高兴。", [("参加", "attendee", ["许诺"])]),
        ("参加的老船工[P 许诺]感到高兴。", []),
        ("参加的还有[P 许诺]。", [("参加", "attendee", ["许诺"])]),
        # where a visit has come to
        ("在[B 石桥农场]，众人走进船坞。", [("石桥农场", "subject", ["石桥农场"])]),
        ("[D 5月3日]，在[B 石桥农场]，众人走进船坞。", [("石桥农场", "subject", ["石桥农场"])]),
        ("在[B 石桥农场]成立周年，众人庆祝。", []),
        ("在[B 石桥农场]成立大会上，由众人投票。", []),
        ("众人在[B 石桥农场]，走进船坞。", []),
        ("在[B 石桥联络站]，众人倾听民声。", []),
        # whose home it is
        ("在老船工[P 许诺]家中，众人坐下。", [("许诺", "subject", ["许诺"])]),
        ("众人来到[P 许诺]老人的家里。", [("许诺", "subject", ["许诺"])]),
        ("[P 韩秋实]先后到老党员[P 许诺]和困难户[P 查立]家，送上祝福。", [("查立", "subject", ["许诺", "查立"])]),
        ("[P 韩秋实]听到[P 许诺]家中的事。", []),
        ("众人得到[P 许诺]家，", []),
        ("众人谈起[P 许诺]家中。", []),
        # who enters a contest, and who is brought along
        ("参赛队伍共有[B 云州一小]、[B 云州二小]，很热闹。", [("参赛队伍共有", "attendee", ["云州一小", "云州二小"])]),
        ("参赛队伍很多，[B 云州一小]夺冠。", []),
        (
            "[P 韩秋实]率[B 县水利局]、[B 县林业局]等单位主要负责人来访。",
            [("率县水利局、县林业局", "attendee", ["县水利局", "县林业局"])],
        ),
        ("[P 韩秋实]率队赴[B 县水利局]会见负责人。", []),
        # where one goes
        ("[P 韩秋实]先后来到[B 石桥农场]、[B 渡口中学]。", [("来到", "subject", ["石桥农场", "渡口中学"])]),
        ("[P 韩秋实]来到美丽的[B 石桥农场]。", []),
        ("[P 韩秋实]强调，要走进[B 石桥农场]。", []),
    ],
)
def test_who_is_named_elsewhere_than_before_the_verb(marked: str, told: list[Told]) -> None:
    found = scene(marked)
    said = [(found.text[a.position : a.end], a.role, [m.text for m in a.participants]) for a in constructed(found)]
    assert said == told
