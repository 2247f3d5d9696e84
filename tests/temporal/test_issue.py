import pytest

from extractor.temporal.evidence import Evidence
from extractor.temporal.issue import infer_issued, weigh
from extractor.temporal.values import PartialDate


@pytest.mark.parametrize(
    "text, issued",
    [
        ("12月3日至5日，柳溪镇召开务虚会，充分肯定2023年工作，谋划明年任务。2024年是攻坚之年。", "2023-12"),
        (
            "1月9日，走访慰问。2023年5月以来，镇人大积极推进。票决2024年度实事项目，公布2024年度监督计划。",
            "2024-01",
        ),
        ("1月10日，船坞交付。2023年，全镇造船百艘。截至2023年底，船坞有九座。", "2024-01"),
        ("3月11日下午，市政协传达全国政协十二届三次会议精神。", "2015-03"),
        ("7月1日，支部庆祝建党98周年。", "2019-07"),
        ("5月8日，签订《2013年目标责任书》。会后，各村签订《2013年目标责任书》。", "2013-05"),
        ("2021年4月13日，人大代表视察河道。", "2021-04"),
        ("柳溪月报 2022年9月30日 第9期\n8月5日，开会。", "2022-09"),
        ("纪念抗战胜利70周年活动启动。", "2015"),
    ],
)
def test_months_and_years_that_the_text_shows(text: str, issued: str) -> None:
    found = infer_issued(text)
    assert found is not None
    assert found.isoformat() == issued


@pytest.mark.parametrize(
    "text",
    [
        "6月28日，县里召开专题会议。",
        "7月11日晚，协会自2012年3月2日成立至今，已捐书千册。",
        "今年3月，小组成立。",
        "",
    ],
)
def test_where_nothing_gives_a_year_the_answer_is_none(text: str) -> None:
    assert infer_issued(text) is None


def test_a_vision_is_years_ahead() -> None:
    assert infer_issued("8月25日，召开座谈会，听取对2035年远景目标的意见。会上谈到2035年远景目标。") is None


def test_a_floor_rules_out_earlier_months() -> None:
    told = Evidence(reason="stated", text="2022年", years=(2022,), weight=3)
    rival = Evidence(reason="stated", text="2023年", years=(2023,), weight=2)
    floor = Evidence(reason="past", text="2022年9月", not_before=PartialDate(year=2022, month=9))
    assert weigh([told, rival, floor], month=10) == 2022
    assert weigh([told, rival, floor], month=3) == 2023


def test_a_floor_without_a_month_begins_in_january() -> None:
    told = Evidence(reason="stated", text="2022年", years=(2022,), weight=3)
    floor = Evidence(reason="past", text="2022年", not_before=PartialDate(year=2022))
    assert weigh([told, floor], month=1) == 2022


def test_a_tie_is_no_answer() -> None:
    years = [Evidence(reason="stated", text=str(year), years=(year,), weight=3) for year in (2019, 2021)]
    assert weigh(years, month=None) is None
