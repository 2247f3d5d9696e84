"""The page itself: whole articles in, events out."""

from extractor.model import Attendance, Event
from extractor.pipeline import extract_document
from tests.factories import a_document
from tests.relations.markup import story

CONGRESS = """# [E 墨埠镇第七届人民代表大会第六次会议]胜利召开
[D 3月14日至15日]，[B 墨埠镇]召开[E 第七届人民代表大会第六次会议]。
大会应到代表58名，实到55名。
[O [B 镇党委]书记][P 韩秋实]主持会议并讲话。
大会听取了[P 欧阳静]同志所作的《政府工作报告》，补选[P 尉迟岳]为[O 副镇长]。
[E 分组讨论]中，[P 许诺]等发言。
大会一致通过了各项决议。"""


def _roles(event: Event) -> set[tuple[str, str]]:
    return {(p.agent.name, p.role) for p in event.participants}


def test_a_congress_is_told_with_its_parts() -> None:
    congress, election, groups = story(CONGRESS, issued="2024-03").events()
    assert congress.name == "墨埠镇第七届人民代表大会第六次会议"
    assert (congress.type, congress.start, congress.end) == ("congress", "2024-03-14", "2024-03-15")
    assert [body.name for body in congress.organizers] == ["墨埠镇"]
    assert congress.attendance == Attendance(expected=58, present=55)
    assert _roles(congress) == {("韩秋实", "chair"), ("韩秋实", "speaker"), ("欧阳静", "presenter")}
    assert "一致通过了各项决议" in congress.outcomes
    quotes = {evidence.rule: evidence.quote for evidence in congress.evidence}
    assert "实到55名" in quotes["event-count"]
    assert "一致通过了各项决议" in quotes["event-outcome"]
    assert (election.type, election.part_of, election.start) == ("election", 0, "2024-03-14")
    assert _roles(election) == {("尉迟岳", "subject")}
    assert (groups.type, groups.part_of) == ("discussion", 0)
    assert _roles(groups) == {("许诺", "speaker")}


def test_a_visit_has_its_goal_as_place_and_subject() -> None:
    (visit,) = story(
        "[D 1月20日上午]，[P 韩秋实]来到[B 镇敬老院]走访慰问。\n最后，[P 韩秋实]要求做好服务。", issued="2024-01"
    ).events()
    assert (visit.type, visit.start, visit.time, visit.place) == ("visit", "2024-01-20", "上午", "镇敬老院")
    assert _roles(visit) == {("韩秋实", "leader"), ("镇敬老院", "subject"), ("韩秋实", "speaker")}


def test_a_venue_and_a_lecture_within_a_session() -> None:
    session, lecture = story(
        "[D 4月8日]，[B 墨埠镇党委]在[L 文化馆]召开[E 中心组学习会]。\n"
        "会上，[P 诸葛澄]作[E 《古桥》专题辅导]。\n[P 韩秋实]强调，要保护好古桥。",
        issued="2024-04",
    ).events()
    assert (session.place, lecture.place) == ("文化馆", "文化馆")
    assert [body.name for body in lecture.organizers] == ["墨埠镇党委"]
    assert (lecture.part_of, _roles(lecture)) == (0, {("诸葛澄", "presenter")})
    assert _roles(session) == {("韩秋实", "speaker")}


def test_a_campaign_without_a_day_spans_its_visits() -> None:
    campaign, first, second = story(
        "[B 墨埠镇]开展[E 重阳节走访慰问活动]。\n[D 10月20日]，[P 韩秋实]走访慰问[B 镇敬老院]。\n"
        "[D 10月23日]，[P 欧阳静]走访慰问[B 石桥敬老院]。",
        issued="2023-10",
    ).events()
    assert (campaign.start, campaign.end) == ("2023-10-20", "2023-10-23")
    assert (first.part_of, second.part_of) == (0, 0)


