import pytest

from tests.relations.markup import story


@pytest.mark.parametrize(
    "marked, wholes",
    [
        ("召开[E 镇七届人大六次会议]。\n大会补选[P 许诺]为[O 副镇长]。\n代表们票决了8个项目。", [None, 0, 0]),
        ("召开[E 党委中心组学习会]。\n[P 诸葛澄]作[E 专题辅导]。", [None, 0]),
        ("召开[E 镇七届人大六次会议]。\n在[E 分组讨论]时，大家发言。", [None, 0]),
        ("举办[E 包粽子比赛]。\n作为[E 社区邻里节]活动之一，比赛很热闹。", [1, None]),
        ("[P 韩秋实]来到[L 石桥村]调研。\n在[E 座谈会]上，大家发言。", [None, None]),
        (
            "[D 4月2日]，召开[E 党委中心组学习会]。\n[D 4月9日]，举行[E 揭牌仪式]。",
            [None, None],
        ),
        ("召开[E 春耕推进会]。\n与会人员参观了[B 渡口农场]。", [None, 0]),
        ("召开[E 渡口卫士表彰大会]，[P 许诺]被评为“渡口卫士”。", [None, 0]),
        ("召开[E 企业家座谈会]。\n会议表扬先进，[B 云帆公司]荣获“护河先锋”称号。", [None, 0]),
        ("召开[E 企业家座谈会]。\n[B 云帆公司]荣获“护河先锋”称号。", [None, None]),
        ("召开[E 防汛推进会]。\n\n举行[E 书屋揭牌仪式]。", [None, None]),
        ("召开[E 防汛推进会]。\n举行[E 书屋揭牌仪式]\n[E 书屋揭牌仪式]在[L 石桥村]举行。", [None, None]),
        ("召开[E 庆祝建党座谈会]。\n会议表扬了一批先进，[B 渡口站]获评“先进站”。", [None, 0]),
        ("召开[E 防汛座谈会]。\n[B 渡口站]获评“先进站”。", [None, None]),
        ("[D 4月2日]，举办[E 渡口市集]。\n[P 许诺]、[P 万里程]共同启动了河长项目。", [None, 0]),
        ("[D 4月2日]，举办[E 渡口市集]。\n[D 2021年]，[P 许诺]被评为“渡口卫士”。", [None, None]),
        ("[D 3月6日]，召开[E 换届动员会]。\n[D 3月中旬]，举办[E 选举业务培训]。", [None, None]),
        ("召开[E 渡口协作座谈会]。\n座谈会上还举行了[E 合作签约仪式]。", [None, 0]),
        ("召开[E 渡口协作座谈会]。\n会上，[B 渡口站]与[B 云帆公司]签订合作协议。", [None, 0]),
        ("举办[E 船员能力提升班]。\n头一堂课由[P 许诺]来讲。\n[P 万里程]作了一场安全辅导。", [None, 0, 0]),
        ("举办[E 船员能力提升班]。\n[P 许诺]、[P 万里程]为学员授课。", [None]),
    ],
)
def test_an_event_knows_the_event_that_contains_it(marked: str, wholes: list[int | None]) -> None:
    assert [event.part_of for event in story(marked, issued="2024-04").events()] == wholes


def test_what_only_a_session_does_belongs_to_the_only_congress_wherever_layout_has_put_it() -> None:
    congress = "[D 4月16日]，召开[E 镇七届人大六次会议]。"
    visit = "[D 4月18日]，[P 韩秋实]来到[L 石桥村]调研。"
    election = "随后，大会以无记名投票方式选举[P 许诺]为[O 镇长]。"
    told = story(f"{congress}\n\n{visit}\n{election}", issued="2024-04").events()
    assert [(event.type, event.part_of, event.start) for event in told] == [
        ("congress", None, "2024-04-16"),
        ("visit", None, "2024-04-18"),
        ("election", 0, "2024-04-16"),
    ]
    told = story(f"{visit}\n{election}", issued="2024-04").events()
    assert [event.part_of for event in told] == [None, None]
