import pytest

from extractor.mentions.persons.name_rows import find_rows
from tests.mentions.readings import a_ground, surfaces


@pytest.mark.parametrize(
    "text, people",
    [
        ("出席的还有段晓岚、温行舟、罗小禾。", ["段晓岚", "温行舟", "罗小禾"]),
        ("段晓岚、温行舟、罗小禾参加会议。", ["段晓岚", "温行舟", "罗小禾"]),
        ("镇领导段晓岚、温行舟陪同。", ["段晓岚", "温行舟"]),
        ("居民代表焦小满、于小渺发言。", ["焦小满", "于小渺"]),
    ],
)
def test_lists_without_titles(text: str, people: list[str]) -> None:
    assert surfaces(text, "PERSON") == people


@pytest.mark.parametrize(
    "text, people",
    [
        ("经考察，确定叶若汉、金李禾、黄李娜、黄若东4名同志为拟选调对象。", ["叶若汉", "金李禾", "黄李娜", "黄若东"]),
        ("成员：黄开若 钱克禾 李道舟", ["黄开若", "钱克禾", "李道舟"]),
    ],
)
def test_rows_with_names_like_words(text: str, people: list[str]) -> None:
    assert surfaces(text, "PERSON") == people


@pytest.mark.parametrize(
    "text, people",
    [
        ("出席的还有陆清禾、温行舟、段晓岚。", ["陆清禾", "温行舟", "段晓岚"]),
        ("出席的还有陆清禾、温行舟。", []),  # two make no row
        ("莫抢、莫停车、莫回头", []),
    ],
)
def test_a_row_is_put_on_the_ground(text: str, people: list[str]) -> None:
    ground = a_ground(text)
    find_rows(ground)
    assert [text[found.start : found.end] for _, found in sorted(ground.names.items())] == people
