import pytest

from extractor.model import Extraction
from extractor.pipeline import extract_document
from tests.factories import a_document

Held = tuple[str, str, str | None]


def extract(source: str, town: str | None = "芦汀镇", issued: str | None = None) -> Extraction:
    metadata = {key: value for key, value in (("town", town), ("issued", issued)) if value}
    return extract_document(a_document(source, **metadata))


def held(source: str, town: str | None = "芦汀镇") -> list[Held]:
    """(person, role, body) for each office that a bulletin tells of."""
    return [
        (h.person.name, h.role, h.organization.name if h.organization else None) for h in extract(source, town).holdings
    ]


def test_a_bare_title_is_of_the_house_that_invites() -> None:
    source = (
        "芦汀师范学院举办论坛。论坛特邀云州大学医学院柏远山教授作报告。学院党委书记陆清禾致辞。副院长段晓岚主持论坛。"
    )
    assert held(source, None) == [("陆清禾", "书记", "芦汀师范学院党委"), ("段晓岚", "副院长", "芦汀师范学院")]


@pytest.mark.parametrize(
    "source, holdings",
    [
        ("镇党委书记陆清禾出席会议。", [("陆清禾", "书记", "芦汀镇党委")]),
        (
            "镇总河长、镇党委书记陆清禾巡河。",
            [("陆清禾", "总河长", "芦汀镇"), ("陆清禾", "书记", "芦汀镇党委")],
        ),
        (
            "县农业农村局局长段晓岚到会，村党支部书记陆清禾参加。",
            [("段晓岚", "局长", "县农业农村局"), ("陆清禾", "书记", "村党支部")],
        ),
        (
            "芦汀商会成立，段晓岚当选会长，云州市丰禾种植专业合作社理事长陆清禾到会。",
            [("段晓岚", "会长", "芦汀商会"), ("陆清禾", "理事长", "云州市丰禾种植专业合作社")],
        ),
        ("芦汀中学教师陆清禾到会指导。", [("陆清禾", "教师", "芦汀中学")]),
        ("教育部职业教育与成人教育司司长陆清禾作报告。", [("陆清禾", "司长", "教育部职业教育与成人教育司")]),
        (
            "镇党委副书记、镇长段晓岚主持会议。",
            [("段晓岚", "副书记", "芦汀镇党委"), ("段晓岚", "镇长", "芦汀镇人民政府")],
        ),
        (
            "副镇长段晓岚、温行舟和罗小禾出席会议。",
            [
                ("段晓岚", "副镇长", "芦汀镇人民政府"),
                ("温行舟", "副镇长", "芦汀镇人民政府"),
                ("罗小禾", "副镇长", "芦汀镇人民政府"),
            ],
        ),
        (
            "区人大常委会党组书记、副主任温行舟到会指导。",
            [("温行舟", "书记", "区人大常委会党组"), ("温行舟", "副主任", "区人大常委会")],
        ),
        (
            "市政协主席陆清禾，副主席段晓岚、罗小禾，秘书长温行舟出席会议。",
            [
                ("陆清禾", "主席", "市政协"),
                ("段晓岚", "副主席", "市政协"),
                ("罗小禾", "副主席", "市政协"),
                ("温行舟", "秘书长", "市政协"),
            ],
        ),
        ("云州市副市长古月明到镇调研。", [("古月明", "副市长", "云州市人民政府")]),
        ("芦汀派出所副所长贺天阔参加会议。", [("贺天阔", "副所长", "芦汀派出所")]),
        ("石桥居民区党支部书记高若歌上门走访。", [("高若歌", "书记", "石桥居民区党支部")]),
        ("深刻领会柳长风总书记重要讲话精神。", [("柳长风", "总书记", "中共中央")]),
        ("云州市教育局吴桐局长到校调研。", [("吴桐", "局长", "云州市教育局")]),
        ("镇党委办、政府办主任温行舟到会。", [("温行舟", "主任", "芦汀镇政府办"), ("温行舟", "主任", "芦汀镇党委办")]),
        ("区教育局、区水务局局长温行舟到会。", [("温行舟", "局长", "区水务局")]),
        (
            "市政协第十二次主席会议5月6日举行。陆清禾主席主持会议。市政协副主席梁青出席。",
            [("陆清禾", "主席", "市政协"), ("梁青", "副主席", "市政协")],
        ),
        ("埃及总统穆萨维表示欢迎。", [("穆萨维", "总统", "埃及")]),
        (
            "云溪县水利局原党组书记、局长丁守成受到处分。",
            [("丁守成", "书记", "云溪县水利局党组"), ("丁守成", "局长", "云溪县水利局")],
        ),
        (
            "荷兰副首相兼外长、阿姆港酋长贝洛尼到访。贝洛尼总理表示感谢。",
            [
                ("贝洛尼", "副首相", "荷兰"),
                ("贝洛尼", "外长", "荷兰"),
                ("贝洛尼", "酋长", None),
                ("贝洛尼", "总理", "荷兰"),
            ],
        ),
        ("中国驻挪威大使温行舟到机场迎接。", [("温行舟", "大使", None)]),
        ("联合国气候变化云州大会候任主席苏尔曼来访。", [("苏尔曼", "候任主席", "联合国")]),
        (
            "美国俄勒冈州州长莱恩、萨兰托州州长贝洛尼来访。",
            [
                ("莱恩", "州长", "美国俄勒冈州"),
                ("贝洛尼", "州长", "萨兰托州"),
            ],
        ),
        ("宣传委员康宁主持会议。", [("康宁", "宣传委员", "芦汀镇党委")]),
        (
            "芦汀镇森林防火领导小组由镇长柳闻舟任组长，宣传委员康宁、副镇长祝远帆任副组长。",
            [
                ("柳闻舟", "镇长", "芦汀镇人民政府"),
                ("柳闻舟", "组长", "芦汀镇森林防火领导小组"),
                ("康宁", "宣传委员", "芦汀镇党委"),
                ("祝远帆", "副镇长", "芦汀镇人民政府"),
                ("康宁", "副组长", "芦汀镇森林防火领导小组"),
                ("祝远帆", "副组长", "芦汀镇森林防火领导小组"),
            ],
        ),
        (
            "芦汀镇防汛工作领导小组办公室设在农业办，由邵一鸣任主任，综合执法队秦立任副主任。",
            [
                ("邵一鸣", "主任", "芦汀镇防汛工作领导小组办公室"),
                ("秦立", "副主任", "芦汀镇防汛工作领导小组办公室"),
            ],
        ),
        (
            "成立云溪县防汛抗旱指挥部，县长王立本任指挥长。",
            [("王立本", "县长", "县人民政府"), ("王立本", "指挥长", "云溪县防汛抗旱指挥部")],
        ),
        (
            "陆清禾（镇人大代表、云州清源水务有限公司总经理）：我先说两句。",
            [("陆清禾", "代表", "芦汀镇人大"), ("陆清禾", "总经理", "云州清源水务有限公司")],
        ),
    ],
)
def test_who_holds_which_office_where(source: str, holdings: list[Held]) -> None:
    assert held(source) == holdings


