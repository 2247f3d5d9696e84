import pytest

from extractor.mentions.candidates import Candidate
from extractor.mentions.propagation import (
    known_bodies,
    known_families,
    known_people,
    nicknames,
    short_festivals,
    titles_behind,
)
from tests.mentions.readings import rules, surfaces


@pytest.mark.parametrize(
    "content, surfaces",
    [
        ("陆清禾来了，又走访了陆清禾的家。", ["陆清禾", "陆清禾"]),
        ("看见梁青强调了三次。", ["梁青"]),
    ],
)
def test_a_known_name_is_found_everywhere(content: str, surfaces: list[str]) -> None:
    found = list(known_people(content, ["陆清禾", "梁青"], []))
    assert [content[c.start : c.end] for c in found] == surfaces
    assert {(c.label, c.rule) for c in found} == {("PERSON", "known-name")}


def test_a_name_that_is_a_word_needs_a_follower() -> None:
    content = "通讯员许多。许多工作办得好，要让许多老街坊满意，许多说。"
    assert [found.start for found in known_people(content, {"许多"}, [(3, 5)])] == [content.index("许多说")]


def test_a_name_inside_a_word_is_not_taken_for_the_person() -> None:
    assert list(known_people("小梁青年时代", ["梁青"], [])) == []


def test_a_name_of_one_character_is_not_looked_for() -> None:
    assert list(known_people("徐来", ["徐"], [])) == []


def test_the_name_of_a_theory_stays_opaque() -> None:
    assert list(known_people("学习柳长风法治思想", ["柳长风"], [])) == []


def test_what_is_taken_is_passed_over() -> None:
    assert list(known_people("陆清禾", ["陆清禾"], [(0, 3)])) == []
    assert list(known_bodies("芦汀敬老院", ["芦汀敬老院"], [(0, 2)])) == []


def test_a_known_body_is_found_again() -> None:
    assert list(known_bodies("慰问芦汀敬老院", ["芦汀敬老院"], [])) == [Candidate(2, 7, "ORG", "known-body")]


def test_short_forms_are_too_common_to_be_looked_for() -> None:
    assert list(known_bodies("镇党委", ["镇党委"], [])) == []


def test_the_longer_of_two_known_names_wins() -> None:
    content = "芦汀敬老院护理部"
    found = list(known_bodies(content, ["芦汀敬老院", "芦汀敬老院护理部"], []))
    assert [(c.start, c.end) for c in found] == [(0, 8)]


def test_a_family_name_before_a_title_is_a_person() -> None:
    content = "向郝主任、蒋局长汇报"
    found = [(content[c.start : c.end], c.label) for c in known_families(content, [], [])]
    assert found == [("郝", "PERSON"), ("主任", "OFFICE"), ("蒋", "PERSON"), ("局长", "OFFICE")]


def test_a_family_name_that_is_a_word_needs_a_bearer() -> None:
    assert list(known_families("向党书记汇报", [], [])) == []
    assert len(list(known_families("向党书记汇报", ["党育新"], []))) == 2


def test_the_second_look_over_a_document() -> None:
    bulletin = "镇党委书记陆清禾讲话。\n老人们拉着陆清禾的手。\n"
    assert rules(bulletin, "PERSON") == [("陆清禾", "after-title"), ("陆清禾", "known-name")]


def test_a_family_name_may_stand_behind_a_body() -> None:
    content = "云州市三院郝院长"
    found = [content[c.start : c.end] for c in known_families(content, [], [(0, 5)])]
    assert found == ["郝", "院长"]


def test_a_nickname_of_a_person_of_the_document() -> None:
    content = "段晓岚是调解员。老段今年七十岁。大家谢老段。老段子"
    found = [content[c.start : c.end] for c in nicknames(content, ["段晓岚"], [])]
    assert found[:2] == ["老段", "老段"]
    assert list(nicknames("老段来了。", ["段晓岚"], [])) == []


def test_a_firm_is_called_by_its_trade_for_short() -> None:
    text = "云州陆禾能源有限公司总经理江岚来访。\n陆禾能源成立于2012年。"
    assert surfaces(text, "ORG", None) == ["云州陆禾能源有限公司", "陆禾能源"]


def test_the_title_before_a_name_that_the_document_knows() -> None:
    text = "但清禾同志任芦汀镇镇长。\n会议听取了镇长但清禾作的报告。"
    assert surfaces(text, "OFFICE") == ["芦汀镇镇长", "镇长"]


def test_a_festival_whose_editions_are_counted_is_called_by_its_short_name() -> None:
    content = "第三届青坪灯彩节开幕。灯彩节上颁奖，本届灯彩节持续十天，卖灯彩节目。"
    found = short_festivals(content, ["第三届青坪灯彩节"], [(0, 8)])
    assert [content[c.start : c.end] for c in found] == ["灯彩节", "灯彩节"]
    assert list(short_festivals(content, ["青坪灯彩节"], [])) == []


def test_a_house_named_after_somebody_is_no_mention_of_the_person() -> None:
    assert not list(known_people("莱恩斯坦基金会表示支持。", ["莱恩斯坦"], []))


def test_the_title_of_a_head_of_state_behind_a_known_name() -> None:
    content = "巴努议长来访。巴努议长特使也在。"
    names = [Candidate(at, at + 2, "PERSON", "known-name") for at in (0, 7)]
    assert [(c.start, c.end) for c in titles_behind(content, names)] == [(2, 4)]
