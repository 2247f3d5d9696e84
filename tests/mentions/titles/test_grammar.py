import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.mentions.titles import Office, Reading, parse_titles


def _pairs(title: str) -> list[tuple[str | None, str]]:
    reading = parse_titles(title)
    assert reading.is_complete, reading.rest
    return [(office.body, office.role) for office in reading.offices]


def _only(title: str) -> Office:
    (office,) = parse_titles(title).offices
    return office


@pytest.mark.parametrize(
    "title, pairs",
    [
        ("松岭县委副书记、县长", [("松岭县委", "副书记"), ("松岭县人民政府", "县长")]),
        ("云州市委常委、常务副市长", [("云州市委", "常委"), ("云州市人民政府", "常务副市长")]),
        ("芦汀镇党委副书记、镇长", [("芦汀镇党委", "副书记"), ("芦汀镇人民政府", "镇长")]),
        ("党委委员、副镇长", [("党委", "委员"), ("镇人民政府", "副镇长")]),
        ("区人大常委会党组书记、副主任", [("区人大常委会党组", "书记"), ("区人大常委会", "副主任")]),
        ("澄阳区公安分局党委书记、局长", [("澄阳区公安分局党委", "书记"), ("澄阳区公安分局", "局长")]),
        ("澄阳园区党工委书记兼管委会主任", [("澄阳园区党工委", "书记"), ("澄阳园区管委会", "主任")]),
        ("市委、市政府副秘书长", [("市委", "副秘书长"), ("市政府", "副秘书长")]),
        ("云州省水务厅副厅长、党组成员", [("云州省水务厅", "副厅长"), ("云州省水务厅", "党组成员")]),
        (
            "云岭钢铁集团有限公司党委书记、董事长",
            [("云岭钢铁集团有限公司党委", "书记"), ("云岭钢铁集团有限公司", "董事长")],
        ),
        ("人力资源和社会保障局局长", [("人力资源和社会保障局", "局长")]),
        ("局长", [(None, "局长")]),
    ],
)
def test_offices_that_stand_together(title: str, pairs: list[tuple[str | None, str]]) -> None:
    assert _pairs(title) == pairs


@pytest.mark.parametrize(
    "title, pairs",
    [
        ("松岭县委常委、统战部部长", [("松岭县委", "常委"), ("松岭县委统战部", "部长")]),
        ("松岭县委常委、组织部长", [("松岭县委", "常委"), ("松岭县委组织部", "部长")]),
        ("松岭县委常委、纪委书记、监委主任", [("松岭县委", "常委"), ("松岭县纪委", "书记"), ("松岭县监委", "主任")]),
        ("松岭县副县长、县公安局局长", [("松岭县人民政府", "副县长"), ("松岭县公安局", "局长")]),
        ("县委常委、武装部部长", [("县委", "常委"), ("县武装部", "部长")]),
        ("县委常委、党组副书记、副县长", [("县委", "常委"), ("县人民政府党组", "副书记"), ("县人民政府", "副县长")]),
        ("云州市委副秘书长、办公室主任", [("云州市委", "副秘书长"), ("云州市委办公室", "主任")]),
        ("云州市水务局局长、办公室主任", [("云州市水务局", "局长"), ("云州市水务局办公室", "主任")]),
        ("松岭县委常委、共青团云州市委书记", [("松岭县委", "常委"), ("共青团云州市委", "书记")]),
        ("松岭县委书记、四级调研员", [("松岭县委", "书记"), (None, "四级调研员")]),
    ],
)
def test_a_body_without_its_owner_belongs_to_that_of_the_title_before(
    title: str, pairs: list[tuple[str | None, str]]
) -> None:
    assert _pairs(title) == pairs


@pytest.mark.parametrize(
    "title, body, role",
    [
        ("澄阳区长", "澄阳区人民政府", "区长"),
        ("云州副市长", "云州市人民政府", "副市长"),
        ("云州市市长", "云州市人民政府", "市长"),
        ("云州市人民政府市长", "云州市人民政府", "市长"),
        ("市公安局长", "市公安局", "局长"),
        ("云州市书记", "云州市委", "书记"),
        ("澄阳区长助理", "澄阳区人民政府", "区长助理"),
        ("中共云州市委书记", "中共云州市委", "书记"),
        ("国家主席", None, "国家主席"),
        ("县人武部上校政委", "县人武部", "政委"),
    ],
)
def test_what_body_and_role_share_and_what_stands_between(title: str, body: str | None, role: str) -> None:
    assert _pairs(title) == [(body, role)]


