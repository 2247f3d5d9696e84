import pytest

from extractor.graph.latin import latin


@pytest.mark.parametrize(
    "text, expected",
    [
        ("方若谷", "fang ruo gu"),
        ("重庆", "chong qing"),
        ("2024年", "2024 nian"),
        ("溪口简报 第4期", "xi kou jian bao di 4 qi"),
        ("", ""),
    ],
)
def test_names_in_latin_letters(text: str, expected: str) -> None:
    assert latin(text) == expected
