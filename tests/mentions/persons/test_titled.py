import pytest

from extractor.mentions.candidates import Candidate
from extractor.mentions.persons.titled import held_offices, read_list
from tests.mentions.readings import a_ground, rules, surfaces, words_of


@pytest.mark.parametrize(
    "text, people",
    [
        ("镇党委书记陆清禾出席会议。", ["陆清禾"]),
        ("镇党委书记梁青对这项工作提出要求。", ["梁青"]),
        ("学习柳长风总书记关于党的建设的论述。", ["柳长风"]),
        ("宣读柳长风主席贺信并致辞。", ["柳长风"]),
        ("柳长风总书记文艺工作座谈会讲话。", ["柳长风"]),
        ("云川省长沙市动员起来。", []),
        ("芦州长江大桥今天合龙。", []),
        ("镇长郝雷也谈了体会。", ["郝雷"]),
        ("副镇长万里程带队检查河道。", ["万里程"]),
        ("镇党委委员韦若𬭚参加。", ["韦若𬭚"]),
        ("党委副书记、总经理田野作工作报告。", ["田野"]),
        ("驻村第一书记田野带领队员入户。", ["田野"]),
        ("副镇长税汀进行了宪法宣誓。", ["税汀"]),
        ("镇长欧阳静、副镇长司徒若兰出席。", ["欧阳静", "司徒若兰"]),
        ("镇党委副书记、镇长段晓岚主持会议。", ["段晓岚"]),
        ("副镇长梁青、温行舟，镇人大主席段晓岚参加。", ["梁青", "温行舟", "段晓岚"]),
        ("副镇长段晓岚、温行舟和罗小禾出席。", ["段晓岚", "温行舟", "罗小禾"]),
        ("副镇长（挂职）温行舟出席。", ["温行舟"]),
        ("镇党委书记陆清禾，镇党委副书记、镇长段晓岚等陪同。", ["陆清禾", "段晓岚"]),
    ],
)
def test_names_behind_titles(text: str, people: list[str]) -> None:
    assert surfaces(text, "PERSON") == people


@pytest.mark.parametrize(
    "text, people, offices",
    [
        ("段晓岚镇长说得好。", ["段晓岚"], ["镇长"]),
        ("温行舟主任到会指导。", ["温行舟"], ["主任"]),
        ("云州市教育局吴桐局长到校调研。", ["吴桐"], ["局长"]),
        ("会上，陆清禾书记作了动员。", ["陆清禾"], ["书记"]),
    ],
)
def test_names_before_titles(text: str, people: list[str], offices: list[str]) -> None:
    assert surfaces(text, "PERSON") == people
    assert surfaces(text, "OFFICE") == offices


def test_a_name_may_stand_anywhere_before_the_one_general_secretary() -> None:
    assert rules("深刻领会柳长风总书记重要讲话精神。", "PERSON") == [("柳长风", "before-title")]


@pytest.mark.parametrize(
    "text, offices",
    [
        ("新当选镇长进行了宪法宣誓。", ["镇长"]),
        ("会议补选温行舟同志为芦汀镇人民政府副镇长。", ["芦汀镇人民政府副镇长"]),
        ("会议选举段晓岚同志为镇人大主席。", ["镇人大主席"]),
        ("大会补选了一名副镇长。", []),
    ],
)
def test_titles_that_the_text_gives_to_somebody(text: str, offices: list[str]) -> None:
    assert surfaces(text, "OFFICE") == offices


@pytest.mark.parametrize(
    "text",
    [
        "各村（居）党组织书记、主任参加会议。",
        "全体书记、主任列席会议。",
        "书记、主任要高度负责。",
        "副镇长要带头联系群众。",
        "每名河长都要巡河。",
        "三名副镇长分头带队。",
    ],
)
def test_classes_of_people_hold_no_office(text: str) -> None:
    assert surfaces(text, "OFFICE") == []
    assert surfaces(text, "PERSON") == []


@pytest.mark.parametrize(
    "text, people, offices",
    [
        (
            "林晚舟，男，曾任云州大学校长、党委副书记。",
            ["林晚舟"],
            ["云州大学校长", "党委副书记"],
        ),
        ("林晚舟，教授，现任云州市作家协会主席。", ["林晚舟"], ["云州市作家协会主席"]),
    ],
)
def test_a_life_told_in_one_sentence(text: str, people: list[str], offices: list[str]) -> None:
    assert surfaces(text, "PERSON") == people
    assert surfaces(text, "OFFICE") == offices


@pytest.mark.parametrize(
    "text, names",
    [
        ("段晓岚、温行舟，罗小禾参加", ["段晓岚", "温行舟", "罗小禾"]),
        ("段晓岚（女）、温行舟参加", ["段晓岚", "温行舟"]),
        ("段晓岚 罗小禾参加", ["段晓岚", "罗小禾"]),
        ("段晓岚、安全检查组参加", ["段晓岚"]),
        ("段晓岚，全体干部参加", ["段晓岚"]),
    ],
)
def test_a_list_goes_on_while_names_follow(text: str, names: list[str]) -> None:
    ground = a_ground(text)
    assert read_list(ground, 0, "introduced")
    assert words_of(text, ground.names.values()) == names


