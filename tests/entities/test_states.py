"""Ministries of other states are not China's."""

import pytest

from extractor.entities.states import state_of
from extractor.pipeline import extract_document
from tests.factories import a_document


@pytest.mark.parametrize(
    "name, state",
    [
        ("法国外交部", "法国"), ("日本外务省", "日本"), ("美国国务院", "美国"), ("俄罗斯外交部", "俄罗斯"),
        ("德国", None), ("外交部", None), ("泰国街小学", None), ("中国外交部", None),
    ],
)  # fmt: skip
def test_the_state_of_an_organ(name: str, state: str | None) -> None:
    assert state_of(name) == state


def bodies(sentence: str) -> dict[str, str | None]:
    found = extract_document(a_document(f"{sentence}\n", town="云州市")).entities
    return {entity.name: entity.jurisdiction for entity in found if entity.kind == "organization"}


def holdings(sentence: str) -> set[tuple[str, str]]:
    found = extract_document(a_document(f"{sentence}\n", town="云州市")).holdings
    return {(one.person.name, one.organization.name if one.organization else "") for one in found}


@pytest.mark.parametrize(
    "sentence, name, state",
    [
        ("法国外交部发言人表示欢迎。", "法国外交部", "法国"),
        ("日本外务省发言人举行记者会。", "日本外务省", "日本"),
        ("越南外交部发言人阮明志表示欢迎。", "越南外交部", "越南"),
        ("美国国务院官员访问云州市。", "美国国务院", "美国"),
        ("黎巴嫩公共卫生部今天凌晨称，有人受伤。", "黎巴嫩公共卫生部", "黎巴嫩"),
    ],
)
def test_a_ministry_of_another_state_belongs_to_it(sentence: str, name: str, state: str) -> None:
    found = bodies(sentence)
    assert found[name] == state
    assert not {"外交部", "国务院"} & set(found)


def test_a_ministry_without_its_state_is_that_of_the_title_before_it() -> None:
    sentence = "法国总统克拉索夫和外交部长塞茹尔内会见代表团。"
    assert holdings(sentence) == {("克拉索夫", "法国"), ("塞茹尔内", "法国外交部")}
    assert bodies(sentence)["法国外交部"] == "法国"


def test_the_chinese_ministry_beside_a_foreign_one_stays() -> None:
    sentence = "德国外交部长贝尔伯克和外交部发言人毛远航分别表态。"
    assert holdings(sentence) == {("贝尔伯克", "德国外交部"), ("毛远航", "外交部")}
    assert bodies(sentence)["外交部"] == "中国"


def test_the_state_of_the_headline_above_owns_no_body_of_the_text() -> None:
    news = "何以宁会见智利总统\n国务院总理何以宁7日在人民大会堂会见智利总统罗梅罗。"
    assert holdings(news) == {("何以宁", "国务院"), ("罗梅罗", "智利")}


def test_a_ministry_of_a_land_that_rules_itself_is_not_china_s() -> None:
    assert "加沙地带卫生部" in bodies("加沙地带卫生部13日称，有人受伤。")
    assert "外交部" in bodies("法国总统和外交部举行会谈。")
