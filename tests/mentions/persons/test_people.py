import pytest

from extractor.mentions.persons.people import find_people
from tests.mentions.readings import a_scene, surfaces

SHARED_TITLES = (
    "市政协党组副书记、副主席肖贵玉，党组成员、副主席金兴明作交流发言，党组成员、副主席吴信宝，"
    "副主席寿子琪、钱锋出席，党组成员、秘书长周亚传达有关精神"
)


@pytest.mark.parametrize(
    "text, people, offices",
    [
        ("山东省交通运输厅党组书记江成与大家进行交流。", ["江成"], ["山东省交通运输厅党组书记"]),
        ("三亚市教育局吴萍局长", ["吴萍"], ["局长"]),
        ("党员来到村民焦玉莲家中。", ["焦玉莲"], []),
        ("林忠钦，…曾任上海交通大学校长、党委副书记。", ["林忠钦"], ["上海交通大学校长", "党委副书记"]),
        (
            SHARED_TITLES,
            ["肖贵玉", "金兴明", "吴信宝", "寿子琪", "钱锋", "周亚"],
            ["市政协党组副书记", "副主席", "党组成员", "副主席", "党组成员", "副主席", "副主席", "党组成员", "秘书长"],
        ),
    ],
)
def test_sentences_on_which_public_systems_failed(text: str, people: list[str], offices: list[str]) -> None:
    assert surfaces(text, "PERSON", town=None) == people
    assert surfaces(text, "OFFICE", town=None) == offices


def test_a_person_is_found_behind_coupled_offices() -> None:
    assert surfaces("北京勘察设计协会副会长兼秘书长周荫如", "PERSON", town=None) == ["周荫如"]


@pytest.mark.parametrize(
    "text, people",
    [
        ("深入学习柳长风新时代中国特色水利思想。", []),
        ("深入学习柳长风法治思想。", []),
        ("柳长风总书记在云州考察时发表重要讲话。", ["柳长风"]),
    ],
)
def test_a_leader_inside_the_name_of_a_theory_is_no_mention(text: str, people: list[str]) -> None:
    assert surfaces(text, "PERSON") == people


def test_no_name_enters_a_title_in_book_marks() -> None:
    text = "学习《记者陆清禾说水乡》一书。"
    assert surfaces(text, "PERSON") == []


def test_without_titles_and_bodies_constructions_remain() -> None:
    found = find_people("记者柳若芽报道。", [], [], a_scene("记者柳若芽报道。"))
    assert [(name.start, name.end, name.label) for name in found.names] == [(2, 5, "PERSON")]
    assert found.offices == []


@pytest.mark.parametrize(
    "text, people",
    [
        ("镇长看望了重残家庭孟素芬，送上慰问金。", ["孟素芬"]),
        ("志愿者为失独家庭樊桂兰打扫屋子。", ["樊桂兰"]),
        ("理发师丛小舟等街坊加入了队伍。", ["丛小舟"]),
        ("草丛小路旁装上了路灯。", []),
    ],
)
def test_people_behind_the_kind_of_their_household(text: str, people: list[str]) -> None:
    """People behind the kind of their household, and a family name that is a word."""
    assert surfaces(text, "PERSON") == people


@pytest.mark.parametrize(
    "text, people",
    [
        ("专家段澄来校指导。", ["段澄"]),
        ("荻浦村第一书记孙立本刚走进村头。", ["孙立本"]),
        ("芦汀镇副镇长段晓岚、税正清出席。", ["段晓岚", "税正清"]),
        ("州领导泽旺扎西、段晓岚参加调研。", ["泽旺扎西", "段晓岚"]),
        ("县农业农村局高级农艺师段澄每月都来。", ["段澄"]),
    ],
)
def test_names_and_what_goes_on_behind_them(text: str, people: list[str]) -> None:
    assert surfaces(text, "PERSON") == people


@pytest.mark.parametrize(
    "text, people",
    [
        ("芦汀镇副镇长代清任现场指挥长。", ["代清"]),
        ("副主任段晓岚、燕子清、方若谷出席会议。", ["段晓岚", "燕子清", "方若谷"]),
        ("镇长仵清禾作动员讲话。", ["仵清禾"]),
        ("（记者 甘露 通讯员 方若谷）", ["甘露", "方若谷"]),
        ("荻浦村小学 方若谷 柳墩村小学 段晓岚", ["方若谷", "段晓岚"]),
        ("丁汀（女） 方若谷 段晓岚（女） 秦如海", ["丁汀", "方若谷", "段晓岚", "秦如海"]),
        ("要把职工冷暖放在心上，落实领导包抓责任制。", []),
        ("在电商人才培训方面给予支持。", []),
        ("段清平作镇人大主席团工作报告。", ["段清平"]),
    ],
)
def test_where_people_stand_and_where_only_words_do(text: str, people: list[str]) -> None:
    assert surfaces(text, "PERSON") == people