def test_what_is_urged_planned_or_called_off_is_no_event() -> None:
    told = story(
        "[P 韩秋实]强调，要开好[E 全镇推进会]。\n[B 墨埠镇]拟举办[E 龙舟邀请赛]。\n[E 纳凉晚会]因雨取消。\n"
        "近年来，[B 墨埠镇]开展[E 清河专项行动]。"
    )
    assert told.events() == ()


def test_each_fact_has_its_sentence_as_evidence() -> None:
    told = story(CONGRESS, issued="2024-03")
    for event in told.events():
        for evidence in (*event.evidence, *(e for p in event.participants for e in p.evidence)):
            assert evidence.quote == told.text.document.source[evidence.start : evidence.end]
        assert event.evidence


def test_two_articles_with_one_kind_of_meeting_are_two_events() -> None:
    first, second = story(
        "[D 4月2日]，[B 芦汀镇]召开[E 座谈会]。\n\n[D 4月9日]，[B 墨埠镇]召开[E 座谈会]。", issued="2024-04"
    ).events()
    assert [first.start, second.start] == ["2024-04-02", "2024-04-09"]
    assert [second.organizers[0].name, second.part_of] == ["墨埠镇", None]


def test_a_text_without_events_has_none() -> None:
    assert story("石桥村有三座桥。").events() == ()


def test_a_visit_gathers_who_went_where_over_its_sentences() -> None:
    (event,) = story(
        "[D 6月25日]，[P 甲一]走访联系企业。\n[D 6月25日下午]，[P 甲一]走进[B 云帆公司]、[B 云州船厂]，看生产。",
        issued="2024-06",
    ).events()
    assert (event.start, event.time, event.place) == ("2024-06-25", "下午", None)
    assert [(p.agent.name, p.role) for p in event.participants] == [
        ("甲一", "leader"),
        ("云帆公司", "subject"),
        ("云州船厂", "subject"),
    ]


def test_a_visit_has_the_subject_and_the_goal_of_the_clauses_before_it() -> None:
    (event,) = story("[D 6月25日]，[P 甲一]先后前往[L 石桥村]，了解情况，调研春耕工作。").events()
    assert (event.place, [(p.agent.name, p.role) for p in event.participants]) == ("石桥村", [("甲一", "leader")])


def test_a_clause_of_convening_shares_the_body_that_opens_the_clause_before() -> None:
    (event,) = story("[D 4月2日]，[B 芦汀镇渡口办]牵头，联合[B 云州消防站]开展[E 春季安全演练]。").events()
    assert [body.name for body in event.organizers] == ["芦汀镇渡口办", "云州消防站"]


def test_an_anniversary_is_no_venue() -> None:
    (event,) = story("[D 4月2日]，在[B 云州书院]成立90周年之际，[B 芦汀镇]举办[E 读书活动]。").events()
    assert event.place is None


def test_deputies_who_hold_a_reception_day_attend_it() -> None:
    (event,) = story("[D 4月2日]，[P 韩秋实]、[P 诸葛澄]来到联络站，开展[E “人大代表接待日”活动]。").events()
    assert (event.type, [(p.agent.name, p.role) for p in event.participants]) == (
        "outreach",
        [("韩秋实", "attendee"), ("诸葛澄", "attendee")],
    )


def test_who_took_the_picture_is_nobody_visited() -> None:
    (event,) = story("[D 4月2日]，[P 韩秋实]在[L 石桥村]检查防汛 [P 甲一] 摄").events()
    assert "甲一" not in [p.agent.name for p in event.participants]


def test_a_lesson_has_its_teacher_and_the_place_with_which_its_sentence_opens() -> None:
    (event,) = story("在[L 石桥村]，果农[P 诸葛澄]给党员传授柑橘嫁接技术。").events()
    assert (event.type, event.place) == ("lecture", "石桥村")
    assert [(p.agent.name, p.role) for p in event.participants] == [("诸葛澄", "presenter")]


