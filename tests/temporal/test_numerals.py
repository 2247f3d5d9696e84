import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.temporal.numerals import fold, number


@pytest.mark.parametrize(
    "text, value",
    [
        ("12", 12),
        ("十", 10),
        ("十二", 12),
        ("二十", 20),
        ("二十三", 23),
        ("廿三", 23),
        ("卅", 30),
        ("两", 2),
        ("一百零五", 105),
        ("二〇二五", 2025),
        ("一九四九", 1949),
        ("二0一一", 2011),
        ("5千", 5000),
        ("一千二百", 1200),
        ("1万5千", 15000),
        ("1.2万", 12000),
        ("两万", 20000),
        ("万", 10000),
    ],
)
def test_values(text: str, value: int) -> None:
    assert number(text) == value


def test_what_is_no_number_is_refused() -> None:
    with pytest.raises(ValueError, match="not a Chinese digit"):
        number("多")


@given(st.text())
def test_folding_moves_no_offset_and_is_idempotent(text: str) -> None:
    assert len(fold(text)) == len(text)
    assert fold(fold(text)) == fold(text)


@given(st.integers(min_value=0, max_value=9999))
def test_full_width_digits_count_like_others(value: int) -> None:
    wide = "".join(chr(ord("０") + int(digit)) for digit in str(value))
    assert number(fold(wide)) == value
