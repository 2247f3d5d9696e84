from tests.relations.markup import story


def _starts(marked: str) -> list[str | None]:
    return [event.start for event in story(marked, issued="2024-04").events()]


def test_an_event_has_the_date_of_its_own_sentence() -> None:
    assert _starts("[D 4月2日]，召开[E 防汛推进会]。\n[D 4月9日]，召开[E 教育座谈会]。") == ["2024-04-02", "2024-04-09"]


def test_the_lead_dates_what_has_no_date_of_its_own() -> None:
    assert _starts("[D 4月2日]，[P 韩秋实]来到[L 石桥村]调研。\n在[E 座谈会]上，大家发言。") == ["2024-04-02"] * 2


def test_a_congress_told_beside_something_else_stays_undated() -> None:
    assert _starts("[D 4月2日]，[P 韩秋实]来到[L 石桥村]调研。\n项目由[E 镇七届人大六次会议]审议。") == [
        "2024-04-02",
        None,
    ]


def test_a_part_takes_the_date_of_the_whole() -> None:
    assert _starts("[D 4月2日]，召开[E 镇七届人大六次会议]。\n大会补选[P 许诺]为[O 副镇长]。") == ["2024-04-02"] * 2


def test_a_day_from_which_a_rule_holds_is_no_lead() -> None:
    assert _starts("[D 4月2日]起，新规施行。\n召开[E 防汛推进会]。") == [None]


def test_a_section_dates_what_stands_under_its_headline() -> None:
    above = "# 春耕\n[D 4月2日]，召开[E 春耕推进会]。\n"
    assert _starts(above + "# 调研\n[D 4月9日]，[P 韩秋实]来到[L 石桥村]调研。\n[E 座谈会]上，大家发言。") == [
        "2024-04-02", "2024-04-09", "2024-04-09",
    ]  # fmt: skip
    assert _starts(above + "[D 4月5日]，天晴。\n[E 座谈会]上，大家发言。") == ["2024-04-02", "2024-04-05"]
    assert _starts(above + "# 调研\n[E 座谈会]上，大家发言。") == ["2024-04-02", "2024-04-02"]


def test_what_was_done_before_the_time_of_the_article_has_no_day() -> None:
    lead = "[D 4月2日]，[B 墨埠镇]召开[E 防汛推进会]。\n"
    assert _starts(lead + "此前，[P 韩秋实]来到[L 石桥村]调研。") == ["2024-04-02", None]
    assert _starts(lead + "[P 韩秋实]来到[L 石桥村]调研。") == ["2024-04-02", "2024-04-02"]


def test_without_any_date_there_is_none() -> None:
    assert _starts("召开[E 防汛推进会]。") == [None]


def test_a_part_of_the_day_alone_adds_to_the_day_of_the_lead() -> None:
    (first, second) = story(
        "[D 4月2日]，[P 韩秋实]来到[L 石桥村]调研。\n下午，召开[E 渡口座谈会]。", issued="2024-04"
    ).events()
    assert (first.time, second.start, second.time) == (None, "2024-04-02", "下午")


def test_today_is_the_day_of_the_dateline() -> None:
    assert _starts("[D 4月3日]消息：今天，[B 镇团委]开展[E 护河活动]。") == ["2024-04-03"]
    assert _starts("[D 4月3日]消息：[B 镇团委]开展[E 护河活动]。") == [None]


def test_a_year_that_the_sentence_states_keeps_the_day_of_the_lead_away() -> None:
    marked = "[D 4月2日]，召开[E 渡口座谈会]。\n[D 2017年]，[P 韩秋实]来到[L 石桥村]调研。"
    assert _starts(marked) == ["2024-04-02", "2017"]


def test_a_part_of_the_day_beside_the_only_event_is_its_own() -> None:
    marked = "[D 6月5日]，[B 墨埠镇]开展[E 护河活动]。\n[D 今天上午]，志愿者发放了折页。"
    (event,) = story(marked).events()
    assert (event.start, event.time) == ("XXXX-06-05", "上午")


def test_what_only_a_headline_founds_has_the_date_of_the_text_below_it() -> None:
    assert _starts("# [E 古桥图片展]侧记\n水很清。\n[D 4月2日]，大家说起[E 古桥图片展]。") == ["2024-04-02"]


def test_the_date_of_a_masthead_dates_nothing() -> None:
    assert _starts("# [B 墨埠镇人大]编 [D 2024年4月30日]\n召开[E 防汛推进会]。") == [None]
    assert _starts("# 第4期（总第9期） [D 2024年4月30日]\n召开[E 防汛推进会]。") == [None]


def test_an_entry_of_a_diary_dates_what_is_told_in_it() -> None:
    entries = "[D 4月19日] 晴，有风。\n大家都好。\n[D 4月22日] 多云。\n"
    told = f"{entries}晚上在院里开[E 群众会]。坐了很多人。\n举行[E 启用仪式]。"
    assert _starts(told) == ["2024-04-22", "2024-04-22"]


def test_the_lines_behind_a_colon_have_the_day_of_their_opener() -> None:
    told = "[D 4月2日]，召开[E 防汛推进会]。\n[D 4月9日]，镇人大决定：\n选举[P 许诺]为[O 副镇长]。"
    assert _starts(told) == ["2024-04-02", "2024-04-09"]


def test_a_part_of_a_long_session_has_the_day_that_its_report_has_come_to() -> None:
    congress, election, oath = story(
        "[D 4月16日至17日]，召开[E 镇七届人大六次会议]。\n[D 17日上午]，大会进行选举。\n"
        "[P 许诺]当选[O 镇长]。\n新当选的[O 镇长][P 许诺]面对国徽宣誓。",
        issued="2024-04",
    ).events()
    assert (congress.start, congress.end) == ("2024-04-16", "2024-04-17")
    assert (election.start, election.end, election.time) == ("2024-04-17", "2024-04-17", "上午")
    assert (oath.start, oath.time) == ("2024-04-17", None)


def test_a_story_of_a_life_dates_what_happened_by_its_years() -> None:
    life = (
        "[D 2019年]，[P 韩秋实]当选[O 县人大代表]；[D 2021年]，他获评“最美渡工”。\n[D 去年底]，他被[B 县委]评为模范。"
    )
    assert _starts(life) == ["2019", "2021", "2023-12"]
