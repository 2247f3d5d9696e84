import time
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from extractor.temporal.expressions import find_dates


def words(text: str) -> list[str]:
    return [found.text for found in find_dates(text)]


CALENDAR = [
    ("3月5日上午，青禾镇召开会议", ["3月5日上午"]),
    ("2023 年 11 月 8 日下午，调研组一行到村", ["2023 年 11 月 8 日下午"]),
    ("二〇二三年四月六日，镇长讲话", ["二〇二三年四月六日"]),
    ("（二○一九年八月十二日）", ["二○一九年八月十二日"]),
    ("５月６日，植树活动启动", ["５月６日"]),
    ("会议定于6月9日（星期三）上午9时30分召开", ["6月9日（星期三）上午9时30分"]),
    ("8日晚，联防队巡逻", ["8日晚"]),
    ("当晚8时许，工作人员赶到现场", ["当晚8时许"]),
    ("发布时间：2024-05-06", ["2024-05-06"]),
    ("5月底，全镇已完成任务", ["5月底"]),
    ("去年底，老街改造完工", ["去年底"]),
    ("本月初启动，4月中旬完成", ["本月初", "4月中旬"]),
    ("7月份产量回升", ["7月份"]),
    ("一季度开局平稳，上半年目标明确", ["一季度", "上半年"]),
    ("较去年同期增长三成", ["去年同期"]),
]

RANGES = [
    ("9月3日至9月6日举办", ["9月3日至9月6日"]),
    ("9月3日—6日举办", ["9月3日—6日"]),
    ("9月3—9月6日举办", ["9月3—9月6日"]),
    ("今年春播稳步开展，今年秋收顺利", ["今年", "今年"]),
    ("6月28日、29日，考察团到访", ["6月28日、29日"]),
    ("13日和14日分两批进行", ["13日和14日"]),
    ("1—9月实现产值三亿元", ["1—9月"]),
    ("今年1至5月", ["今年1至5月"]),
    ("2016-2020年间变化明显", ["2016-2020年"]),
    ("5月20-23日开展普查", ["5月20-23日"]),
    ("12月28日至次年1月3日", ["12月28日至次年1月3日"]),
    ("今年、明年两年", ["今年", "明年"]),
    ("1、2月雨水偏少", ["1、2月"]),
    ("改革开放以来、党的十八大以来变化巨大", ["改革开放以来", "党的十八大以来"]),
]

RELATIVE = [
    ("近日，记者从镇里获悉", ["近日"]),
    ("日前，评审会召开", ["日前"]),
    ("近几年来村容大变", ["近几年来"]),
    ("五年来，修路十二公里", ["五年来"]),
    ("一年来，办了七件实事；连日来，村里忙春耕", ["一年来", "连日来"]),
    ("当天下午，两村互访；9月3日—10月8日开展义诊", ["当天下午", "9月3日—10月8日"]),
    ("过去的五年，成绩显著；未来三年，任务艰巨", ["过去的五年", "未来三年"]),
    ("2022年3月以来，镇人大开展监督", ["2022年3月以来"]),
    ("今年以来，共受理二十件", ["今年以来"]),
    ("岁末年初，安全不放松", ["岁末年初"]),
    ("在新的一年里再接再厉", ["新的一年"]),
    ("次日，救援队返回", ["次日"]),
    ("上周五，培训班结业", ["上周五"]),
    ("确保9月底前完工", ["9月底"]),
    ("今冬明春兴修水利", ["今冬明春"]),
    ("入夏以来，雨水偏多；今年入汛以来，水位偏高", ["入夏以来", "今年入汛以来"]),
    ("入冬要防火", []),
    ("去年腊月，村里办戏；5月8日一早出发", ["去年腊月", "5月8日一早"]),
    ("4月中下旬播种", ["4月中下旬"]),
]

PERIODS = [
    ("“十四五”期间，新建学校两所", ["十四五"]),
    ("“十四五”以来，新建学校两所", ["“十四五”以来"]),
    ("改革开放以来变化巨大", ["改革开放以来"]),
    ("新中国成立70年来", ["新中国成立70年来"]),
    ("党的十九届五中全会以来", ["党的十九届五中全会以来"]),
    ("上世纪80年代末，他进厂当学徒", ["上世纪80年代末"]),
]

