import pytest

from extractor.mentions.persons.untitled import find_untitled
from tests.mentions.readings import a_ground, rules, surfaces, words_of


@pytest.mark.parametrize(
    "text, person, rule",
    [
        ("会议补选温行舟同志担任职务。", "温行舟", "appointed"),
        ("诸葛澄教授结合案例作了讲解。", "诸葛澄", "honoured"),
        ("感谢段晓岚老师。", "段晓岚", "honoured"),
        ("村民焦小满家中整洁有序。", "焦小满", "introduced"),
        ("记者柳若芽报道。", "柳若芽", "introduced"),
        ("老党员孔令榆回忆往事。", "孔令榆", "introduced"),
        ("陆清禾指出，要抓好落实。", "陆清禾", "speaker"),
        ("陆清禾要求，要守住底线。", "陆清禾", "speaker"),
        ("陆清禾说，水清了。", "陆清禾", "speaker"),
        ("陆清禾主持会议。", "陆清禾", "name-run"),
        ("会上，段晓岚强调，要守住底线。", "段晓岚", "speaker"),
    ],
)
def test_a_construction_shows_the_name(text: str, person: str, rule: str) -> None:
    assert rules(text, "PERSON") == [(person, rule)]


def test_deputies_behind_residents_are_no_person() -> None:
    assert surfaces("代表们来到金桥居民区人大代表联络站。", "PERSON") == []


@pytest.mark.parametrize(
    "text",
    [
        "向心力更强，凝聚力更足。",
        "许可范围内的事项当场办结。",
        "黄金时段播放公益广告。",
        "高度重视安全生产。",
        "安全、环保、消防三项检查同步推进。",
        "会议强调，要压实责任。",
        "要求各单位抓好落实。",
        "任务重、时间紧、要求高。",
        "水利、农业、林业部门联合行动。",
        "管理更严格，方法更简单。",
        "自12月2日起，周六、周日全天开放。",
        "莫抢、莫趟、莫停车。",
        "让每位居民都有亮相的时候，渔民都说好。",
        "做好家属安抚工作。",
        "5年来，以全镇之力治水。",
        "患者越级就医，费用自理。",
        "同居民代表商量。",
    ],
)
def test_everyday_words_are_no_names(text: str) -> None:
    assert surfaces(text, "PERSON") == []


def test_a_headline_runs_names_together() -> None:
    ground = a_ground("段晓岚罗小禾出席开幕式")
    find_untitled(ground)
    assert words_of(ground.text, ground.names.values()) == ["段晓岚", "罗小禾"]
    assert {name.rule for name in ground.names.values()} == {"name-run"}


def test_a_name_right_behind_its_body() -> None:
    assert rules("邀请芦汀派出所贺天阔到校授课。", "PERSON") == [("贺天阔", "after-body")]


@pytest.mark.parametrize(
    "text, people",
    [
        ("文章指出，要抓好落实。", []),
        ("居民柳若芽阿姨高兴地说：“路修好了。”", ["柳若芽"]),
        ("冷空气将影响我区。冷空气明天到达。冷空气又来了。", []),
        ("习近平向大会致贺信。", ["习近平"]),
        ("深入学习邓小平理论。", []),
    ],
)
def test_words_and_leaders(text: str, people: list[str]) -> None:
    assert surfaces(text, "PERSON") == people


def test_names_set_in_columns() -> None:
    assert surfaces("成员：段晓岚 金为民 罗小禾 温 行", "PERSON") == ["段晓岚", "金为民", "罗小禾", "温 行"]
    assert surfaces("聚民智 解民忧 惠民生", "PERSON") == []


