"""What takes up an event told before, over whole articles."""

from extractor.pipeline import extract_document
from tests.factories import a_document
from tests.relations.markup import story


def test_a_sitting_is_its_session_and_what_it_settles_first_is_no_event() -> None:
    session, election, vote = story(
        "# [E 墨埠镇第九届人民代表大会第六次会议]召开\n"
        "[D 1月9日至10日]，[E 墨埠镇第九届人民代表大会第六次会议]举行。\n"
        "[D 1月9日上午]，大会表决通过了大会议程，选举产生了大会主席团和秘书长。\n"
        "[D 1月10日下午]，大会举行[E 第二次全体会议]，选举[P 诸葛澄]为[O 副镇长]，票决产生了10件民生实事项目。\n"
        "[P 韩秋实]在[E 闭幕会]上强调，要抓好落实。",
        issued="2025-01",
    ).events()
    assert (session.type, election.type, vote.type) == ("congress", "election", "vote")
    assert [(p.agent.name, p.role) for p in session.participants] == [("韩秋实", "speaker")]
    assert (election.start, election.time, vote.start, vote.time) == ("2025-01-10", "下午", "2025-01-10", "下午")


def test_the_groups_of_a_session_deliberate_once() -> None:
    told = story(
        "[D 3月14日至15日]，[B 墨埠镇]召开[E 第七届人民代表大会第六次会议]。\n"
        "各代表组对报告进行热烈讨论。\n代表们分组审议了政府工作报告。",
        issued="2024-03",
    ).events()
    assert [event.type for event in told] == ["congress", "discussion"]


def test_the_sentence_before_has_told_without_a_day_who_went_for_what() -> None:
    (visit,) = story(
        "[O 县委副书记][P 韩秋实]到[L 墨埠镇]调研基层党建工作。\n"
        "[D 11月19日]，[O 县委副书记][P 韩秋实]深入[L 石凳村]等地，调研基层党建工作，[P 尉迟岳]陪同。",
        issued="2024-11",
    ).events()
    assert (visit.start, visit.place) == ("2024-11-19", "墨埠镇")


def test_a_signing_and_its_ceremony_are_one() -> None:
    (signing,) = story(
        "[D 11月26日]，[B 镇政府]与[B 云帆银行]签订战略合作协议，[P 韩秋实]出席[E 签约仪式]。", issued="2024-11"
    ).events()
    assert (signing.type, signing.start) == ("ceremony", "2024-11-26")


def test_who_comes_to_teach_gives_the_lecture_that_the_next_sentence_names() -> None:
    meeting, lecture = story(
        "[D 11月12日]，[B 墨埠镇]召开[E 防汛推进会]。\n"
        "[D 11月15日]，[O 县委党校副校长][P 诸葛澄]到[L 墨埠镇]作专题宣讲报告。\n[P 韩秋实]主持[E 报告会]。",
        issued="2024-11",
    ).events()
    assert not meeting.participants
    assert (lecture.type, lecture.start) == ("lecture", "2024-11-15")
    assert {(p.agent.name, p.role) for p in lecture.participants} == {("诸葛澄", "presenter"), ("韩秋实", "chair")}


def test_calls_at_home_are_visits_of_a_day_within_a_round() -> None:
    round_, call = story(
        "[D 6月27日至30日]，[B 镇党委]分组走访慰问困难党员。\n"
        "[D 6月27日]，[P 韩秋实]先后来到老党员[P 尉迟岳]、困难党员[P 许诺]家中，为他们送上慰问金。",
        issued="2025-06",
    ).events()
    assert (round_.start, round_.end, call.start, call.end) == ("2025-06-27", "2025-06-30", "2025-06-27", "2025-06-27")
    assert {(p.agent.name, p.role) for p in call.participants} == {
        ("韩秋实", "leader"),
        ("尉迟岳", "subject"),
        ("许诺", "subject"),
    }


def test_what_was_said_at_a_meeting_does_not_date_it() -> None:
    tour, talks = story(
        "[D 7月10日]，[B 镇人大]组织代表视察[B 镇敬老院]。\n"
        "在随后召开的[E 座谈会]上，[P 韩秋实]汇报了[D 今年上半年]推进情况。",
        issued="2025-07",
    ).events()
    assert (tour.start, talks.start) == ("2025-07-10", "2025-07-10")


