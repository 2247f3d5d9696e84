import re

import pytest

from extractor.temporal.forms import Relative
from extractor.temporal.kinds.words import daytime, one_of, part_of_day, relative, value, year


def test_the_longer_word_is_preferred() -> None:
    assert re.match(one_of(["年", "年底", "年底前"]), "年底前") is not None
    assert re.findall(one_of(["上", "上周"]), "上周上") == ["上周", "上"]


@pytest.mark.parametrize(
    "word, unit, expected",
    [
        ("去年", "year", Relative(unit="year", offset=-1)),
        ("次年", "year", Relative(unit="year", offset=1, anchor="previous")),
        ("上月", "month", Relative(unit="month", offset=-1)),
        ("当天", "day", Relative(unit="day", offset=0, anchor="previous")),
        ("昨晚", "day", Relative(unit="day", offset=-1)),
        ("某天", "day", None),
    ],
)
def test_named_units_and_their_anchors(word: str, unit: str, expected: Relative | None) -> None:
    assert relative(unit, word) == expected  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "words, expected", [("上午9点", "上午"), ("下午", "下午"), ("晚上", None), ("9点", None), (None, None)]
)
def test_only_two_parts_of_the_day_are_told(words: str | None, expected: str | None) -> None:
    assert part_of_day(words) == expected


@pytest.mark.parametrize(
    "text, found", [("上午9:30-11:00开", "上午9:30-11:00"), ("晚会", ""), ("晚8时许到", "晚8时许")]
)
def test_times_of_the_day(text: str, found: str) -> None:
    match = re.match(daytime(), text)
    assert match is not None
    assert match[0] == found


@pytest.mark.parametrize("text, found", [("2024年3月", "2024年"), ("2024年度", None), ("今年轻人多", None)])
def test_years(text: str, found: str | None) -> None:
    match = re.match(year(), text)
    assert (match[0] if match else None) == found


def test_no_digits_no_number() -> None:
    assert value(None) is None
    assert value("十二") == 12
