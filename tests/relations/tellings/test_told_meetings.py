"""What whole sentences tell of meetings, lessons and outings: type, name and who took part in which role."""

import pytest

from extractor.pipeline import extract_document
from tests.factories import a_document
from tests.relations.tellings.stories import Told, told_in


@pytest.mark.parametrize(
    "source, told",
    [
        (
            "4月2日，芦汀镇召开清明期间文明祭扫工作动员会，镇党委副书记邱绍宁主持。",
            [("work_meeting", "清明期间文明祭扫工作动员会", [("邱绍宁", "chair")])],
        ),
        (
            "5月18日，镇人大代表柏一舟领衔提出的“关于改造排水管网”的建议召开现场督办会，副镇长郑安主持。",
            [("work_meeting", "现场督办会", [("郑安", "chair")])],
        ),
        (
            "8月6日，一场民情恳谈会正在进行。村党支部书记雷正海主持，镇人大主席段国舟和12名村民围坐一桌。",
            [("discussion", "民情恳谈会", [("段国舟", "attendee"), ("雷正海", "chair")])],
        ),
        (
            "6月27日，镇人大召开专题询问会。镇人大代表涂小平问：有何举措？镇水务站站长朱立明回答，将增加两条船。",
            [
                (
                    "work_meeting",
                    "专题询问会",
                    [("朱立明", "speaker"), ("涂小平", "speaker")],
                )
            ],
        ),
        (
            "7月4日，芦汀镇人大在石桥村举行代表述职会，镇人大主席段国舟主持。",
            [("work_meeting", "代表述职会", [("段国舟", "chair")])],
        ),
        (
            "7月21日，石桥社区居委会邀请芦汀镇卫生院和居民代表召开停车议事会。",
            [("discussion", "停车议事会", [("芦汀镇卫生院", "attendee")])],
        ),
        (
            "3月18日，芦汀镇召开森林防火工作会。镇林业站站长童家明就火险形势作了分析。",
            [("work_meeting", "森林防火工作会", [("童家明", "speaker")])],
        ),
        (
            "2月8日，芦汀镇召开年度经济工作会议。会上，芦汀山水茶业有限公司、芦汀云帆机械有限公司的负责人作了交流发言。",
            [
                (
                    "work_meeting",
                    "年度经济工作会议",
                    [("芦汀云帆机械有限公司", "speaker"), ("芦汀山水茶业有限公司", "speaker")],
                )
            ],
        ),
        (
            "8月30日，镇人大主席团召开建议办理推进会，逐件过堂镇八届人大三次会议上代表提出的建议。镇长卢启文讲话。",
            [("work_meeting", "建议办理推进会", [("卢启文", "speaker")])],
        ),
        (
            "7月12日，镇人大主席团召开第九次会议，研究决定了镇八届人大四次会议的召开日期。镇人大主席段国舟主持会议。",
            [("work_meeting", "第九次会议", [("段国舟", "chair")])],
        ),
        (
            "县选举委员会自6月初以来先后举办业务培训班2期，并于7月19日组织候选人与选民见面会。",
            [("discussion", "候选人与选民见面会", [])],
        ),
        (
            "10月29日，县人大常委会第三十一次会议召开。随后，新任命人员向宪法宣誓。",
            [("work_meeting", "县人大常委会第三十一次会议", []), ("ceremony", "宣誓", [])],
        ),
        (
            "7月26日，芦汀镇第八届人民代表大会第四次会议召开。代表们分5个代表团审议报告。",
            [
                ("congress", "芦汀镇第八届人民代表大会第四次会议", []),
                ("discussion", "代表们分5个代表团审议报告", []),
            ],
        ),
        (
            "6月24日晚，石桥社区的空地上，一场“板凳议事会”正热烈进行。社区党支部书记上官华主持。",
            [("discussion", "“板凳议事会”", [("上官华", "chair")])],
        ),
        ("11月12日，芦汀镇组织收听收看全县安全生产视频会议。", [("work_meeting", "全县安全生产视频会议", [])]),
    ],
)
def test_a_meeting_and_who_spoke_at_it(source: str, told: Told) -> None:
    assert told_in(source) == told


@pytest.mark.parametrize(
    "source, told",
    [
        (
            "7月12日，石桥社区邀请芦汀派出所民警易长林为孩子们带来一堂“平安过暑假”安全讲座。",
            [("lecture", "“平安过暑假”安全讲座", [("易长林", "presenter")])],
        ),
        (
            "3月6日，芦汀镇党委召开学习会，听取了县委党校副校长苗立新所作的《古镇保护》专题辅导。",
            [("study_session", "学习会", []), ("lecture", "《古镇保护》专题辅导", [("苗立新", "presenter")])],
        ),
        (
            "7月1日，镇机关党支部开展主题党日活动。镇党委书记石东明为党员讲授专题党课。",
            [("activity", "主题党日活动", []), ("lecture", "专题党课", [("石东明", "presenter")])],
        ),
        (
            "7月1日，镇党委书记石东明到石桥村讲授廉政党课。",
            [("lecture", "到石桥村讲授廉政党课", [("石东明", "presenter")])],
        ),
        (
            "5日，云州大学教授苏立岳作《依法履职》专题讲座，从视察调研方法讲起；云州大学教师祁蔓华讲授了《民主的实践》。",
            [
                ("lecture", "《依法履职》专题讲座", [("苏立岳", "presenter")]),
                ("lecture", "讲授了《民主的实践》", [("祁蔓华", "presenter")]),
            ],
        ),
        (
            "6月5日，县委党校讲师臧维明以《古镇保护》为题，从三个方面进行了深入浅出的讲解。",
            [("lecture", "以《古镇保护》为题", [("臧维明", "presenter")])],
        ),
        (
            "这是镇乡村振兴办联合县农业农村局举办的柑橘栽培技术培训班的一幕。",
            [("lecture", "柑橘栽培技术培训班", [])],
        ),
        (
            "12月3日，县委宣讲团走进芦汀镇，县委党校讲师庞学文作宣讲。",
            [("lecture", "作宣讲", [("庞学文", "presenter")])],
        ),
    ],
)
def test_a_lesson_and_who_gave_it(source: str, told: Told) -> None:
    assert told_in(source) == told


