from functools import partial

import pytest

from extractor.relations.moments import moment_of
from extractor.relations.reference.coreference import cluster
from tests.relations.markup import story


def _clusters(marked: str) -> list[list[str]]:
    told = story(marked, issued="2024-04")
    found = cluster(told.namings(), partial(moment_of, calendar=told.calendar))
    return [[naming.name for naming in c.namings] for c in found]


@pytest.mark.parametrize(
    "marked, clusters",
    [
        (  # headline, body, short form
            (
                "# [B 墨埠镇]召开[E 党委中心组学习会]\n"
                "[D 4月2日]，[B 墨埠镇]召开[E 党委理论学习中心组（扩大）学习会]。\n"
                "90余人参加[E 学习会]。"
            ),
            [["党委中心组学习会", "党委理论学习中心组（扩大）学习会", "学习会"]],
        ),
        (  # a visit and the short name for it
            "[D 4月2日]，[P 韩秋实]来到[B 镇敬老院]走访慰问。\n[E 慰问活动]结束后，大家合影。",
            [["来到镇敬老院走访慰问", "慰问活动"]],
        ),
        (  # what is said of the meeting told before
            "[D 4月2日]，召开[E 全镇党建工作会议]。\n当天的会议是镇党委召开的第一个[E 全镇性大会]。",
            [["全镇党建工作会议", "全镇性大会"]],
        ),
        (  # a visit that goes on at nobody in particular
            "[D 4月2日]，[P 韩秋实]前往[L 石桥村]指导抗旱。\n[P 韩秋实]看望慰问受灾群众。",
            [["前往石桥村指导抗旱", "看望慰问受灾群众"]],
        ),
        (  # the meeting at which a lecture is given
            "[D 4月2日]，[P 韩秋实]作了[E “古桥”学术报告]。\n[E 报告会]由[P 许诺]主持。",
            [["“古桥”学术报告", "报告会"]],
        ),
        (  # a headline that says that a feast has begun
            "# [E 墨埠镇渔灯节开幕]\n[D 4月2日]，[E 墨埠镇第三届渔灯节]在[L 石桥村]举行。",
            [["墨埠镇渔灯节开幕", "墨埠镇第三届渔灯节"]],
        ),
        (  # where those on an undated visit went
            "[D 近日]，[P 韩秋实]带队进行了[E 专题调研]。\n调研组先后到[B 石桥小学]、[B 荻浦小学]。",
            [["专题调研", "先后到石桥小学、荻浦小学"]],
        ),
        (  # a sitting of a congress
            "[D 3月14日]，[E 墨埠镇第七届人民代表大会第六次会议]闭幕。\n[P 韩秋实]主持[E 闭幕会]。",
            [["墨埠镇第七届人民代表大会第六次会议", "闭幕会"]],
        ),
        (  # a sitting has a number of its own
            (
                "[D 3月14日]，[E 墨埠镇第七届人民代表大会第六次会议]召开。\n大会举行[E 第一次全体会议]。\n\n"
                "[E 墨埠镇第七届人民代表大会第六次会议]于[D 3月14日]召开。"
            ),
            [["墨埠镇第七届人民代表大会第六次会议", "第一次全体会议", "墨埠镇第七届人民代表大会第六次会议"]],
        ),
        (  # organs of one township, each with its own first session
            "[D 4月2日]，[E 乡纪委第一次全体会议]召开。\n\n[D 4月9日]，[E 乡妇联十二届一次执委会议]召开。",
            [["乡纪委第一次全体会议"], ["乡妇联十二届一次执委会议"]],
        ),
        (
            "[E 乡纪委第一次全体会议]召开。\n\n[E 乡妇联十二届一次执委会议]召开。",
            [["乡纪委第一次全体会议"], ["乡妇联十二届一次执委会议"]],
        ),
        (  # all who are elected in one sentence
            "大会选举[P 韩秋实]为[O 主任]，选举[P 许诺]为[O 副主任]。",
            [["选举韩秋实为主任", "选举许诺为副主任"]],
        ),
        (  # what is done at a ceremony
            "[D 4月2日]，[E 石桥水厂开工仪式]举行。\n[P 韩秋实]、[P 许诺]共同启动装置按钮。",
            [["石桥水厂开工仪式", "启动装置按钮"]],
        ),
        (  # a beginning told by a verb, then by its ceremony
            "[D 4月2日]，渡口改造工程正式开工。\n[E 开工仪式]上，[P 韩秋实]致辞。",
            [["渡口改造工程正式开工", "开工仪式"]],
        ),
        (  # who talks at an event of talks
            "[D 4月2日]，[E 渔业交流专场活动]在[L 文化馆]举行。\n[P 韩秋实]与企业代表座谈。",
            [["渔业交流专场活动", "与企业代表座谈"]],
        ),
        (  # other people meet at other talks, which are told in passing
            "[D 4月2日]，[P 韩秋实]会见[P 程景行]。\n此前，[P 许诺]同[P 查立]举行会谈。",
            [["会见程景行"]],
        ),
        (  # a short form of one drill is no name of another article's
            (
                "[D 4月2日]，[B 镇卫生院]举行[E 急救转运演练]。\n[E 演练]一结束就总结。\n# 简讯\n"
                "[D 4月9日]，[B 云州一小]开展[E 地震疏散演练]。"
            ),
            [["急救转运演练", "演练"], ["地震疏散演练"]],
        ),
        (  # a session of one term is no election of the same term
            (
                "[D 2021年12月]，[B 云州区]举行[E 云州区第九届人民代表大会代表换届选举]。\n"
                "[E 云州区第九届人大常委会第四次会议]任命[P 韩秋实]为[O 副主任]。"
            ),
            [["云州区第九届人民代表大会代表换届选举"], ["云州区第九届人大常委会第四次会议"]],
        ),
        (  # what is unveiled at an opening
            "[D 4月2日]，举行[E “渡口驿站”启用仪式]。\n[P 韩秋实]、[P 许诺]共同为驿站揭牌。",
            [["“渡口驿站”启用仪式", "揭牌"]],
        ),
        (  # a headline or caption beside the activity that the text tells of
            "# [P 韩秋实]在[L 石桥村]接待选民\n[D 4月2日]，[B 镇人大]开展[E “议事日”活动]。",
            [["在石桥村接待选民", "“议事日”活动"]],
        ),
        (  # what only describes the meeting
            "[D 4月2日]，[B 墨埠镇]召开[E 防汛动员会]。\n这次会议是入春后首个[E 全镇性大会]。",
            [["防汛动员会", "全镇性大会"]],
        ),
        (  # two talks of other people
            "[D 4月2日]，[P 韩秋实]会见[P 程景行]。\n[D 4月2日]，[P 许诺]同[P 查立]举行会谈。",
            [["会见程景行"], ["同查立举行会谈"]],
        ),
        (  # a headline that nothing in the text repeats
            "# [P 韩秋实]在[L 石桥村]接待选民\n大家畅所欲言。",
            [["在石桥村接待选民"]],
        ),
        (  # a talk told by a verb, then named
            "[P 韩秋实]同企业代表座谈。\n[E 座谈会]上，大家发言。",
            [["同企业代表座谈", "座谈会"]],
        ),
        (  # the lead says in other words what the headline has named
            "# [B 石桥村]开展[E 护河行动]\n[D 4月2日]，[B 石桥村]开展[E 河道清淤专项整治活动]。",
            [["护河行动", "河道清淤专项整治活动"]],
        ),
        (  # a meeting without a name, then with one
            "# [B 镇党委]召开会议\n[D 4月2日]，[B 镇党委]召开[E 镇党委会议]。",
            [["召开会议", "镇党委会议"]],
        ),
        (  # another part of the day is another meeting
            "[D 4月2日上午]，召开[E 渡口推进会]。\n[D 4月2日下午]，[B 镇工会]召开会议。",
            [["渡口推进会"], ["召开会议"]],
        ),
        (  # two numbers are two meetings
            "召开[E 第一次推进会]。\n召开[E 第二次推进会]。",
            [["第一次推进会"], ["第二次推进会"]],
        ),
        (  # two days are two meetings
            "[D 4月2日]，召开[E 防汛推进会]。\n[D 4月9日]，召开[E 防汛推进会]。",
            [["防汛推进会"], ["防汛推进会"]],
        ),
        (  # a bare name in another article is another meeting
            "召开[E 老党员座谈会]。\n\n召开[E 座谈会]。",
            [["老党员座谈会"], ["座谈会"]],
        ),
        (  # a congress is known by its short name everywhere
            "召开[E 第七届人民代表大会第六次会议]。\n\n[E 人代会]上，代表们投票。",
            [["第七届人民代表大会第六次会议", "人代会"]],
        ),
        (  # a visit goes on in the next sentence, another day and place is another
            (
                "[D 4月2日]，[P 韩秋实]来到[L 石桥村]调研。\n[P 韩秋实]还实地查看了[L 老码头]。\n"
                "[D 4月5日]，[P 万里程]来到[L 荻浦村]调研。"
            ),
            [["来到石桥村调研", "实地查看了老码头"], ["来到荻浦村调研"]],
        ),
        (  # a launch and the caption that names it
            "[P 韩秋实]、[P 万里程]共同启动了“清清河”项目。\n# [E “清清河”项目启动]",
            [["启动了“清清河”项目", "“清清河”项目启动"]],
        ),
        (  # the rite that a noun names
            "举行[E 书屋揭牌仪式]。\n[P 韩秋实]、[P 万里程]共同为书屋揭牌。",
            [["书屋揭牌仪式", "揭牌"]],
        ),
        ("贯彻[E 全国某某工作会议]部署。", []),  # background founds nothing
    ],
)
def test_each_event_is_told_once(marked: str, clusters: list[list[str]]) -> None:
    assert _clusters(marked) == clusters