def test_shared_titles_over_lists_of_names() -> None:
    source = (
        "市政协党组副书记、副主席肖贵玉，党组成员、副主席金兴明作交流发言，党组成员、副主席吴信宝，"
        "副主席寿子琪、钱锋出席，党组成员、秘书长周亚传达有关精神。"
    )
    found = held(source, None)
    assert [(person, role) for person, role, _ in found] == [
        ("肖贵玉", "副书记"),
        ("肖贵玉", "副主席"),
        ("金兴明", "党组成员"),
        ("金兴明", "副主席"),
        ("吴信宝", "党组成员"),
        ("吴信宝", "副主席"),
        ("寿子琪", "副主席"),
        ("钱锋", "副主席"),
        ("周亚", "党组成员"),
        ("周亚", "秘书长"),
    ]
    assert {body for _, role, body in found if role in ("副主席", "秘书长")} == {"市政协"}
    assert found[0] == ("肖贵玉", "副书记", "市政协党组")


def test_coupled_offices_are_held_in_one_body() -> None:
    assert held("北京勘察设计协会副会长兼秘书长周荫如出席会议。", None) == [
        ("周荫如", "副会长", "北京勘察设计协会"),
        ("周荫如", "秘书长", "北京勘察设计协会"),
    ]


def test_the_towns_of_one_sentence_are_kept_apart() -> None:
    source = "镇党委书记陆清禾陪同。\n墨埠镇党委书记韩若水、镇长欧阳静到芦汀镇考察。\n"
    assert held(source) == [
        ("陆清禾", "书记", "芦汀镇党委"),
        ("韩若水", "书记", "墨埠镇党委"),
        ("欧阳静", "镇长", "墨埠镇人民政府"),
    ]


