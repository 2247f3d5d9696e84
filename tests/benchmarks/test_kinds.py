import pytest

from benchmarks.kinds import draw, kind
from benchmarks.news import Item


@pytest.mark.parametrize(
    "words, expected",
    [
        ("25日下午", "day"),
        ("3月5日", "month and day"),
        ("3月", "month"),
        ("2025年3月", "with year"),
        ("今年", "relative year"),
        ("去年3月", "relative year and more"),
        ("上月", "relative month"),
        ("昨天", "relative day"),
        ("当天", "told"),
        ("上半年", "portion"),
        ("3日至5日", "range"),
        ("今年以来", "since"),
        ("月底前", "leaning"),
        ("除夕", "feast"),
        ("五年来", "stretch"),
        ("上周五", "week"),
        ("近日", None),
        ("开会", None),
    ],
)
def test_kinds_of_expressions(words: str, expected: str | None) -> None:
    assert kind(words) == expected


def test_every_kind_and_year_comes_before_any_comes_twice() -> None:
    texts = {"2024-03-05": "3日开会。4日开会。昨天检查。", "2025-03-05": "3日开会。"}
    corpus = {day: Item(id=day, date=day, text=text) for day, text in texts.items()}
    drawn = [(sort, dated.item.id) for sort, dated in draw(corpus, 1)]
    assert sorted(drawn[:3]) == [("day", "2024-03-05"), ("day", "2025-03-05"), ("relative day", "2024-03-05")]
    assert drawn[3:] == [("day", "2024-03-05")]