def test_the_sessions_of_the_two_houses_are_two_events() -> None:
    marked = "[E 市政协六届一次会议]开幕。\n[E 市六届人大一次会议]开幕。"
    assert len(_clusters(marked)) == 2


def test_the_fullest_noun_names_the_event() -> None:
    told = story("召开[E 学习会]。\n参加[E 党委中心组学习会]。")
    (found,) = cluster(told.namings(), partial(moment_of, calendar=told.calendar))
    assert (found.naming.name, found.type) == ("党委中心组学习会", "study_session")


def test_a_description_names_no_event() -> None:
    told = story("召开[E 防汛动员会]。\n这次会议是入春后首个[E 全镇性防汛工作大会]。")
    (found,) = cluster(told.namings(), partial(moment_of, calendar=told.calendar))
    assert found.naming.name == "防汛动员会"


def test_a_verb_phrase_names_it_where_the_noun_says_only_the_type() -> None:
    told = story("[P 韩秋实]来到[B 镇敬老院]走访慰问。\n[E 慰问活动]结束后，大家合影。")
    (found,) = cluster(told.namings(), partial(moment_of, calendar=told.calendar))
    assert found.naming.name == "来到镇敬老院走访慰问"


def test_a_headline_in_another_article_finds_its_visit() -> None:
    assert _clusters("# [P 程景行]到[L 墨埠]调研\n\n[D 4月2日]，[P 程景行]到[L 墨埠镇]调研文旅工作。") == [
        ["到墨埠调研", "到墨埠镇调研文旅工作"]
    ]


def test_what_is_unveiled_at_a_ceremony_is_part_of_its_telling() -> None:
    (event,) = story("[E 阅读季启动仪式]在[L 文化馆]举行，[P 甲一]、[P 乙二]共同为书房揭牌。").events()
    assert [(p.agent.name, p.role) for p in event.participants] == [("甲一", "launcher"), ("乙二", "launcher")]


def test_what_a_lecturer_gives_is_the_lecture_that_was_convened() -> None:
    (event,) = story(
        "[B 镇司法所]举办[E 普法专题讲座]，邀请[P 甲一]作[E 专题辅导]。\n[E 讲座会]上，大家发言。"
    ).events()
    assert event.name == "普法专题讲座"
    assert len(story("召开[E 学习会]，[P 甲一]作[E 专题辅导]，[P 乙二]作[E 辅导报告]。").events()) == 3
