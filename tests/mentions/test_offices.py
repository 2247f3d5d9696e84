import pytest

from extractor.mentions.offices import find_offices
from extractor.mentions.organizations.bodies import find_bodies
from extractor.mentions.segmentation.segmenter import Words
from tests.mentions.readings import TOWN, a_scene, read, surfaces


def _titles(text: str) -> list[tuple[str, str]]:
    scene = a_scene(text, TOWN)
    bodies = find_bodies(text, [], scene, Words(text))
    return [(text[o.start : o.end], o.rule) for o in find_offices(text, bodies, [], scene)]


@pytest.mark.parametrize(
    "text, titles",
    [
        ("镇党委书记陆清禾", [("镇党委书记", "body-title")]),
        ("镇党委副书记、镇长陆清禾", [("镇党委副书记", "body-title"), ("镇长", "bare-title")]),
        ("芦汀镇镇长陆清禾", [("芦汀镇镇长", "place-title")]),
        ("村民小组组长陆清禾", [("村民小组组长", "open-title")]),
        ("代镇长陆清禾", [("代镇长", "bare-title")]),
        ("原镇长陆清禾", [("原镇长", "bare-title")]),
        ("时任镇长陆清禾", [("时任镇长", "bare-title")]),
        ("名誉会长陆清禾", [("名誉会长", "bare-title")]),
        ("常务副主任陆清禾", [("常务副主任", "bare-title")]),
        ("云州市委党校首席专家陆清禾", [("云州市委党校首席专家", "body-title")]),
        ("镇纪委书记陆清禾", [("镇纪委书记", "body-title")]),
        ("党委委员、副镇长陆清禾", [("党委委员", "body-title"), ("副镇长", "bare-title")]),
        ("时任副镇长陆清禾", [("时任副镇长", "bare-title")]),
        ("前任站长陆清禾", [("前任站长", "bare-title")]),
        ("候任会长陆清禾", [("候任会长", "bare-title")]),
        ("会长兼秘书长陆清禾", [("会长", "bare-title"), ("秘书长", "bare-title")]),
        ("国家主席陆清禾", [("国家主席", "bare-title")]),
        ("应西澜国总理陆清禾邀请", [("西澜国总理", "open-title")]),
        ("“暖冬行动”发起人陆清禾", [("“暖冬行动”发起人", "open-title")]),
        ("市公安局长陆清禾", [("市公安局长", "body-title")]),
        ("叮嘱院长陆清禾", [("院长", "bare-title")]),
        ("随着副镇长陆清禾一声令下", [("副镇长", "bare-title")]),
        ("与发起人“小禾”陆清禾", [("发起人", "bare-title")]),
    ],
)
def test_titles_and_the_rule_that_reads_them(text: str, titles: list[tuple[str, str]]) -> None:
    assert _titles(text) == titles


@pytest.mark.parametrize("text", ["书记处", "主席团成员", "委员会", "各村党支部书记", "全体委员", "部分村书记"])
def test_no_titles(text: str) -> None:
    assert _titles(text) == []


def test_no_title_in_book_marks() -> None:
    text = "《书记的一天》"
    assert find_offices(text, [], [(0, len(text))], a_scene(text)) == []


@pytest.mark.parametrize(
    "text, offices",
    [
        ("镇党委副书记、镇长段晓岚，副镇长梁青、温行舟出席。", ["镇党委副书记", "镇长", "副镇长"]),
        ("区人大常委会党组书记、副主任段晓岚到会指导。", ["区人大常委会党组书记", "副主任"]),
        ("代镇长段晓岚作报告。", ["代镇长"]),
        ("镇人大主席、代表团团长段晓岚作报告。", ["镇人大主席", "代表团团长"]),
        ("芦汀镇党委书记段晓岚、云州市水务局局长温行舟出席。", ["芦汀镇党委书记", "云州市水务局局长"]),
        ("镇综合行政执法队队长段晓岚带队。", ["镇综合行政执法队队长"]),
        ("石桥居民区党支部书记段晓岚上门走访。", ["石桥居民区党支部书记"]),
        ("副镇长段晓岚、温行舟，组织委员罗小禾出席。", ["副镇长", "组织委员"]),
        ("副区长（挂职）段晓岚、镇长助理温行舟出席。", ["副区长", "镇长助理"]),
        ("名誉会长段晓岚、执行会长温行舟参加。", ["名誉会长", "执行会长"]),
        ("镇级总河长段晓岚巡河。", ["镇级总河长"]),
        ("会议聘任段晓岚为秘书长，聘请温行舟、罗小禾为荣誉会长。", ["秘书长", "荣誉会长"]),
        ("会议决定免去段晓岚县水利局副局长职务。", ["县水利局副局长"]),
        ("社区聘请12名退休教师为校外辅导员。", []),
        ("云州禾源食品有限公司安全总监段晓岚宣读承诺书。", ["云州禾源食品有限公司安全总监"]),
        ("荻浦社区长者饭堂揭牌，段晓岚参加。", []),
    ],
)
def test_offices_that_are_held(text: str, offices: list[str]) -> None:
    assert surfaces(text, "OFFICE") == offices


def test_a_title_and_the_body_inside_it_share_their_beginning() -> None:
    text = "会上，芦汀镇党委书记陆清禾讲话。"
    nested = [(m.label, m.start, m.end) for m in read(text) if m.label in ("OFFICE", "ORG")]
    assert sorted(nested) == [("OFFICE", 3, 10), ("ORG", 3, 8)]


@pytest.mark.parametrize(
    "text, offices, bodies",
    [
        ("区人大代表陆清禾接待选民。", ["区人大代表"], ["区人大"]),
        ("县第十七届人大代表、芦汀陶瓷有限公司董事长温行舟捐款。",
         ["县第十七届人大代表", "芦汀陶瓷有限公司董事长"], ["县第十七届人大", "芦汀陶瓷有限公司"]),
        ("32位市、区人大代表参加活动。", [], []),
        ("镇人大代表们视察项目。", [], []),
        ("市公安局长陆清禾到场。", ["市公安局长"], ["市公安局"]),
    ],
)  # fmt: skip
def test_deputies_and_heads_that_share_a_character(text: str, offices: list[str], bodies: list[str]) -> None:
    assert surfaces(text, "OFFICE") == offices
    assert surfaces(text, "ORG") == bodies


def test_this_company_is_no_part_of_the_title() -> None:
    assert surfaces("云州陆禾茶业有限公司很有名。\n镇长陆清禾与该公司董事长梁青签字。", "OFFICE") == ["镇长", "董事长"]


@pytest.mark.parametrize(
    "text, offices",
    [
        ("10月8日，韩秋实当选芦汀镇第十九届人民代表大会代表。", ["芦汀镇第十九届人民代表大会代表"]),
        ("芦汀街道依法补选澄阳区第一届人民代表大会代表。", ["澄阳区第一届人民代表大会代表"]),
        ("2021年12月当选澄阳区第一届人民代表大会代表以来，他走遍了村庄。", ["澄阳区第一届人民代表大会代表"]),
        ("选举产生芦汀镇第十九届人民代表大会代表50名。", []),
        ("芦汀镇第十九届人民代表大会代表认真审议了报告。", []),
    ],
)
def test_a_seat_in_a_congress_named_in_full(text: str, offices: list[str]) -> None:
    assert surfaces(text, "OFFICE") == offices
    assert [body for body in surfaces(text, "ORG") if body.endswith("代表大会")] == [name[:-2] for name in offices]