FEASTS = [
    ("春节前夕，镇领导走访慰问", ["春节前夕"]),
    ("在端午佳节即将到来之际，志愿者包粽子", ["端午佳节即将到来之际"]),
    ("“七一”前夕，支部重温誓词", ["“七一”前夕"]),
    ("国庆期间客流平稳", ["国庆"]),
    ("元旦、春节期间值班", ["元旦、春节"]),
    ("除夕，值守人员坚守岗位", ["除夕"]),
    ("腊月二十三，小镇大集", ["腊月二十三"]),
    ("农历八月十五赏月", ["农历八月十五"]),
    ("今年中秋，游子归来", ["今年中秋"]),
]

NO_DATES = [
    "培训为期5天，共3课时",
    "拘留5日，罚款二百元",
    "书记提了三点意见",
    "2023年度考核结果公布",
    "票决2024年民生实事项目",
    "审议《2023年预算执行情况的报告》",
    "关于2023年预算执行情况的报告",
    "“十四五”规划实施",
    "“八五”普法宣传",
    "当前，全年任务已过半，下一步要加快",
    "林国庆、周中秋到会",
    "吕春分别与企业座谈",
    "每月25日前报送",
    "中秋慰问活动温暖人心",
    "十一届三次全会",
    "第十五届运动会",
    "三年来华学习",
    "生日前来探望",
]


@pytest.mark.parametrize("text, dates", CALENDAR + RANGES + RELATIVE + PERIODS + FEASTS)
def test_expressions_and_their_boundaries(text: str, dates: list[str]) -> None:
    assert words(text) == dates


@pytest.mark.parametrize("text", NO_DATES)
def test_what_looks_like_a_date_and_is_none(text: str) -> None:
    assert words(text) == []


def test_a_year_before_a_clause_is_a_date() -> None:
    assert words("2023年完成了预算报告，2024年的工作") == ["2023年", "2024年"]


def test_offsets_count_in_the_given_text() -> None:
    text = "１２月３日，會議召開；一年來成績顯著"
    assert [text[found.start : found.end] for found in find_dates(text)] == ["１２月３日", "一年來"]


@example("1月前日")
@example("1至2月来")
@given(st.text(alphabet="0123456789年月日、至—-上下午晚今去明春节“”《》十二五来以前一 的", max_size=60))
def test_expressions_are_in_order_and_verbatim(text: str) -> None:
    found = find_dates(text)
    assert all(text[date.start : date.end] == date.text for date in found)
    assert all(left.end <= right.start for left, right in pairwise(found))


@pytest.mark.parametrize("unit", ["1", "一", "1月", "“", "《", "十", "1、", "2024年", "春节、", " ", "近", "周一"])
def test_time_is_linear_on_repetitive_text(unit: str) -> None:
    """Four times the text costs about four times as much, and not sixteen; a longer text settles a doubt."""
    find_dates("热身")
    for size in (5_000, 10_000, 20_000):
        short, long = (_cost(unit * (length // len(unit))) for length in (size, 4 * size))
        if long < max(9 * short, 0.05):
            return
    pytest.fail(f"{unit!r}: {size} characters cost {short:.2f} s, four times as many {long:.2f} s")


def _cost(text: str) -> float:
    began = time.thread_time()
    find_dates(text)
    return time.thread_time() - began


def test_no_expression_takes_a_character_of_the_next() -> None:
    """Found by fuzzing: 前 of 前年 was read as “before” behind a feast, and again as the year before last."""
    found = find_dates("今年“七一”前年、“七一”前天，去年")
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert [one.text for one in found][-1] == "去年"


@pytest.mark.parametrize(
    "text, dates",
    [
        ("石桥村近期征集村歌。", ["近期"]),
        ("石桥村近期目标已定。", []),
        ("全区近期工作安排。", []),
    ],
)
def test_lately_behind_a_body_is_a_date_before_a_verb(text: str, dates: list[str]) -> None:
    assert [found.text for found in find_dates(text)] == dates