def test_a_festival_lasts_until_the_day_that_is_told() -> None:
    (feast,) = story(
        "[D 9月22日]，天朗气清。\n[E 第五届稻香文化节]在[L 稻香公园]开幕，将持续至[D 10月7日]。", issued="2024-09"
    ).events()
    assert (feast.start, feast.end) == ("2024-09-22", "2024-10-07")


def test_our_town_is_the_one_that_convenes() -> None:
    told = extract_document(a_document("墨埠镇动态\n\n2024年9月26日，我镇召开全镇秸秆禁烧工作会议。", town="墨埠镇"))
    assert [body.name for event in told.events for body in event.organizers] == ["墨埠镇"]


def test_the_sentence_before_has_shown_what_is_named_and_when() -> None:
    meeting, drill = story(
        "[D 3月24日下午]，[B 墨埠镇]召开[E 防汛工作会议]。\n"
        "[D 3月26日上午]，警报划破山谷。\n这是[B 镇应急办]组织的[E 避险转移演练]。\n[P 韩秋实]点评时指出，演练成功。",
        issued="2024-03",
    ).events()
    assert not meeting.participants
    assert (drill.start, drill.time, [b.name for b in drill.organizers]) == ("2024-03-26", "上午", ["镇应急办"])
    assert [p.agent.name for p in drill.participants] == ["韩秋实"]


def test_what_is_done_before_a_meeting_has_the_day_of_that_meeting() -> None:
    first, second, unveiled = story(
        "[D 11月9日]，[B 墨埠镇]召开[E 火灾防控部署会]。\n"
        "[D 11月3日]，[B 区政协]召开[E 协商议事会]，[P 韩秋实]主持。\n会前，[P 韩秋实]与[P 许诺]为工作站揭牌。",
        issued="2024-11",
    ).events()
    assert (first.start, second.start, unveiled.start, unveiled.part_of) == (
        "2024-11-09",
        "2024-11-03",
        "2024-11-03",
        None,
    )


def test_whom_somebody_brings_along_attends_and_bodies_check_together() -> None:
    visit, check = story(
        "[D 3月18日]，[P 韩秋实]率[B 县农业局]、[B 县水利局]等单位负责人来我镇调研春耕工作。\n"
        "[D 3月19日]，[B 镇执法队]会同[B 石凳派出所]对集镇23家餐馆开展联合检查。",
        issued="2024-03",
    ).events()
    assert {(p.agent.name, p.role) for p in visit.participants} == {
        ("韩秋实", "leader"),
        ("县农业局", "attendee"),
        ("县水利局", "attendee"),
    }
    assert [body.name for body in check.organizers] == ["镇执法队", "石凳派出所"]


def test_gifts_and_outings_are_told_by_their_deed() -> None:
    gift, outing = story(
        "[D 3月10日]，[B 县红十字会]向[B 镇卫生院]捐赠一台救护车。\n"
        "[D 3月13日]，[B 团镇委]组织60余名青年志愿者在水库周边栽下香樟800余株。",
        issued="2024-03",
    ).events()
    assert [p.agent.name for p in gift.participants] == ["镇卫生院"]
    assert [event.type for event in (gift, outing)] == ["activity", "activity"]
    assert [body.name for event in (gift, outing) for body in event.organizers] == ["县红十字会", "团镇委"]


def test_who_got_the_votes_in_the_clause_before_is_elected() -> None:
    (election,) = story("[D 1月28日]，[P 韩秋实]得1589票，当选[O 村委会主任]。", issued="2024-01").events()
    assert [(p.agent.name, p.role) for p in election.participants] == [("韩秋实", "subject")]


def test_a_brief_with_a_bullet_takes_up_nothing_of_another() -> None:
    told = story(
        "●[D 5月11日]，[P 韩秋实]走访[B 云帆公司]。\n随后召开[E 座谈会]，[P 韩秋实]听取意见。\n"
        "●[D 5月18日]，[B 人大工委]组织代表18人视察老旧小区改造，[P 许诺]带队。\n随后召开[E 座谈会]，[P 许诺]讲话。",
        issued="2023-05",
    ).events()
    assert [(event.type, event.start) for event in told] == [
        ("visit", "2023-05-11"),
        ("discussion", "2023-05-11"),
        ("inspection", "2023-05-18"),
        ("discussion", "2023-05-18"),
    ]
    assert [p.agent.name for p in told[3].participants] == ["许诺"]


