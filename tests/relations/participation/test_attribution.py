from extractor.model import Attendance
from tests.relations.markup import story


def test_counts_hosts_and_decisions_go_to_the_event_of_their_sentence() -> None:
    first, second = story(
        "召开[E 防汛推进会]。\n90余人参加会议。\n会上签订了责任书。\n"
        "[D 4月2日]，举办[E 包粽子比赛]。\n30余名居民参加。\n比赛由[B 镇妇联]举办。"
    ).events()
    assert (first.attendance, second.attendance) == (Attendance(present=90), Attendance(present=30))
    assert (first.outcomes, second.outcomes) == (("签订了责任书",), ())
    assert ([b.name for b in first.organizers], [b.name for b in second.organizers]) == ([], ["镇妇联"])


def test_one_role_told_twice_is_one_participation_with_two_sentences() -> None:
    (event,) = story("召开[E 防汛推进会]。\n[P 甲一]指出，任务很重。\n[P 甲一]强调，要抓落实。").events()
    (participation,) = event.participants
    assert [evidence.quote for evidence in participation.evidence] == ["甲一指出，任务很重。", "甲一强调，要抓落实。"]


def test_the_first_head_count_stands() -> None:
    (event,) = story("召开[E 防汛推进会]。\n90余人参加会议。\n30余人参加讨论。").events()
    assert event.attendance == Attendance(present=90)


def test_who_reports_on_the_way_accompanies_a_visit() -> None:
    (visit,) = story("[D 4月2日]，[P 韩秋实]来到[L 石桥村]调研。\n[P 万里程]沿途汇报。").events()
    assert [(p.agent.name, p.role) for p in visit.participants] == [("韩秋实", "leader"), ("万里程", "attendee")]
    (visit,) = story("[D 4月2日]，[P 韩秋实]在[L 石桥村]宣讲渔业政策并调研。").events()
    assert [(p.agent.name, p.role) for p in visit.participants] == [("韩秋实", "leader")]
    meeting, _ = story(
        "召开[E 防汛推进会]。\n[P 万里程]汇报工作。\n[D 4月2日]，[P 韩秋实]来到[L 石桥村]调研。"
    ).events()
    assert [(p.agent.name, p.role) for p in meeting.participants] == [("万里程", "presenter")]


def test_an_award_goes_to_whom_he_means() -> None:
    (award,) = story("[P 韩秋实]是渡工，守渡口三十年。\n[D 去年底]，他被[B 县委]评为“最美渡工”。").events()
    assert [(p.agent.name, p.role) for p in award.participants] == [("韩秋实", "subject")]


def test_who_goes_along_is_told_behind_the_visit_and_not_of_the_meeting_at_its_end() -> None:
    told = "[D 4月2日]，[P 韩秋实]到[L 石桥村]调研，并主持召开[E 现场办公会]。\n[P 万里程]、[P 欧阳静]参加。"
    visit, meeting = story(told).events()
    assert [(p.agent.name, p.role) for p in visit.participants][1:] == [("万里程", "attendee"), ("欧阳静", "attendee")]
    assert [p.agent.name for p in meeting.participants] == ["韩秋实"]


def test_an_oath_at_a_meeting_lasts_no_longer_than_its_sentence() -> None:
    told = "[D 4月2日]，召开[E 常委会第九次会议]。\n会议举行了[E 宪法宣誓仪式]。\n[P 韩秋实]在讲话中强调，要依法履职。"
    meeting, oath = story(told).events()
    assert ([p.agent.name for p in meeting.participants], oath.participants) == (["韩秋实"], ())


def test_a_day_of_a_campaign_is_a_visit_of_its_own() -> None:
    told = "[D 4月2日至3日]，[B 墨埠镇]开展[E 走访慰问活动]。\n"
    told += "[D 4月2日]，[P 韩秋实]来到[L 石桥村]，看望慰问老人[P 卢春]。"
    campaign, visit = story(told, issued="2024-04").events()
    assert (campaign.end, campaign.participants) == ("2024-04-03", ())
    assert [p.agent.name for p in visit.participants] == ["韩秋实", "卢春"]


def test_he_is_who_opens_the_sentence_before() -> None:
    told = "召开[E 廉政谈话会]。\n[P 万里程]作表态发言。\n[P 韩秋实]为大家上了一课。\n他强调，要守住底线。"
    (meeting,) = story(told).events()
    assert [(p.agent.name, p.role) for p in meeting.participants][-1] == ("韩秋实", "speaker")


def test_what_was_done_beforehand_is_not_what_the_article_goes_on_with() -> None:
    told = (
        "[D 4月2日]，召开[E 供水协商会]。\n会前，[P 万里程]率课题组深入[L 石桥村]开展调研。\n"
        "[P 韩秋实]指出，供水是大事。\n会上，[P 欧阳静]作了发言。"
    )
    meeting, visit = story(told, issued="2024-04").events()
    assert [p.agent.name for p in meeting.participants] == ["韩秋实", "欧阳静"]
    assert (meeting.start, visit.start) == ("2024-04-02", None)


def test_games_are_declared_open_at_their_opening() -> None:
    told = "[D 4月2日]，[E 第九届运动会]开幕。\n[P 韩秋实]宣布开幕。\n[P 万里程]出席[E 开幕式]。"
    games, opening = story(told).events()
    assert (games.participants, [p.agent.name for p in opening.participants]) == ((), ["韩秋实", "万里程"])
