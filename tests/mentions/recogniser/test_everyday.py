import pytest

from extractor.mentions.recogniser.everyday import is_everyday


@pytest.mark.parametrize(
    "text, string",
    [
        ("山上种了花椒、核桃", "花椒"),
        ("请专家讲高血压、糖尿病的防治", "高血压"),
        ("代表团的日程安排紧凑", "程安排"),
        ("海南正变得更美", "海南正"),
        ("华北、东北有雨", "华北"),
        ("韩方尚未答复", "韩方"),
        ("要管长远、固根本", "管长远"),
    ],
)
def test_strings_that_name_nobody(text: str, string: str) -> None:
    start = text.index(string)
    assert is_everyday(text, start, start + len(string))


@pytest.mark.parametrize(
    "text, string",
    [
        ("陆清禾、江白参加", "陆清禾"),
        ("主持人柏舟、陆清禾发起", "陆清禾"),
        ("“渡口”号的陆清禾、“芦花”号的江白领跑", "陆清禾"),
        ("叶晚舟当场答复", "叶晚舟"),
        ("村里的林建军又来了", "林建军"),
        ("陆清禾、又见山领奖", "陆清禾"),
    ],
)
def test_names_stay(text: str, string: str) -> None:
    start = text.index(string)
    assert not is_everyday(text, start, start + len(string))
