from collections.abc import Iterator

import pytest

from extractor.errors import DocumentError
from extractor.model import Mention, Span, Text
from extractor.reading import read_text
from extractor.relations.calendar import read_calendar
from extractor.temporal.expressions import find_dates
from tests.factories import a_document, a_text


def _mentions(text: Text) -> Iterator[Mention]:
    for found in find_dates(text.content):
        spans = (Span(found.start, found.end),)
        yield Mention(start=found.start, end=found.end, label="DATE", spans=spans, text=found.text, rule=found.rule)


def _values(source: str, issued: str | None = None) -> list[tuple[str, str | None]]:
    text = a_text(a_document(source, **({"issued": issued} if issued else {})))
    mentions = list(_mentions(text))
    calendar = read_calendar(text, mentions)
    values = [calendar.value(mention) for mention in mentions]
    return [(mention.text, value.edtf() if value else None) for mention, value in zip(mentions, values, strict=True)]


def test_the_manifest_anchors_relative_dates() -> None:
    assert _values("25日，镇里开会。今年，任务加重。", "2026-03-27") == [
        ("25日", "2026-03-25"),
        ("今年", "2026"),
    ]


def test_the_text_gives_the_anchor_where_the_manifest_is_silent() -> None:
    assert _values("8月6日，举办庆祝建党95周年讲座。\n次日，座谈。") == [
        ("8月6日", "2016-08-06"),
        ("次日", "2016-08-07"),
    ]


def test_dates_stay_without_a_year_where_nothing_gives_one() -> None:
    assert _values("7月29日晚，集中整治。\n当晚7时多，设卡检查。今年已开展三次。") == [
        ("7月29日晚", "XXXX-07-29"),
        ("当晚7时多", "XXXX-07-29"),
        ("今年", None),
    ]


def test_a_sentence_lends_its_year_to_its_later_months_only() -> None:
    values = _values("2024年3月动工，11月竣工。\n11月，老街开市。", "2026-03-27")
    assert [value for _, value in values] == ["2024-03", "2024-11", "2025-11"]


def test_the_story_of_a_life_ends_at_the_next_head() -> None:
    source = "# 墨埠报\n## 老船长\n他1993年进厂，干了一辈子。\n## 简讯\n10月20日，镇里开会。\n"
    text = read_text(a_document(source, issued="2023-12-28"))
    mentions = list(_mentions(text))
    value = read_calendar(text, mentions).value(mentions[-1])
    assert value is not None
    assert value.edtf() == "2023-10-20"


def test_a_bare_day_may_lie_within_the_span_told_before() -> None:
    values = _values("11月28日至30日，镇里办班。\n29日下午，学员参观渡口。", "2023-12-28")
    assert values[-1] == ("29日下午", "2023-11-29")


def test_a_part_of_a_year_gives_a_bare_day_no_month() -> None:
    values = _values("11月14日，代表看渡口。今年夏天换了船。15日下午，大家座谈。", "2023-12-28")
    assert values[-1] == ("15日下午", "2023-11-15")


def test_today_in_a_diary_is_the_day_of_its_entry() -> None:
    values = _values("4月19日 晴，有风。\n来了一年。\n5月9日 小雨。\n渡口今天动工。", "2022-05-20")
    assert values[-1] == ("今天", "2022-05-09")


def test_a_vague_period_is_nothing_to_lean_on() -> None:
    values = _values("3月5日，开会。\n近年来，村里变样。\n同日，揭牌。", "2026-03-27")
    assert values[-1] == ("同日", "2026-03-05")


def test_that_day_is_the_day_told_last_and_none_to_come() -> None:
    values = _values("3月5日，决定自4月10日起施行新规。2月收入增长。同日，揭牌。", "2026-03-06")
    assert values[-1] == ("同日", "2026-03-05")


def test_after_a_vague_day_that_day_is_a_day_of_its_month() -> None:
    values = _values("今天，开馆。\n近日，新船下水。当天，天晴。", "2026-03-06")
    assert values[-1] == ("当天", "2026-03")


def test_that_year_is_the_year_just_stated() -> None:
    values = _values("2019年，建成新校舍。当年，学生过百。", "2026-03-06")
    assert values[-1] == ("当年", "2019")


def test_early_in_the_year_a_review_compares_the_year_told_as_a_whole() -> None:
    review = "2025年，全镇增收。\n出口增长。\n全年投资比上年增长5%。"
    assert _values(review, "2026-02-03")[-1] == ("上年", "2024")
    assert _values(review, "2026-07-03")[-1] == ("上年", "2025")
    assert _values("2025年3月，渡口建成。\n收入比上年增长5%。", "2026-02-03")[-1] == ("上年", "2025")


def test_the_year_before_is_the_same_however_often_a_sentence_names_it() -> None:
    values = _values("2025年产量达到上年水平，收入超过上年水平。", "2026-02-03")
    assert values[1:] == [("上年", "2024"), ("上年", "2024")]


def test_a_date_that_only_measures_is_nothing_to_lean_on() -> None:
    values = _values("比2019年增长一倍，1月开业。", "2026-03-06")
    assert values[-1] == ("1月", "2026-01")


def test_last_years_month_lends_its_year() -> None:
    values = _values("去年3月动工，5月竣工。", "2026-06-06")
    assert values[-1] == ("5月", "2025-05")


def test_a_mention_that_other_rules_cut_is_read_from_its_own_words() -> None:
    text = a_text(a_document("2026年3月5日上午，开会。", issued="2026-03"))
    mention = Mention(start=5, end=9, label="DATE", spans=(Span(5, 9),), text="3月5日", rule="other")
    value = read_calendar(text, [mention]).value(mention)
    assert value is not None
    assert value.edtf() == "2026-03-05"


def test_a_broken_date_in_the_manifest_is_named() -> None:
    text = a_text(a_document("25日，开会。", issued="2026年3月"))
    with pytest.raises(DocumentError, match=r"001\.txt.*2026年3月.*manifest"):
        read_calendar(text, [])


def test_other_mentions_have_no_value() -> None:
    text = a_text(a_document("青禾镇3月5日开会。", issued="2026-03"))
    place = Mention(start=0, end=3, label="PLACE", spans=(Span(0, 3),), text="青禾镇", rule="place")
    assert read_calendar(text, [place]).value(place) is None