@pytest.mark.parametrize(
    "source, told",
    [
        (
            "8月16日，芦汀镇人武部组织民兵40余人到石桥社区开展清淤消杀。",
            [("activity", "开展清淤消杀", [])],
        ),
        (
            "2024年5月，镇人大代表涂小平被县总工会授予“五一劳动奖章”称号。",
            [("award", "被县总工会授予“五一劳动奖章”称号", [("涂小平", "subject")])],
        ),
        (
            "7月5日，镇人大组织部分代表对代表建议办理情况进行专项督查。镇人大副主席谈丽华带队。",
            [("inspection", "专项督查", [("谈丽华", "leader")])],
        ),
        (
            "7月12日，镇人大开展水污染防治法执法检查。检查组沿河察看，重点检查了芦汀恒丰食品有限公司的污水处理设施。",
            [("inspection", "水污染防治法执法检查", [("芦汀恒丰食品有限公司", "subject")])],
        ),
        (
            "5月28日，芦汀镇举行项目签约仪式。签约仪式结束后，县委常委池春华一行还实地察看了芦汀食品产业园。",
            [
                ("ceremony", "项目签约仪式", []),
                ("visit", "实地察看了芦汀食品产业园", [("池春华", "leader")]),
            ],
        ),
        (
            "芦汀镇开展“七一”走访慰问活动，镇党政班子成员分组走访慰问困难党员68人。",
            [("visit", "“七一”走访慰问活动", [])],
        ),
        (
            "6月15日，镇人大代表巩爱华自筹资金，向芦汀镇中心小学捐赠图书1200册。",
            [("activity", "捐赠图书1200册", [("芦汀镇中心小学", "subject")])],
        ),
        (
            "芦汀镇中心小学获得2024年云州县中小学生排球联赛小学女子组第一名。",
            [("award", "获得2024年云州县中小学生排球联赛小学女子组第一名", [("芦汀镇中心小学", "subject")])],
        ),
        (
            "10月24日，学员们赴浙江省临安市云岭村开展现场教学，看竹海、访农家。",
            [("visit", "赴浙江省临安市云岭村开展现场教学", [])],
        ),
        (
            "8月1日，镇党委书记石东明来到芦汀消防救援站，向消防员致以节日问候，并送去慰问品。",
            [
                (
                    "visit",
                    "来到芦汀消防救援站，向消防员致以节日问候",
                    [("石东明", "leader"), ("芦汀消防救援站", "subject")],
                )
            ],
        ),
        (
            "9月10日，芦汀首届开渔节在渡口广场开幕。副县长谭素英宣布开渔，镇长卢启文主持开幕式。",
            [("activity", "芦汀首届开渔节", [("卢启文", "chair"), ("谭素英", "launcher")])],
        ),
    ],
)
def test_other_events_and_who_took_part(source: str, told: Told) -> None:
    assert told_in(source) == told


def test_who_leads_a_visit_and_sits_down_with_villagers_does_not_attend_it() -> None:
    (visit,) = told_in("6月3日，镇党委书记石东明到石桥村调研春耕工作，同村民围坐在一起拉家常。")
    assert visit[2] == [("石东明", "leader")]


def test_a_session_at_which_a_deputy_has_moved_something_is_none_of_its_own() -> None:
    told = told_in("7月5日，芦汀镇召开修路工作推进会。镇人大代表雷正海在镇八届人大三次会议上提出了修路的建议。")
    assert [name for _, name, _ in told] == ["修路工作推进会"]


def test_those_who_go_round_by_several_ways_are_on_one_campaign() -> None:
    (campaign,) = told_in(
        "6月27日，芦汀镇党委组织开展“七一”走访慰问活动。当天上午，镇党委书记石东明来到石桥村老党员邝德明家中。"
        "镇长卢启文、镇纪委书记符东明等分四路深入芦湾村、石桥村等8个村开展慰问。"
    )
    assert {("石东明", "leader"), ("卢启文", "leader"), ("符东明", "leader")} <= set(campaign[2])


def test_two_rows_of_people_are_no_count_of_all() -> None:
    events = extract_document(
        a_document("8月16日，芦汀镇人武部组织民兵30人、芦汀蓝天救援队组织队员25人，到石桥村开展清淤。")
    ).events
    assert [(e.name, e.attendance.present) for e in events] == [("开展清淤", None)]