def test_an_inspection_that_somebody_leads_is_one_event() -> None:
    (event,) = story(
        "芦汀镇有三座桥。\n桥很老。\n桥很长。\n[O 镇长][P 韩秋实]多次带队深入[L 石桥村]进行[E 实地隐患检查]。"
    ).events()
    assert (event.type, event.participants[0].role) == ("inspection", "leader")


def test_two_meetings_that_are_convened_together_are_two_with_one_chair() -> None:
    events = story(
        "[D 3月2日]，[P 韩秋实]主持召开[E 镇政府党组（扩大）会议]和[E 镇长办公会议]。\n[P 韩秋实]要求做好服务。",
        issued="2024-03",
    ).events()
    assert [(e.name, e.start) for e in events] == [
        ("镇政府党组（扩大）会议", "2024-03-02"),
        ("镇长办公会议", "2024-03-02"),
    ]
    assert all(("韩秋实", "chair") in _roles(e) for e in events)


def test_who_went_somewhere_and_then_carried_out_a_survey_visited_it() -> None:
    (visit,) = story(
        "[D 4月2日]，[P 韩秋实]前往[L 石桥村]，对当地的水利工作进行了调研指导。", issued="2024-04"
    ).events()
    assert (visit.type, visit.place) == ("visit", "石桥村")


def test_the_visits_of_a_campaign_are_told_by_their_days() -> None:
    campaign, first, second = story(
        "[D 10月12日至14日]，[B 墨埠镇]开展[E “情满渡口”走访慰问活动]。\n"
        "[D 10月12日上午]，[O 镇长][P 韩秋实]来到[B 镇敬老院]，看望慰问老人。\n"
        "[D 10月13日]，[O 镇长][P 韩秋实]走访慰问老船工[P 许诺]。",
        issued="2024-10",
    ).events()
    assert (campaign.start, campaign.end) == ("2024-10-12", "2024-10-14")
    assert [(e.start, e.time, e.part_of) for e in (first, second)] == [
        ("2024-10-12", "上午", 0),
        ("2024-10-13", None, 0),
    ]
    assert _roles(campaign) == set()


def test_the_opening_of_one_day_is_the_event_itself() -> None:
    festival, contest = story(
        "[D 10月16日]，[E 墨埠镇第六届渡口文化节]在[L 老街广场]开幕。\n[E 开幕式]上，[P 韩秋实]致辞。\n"
        "大家很高兴。\n孩子们唱起了歌。\n随后举行的[E “船王”争霸赛]很热闹。",
        issued="2024-10",
    ).events()
    assert _roles(festival) == {("韩秋实", "speaker")}
    assert (contest.name, contest.start) == ("“船王”争霸赛", "2024-10-16")


def test_a_caption_in_another_article_names_the_ceremony_told() -> None:
    _, launch = story(
        "[D 3月5日]，[E 渡口志愿集市]在[L 老街广场]举行。\n[P 甲一]、[P 乙二]共同启动“小浪花”护河项目。\n\n"
        "# [E “小浪花”护河项目启动仪式]\n渡口故事多。",
        issued="2024-03",
    ).events()
    assert (launch.name, launch.part_of, launch.start) == ("“小浪花”护河项目启动仪式", 0, "2024-03-05")


def test_what_stands_beside_a_meeting_has_its_day_and_not_its_hour() -> None:
    _, visit = story(
        "[D 6月30日下午]，[B 墨埠镇]召开[E 庆祝大会]。\n会后，[P 韩秋实]走访慰问了老船工[P 许诺]。", issued="2024-06"
    ).events()
    assert (visit.start, visit.time) == ("2024-06-30", None)


def test_a_meeting_that_follows_days_of_another_is_held_on_the_last() -> None:
    _, plenum = story(
        "[D 8月19日至20日]，召开[E 墨埠镇第六次党代会]。\n在随后召开的[E 镇党委第六届一次全会]上，[P 韩秋实]讲话。",
        issued="2024-08",
    ).events()
    assert (plenum.start, plenum.end) == ("2024-08-20", "2024-08-20")


