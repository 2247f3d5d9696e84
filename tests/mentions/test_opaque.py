import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.mentions.opaque import FILL, mask


@pytest.mark.parametrize(
    "text, masked",
    [
        ("举办《大会纪事》讲座", f"举办《{FILL * 4}》讲座"),
        ("“送温暖”活动", f"“{FILL * 3}”活动"),
        ("中心组（扩大）会议", f"中心组（{FILL * 2}）会议"),
        ("没有引号", "没有引号"),
        ("半个“引号", "半个“引号"),
    ],
)
def test_what_stands_between_marks_is_filled(text: str, masked: str) -> None:
    assert mask(text) == masked


@given(st.text(alphabet="《》“”（）会议𠮷", max_size=40))
def test_offsets_hold_in_the_masked_text(text: str) -> None:
    masked = mask(text)
    assert len(masked) == len(text)
    assert all(m in (t, FILL) for m, t in zip(masked, text, strict=True))
