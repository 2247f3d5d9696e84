import pytest

from extractor.temporal.forms import Portion, Relative, Stated
from extractor.temporal.scanner import scan

_THIS_YEAR = Relative(unit="year", offset=0)


@pytest.mark.parametrize(
    "text, form",
    [
        ("2024年5月6日", Stated(year=2024, month=5, day=6)),
        ("二〇二四年十二月三十一日", Stated(year=2024, month=12, day=31)),
        ("2024.5.6", Stated(year=2024, month=5, day=6)),
        ("今年5月", Stated(year=_THIS_YEAR, month=5)),
        ("去年年底", Stated(year=Relative(unit="year", offset=-1), portion=Portion(first=12, last=12))),
        ("2024年下半年", Stated(year=2024, portion=Portion(first=7, last=12))),
        ("5月中旬", Stated(month=5, portion=Portion(first=11, last=20))),
        ("上月初", Stated(month=Relative(unit="month", offset=-1), portion=Portion(first=1, last=10))),
        ("26日", Stated(day=26)),
        ("次月", Stated(month=Relative(unit="month", offset=1, anchor="previous"))),
        ("同日", Stated(day=Relative(unit="day", offset=0, anchor="previous"))),
    ],
)
def test_forms(text: str, form: Stated) -> None:
    (point,) = scan(text)
    assert (point.form, point.start, point.end) == (form, 0, len(text))


@pytest.mark.parametrize(
    "text, part", [("5月6日上午9点", "上午"), ("6日下午", "下午"), ("6日晚", None), ("昨天下午3点半", "下午")]
)
def test_parts_of_the_day(text: str, part: str | None) -> None:
    (point,) = scan(text)
    assert point.part_of_day == part


@pytest.mark.parametrize(
    "text",
    [
        "10日内",
        "连续7日",
        "第3日",
        "3个月",
        "5号楼",
        "十月革命",
        "每月25日",
        "8日游",
        "晨光6日报",
        "首次月度",
        "17号厂房",
    ],
)
def test_counts_and_names_are_no_dates(text: str) -> None:
    assert list(scan(text)) == []


@pytest.mark.parametrize(
    "text, days",
    [
        ("县电视台12日报道", [12]),
        ("代表团13号抵达省城", [13]),
        ("从18号至22号，", [18, 22]),
        ("住在3号至5号楼", []),
        ("某某29号在人民大会堂会见了来宾", [29]),
        ("29号在第二排", []),
        ("火箭6号升空", []),
    ],
)
def test_days_that_what_follows_tells_from_names(text: str, days: list[int]) -> None:
    assert [point.form.day for point in scan(text) if isinstance(point.form, Stated)] == days


@pytest.mark.parametrize("text, anchor", [("比上月多", "previous"), ("比本月多", "issue"), ("上月多", "issue")])
def test_what_is_compared_with_the_month_before_counts_from_the_month_told(text: str, anchor: str) -> None:
    (point,) = scan(text)
    assert isinstance(point.form, Stated)
    assert isinstance(point.form.month, Relative)
    assert point.form.month.anchor == anchor
