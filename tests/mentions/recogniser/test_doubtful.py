import pytest

from extractor.mentions.candidates import Candidate
from extractor.mentions.ground import Ground
from extractor.mentions.recogniser.doubtful import confirmed, find_doubtful
from tests.mentions.readings import a_ground, a_scene


def names_in(ground: Ground) -> list[str]:
    find_doubtful(ground)
    return [ground.text[name.start : name.end] for _, name in sorted(ground.names.items())]


@pytest.mark.parametrize(
    "text, names",
    [
        ("授予杜云帆、叶晚舟、江白等人奖状。", ["杜云帆", "叶晚舟", "江白"]),
        ("在叶晚舟家，大家拉起家常。", ["叶晚舟"]),
        ("杜云帆当场答复，下月动工。", ["杜云帆"]),
        ("要严格落实责任，全面排查隐患。", []),
        ("种下松树、柏树、桂花等苗木。", []),
        ("芦汀镇召开会议，部署水利工作。", []),
    ],
)
def test_names_are_told_from_words(text: str, names: list[str]) -> None:
    assert names_in(a_ground(text)) == names


@pytest.mark.parametrize(
    "text, names",
    [
        ("这位老人名叫蒲菊香。", ["蒲菊香"]),
        ("残疾人毛小溪领到了轮椅。", ["毛小溪"]),
        ("三等功获得者祁大舟的父亲祁有田接过喜报。", ["祁大舟", "祁有田"]),
        ("赵晚晴的家就在河对岸，赵晚晴天天过桥，人人都认得赵晚晴。", ["赵晚晴"]),
        ("深切缅怀他们的丰功伟绩。", []),
        ("战疫情、战汛情、战贫困。", []),
        ("学史明理、学史增信、学史崇德。", []),
    ],
)
def test_where_a_person_is_told_of_less_likelihood_is_enough(text: str, names: list[str]) -> None:
    assert list(dict.fromkeys(names_in(a_ground(text)))) == names


def test_what_is_a_place_elsewhere_is_no_name() -> None:
    assert names_in(a_ground("槐荫里是老地方，槐荫里的灯不亮，槐荫里社区的人都来了。")) == []


def test_what_bears_the_level_of_a_locality_is_no_name() -> None:
    content = "师生走进鹿鸣县。校长介绍了鹿鸣的县情。鹿鸣博士站揭牌。"
    at = content.index("鹿鸣的")
    assert confirmed(content, [Candidate(at, at + 2, "PERSON", "honoured")]) == []
    titled = Candidate(at, at + 2, "PERSON", "after-title")
    assert confirmed(content, [titled]) == [titled]


def test_a_hill_is_no_name_wherever_it_is_named() -> None:
    content = "民兵在凤凰山开展植树活动。他说，凤凰山曾经光秃秃的。"
    at = content.index("凤凰山曾")
    assert confirmed(content, [Candidate(at, at + 3, "PERSON", "likely-name")]) == []


def test_a_plain_name_is_no_piece_of_a_surer_one() -> None:
    content = "行长陈方若云到场。陈方若云致辞。"
    found = [Candidate(2, 6, "PERSON", "after-title"), Candidate(10, 13, "PERSON", "plain-name")]
    assert confirmed(content, found) == found[:1]


def test_what_is_taken_stays_taken() -> None:
    ground = a_ground("授予杜云帆、叶晚舟、江白等人奖状。")
    ground.add(2, 5, "honoured")
    find_doubtful(ground)
    assert ground.names[2].rule == "honoured"
    assert {name.rule for at, name in ground.names.items() if at != 2} == {"likely-name"}


def test_a_title_in_brackets_is_not_entered() -> None:
    text = "读《叶晚舟来信》有感。"
    assert names_in(Ground(text, [], [], a_scene(text), [(1, 8)])) == []


def test_headlines_are_left_out() -> None:
    text = "叶晚舟带队走访"
    assert names_in(Ground(text, [], [], a_scene(text, is_headline=True))) == []
    assert names_in(Ground(text, [], [], a_scene(text))) == ["叶晚舟"]


def test_a_likely_name_that_a_rule_finds_elsewhere_is_known() -> None:
    content = "镇长杜云帆到场。杜云帆与叶晚舟交谈。"
    found = [
        Candidate(2, 5, "PERSON", "after-title"),
        Candidate(8, 11, "PERSON", "likely-name"),
        Candidate(12, 15, "PERSON", "likely-name"),
    ]
    assert [candidate.rule for candidate in confirmed(content, found)] == ["after-title", "known-name", "likely-name"]
