import pytest

from extractor.temporal.forms import FeastDay, LunarDay, Relative
from extractor.temporal.scanner import scan


@pytest.mark.parametrize(
    "text, form",
    [
        ("除夕", FeastDay(lunar=True, month=1, day=1, before=1)),
        ("2024年春节", FeastDay(lunar=True, month=1, day=1, year=2024)),
        ("去年国庆", FeastDay(lunar=False, month=10, day=1, year=Relative(unit="year", offset=-1))),
        ("腊月二十三", LunarDay(month=12, day=23)),
        ("正月十五", LunarDay(month=1, day=15)),
        ("大年初三", LunarDay(month=1, day=3)),
        ("八月初五", LunarDay(month=8, day=5)),
        ("农历九月", LunarDay(month=9)),
    ],
)
def test_forms(text: str, form: object) -> None:
    (point,) = scan(text)
    assert (point.form, point.until, point.end) == (form, None, len(text))


def test_a_feast_needs_a_word_that_makes_it_a_time() -> None:
    assert list(scan("重阳敬老活动，国庆晚会，“五一”表彰")) == []
    assert [(point.start, point.end) for point in scan("他说：“元旦前。”")] == [(4, 6)]
    assert [point.form for point in scan("端午期间")] == [FeastDay(lunar=True, month=5, day=5)]


def test_two_feasts_are_a_stretch_and_two_names_of_one_are_not() -> None:
    (two,) = scan("中秋国庆期间")
    (one,) = scan("“五一”国际劳动节前夕")
    assert isinstance(two.until, FeastDay)
    assert one.until is None
