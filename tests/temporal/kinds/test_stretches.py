import pytest

from extractor.temporal.forms import Lately, Stretch
from extractor.temporal.scanner import scan


@pytest.mark.parametrize(
    "text, form",
    [
        ("五年来", Stretch(count=5, unit="year")),
        ("三年多来", Stretch(count=3, unit="year")),
        ("多年来", Stretch(count=None, unit="year")),
        ("近两个月来", Stretch(count=2, unit="month")),
        ("一周以来", Stretch(count=1, unit="week")),
        ("过去的三年", Stretch(count=3, unit="year")),
        ("未来五年", Stretch(count=5, unit="year", direction=1)),
        ("近日", Lately(unit="day")),
        ("前不久", Lately(unit="month")),
        ("近年来", Lately(unit="year")),
    ],
)
def test_forms(text: str, form: object) -> None:
    (point,) = scan(text)
    assert (point.form, point.end) == (form, len(text))


@pytest.mark.parametrize(
    "text", ["三年", "5天", "两年来华", "节日前", "30日前往", "离镇最近的村", "生日前", "一年一度"]
)
def test_durations_and_look_alikes(text: str) -> None:
    assert [point for point in scan(text) if isinstance(point.form, Stretch | Lately)] == []
