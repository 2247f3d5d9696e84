from extractor.mentions.persons.name_columns import find_columns
from tests.mentions.readings import a_ground


def _read(text: str) -> list[str]:
    ground = a_ground(text)
    find_columns(ground)
    return [text[name.start : name.end] for name in ground.names.values()]


def test_names_in_columns() -> None:
    assert _read("成员：方若谷 段 澄 丁汀") == ["方若谷", "段 澄", "丁汀"]


def test_a_slogan_in_columns_holds_no_names() -> None:
    assert _read("聚民智 解民忧 惠民生") == []


def test_notes_in_brackets_are_no_names() -> None:
    assert _read("段澄（蒙古族） 方若谷（女） 丁汀（解放军） 秦如海") == ["段澄", "方若谷", "丁汀", "秦如海"]


def test_a_table_of_villages_and_their_people() -> None:
    assert _read("荻浦村 方若谷 白果村 段 澄") == ["方若谷", "段 澄"]
    assert _read("荻浦村 白果村 柳墩村") == []
