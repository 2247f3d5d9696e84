import pytest

from extractor.relations.tellings.forces import are_coordinated, is_described
from extractor.relations.tellings.namings import noun_namings
from tests.relations.markup import scene


@pytest.mark.parametrize(
    "marked, force",
    [
        ("[B 墨埠镇]召开[E 全镇推进会]。", "founds"),
        ("[B 墨埠镇]举办一场别开生面的[E 包粽子比赛]。", "founds"),
        ("[E 全镇推进会]在[L 文化馆]召开。", "founds"),
        ("[P 韩秋实]出席[E 全镇推进会]并讲话。", "founds"),
        ("[E 座谈会]上，大家发言。", "founds"),
        ("在[E 分组讨论]时，代表们发言。", "founds"),
        ("草案提交[E 镇人大主席团会议]审议。", "founds"),
        ("作为[E 社区邻里节]活动之一，比赛很热闹。", "founds"),
        ("[B 镇卫生院]开展以“吃得健康”为主题的[E 宣讲活动]。", "founds"),
        ("学习[P 某某]在[E 全省推进会]上的重要讲话。", "joins"),
        ("[P 许诺]从[E 全会]召开的重大意义讲起。", "joins"),
        ("[B 镇河长办]组织开展“[E 清河行动]”。", "founds"),
        ("[B 渡口中学]在[E 云州科技大赛]中荣获一等奖。", "joins"),
        ("[P 韩秋实]为党员上了一堂[E 专题党课]。", "founds"),
        ("小戏《渡口》荣获[E 云州文艺汇演]金奖。", "joins"),
        ("自[E 护河活动]开展以来，河水变清。", "joins"),
        ("喜迎[E 镇第五次代表大会]召开。", "joins"),
        ("# [E 全镇推进会]侧记", "founds"),
        ("[P 韩秋实]作了一场生动的[E 讲座]。", "founds"),
        ("# [P 韩秋实]会见参加[E 渔业洽谈活动]嘉宾", "joins"),
        ("大会还举办[E 渔业论坛]。", "joins"),
        ("大会举行了[E 开幕式]。", "founds"),
        ("[B 县政府新闻办]举行[D “十三五”]时期水利成就[E 新闻发布会]。", "founds"),
        ("[E 全镇推进会]的通知已经印发。", "joins"),
        ("[B 墨埠镇]将召开[E 全镇推进会]。", "joins"),
        ("通过召开[E 座谈会]等方式听取意见。", "joins"),
        ("[P 韩秋实]强调，要开好[E 全镇推进会]。", "joins"),
        ("图为[E 全镇推进会]在召开。", "joins"),
        ("大家为[E 邻里节]出主意。", "joins"),
        ("从[E 全镇推进会]获悉，渡口已经通航。", "founds"),
        ("大家积极投身[E 护河行动]中，成效明显。", "joins"),
        ("大家参与到[E 护河行动]中来。", "joins"),
        ("# 深入实施[E 护河行动] 水更清", "joins"),
        # where it was held or how long it ran, said by other verbs
        ("[D 当天]的[E 座谈会]开在[L 石桥村]的一间旧仓库里。", "founds"),
        ("[E 结业座谈]放在最后一个下午。", "founds"),
        ("由镇工会张罗的[E 渔家象棋赛]打了整整三天，人山人海。", "founds"),
        ("[E 锣鼓大赛]，就在这儿摆开了擂台。", "founds"),
        ("[E 第五届芦笙节]的重头戏是渔歌对唱。", "founds"),
        ("下午是[E 分团讨论]。", "founds"),
        ("晚上在老戏台前开[E 群众会]。", "founds"),
        # a session whose house decides
        ("[E 云州区第八届人大常委会第九次会议]任命[P 韩秋实]为[O 副主任]。", "founds"),
        ("[P 韩秋实]共同见证了[E 船厂项目签约仪式]。", "founds"),
        ("[E 全镇推进会]的高度值得注意。", "joins"),
        ("[P 韩秋实]欢迎[P 程景行]出席[E 云州论坛]。", "joins"),
        ("期待年内举行[E 两地会晤]。", "joins"),
        ("按程序提请[E 县委常委会会议]审定。", "joins"),
        ("确定候选项目提交[E 镇人代会]票决。", "joins"),
    ],
)
def test_a_noun_founds_an_event_where_it_is_held(marked: str, force: str) -> None:
    (naming,) = noun_namings(scene(marked))
    assert naming.force == force


def test_a_meeting_of_its_own_parts_founds_them() -> None:
    assert [n.force for n in noun_namings(scene("大会举行了[E 预备会议]。"))] == ["founds"]


def test_a_name_behind_is_describes_what_was_told_before() -> None:
    told = scene("当天的会议是全年第一个[E 全镇性大会]。")
    (mark,) = told.of("EVENT")
    assert is_described(told, mark.start)
    assert not is_described(scene("召开[E 大会]。"), 2)


def test_names_are_coordinated_by_a_conjunction_alone() -> None:
    told = scene("召开[E 党组会议]和[E 常务会议]、[E 专题会议]。")
    first, second, third = told.of("EVENT")
    assert are_coordinated(told, first.end, second.start)
    assert not are_coordinated(told, second.end, third.start)
