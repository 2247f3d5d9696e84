import pytest

from extractor.temporal.context import Context
from extractor.temporal.nearness import bare_day, is_story, year_of_month
from extractor.temporal.values import PartialDate


def _context(issued: str, previous: str | None = None, told: str | None = None) -> Context:
    dates = [PartialDate.parse(text) if text else None for text in (issued, previous, told or previous)]
    return Context(issued=dates[0], previous=dates[1], told=dates[2])


@pytest.mark.parametrize(
    "month, issued, ahead, year",
    [
        (5, "2026-03", False, 2026),
        (8, "2026-03", False, 2026),
        (9, "2026-03", False, 2025),
        (9, "2026-03", True, 2026),
        (2, "2026-03", True, 2026),
        (1, "2025-12", True, 2026),
        (1, "2025-12", False, 2025),
        (11, "2025", False, 2025),
    ],
)
def test_a_month_is_the_nearest_with_a_bias_to_the_past(month: int, issued: str, ahead: bool, year: int) -> None:  # noqa: FBT001  a column
    assert year_of_month(month, _context(issued), ahead=ahead) == year


@pytest.mark.parametrize("told, month, year", [("1938", 11, 1938), ("1938-11", 12, 1938), ("1938-11", 1, 1939)])
def test_in_a_story_of_long_ago_months_follow_each_other(told: str, month: int, year: int) -> None:
    context = _context("2026-03", told=told)
    assert is_story(context)
    assert year_of_month(month, context, ahead=False) == year


@pytest.mark.parametrize("month, year", [(2, 2025), (3, 2024), (11, 2024)])
def test_without_an_issue_a_month_more_than_half_a_year_back_is_the_next_years(month: int, year: int) -> None:
    context = Context(previous=PartialDate.parse("2024-09"))
    assert year_of_month(month, context, ahead=False) == year


def test_last_year_is_no_story() -> None:
    assert not is_story(_context("2026-03", told="2025-11"))


@pytest.mark.parametrize(
    "day, issued, previous, found",
    [
        (21, "2026-03-27", "2026-02-18", "2026-02-21"),
        (26, "2026-03-27", "2026-02-18", "2026-03-26"),
        (20, "2026-03-22", "2026-02-19", "2026-02-20"),
        (21, "2026-03-27", "2011-02-28", "2026-03-21"),
        (31, "2026-04-01", None, "2026-03-31"),
        (31, "2026-03-30", "2026-03-31", "2026-03-31"),
        (29, "2026-04-15", "2026-05-26", "2026-05-29"),
        (2, "1938", "1938-11-01", "1938-11-02"),
        (15, "2026-04-20", "2026-05-01", "2026-05-15"),
        (16, "2026-04-20", "2026-05-01", "2026-04-16"),
        (5, None, None, None),
    ],
)
def test_a_bare_day_follows_the_date_told_or_is_near_the_issue(
    day: int, issued: str | None, previous: str | None, found: str | None
) -> None:
    context = _context(issued, previous) if issued else Context()
    value = bare_day(day, context, ahead=False)
    assert (value.isoformat() if value else None) == found


def test_days_of_a_story_follow_each_other() -> None:
    value = bare_day(15, _context("2026-03-27", "1938-11-12"), ahead=False)
    assert value is not None
    assert value.isoformat() == "1938-11-15"