@pytest.mark.parametrize(
    "text, people",
    [
        ("律师种海澜现场解答咨询。", ["种海澜"]),
        ("他走进村民德吉卓玛家中。", ["德吉卓玛"]),
        ("村民自发组织清理河道。", []),
        ("老伴陆清禾打趣他。", ["陆清禾"]),
        ("庭长单 岚当庭调解成功。", ["单 岚"]),
        ("老伴温行舟起初不乐意。", ["温行舟"]),
        ("他带着徒弟段晓岚唱了一折。", ["段晓岚"]),
        ("绣娘古力加娜向客人展示香包。", ["古力加娜"]),
        ("连邻村的茶农都赶来听。", []),
        ("退休教师江晚厚连续八年写家训。", ["江晚厚"]),
        ("云州师范大学教授管若平作辅导报告。", ["管若平"]),
        ("缺席：方汀（出差）、段晓岚（病假）", ["方汀", "段晓岚"]),
        ("列席人员：方若谷、吕 汀（请假）、陆清禾", ["方若谷", "吕 汀", "陆清禾"]),
        ("家住桂苑社区的左凤岚婆婆先开了口。", ["左凤岚"]),
        ("村干部包山头、护林员包地块。", []),
        ("参加投票的选民占登记选民的九成。", []),
        ("企业负责人向陆清禾反映难处，陆清禾要求抓紧办理。", ["陆清禾", "陆清禾"]),
        ("文明养犬、文明祭扫蔚然成风。", []),
        ("附近村民扶老携幼赶来看戏。", []),
        ("骑手马小舟送了五年外卖。", ["马小舟"]),
        ("村民满小禾、官大舟到场。", ["满小禾", "官大舟"]),
        ("村民满意，官员满脸笑容。", []),
        ("反复叮嘱村干部要盯紧重点时段。", []),
        ("荻云博士工作站揭牌。", []),
        ("村口的老石桥年久失修，老石桥又通了，石岚来过。", []),
        ("代表团团长玛隆·西罗来访。玛隆说，一切都好。", ["玛隆·西罗", "玛隆"]),
        ("船上贴着作者单位：镇渔业站。", []),
        ("患者表扬了陆清禾、温行舟、段晓岚、凡利若、刘海若、罗小禾等医护人员。",
         ["陆清禾", "温行舟", "段晓岚", "凡利若", "刘海若", "罗小禾"]),
        ("巴西国会通过法案。", []),
    ],
)  # fmt: skip
def test_names_shown_by_what_stands_around(text: str, people: list[str]) -> None:
    assert surfaces(text, "PERSON") == people


@pytest.mark.parametrize(
    "text, people",
    [
        ("温行舟代表镇党委讲话。", ["温行舟"]),  # a body is no unlisted name
        ("区委组织委员东方汇报了情况。", ["东方"]),  # a double family name may be a whole name
        ("区图书馆馆长段澄为获奖选手颁奖。", ["段澄"]),
        ("救援队队长丁汀向现场师生讲解了自救方法。", ["丁汀"]),
        ("荻浦村党支部书记丁 汀介绍，水清了。", ["丁 汀"]),
        ("荻浦村党支部书记贺 清 远介绍，水清了。", ["贺 清 远"]),
        ("81 岁的柯 若 澜说，日子好了。", ["柯 若 澜"]),
        ("荻浦村党支部书记丁 汀 说，水清了。", ["丁 汀"]),
        ("丁  汀同志任副镇长。", ["丁  汀"]),
        ("接受段晓岚因工作变动辞去副镇长职务的请求。", ["段晓岚"]),
        ("72岁的柳若芽端着饭碗。", ["柳若芽"]),
        ("班子成员包村、村干部包社、组长包户。", []),
    ],
)
def test_what_stands_around_a_name_shows_its_bounds(text: str, people: list[str]) -> None:
    assert surfaces(text, "PERSON") == people


@pytest.mark.parametrize(
    "text, people",
    [("税长生同志任镇农业服务站站长。", ["税长生"]), ("负责同志任组长。", [])],
)
def test_who_takes_an_office_at_the_head_of_a_line(text: str, people: list[str]) -> None:
    assert surfaces(text, "PERSON") == people


@pytest.mark.parametrize(
    "text, people",
    [
        ("三年里战疫情、战汛情、战贫困。", []),
        ("队员那清禾、石凤岐抬着担架往下跑。", ["那清禾", "石凤岐"]),
        ("就讲文昌巷那盏路灯。", []),
        ("她将代表荻云县参加比赛。", []),
    ],
)
def test_what_only_looks_like_names_in_a_list_or_behind_a_word(text: str, people: list[str]) -> None:
    assert surfaces(text, "PERSON") == people