def test_no_list_begins_with_a_word() -> None:
    ground = a_ground("安全检查、段晓岚")
    assert not read_list(ground, 0, "introduced")
    assert ground.names == {}


def test_held_offices_put_their_holders_on_the_ground() -> None:
    ground = a_ground("镇党委书记陆清禾、各村书记")
    assert list(held_offices(ground)) == [Candidate(0, 5, "OFFICE", "body-title")]
    assert words_of(ground.text, ground.names.values()) == ["陆清禾"]


@pytest.mark.parametrize(
    "text, people, offices",
    [
        ("芬兰总统尼罗宁对此表示欢迎。", ["尼罗宁"], ["芬兰总统"]),
        ("冰岛外长托尔瓦松1日说，谈判已经开始。", ["托尔瓦松"], ["冰岛外长"]),
        ("陆清禾会见挪威首相", ["陆清禾"], ["挪威首相"]),
        ("丹麦总理办公室发表声明。", [], []),
        ("联合国秘书长副发言人哈根2日答问。", ["哈根"], ["联合国秘书长副发言人"]),
    ],
)
def test_who_acts_for_other_states(text: str, people: list[str], offices: list[str]) -> None:
    assert surfaces(text, "PERSON") == people
    assert surfaces(text, "OFFICE") == offices


@pytest.mark.parametrize(
    "text, people",
    [
        ("大会主持人向大会报告人数。", []),
        ("会议以镇长陆清为组长，副镇长段晓岚为副组长。", ["陆清", "段晓岚"]),
        ("组织委员陆清作为党员代表发言。", ["陆清"]),
        ("聚焦聚力总书记的要求，深入学习领会总书记讲话。", []),
    ],
)
def test_a_word_beside_a_title_is_no_name(text: str, people: list[str]) -> None:
    assert surfaces(text, "PERSON") == people


@pytest.mark.parametrize(
    "text, people",
    [
        ("镇党委副书记、镇长年希禾列席会议。", ["年希禾"]),
        ("接受㑇清禾辞去职务的请求。", ["㑇清禾"]),
        ("镇党委书记接待群众。", []),
        ("段晓岚，芦汀镇茶叶协会会长、芦汀镇商会副会长。", ["段晓岚"]),
    ],
)
def test_the_construction_shows_a_name_whatever_its_family(text: str, people: list[str]) -> None:
    assert surfaces(text, "PERSON") == people


@pytest.mark.parametrize(
    "text, people",
    [
        ("乡长仓央嘉陪同调研。", ["仓央嘉"]),
        ("校长操若英致欢迎辞。", ["操若英"]),
        ("区生态环境局副局长敖登高娃带队检查。", ["敖登高娃"]),
        ("镇关工委主任、退休干部陆清禾讲课。", ["陆清禾"]),
        ("县长负总责，分管副县长具体抓。", []),
        ("主任王若宁先后来到两个社区。", ["王若宁"]),
    ],
)
def test_names_that_no_family_name_leads_to(text: str, people: list[str]) -> None:
    assert surfaces(text, "PERSON") == people


@pytest.mark.parametrize(
    "text, people, offices",
    [
        ("温行舟是云州陶瓷有限公司董事长。", ["温行舟"], ["云州陶瓷有限公司董事长"]),
        ("街道办事处主任贡嘎平措，街道人大工委主任段晓岚参加。", ["贡嘎平措", "段晓岚"],
         ["街道办事处主任", "街道人大工委主任"]),
        ("街道社区管理办公室主任哈文汇报了工作。", ["哈文"], ["街道社区管理办公室主任"]),
        ("驻村第一书记昝立新正带着村民查看秧苗。", ["昝立新"], ["驻村第一书记"]),
        ("镇人大代表、芦汀中学教师汝佳禾建议修路。", ["汝佳禾"], ["镇人大代表", "芦汀中学教师"]),
        ("镇人大财政经济委员会主任委员敬一禾作说明。", ["敬一禾"], ["镇人大财政经济委员会主任委员"]),
    ],
)  # fmt: skip
def test_who_holds_what(text: str, people: list[str], offices: list[str]) -> None:
    assert surfaces(text, "PERSON") == people
    assert surfaces(text, "OFFICE") == offices


@pytest.mark.parametrize(
    "text, offices",
    [
        ("云州县茶叶研究会理事长、东方大学江岚教授发言。", ["云州县茶叶研究会理事长"]),
        ("云州县委党校教研中心主任、博士、教授江岚讲课。", ["云州县委党校教研中心主任"]),
        ("局党组成员、副局长江岚讲话。", ["局党组成员", "副局长"]),
        ("新华社长篇通讯。", []),
    ],
)
def test_titles_whose_holder_stands_behind_an_aside(text: str, offices: list[str]) -> None:
    assert surfaces(text, "OFFICE", None) == offices


def test_who_is_received_by_the_title_alone() -> None:
    assert surfaces("江岚会见埃及卫生部部长", "OFFICE", None) == ["埃及卫生部部长"]