def test_a_meeting_told_again_by_its_number_is_one_and_organs_number_their_own() -> None:
    (meeting,) = story(
        "[B 乡党委]召开[E 第17次党委会议]。\n[D 8月29日]，[P 韩秋实]主持召开[E 乡党委2022年第17次会议]。",
        issued="2022-09",
    ).events()
    assert (meeting.start, [p.role for p in meeting.participants]) == ("2022-08-29", ["chair"])


def test_a_person_elected_in_a_notice_and_in_the_report_is_elected_once() -> None:
    told = story(
        "[P 许诺]于[D 2023年7月28日]当选为[O 镇长]。\n\n"
        "[D 7月28日]，[E 墨埠镇第十二届人民代表大会第三次会议]召开，补选[P 许诺]为[O 镇长]。",
        issued="2023-07",
    ).events()
    assert [event.type for event in told].count("election") == 1


def test_a_part_told_by_the_month_is_no_part_of_a_meeting_of_a_day() -> None:
    meeting, training = story(
        "[D 9月6日]，[B 墨埠镇]召开[E 换届工作动员会]。\n[D 9月中旬]，[B 镇选举委员会]举办[E 选举业务培训]。",
        issued="2021-09",
    ).events()
    assert (meeting.start, training.part_of) == ("2021-09-06", None)


def test_a_session_prepares_itself_in_meetings_of_their_own_and_groups_give_the_floor() -> None:
    session, preparing, board, groups, election = story(
        "[D 7月24日至25日]，[B 墨埠镇]召开[E 第六届人民代表大会第七次会议]。\n"
        "[D 24日上午]，大会举行[E 预备会议]，选举产生了大会主席团和秘书长。\n随后召开[E 大会主席团第一次会议]。\n"
        "[E 预备会议]和[E 大会主席团第一次会议]由[P 许诺]主持。\n[D 24日下午]的会议由[P 韩秋实]主持。\n"
        "[E 分组审议]中，代表们畅所欲言。\n镇人大代表[P 尉迟岳]谈到，要修路。\n"
        "[D 25日上午]，大会补选[P 诸葛澄]同志为[O 镇人大副主席]，[P 欧阳静]同志为[O 副镇长]。",
        issued="2024-07",
    ).events()
    assert [(e.start, e.part_of) for e in (preparing, board, election)] == [
        ("2024-07-24", 0),
        ("2024-07-24", 0),
        ("2024-07-25", 0),
    ]
    chairs = [[p.agent.name for p in e.participants if p.role == "chair"] for e in (session, preparing, board)]
    assert chairs == [["韩秋实"], ["许诺"], ["许诺"]]
    assert [p.agent.name for p in groups.participants] == ["尉迟岳"]
    assert [p.agent.name for p in election.participants] == ["诸葛澄", "欧阳静"]


def test_a_date_in_a_line_of_its_own_is_no_day_that_the_text_goes_on_from() -> None:
    told = story(
        "[D 7月19日]，[P 韩秋实]慰问[B 云帆公司]。\n[D 2024年7月31日]\n[D 同日]，[P 许诺]走访慰问[B 镇敬老院]。",
        issued="2024-07",
    ).events()
    assert [event.start for event in told] == ["2024-07-19", "2024-07-19"]


def test_a_round_has_one_name_and_is_no_second_visit() -> None:
    told = story(
        "[D 7月5日]，[B 代表小组]赴[L 云帆园区]开展[E 安全生产专题调研]，走访企业6家。", issued="2024-07"
    ).events()
    assert len(told) == 1


def test_an_organ_convenes_without_its_term_and_a_deputy_who_receives_attends() -> None:
    meeting, reception = story(
        "[D 7月9日]，[B 镇第八届党委]召开[E 集体谈话会]。\n"
        "[D 7月10日]，区人大代表[P 韩秋实]来到[B 石凳代表联络站]，接待选民。",
        issued="2024-07",
    ).events()
    assert [body.name for body in meeting.organizers] == ["镇党委"]
    assert {(p.agent.name, p.role) for p in reception.participants} == {("韩秋实", "attendee")}


def test_lessons_listed_behind_their_teachers_are_shared_out() -> None:
    course, first, second = story(
        "[D 6月27日]，[B 镇人大]举办[E 能力提升培训班]。\n"
        "培训班邀请[P 诸葛澄]、[P 欧阳静]分别作[E 《怎样提建议》]和[E 《怎样看账本》专题讲座]。",
        issued="2024-06",
    ).events()
    assert [event.type for event in (course, first, second)] == ["lecture"] * 3
    assert [[p.agent.name for p in event.participants] for event in (first, second)] == [["诸葛澄"], ["欧阳静"]]
