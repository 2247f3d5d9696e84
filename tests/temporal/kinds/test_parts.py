import pytest

from extractor.temporal.forms import ComingYear, Portion, Relative, Stated, Week
from extractor.temporal.scanner import scan


@pytest.mark.parametrize(
    "text, form",
    [
        ("年底", Stated(portion=Portion(first=12, last=12))),
        ("岁末年初", Stated(portion=Portion(first=12, last=13))),
        ("今春", Stated(year=Relative(unit="year", offset=0), portion=Portion(first=3, last=5))),
        ("去冬今春", Stated(year=Relative(unit="year", offset=-1), portion=Portion(first=11, last=17))),
        ("前9个月", Stated(portion=Portion(first=1, last=9))),
        ("去年前十一个月", Stated(year=Relative(unit="year", offset=-1), portion=Portion(first=1, last=11))),
        ("新的一年", ComingYear()),
        ("上周", Week(offset=-1)),
        ("下周三", Week(offset=1, weekday=3)),
        ("上周末", Week(offset=-1, weekday=6, weekend=True)),
        ("周五上午", Week(offset=None, weekday=5)),
        ("星期日下午", Week(offset=None, weekday=7)),
    ],
)
def test_forms(text: str, form: object) -> None:
    (point,) = scan(text)
    assert (point.form, point.end) == (form, len(text))


@pytest.mark.parametrize(
    "text", ["每年年底", "上周期", "以上周边", "每周五上午", "新一年级", "提前3个月", "前一个月", "此前9个月"]
)
def test_what_only_looks_like_one(text: str) -> None:
    assert [point for point in scan(text) if isinstance(point.form, Week | ComingYear | Stated)] == []
