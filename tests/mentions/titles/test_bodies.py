import pytest

from extractor.mentions.titles.bodies import is_body


@pytest.mark.parametrize(
    "text", ["县", "芦汀镇", "云州市水务局", "市委", "规划处", "某试验区（广西）管委会", "云州大学"]
)
def test_names_of_bodies(text: str) -> None:
    assert is_body(text)


@pytest.mark.parametrize("text", ["", "学习", "走，芦汀镇", "大会主持", "局" * 50])
def test_no_names_of_bodies(text: str) -> None:
    assert not is_body(text)
