import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.reading.characters import normalise


@pytest.mark.parametrize(
    "source, text",
    [
        ("会上,镇长强调:要抓落实;会后(当晚)走访?", "会上，镇长强调：要抓落实；会后（当晚）走访？"),
        ("上午9:30到场1,200人", "上午9:30到场1,200人"),
        ("２０２４年Ａ级", "2024年A级"),
        ("镇\u3000长\t张\u00a0三", "镇 长 张 三"),
        ("(记者 Li Na)报道", "（记者 Li Na）报道"),
        ("(党群办(宣传))", "（党群办（宣传））"),
        ('开展"清风"行动', "开展“清风”行动"),
        ('run "make" (now)', 'run "make" (now)'),
        ("𠮷家村(𬭚厂)", "𠮷家村（𬭚厂）"),
        ("见http://a.cn/b?c=d", "见http://a.cn/b?c=d"),
    ],
)
def test_one_spelling(source: str, text: str) -> None:
    """One spelling."""
    assert normalise(source) == text


@given(st.text())
def test_no_character_moves(source: str) -> None:
    """No character moves."""
    assert len(normalise(source)) == len(source)
