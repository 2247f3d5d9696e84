import pytest

from extractor.mentions.event_heads import HEAD


@pytest.mark.parametrize(
    "text, heads",
    [
        ("防汛推进会召开", ["推进会"]),
        ("会议室里开会议", ["会议"]),
        ("推进会现场，", []),
        ("推进会现场", ["推进会"]),
        ("接待日前的准备", []),
        ("选民接待日", ["接待日"]),
        ("第三届“村晚”", ["“村晚”"]),
        ("春节前的会议精神", []),
    ],
)
def test_a_head_is_no_part_of_a_longer_word(text: str, heads: list[str]) -> None:
    assert [found[0] for found in HEAD.finditer(text)] == heads
