from extractor.model import Event
from tests.relations.markup import story


def _speakers(event: Event) -> list[str]:
    return [p.agent.name for p in event.participants if p.role == "speaker"]


def test_what_names_no_event_goes_on_with_the_last() -> None:
    first, second = story("召开[E 防汛推进会]。\n[P 甲一]讲话。\n召开[E 教育座谈会]。\n[P 乙二]讲话。").events()
    assert (_speakers(first), _speakers(second)) == (["甲一"], ["乙二"])


def test_a_bullet_opens_a_report_of_its_own() -> None:
    (first,) = story("召开[E 防汛推进会]。\n▲[P 甲一]在市里发言。").events()
    (same,) = story("召开[E 防汛推进会]。\n[P 甲一]在会上发言。").events()
    assert (_speakers(first), _speakers(same)) == ([], ["甲一"])


def test_what_comes_before_the_first_name_belongs_to_it() -> None:
    (event,) = story("会上，[P 甲一]讲话。\n[E 防汛推进会]在[L 文化馆]召开。").events()
    assert _speakers(event) == ["甲一"]


def test_behind_a_part_the_meeting_goes_on() -> None:
    congress, groups = story("召开[E 镇七届人大六次会议]。\n在[E 分组讨论]时，[P 乙二]发言。\n[P 甲一]讲话。").events()
    assert (_speakers(congress), _speakers(groups)) == (["甲一"], ["乙二"])


def test_behind_a_visit_of_those_who_meet_the_meeting_goes_on() -> None:
    meeting, visit = story("召开[E 春耕推进会]。\n与会人员参观了[B 渡口农场]。\n[P 甲一]讲话。").events()
    assert (_speakers(meeting), _speakers(visit)) == (["甲一"], [])


def test_who_chairs_what_he_convenes_chairs_that() -> None:
    _, talk = story("[P 甲一]来到[L 石桥村]调研，并主持召开[E 座谈会]。").events()
    assert [(p.agent.name, p.role) for p in talk.participants] == [("甲一", "chair")]


def test_a_ceremony_with_a_name_of_its_own_goes_on() -> None:
    session, ceremony = story("举办[E 干部读书班]。\n举行[E 结业式]。\n[P 甲一]讲话。").events()
    assert (_speakers(session), _speakers(ceremony)) == ([], ["甲一"])


def test_the_object_of_the_verb_says_which_event_is_meant() -> None:
    visit, talk = story("[P 甲一]来到[L 石桥村]调研，[P 乙二]出席[E 企业座谈会]。").events()
    assert [(p.agent.name, p.role) for p in talk.participants] == [("乙二", "attendee")]
    assert [(p.agent.name, p.role) for p in visit.participants] == [("甲一", "leader")]


def test_an_article_without_an_event_has_no_participants() -> None:
    (event,) = story("召开[E 防汛推进会]。\n\n[P 甲一]讲话。").events()
    assert _speakers(event) == []


def test_what_an_award_cannot_have_belongs_to_the_event_before() -> None:
    visit, award = story(
        "[P 甲一]来[L 石桥村]检查防汛工作。\n[B 渡口站]荣获“先进站”称号。\n[P 甲一]提出四点要求。"
    ).events()
    assert (_speakers(visit), _speakers(award)) == (["甲一"], [])


def test_under_a_subhead_a_meeting_goes_on_and_a_ceremony_does_not() -> None:
    (meeting,) = story("召开[E 防汛推进会]。\n# 抓好落实\n[P 甲一]讲话。").events()
    (rite,) = story("举行[E 书屋揭牌仪式]。\n# 另有新事\n[P 甲一]讲话。").events()
    assert (_speakers(meeting), _speakers(rite)) == (["甲一"], [])


def test_a_series_named_behind_a_visit_does_not_take_over() -> None:
    visit, _ = story(
        "[D 4月2日]，[P 甲一]来到[B 云州大学]调研。\n[B 科研处]启动了[E 治水系列调研活动]。\n[P 乙二]介绍了经验。",
        issued="2024-04",
    ).events()
    assert _speakers(visit) == ["乙二"]


def test_the_end_of_a_session_within_another_report_goes_on_with_the_session() -> None:
    congress, visit = story(
        "召开[E 镇七届人大六次会议]。\n\n[P 乙二]来到[L 石桥村]调研。\n大会一致通过各项决议。\n"
        "[P 甲一]在闭幕时指出，任务很重。"
    ).events()
    assert (_speakers(congress), _speakers(visit)) == (["甲一"], [])


def test_a_bullet_among_briefs_opens_a_report_of_its_own() -> None:
    (event,) = story("▲[D 3月8日]，举办[E 剪纸活动]。\n▲全镇拟办龙舟赛。\n[P 甲一]希望大家报名。").events()
    assert _speakers(event) == []
    (event,) = story("[D 3月8日]，举办[E 剪纸活动]。\n△大家在剪纸  [P 乙二] 摄\n[P 甲一]希望大家多来。").events()
    assert _speakers(event) == ["甲一"]


def test_who_explains_candidates_presents_to_the_session_and_to_its_vote() -> None:
    congress, vote = story(
        "召开[E 镇七届人大六次会议]。\n[P 甲一]就候选项目作说明。\n代表们票决了8个民生实事项目。"
    ).events()
    for event in (congress, vote):
        assert [(p.agent.name, p.role) for p in event.participants] == [("甲一", "presenter")]


def test_who_goes_along_takes_part_in_the_visit_though_talks_have_followed() -> None:
    visit, talks = story(
        "[D 4月2日]，[P 甲一]来到[L 石桥村]调研。\n[E 座谈会]上，[P 乙二]发言。\n[P 丙三]陪同调研。", issued="2024-04"
    ).events()
    assert ("丙三", "attendee") in [(p.agent.name, p.role) for p in visit.participants]
    assert [p.agent.name for p in talks.participants] == ["乙二"]


def test_the_meeting_means_no_ceremony_at_it() -> None:
    meeting, ceremony = story(
        "[D 4月2日]，[E 学术年会]召开。\n[E 开幕式]上，[P 甲一]致辞。\n[P 乙二]主持会议。", issued="2024-04"
    ).events()
    assert [p.agent.name for p in meeting.participants] == ["乙二"]
    assert _speakers(ceremony) == ["甲一"]


def test_behind_a_line_like_a_subhead_a_part_leads_back_to_its_whole() -> None:
    festival, _ = story(
        "[D 3月8日]，举办[E 渡口妇女节活动]。\n# 船娘们表演秀\n活动表彰了“渡口卫士”，[P 丙三]上台领奖。\n[P 甲一]讲话。"
    ).events()
    assert _speakers(festival) == ["甲一"]


def test_who_sums_up_behind_a_ceremony_speaks_at_the_meeting_that_held_it() -> None:
    meeting, signing = story(
        "[D 4月2日]，[B 墨埠镇]召开[E 防汛推进会]。\n会上举行了[E 抢险联盟启动仪式]。\n[P 甲一]强调，要抓好落实。",
        issued="2024-04",
    ).events()
    assert (_speakers(meeting), _speakers(signing)) == (["甲一"], [])
