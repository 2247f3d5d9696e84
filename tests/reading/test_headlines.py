import pytest

from extractor.reading.headlines import head_flags, headlines
from extractor.reading.joining import join
from extractor.reading.lines import read_lines

_BODY = "近日，云溪镇召开推进会。会议由欧阳青主持。"


def _heads(source: str) -> list[str]:
    paragraphs = join(list(read_lines(source)))
    return [paragraph.text for paragraph, head in zip(paragraphs, head_flags(paragraphs), strict=True) if head]


@pytest.mark.parametrize(
    "source, heads",
    [
        (f"云溪镇召开推进会\n\n{_BODY}", ["云溪镇召开推进会"]),
        (f"云溪镇召开推进会\n{_BODY}", ["云溪镇召开推进会"]),
        (f"云溪镇推进会胜利召开！\n\n{_BODY}", ["云溪镇推进会胜利召开！"]),
        (f"同心同行 再启新程\n云溪镇召开推进会\n\n{_BODY}", ["同心同行 再启新程", "云溪镇召开推进会"]),
        (f"## 喜讯\n{_BODY}", ["喜讯"]),
        (f"{_BODY}\n**统一思想，凝聚力量**\n{_BODY}", ["统一思想，凝聚力量"]),
        (f"{_BODY}\n一、总体要求\n{_BODY}", ["一、总体要求"]),
        (f"{_BODY}\n\n茶园丰收季\n\n{_BODY}", ["茶园丰收季"]),
        (f"{_BODY}\n茶园丰收季\n{_BODY}", []),  # a line among lines, with nothing that sets it apart
        (f"{_BODY}\n\n云溪镇人民政府\n\n二〇二四年五月六日", []),  # signatures
        (f"{_BODY}\n\n- 茶园一处\n\n{_BODY}", []),
        (f"茶园丰收季\n\n（本刊讯）近日云溪镇召开推进会 大家发言\n{_BODY}", ["茶园丰收季"]),
        (_BODY, []),
        ("云溪镇召开推进会", []),  # over no text
        (f"第2版\n\n{_BODY}", []),
    ],
)
def test_heads(source: str, heads: list[str]) -> None:
    """Heads."""
    assert _heads(source) == heads


@pytest.mark.parametrize(
    "lines, groups",
    [
        (["同心同行 再启新程", "云溪镇召开推进会"], [2]),
        (["云溪镇党代会胜利召开", "云溪镇举行植树活动"], [1, 1]),
        (["再启新程", "—云溪镇党代会胜利召开", "云溪镇举行植树活动"], [2, 1]),
        (["云溪镇举行植树活动"], [1]),
    ],
)
def test_headlines_of_a_group(lines: list[str], groups: list[int]) -> None:
    """Headlines of a group."""
    heads = join(list(read_lines("\n\n".join(lines))))
    assert [len(group) for group in headlines(heads)] == groups
