import pytest

from extractor.temporal.expressions import find_dates
from extractor.temporal.months import latest_month


@pytest.mark.parametrize(
    "text, month",
    [
        ("3月5日开会。3月18日检查。2月20日动员。", 3),
        ("11月20日启动。12月9日推进。1月6日总结。", 1),
        ("10月9日动员。10月20日检查。11月2日座谈。11月7日视察。4月18日，方案征求意见。", 11),
        ("9月3日开会。9月17日检查。自10月1日起，窗口延时服务。缴费截止日期为12月31日。", 9),
        ("2021年5月12日揭牌。", 5),
        ("今年4月，项目启动。", 4),
        ("6月3日开会，计划于9月1日开工。", 6),
        ("去年12月3日，开工。", None),
        ("昨天开会。", None),
        ("今天（4月15日），开馆。5月2日启用。", 4),
        ("明天（4月15日）开馆，5月2日启用。", 5),
    ],
)
def test_the_latest_month_is_the_one_that_others_are_seen_from(text: str, month: int | None) -> None:
    assert latest_month(text, find_dates(text)) == month


def test_beside_today_a_month_is_another_time() -> None:
    text = "今天，镇里开会。4月已植树百亩"
    assert latest_month(text, find_dates(text)) is None
