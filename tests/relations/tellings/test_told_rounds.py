"""What whole sentences tell of rounds, unveilings and feasts of a township: type, name, days and who took part."""

import pytest

from extractor.model import Event
from extractor.pipeline import extract_document
from tests.factories import a_document


def _events(source: str) -> tuple[Event, ...]:
    return extract_document(a_document(source)).events


def _people(event: Event) -> set[tuple[str, str]]:
    return {(p.agent.name, p.role) for p in event.participants}


@pytest.mark.parametrize(
    "source, kind, people",
    [
        (
            "5月9日，芦汀镇退役军人服务站在镇便民服务中心揭牌，副镇长郑安与孙志明共同揭牌。",
            "ceremony",
            {("郑安", "launcher"), ("孙志明", "launcher")},
        ),
        (
            "4月6日至8日，芦汀镇开展渔港消防集中检查。副镇长郑安、镇党委委员孙志明带队，会同芦汀派出所、镇应急管理站对渔船开展排查。",
            "inspection",
            {
                ("郑安", "leader"),
                ("孙志明", "leader"),
                ("芦汀派出所", "attendee"),
                ("芦汀镇应急管理站", "attendee"),
            },
        ),
        (
            "3月17日，石桥村经济合作社召开社员代表大会。会议选举产生新一届董事会、监事会，郑安当选董事长，孙志明当选监事长。",
            "election",
            {("郑安", "subject"), ("孙志明", "subject")},
        ),
        (
            "3月12日上午，镇机关干部60余人来到湖滩义务植树。镇长郑安参加。",
            "activity",
            {("郑安", "attendee")},
        ),
        (
            "5月12日，镇卫生院在石桥村开展健康服务活动。主治医师郑安现场讲解了急救知识。",
            "activity",
            {("郑安", "presenter"), ("芦汀镇卫生院", "organizer")},
        ),
        (
            "9月1日，芦汀镇平安办组织派出所对镇中心小学周边商铺进行联合检查，副镇长郑安全程参与。",
            "inspection",
            {("郑安", "attendee")},
        ),
        (
            "5月8日，县中医院走进石桥村开展义诊活动。主任医师郑安、医师孙志明为村民诊脉开方。",
            "activity",
            {("郑安", "attendee"), ("孙志明", "attendee")},
        ),
        (
            "4月8日，芦汀镇召开主席团会议。副镇长郑安列席并就河道整治工作作了说明。",
            "work_meeting",
            {("郑安", "attendee"), ("郑安", "presenter")},
        ),
        (
            "6月1日，芦汀镇领导深入各幼儿园看望慰问少年儿童。镇长郑安来到石桥中心小学，为孩子们送上礼物。",
            "visit",
            {("郑安", "leader"), ("石桥中心小学", "subject")},
        ),
        (
            "8月15日，芦汀镇退役军人服务站挂牌成立，副县长郑安、镇长孙志明共同为服务站揭牌。",
            "ceremony",
            {("郑安", "launcher"), ("孙志明", "launcher")},
        ),
        (
            "12月20日，芦汀镇开展年度村社书记述职评议。镇党委书记郑安逐一点评并讲话。",
            "work_meeting",
            {("郑安", "speaker")},
        ),
        (
            "10月20日，芦汀镇退役军人服务站邀请老兵郑安到石桥小学为200名学生讲述战斗故事。",
            "lecture",
            {("郑安", "presenter")},
        ),
        (
            "7月11日，芦汀镇妇联举办家政培训班，邀请高级育婴师郑安授课，56名下岗女工和全职妈妈参加。",
            "lecture",
            {("郑安", "presenter")},
        ),
        (
            "3月21日，芦汀镇党委与县税务局签订共建协议，镇党委书记郑安、县税务局局长孙志明在协议书上签字。",
            "ceremony",
            {
                ("芦汀镇党委", "attendee"),
                ("县税务局", "attendee"),
                ("郑安", "attendee"),
                ("孙志明", "attendee"),
            },
        ),
        (
            "12月10日，芦汀镇人大在石桥村举行“民生议事厅”活动，县人大代表郑安参加。",
            "discussion",
            {("郑安", "attendee")},
        ),
        (
            "12月5日，石桥村“金点子”擂台赛吸引了36名居民登台比拼，镇长郑安观看。",
            "activity",
            {("郑安", "attendee")},
        ),
        (
            "3月6日，镇人大主席郑安到石桥村代表联络站调研站点建设。",
            "visit",
            {("郑安", "leader")},
        ),
        (
            "5月31日，镇长郑安前往石桥中心小学，向少年儿童致以节日的祝福，并送上慰问金。",
            "visit",
            {("郑安", "leader"), ("石桥中心小学", "subject")},
        ),
        (
            "7月26日，县委党校副校长郑安应邀到芦汀镇作党的二十届三中全会精神专题宣讲。",
            "lecture",
            {("郑安", "presenter")},
        ),
        (
            "5月22日，芦汀镇召开防汛工作会商会，镇长郑安主持会议。",
            "work_meeting",
            {("郑安", "chair")},
        ),
        (
            "5月7日，县交通局副局长郑安率技术人员到石桥村踏勘隧道线路，副镇长孙志明陪同踏勘。",
            "visit",
            {("郑安", "leader"), ("孙志明", "attendee")},
        ),
        (
            "6月9日，芦汀镇妇联组织20名妇女代表到家风馆参观学习，镇妇联主席郑安带队。",
            "visit",
            {("郑安", "leader")},
        ),
    ],
)
def test_what_a_township_does(source: str, kind: str, people: set[tuple[str, str]]) -> None:
    told = next(event for event in _events(source) if event.type == kind)
    assert _people(told) == {person for person in people if person[1] != "organizer"}