@pytest.mark.parametrize(
    "sentence, status, date",
    [
        ("1月10日，大会补选罗小禾同志为芦汀镇人民政府副镇长。", "elected", "2024-01-10"),
        ("大会补选罗小禾同志为芦汀镇人民政府副镇长。", "elected", "2024-02"),
        ("1月10日，罗小禾当选芦汀镇人民政府副镇长。", "elected", "2024-01-10"),
        ("会议决定任命罗小禾同志为芦汀镇人民政府副镇长。", "appointed", "2024-02"),
        ("1月9日至10日，人代会召开。大会补选罗小禾同志为芦汀镇人民政府副镇长。", "elected", "2024-01"),
    ],
)
def test_a_change_of_office_has_its_date(sentence: str, status: str, date: str) -> None:
    (holding,) = extract(f"{sentence}\n", issued="2024-02").holdings
    assert (holding.person.name, holding.role) == ("罗小禾", "副镇长")
    assert (holding.status, holding.date) == (status, date)


def test_a_change_told_of_a_time_before_has_no_date() -> None:
    source = "1月10日，镇党委书记罗小禾离任。此前，罗小禾已被任命为云岭区副区长。\n"
    _, holding = extract(source, issued="2024-02").holdings
    assert (holding.role, holding.status, holding.date) == ("副区长", "appointed", None)


def test_what_is_held_has_no_date() -> None:
    (holding,) = extract("1月10日，镇长段晓岚主持会议。\n", issued="2024-02").holdings
    assert (holding.status, holding.date) == ("holds", None)


@pytest.mark.parametrize(
    "source, holdings",
    [
        ("山东省交通运输厅党组书记江成与大家进行交流。", [("江成", "书记", "山东省交通运输厅党组")]),
        ("三亚市教育局吴萍局长", [("吴萍", "局长", "三亚市教育局")]),
        ("党员来到村民焦玉莲家中。", []),
        (
            "林忠钦，1957年生，曾任上海交通大学校长、党委副书记。",
            [("林忠钦", "校长", "上海交通大学"), ("林忠钦", "副书记", "上海交通大学党委")],
        ),
        (
            "北京勘察设计协会副会长兼秘书长周荫如",
            [("周荫如", "副会长", "北京勘察设计协会"), ("周荫如", "秘书长", "北京勘察设计协会")],
        ),
        ("向心力更强，许可证已办，黄金价格上涨。", []),
    ],
)
def test_offices_in_sentences_on_which_public_systems_failed(source: str, holdings: list[Held]) -> None:
    assert held(source, town=None) == holdings


def test_titles_are_shared_over_lists_of_names() -> None:
    source = (
        "市政协党组副书记、副主席肖贵玉，党组成员、副主席金兴明作交流发言，党组成员、副主席吴信宝，"
        "副主席寿子琪、钱锋出席，党组成员、秘书长周亚传达有关精神。"
    )
    told = held(source, town=None)
    assert [name for name, role, body in told if (role, body) == ("副主席", "市政协")] == [
        "肖贵玉",
        "金兴明",
        "吴信宝",
        "寿子琪",
        "钱锋",
    ]
    assert [name for name, role, _ in told if role == "秘书长"] == ["周亚"]


def test_an_election_tells_more_than_the_title_repeated() -> None:
    source = "1月10日，大会补选温行舟同志为芦汀镇人民政府副镇长。\n副镇长温行舟作了发言。\n"
    (holding,) = extract(source, issued="2024-02").holdings
    assert holding.status == "elected"
    assert len(holding.evidence) == 2