def test_a_visit_to_the_bulletins_own_town_has_it_as_its_place() -> None:
    source = "墨埠镇党委召开会议。\n3月2日，区残联理事长许诺来镇调研书屋建设。"
    visits = [event for event in extract_document(a_document(source)).events if event.type == "visit"]
    assert [visit.place for visit in visits] == ["墨埠镇"]


def test_who_explains_something_at_an_activity_takes_part_in_it() -> None:
    (activity,) = story(
        "[D 7月22日]，[B 石桥社区]举办[E 垃圾分类亲子活动]。\n志愿者[P 许诺]为孩子们讲解了分类知识。", issued="2023-07"
    ).events()
    assert _roles(activity) == {("许诺", "presenter")}


def test_who_gives_a_lesson_is_named_in_a_clause_before_it() -> None:
    (lesson,) = story("[D 7月3日]，[P 周令仪]以“学思想”为题，为党员上了一堂[E 专题党课]。").events()
    assert _roles(lesson) == {("周令仪", "presenter")}


def test_the_caption_of_a_picture_without_a_day_reports_no_visit() -> None:
    assert story("[P 韩秋实]走访慰问退役军人 [P 许诺] 摄").events() == ()
    assert len(story("[D 6月10日]，[P 韩秋实]在[L 石桥村]检查防汛工作 [P 许诺] 摄").events()) == 1


def test_an_award_without_a_subject_goes_to_whom_the_story_is_about() -> None:
    (award,) = story("[P 许诺]是楼组长。\n[D 2018年]被评为区“优秀志愿者”。", issued="2023-07").events()
    assert _roles(award) == {("许诺", "subject")}


def test_who_takes_the_floor_behind_a_signing_speaks_at_the_meeting() -> None:
    """A ceremony told within a meeting has ended when the next sentence tells who spoke."""
    meeting, signing = story(
        "[D 2月6日]，[B 墨埠镇]召开[E 经济工作会议]。\n会上举行了[E 船坞项目签约仪式]。\n"
        "渔行老板[P 许诺]作为企业代表发言，他表示，将扩大码头。",
        issued="2024-02",
    ).events()
    assert (signing.part_of, _roles(signing), _roles(meeting)) == (0, set(), {("许诺", "speaker")})


def test_a_body_unveiled_is_that_of_the_headline_in_another_column() -> None:
    """为某联盟揭牌 and the line 某联盟揭牌 tell of one ceremony."""
    _, unveiling = story(
        "[D 2月6日]，[B 墨埠镇]召开[E 渔船管理推进会]。\n会上，[P 许诺]、[P 查立]一起为墨埠镇渔船安全互助联盟揭牌。\n"
        "# [E 墨埠镇渔船安全互助联盟揭牌]",
        issued="2024-02",
    ).events()
    assert (unveiling.name, _roles(unveiling)) == (
        "墨埠镇渔船安全互助联盟揭牌",
        {("许诺", "launcher"), ("查立", "launcher")},
    )


def test_general_requirements_are_no_plan_and_groups_speak_out() -> None:
    """总体要求 demands nothing of a lecture; deputies who speak out in their groups hold a discussion."""
    _, lecture = story(
        "[D 4月8日]，[B 墨埠镇党委]召开[E 中心组学习会]。\n[P 诸葛澄]围绕总体要求和重点任务作[E 专题辅导]。",
        issued="2024-04",
    ).events()
    assert _roles(lecture) == {("诸葛澄", "presenter")}
    _, groups = story(
        "[D 3月14日]，[B 墨埠镇]召开[E 第七届人民代表大会第六次会议]。\n代表们在[E 分组审议]时畅所欲言。",
        issued="2024-03",
    ).events()
    assert (groups.type, groups.part_of) == ("discussion", 0)