def test_two_visits_of_different_days_in_one_sentence_are_two() -> None:
    first, second = _events(
        "7月27日，镇长郑安来到芦汀消防救援站，向队员送去西瓜和慰问品；28日上午，副镇长孙志明看望了老战士邱绍宁。"
    )
    assert (first.start, second.start) == ("XXXX-07-27", "XXXX-07-28")
    assert _people(first) >= {("郑安", "leader")}
    assert _people(second) == {("孙志明", "leader"), ("邱绍宁", "subject")}


def test_what_layout_has_cut_off_from_a_session_takes_its_days() -> None:
    events = _events(
        "芦汀镇第七届人民代表大会第四次会议召开\n\n2月27日至28日，芦汀镇第七届人民代表大会第四次会议召开。\n\n"
        "郑安督查重点项目\n\n3月11日，镇党委书记郑安督查石桥村渔港项目。\n\n"
        "分组讨论中，各代表团踊跃发言。代表孙志明建议加快管网改造，代表邱绍宁就入学问题作了发言。"
    )
    groups = next(event for event in events if event.name == "分组讨论")
    assert (groups.start, groups.end) == ("XXXX-02-27", "XXXX-02-28")
    assert _people(groups) == {("孙志明", "speaker"), ("邱绍宁", "speaker")}


def test_what_somebody_wins_is_not_the_meeting_that_honours_him() -> None:
    events = _events(
        "芦汀渔业公司荣获“先进集体”称号\n\n4月28日，全市先进集体表彰大会召开，芦汀渔业公司被市总工会授予“先进集体”称号。"
    )
    assert sorted(event.type for event in events) == ["award", "award"]


def test_a_feast_that_opens_in_any_words_is_told() -> None:
    (feast,) = _events("7月15日傍晚，第五届石桥邻里节在石桥广场热闹开场。镇长郑安宣布开幕。")
    assert feast.name == "第五届石桥邻里节"


def test_who_teaches_and_learns_behind_an_opening_class_does_so_at_the_course() -> None:
    course, rite = _events(
        "8月15日，芦汀镇发展对象培训班在镇党校开班。镇党委副书记郑安主持开班式。来自各支部的42名学员参加培训。"
    )
    assert (course.attendance.present, _people(course)) == (42, set())
    assert (rite.name, _people(rite)) == ("开班式", {("郑安", "chair")})


def test_those_for_whom_something_is_done_are_not_those_who_came() -> None:
    (given,) = _events("5月20日，芦汀镇残联开展助残日活动，为30名残疾人送去轮椅，副镇长郑安到场。")
    assert given.attendance.present is None


def test_a_branch_that_acts_is_no_gathering() -> None:
    (told,) = _events("3月15日，消费者权益保护委员会芦汀分会在菜场门口开展消费维权宣传咨询活动。")
    assert (told.type, told.name) == ("activity", "消费维权宣传咨询活动")


def test_who_invites_a_teacher_convenes_the_lesson() -> None:
    (lesson,) = _events("10月20日，芦汀镇退役军人服务站邀请老兵郑安到石桥小学为200名学生讲述战斗故事。")
    assert [body.name for body in lesson.organizers] == ["芦汀镇退役军人服务站"]


def test_what_is_told_at_a_meeting_to_have_been_won_was_not_won_there() -> None:
    meeting, won = _events(
        "5月6日，芦汀镇在镇文化中心举行人才日启动仪式。镇长郑安主持。活动现场，孙志明获评“渡口工程师”。"
    )
    assert (meeting.place, won.type, won.place) == ("镇文化中心", "award", None)


def test_a_league_that_is_founded_is_no_gathering() -> None:
    events = _events("芦汀镇成立乡贤联谊会\n\n11月20日，芦汀镇乡贤联谊会成立大会在镇政府礼堂召开。")
    assert [event.name for event in events] == ["芦汀镇乡贤联谊会成立大会"]


def test_a_market_by_night_is_where_the_check_is_made() -> None:
    (event,) = _events("4月10日，镇综合行政执法队队长查立带队对沿河夜市摊位进行联合检查，劝导占道经营19起。")
    assert (event.name, event.place) == ("联合检查", "沿河夜市")