def test_an_office_that_somebody_took_formerly_is_no_news() -> None:
    source = "7月3日，罗小禾同志任芦汀镇党委副书记。\n罗小禾此前任云州市教育局局长。\n"
    told = {(h.role, h.status, h.date) for h in extract(source, issued="2024-07").holdings}
    assert told == {("副书记", "appointed", "2024-07-03"), ("局长", "holds", None)}


def test_someone_known_leaves_an_office() -> None:
    source = "芦汀派出所所长贺天阔参加。\n贺天阔不再担任芦汀派出所所长。\n"
    (holding,) = extract(source, issued="2024-02").holdings
    assert (holding.status, holding.date) == ("dismissed", "2024-02")


def test_a_bare_title_leans_on_a_body_named_before() -> None:
    source = "检查组来到芦汀派出所。\n所长贺天阔汇报工作。\n"
    assert held(source) == [("贺天阔", "所长", "芦汀派出所")]


def test_a_fuller_title_wins_over_a_bare_one() -> None:
    source = "镇综合行政执法队队长查若立带队检查。\n队长查若立要求立即整改。\n"
    assert held(source) == [("查若立", "队长", "芦汀镇综合行政执法队")]


def test_an_office_is_told_once_with_every_sentence_that_says_so() -> None:
    source = "镇长段晓岚主持会议。\n镇长段晓岚走访老人。\n"
    (holding,) = extract(source).holdings
    assert [evidence.quote for evidence in holding.evidence] == ["镇长段晓岚主持会议。", "镇长段晓岚走访老人。"]


def test_a_life_told_in_one_sentence() -> None:
    assert ("林晚舟", "校长", "云州大学") in held("林晚舟，男，曾任云州大学校长、党委副书记。")


@pytest.mark.parametrize("source", ["各村（居）书记、主任参加会议。", "副镇长要带头。", "人大代表陆清禾发言。"])
def test_classes_of_people_and_delegates_hold_no_office(source: str) -> None:
    assert held(source) == []


def test_evidence_is_verbatim() -> None:
    source = "\ufeff镇长𠮷海燕、镇人大主席韦若𬭚参加。\r\n大会补选温行舟同志为副镇长。\r\n"
    found = [evidence for holding in extract(source).holdings for evidence in holding.evidence]
    assert found
    for evidence in found:
        assert source[evidence.start : evidence.end] == evidence.quote
        assert evidence.rule
        assert evidence.document == "001"


def test_what_a_clause_says_somebody_is() -> None:
    assert held("温行舟是云州陶瓷有限公司董事长。") == [("温行舟", "董事长", "云州陶瓷有限公司")]


@pytest.mark.parametrize(
    "source, changes",
    [
        (
            "依法补选温行舟为芦汀镇人民政府副镇长、段晓岚（女）为芦汀镇人大副主席。",
            [("温行舟", "副镇长", "elected"), ("段晓岚", "副主席", "elected")],
        ),
        ("免去：\n温行舟同志镇便民服务中心主任职务。", [("温行舟", "主任", "dismissed")]),
        ("免去温行舟同志芦汀镇纪委书记职务。", [("温行舟", "书记", "dismissed")]),
    ],
)
def test_one_verb_changes_the_offices_of_a_list(source: str, changes: list[Held]) -> None:
    assert [(h.person.name, h.role, h.status) for h in extract(source).holdings] == changes


@pytest.mark.parametrize(
    "source, holdings",
    [
        ("丁汀 女 汉族 荻浦村党支部书记\n", [("丁汀", "书记", "荻浦村党支部")]),
        ("副镇长段晓岚与温行舟共同揭牌。", [("段晓岚", "副镇长", "芦汀镇人民政府")]),
    ],
)
def test_who_holds_what_a_row_or_a_company_of_two_tells(source: str, holdings: list[Held]) -> None:
    assert held(source) == holdings


@pytest.mark.parametrize(
    "source, role, body",
    [
        ("免去陆清禾同志芦汀镇党委副书记职务，调任墨埠镇党委副书记。", "副书记", "墨埠镇党委"),
        ("免去陆清禾同志芦汀镇党委副书记职务，任命为墨埠镇镇长。", "镇长", "墨埠镇人民政府"),
    ],
)
def test_who_leaves_one_office_takes_another_in_the_same_breath(source: str, role: str, body: str) -> None:
    assert held(source) == [("陆清禾", "副书记", "芦汀镇党委"), ("陆清禾", role, body)]
    assert [h.status for h in extract(source).holdings] == ["dismissed", "appointed"]


