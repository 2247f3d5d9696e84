"""The whole way from text to statements is linear in the text, however hostile."""

import time

import pytest

from extractor.graph.statements import statements
from extractor.pipeline import extract_document
from tests.factories import a_document

UNITS = [
    "主席", "镇", "会", "3月", "书记、", "云溪镇", "（", "会议 ", "a", "、张三", "镇长张三，", "召开会议。",
    "市人大常委会", "镇党委书记方若谷主持会议。", "镇长方若谷、",
]  # fmt: skip


def cost(text: str) -> float:
    begun = time.thread_time()
    statements(extract_document(a_document(text)))
    return time.thread_time() - begun


@pytest.mark.parametrize("unit", UNITS)
def test_the_pipeline_is_linear_on_repetitive_text(unit: str) -> None:
    """Four times the text costs about four times as much, and not sixteen; a longer text settles a doubt."""
    cost("云溪镇召开会议。")
    for size in (1_000, 2_000, 4_000):
        short, long = (cost(unit * (length // len(unit))) for length in (size, 4 * size))
        if long < max(9 * short, 0.05):
            return
    pytest.fail(f"{unit!r}: {size} characters cost {short:.2f} s, four times as many {long:.2f} s")