@pytest.mark.parametrize(
    "title, qualifiers",
    [
        ("代镇长", ("acting",)),
        ("代理镇长", ("acting",)),
        ("镇长（代理）", ("acting",)),
        ("原镇长", ("former",)),
        ("时任镇长", ("former",)),
        ("云州市原市委书记", ("former",)),
        ("云州集团有限公司原党委书记", ("former",)),
        ("松岭县委书记（前任）", ("former",)),
        ("候任镇长", ("elect",)),
        ("镇长（当选）", ("elect",)),
        ("镇长候选人", ("nominee",)),
        ("拟任副镇长", ("nominee",)),
        ("名誉会长", ("honorary",)),
        ("副镇长（挂职）", ("seconded",)),
        ("兼任副镇长", ("concurrent",)),
        ("现任镇长", ()),
    ],
)
def test_how_an_office_is_held(title: str, qualifiers: tuple[str, ...]) -> None:
    assert _only(title).qualifiers == qualifiers
    assert parse_titles(title).is_complete


@pytest.mark.parametrize("title, role", [("代镇长", "代镇长"), ("原镇长", "镇长"), ("前任站长", "站长")])
def test_only_words_of_the_past_are_no_part_of_the_role(title: str, role: str) -> None:
    assert _only(title).role == role


def test_what_opens_a_title_opens_those_that_are_joined_to_it() -> None:
    offices = parse_titles("原松岭县委书记、县长，云州市副市长").offices
    assert [office.qualifiers for office in offices] == [("former",), ("former",), ()]


@pytest.mark.parametrize(
    "title, notes",
    [
        ("副主任（主持工作）", ("主持工作",)),
        ("副镇长（正科级）", ("正科级",)),
        ("副镇长（分管农业、水利）", ("分管农业、水利",)),
        ("松岭县委书记（2019.03-2021）", ("2019.03-2021",)),
        ("市委分管日常工作的副秘书长", ("分管日常工作",)),
        ("县长，2023年被查", ("2023年被查",)),
    ],
)
def test_notes_beside_an_office(title: str, notes: tuple[str, ...]) -> None:
    assert _only(title).notes == notes
    assert parse_titles(title).is_complete


def test_a_bracket_may_hold_an_office_of_its_own() -> None:
    reading = parse_titles("云州市副市长（原松岭县委书记）")
    assert [(o.body, o.role, o.qualifiers) for o in reading.offices] == [
        ("云州市人民政府", "副市长", ()),
        ("松岭县委", "书记", ("former",)),
    ]


@pytest.mark.parametrize("title, body", [("松岭县水务局干部", "松岭县水务局"), ("云州大学教师", "云州大学")])
def test_an_occupation_is_read_and_told_from_a_post(title: str, body: str) -> None:
    assert (_only(title).body, _only(title).is_post) == (body, False)


@pytest.mark.parametrize(
    "title, rest",
    [
        ("在职学习", ("在职学习",)),
        ("松岭县委组织部", ("松岭县委组织部",)),
        ("多个岗位、副局长", ("多个岗位",)),
        ("向往远方的局长", ("向往远方的局长",)),
        ("退休", ()),
        ("", ()),
    ],
)
def test_what_is_no_office_is_not_parsed_whole(title: str, rest: tuple[str, ...]) -> None:
    reading = parse_titles(title)
    assert reading.rest == rest
    assert not reading.is_complete


_PARTS = ["松岭县委", "县公安局", "党组", "书记", "副县长", "原", "兼", "、", "，", "某", "等", "2020年"]


@given(st.lists(st.sampled_from(_PARTS), max_size=12).map("".join))
def test_nothing_is_invented(title: str) -> None:
    reading = parse_titles(title)
    assert all(office.role in title for office in reading.offices)
    assert all(note in title for office in reading.offices for note in office.notes)
    assert all(piece in title for piece in reading.rest)


@given(st.text(max_size=40))
def test_any_string_can_be_read(title: str) -> None:
    assert isinstance(parse_titles(title), Reading)


@given(st.lists(st.sampled_from(["松岭县委书记", "云州市副市长", "澄阳区水务局局长"]), min_size=1, max_size=6))
def test_titles_with_bodies_of_their_own_read_alike_alone_and_together(titles: list[str]) -> None:
    alone = [office for title in titles for office in parse_titles(title).offices]
    assert list(parse_titles("、".join(titles)).offices) == alone


@pytest.mark.parametrize(
    "title, pairs",
    [
        ("镇原县委常委", [("镇原县委", "常委")]),
        ("云州市原市委书记", [("云州市委", "书记")]),
        ("不再担任云州市委书记", [("云州市委", "书记")]),
        ("共青团云州市委副书记、党组成员", [("共青团云州市委", "副书记"), ("共青团云州市委", "党组成员")]),
        ("赣县区委常委、副区长", [("赣县区委", "常委"), ("赣县区人民政府", "副区长")]),
        ("市供销合作社党委委员、副主任", [("市供销合作社党委", "委员"), ("市供销合作社", "副主任")]),
        ("县长、管委会第一主任", [("县人民政府", "县长"), ("县管委会", "第一主任")]),
    ],
)
def test_owners_that_were_read_wrong_once(title: str, pairs: list[tuple[str | None, str]]) -> None:
    assert _pairs(title) == pairs