def test_by_whom_an_office_is_taken_is_no_part_of_the_name() -> None:
    names = [e.name for e in extract("芦汀派出所所长由温行舟担任。").entities if e.kind == "person"]
    assert names == ["温行舟"]


def test_who_is_named_for_an_office_of_a_group() -> None:
    text = "成立以镇长陆清禾为组长，副镇长梁青、温行舟为副组长，综治办为成员的整治工作领导小组。"
    told = {(h.person.name, h.role, h.organization.name if h.organization else None) for h in extract(text).holdings}
    group = "整治工作领导小组"
    assert {("陆清禾", "组长", group), ("梁青", "副组长", group), ("温行舟", "副组长", group)} <= told
    assert ("梁青", "组长", group) not in told


def test_the_discipline_commission_is_of_the_locality_and_not_of_its_committee() -> None:
    told = extract("县委常委、纪委书记、监委主任陆清禾讲话。", None).holdings
    assert [(h.role, h.organization.name if h.organization else None) for h in told] == [
        ("常委", "县委"),
        ("书记", "县纪委"),
        ("主任", "县监委"),
    ]


def test_short_titles_of_a_village_are_of_its_cell_and_its_committee() -> None:
    told = extract("荻浦村党支部书记陆清禾、村主任梁青到会。\n荻浦村召开会议，村支书温行舟表示支持。").holdings
    assert {(h.person.name, h.role, h.organization.name if h.organization else None) for h in told} == {
        ("陆清禾", "书记", "荻浦村党支部"),
        ("梁青", "主任", "荻浦村村委会"),
        ("温行舟", "书记", "荻浦村党支部"),
    }


def test_a_title_behind_a_name_is_not_of_the_next_one() -> None:
    told = extract("出席的有：安吉县教育局陆清禾副局长、安吉县第一中学党委副书记梁青。", None).holdings
    assert {(h.person.name, h.role) for h in told} == {("陆清禾", "副局长"), ("梁青", "副书记")}


def test_one_person_heads_a_body_and_who_stands_behind_him_does_not() -> None:
    told = held("镇农业服务中心主任陆清禾、温行舟依次汇报。")
    assert [person for person, _, _ in told] == ["陆清禾"]
    assert len(held("镇农业服务中心副主任陆清禾、温行舟依次汇报。")) == 2


def test_a_secretary_behind_the_head_of_a_committee_is_the_partys() -> None:
    source = "荻浦村党支部书记、村委会主任陆清禾，副书记温行舟，委员段晓岚陪同。"
    assert held(source)[2:] == [("温行舟", "副书记", "荻浦村党支部"), ("段晓岚", "委员", "荻浦村党支部")]


def test_a_bare_cell_is_the_one_named_last() -> None:
    source = "柳墩新村居民区党总支组织党员参观。党总支书记陆清禾领学。"
    assert held(source) == [("陆清禾", "书记", "柳墩新村居民区党总支")]


def test_the_head_of_an_associations_board_heads_the_association() -> None:
    source = (
        "芦汀商会举行第二届第一次会员大会，商会第一届理事会会长陆清禾作工作报告。\n"
        "大会选举产生第二届理事会。\n温行舟当选会长，段晓岚当选副会长。"
    )
    assert held(source) == [
        ("陆清禾", "会长", "芦汀商会"), ("温行舟", "会长", "芦汀商会"), ("段晓岚", "副会长", "芦汀商会"),
    ]  # fmt: skip


def test_the_commission_beside_the_towns_committee_is_no_schools() -> None:
    source = (
        "芦汀镇党委书记陆清禾出席。\n我校师生在芦汀镇中心小学合影，芦汀镇中心小学校长段晓岚致辞。\n"
        "镇党委委员、纪委书记温行舟通报情况。"
    )
    assert ("温行舟", "书记", "芦汀镇纪委") in held(source)
