import pytest

from extractor.relations.moments import Moment, moment_of, moments, overlap
from tests.relations.markup import story


@pytest.mark.parametrize(
    "marked, starts",
    [
        ("[D 4月2日上午]，召开[E 推进会]。", ["2024-04-02"]),
        ("[D 4月3日]消息：召开[E 推进会]。", []),
        ("[D 今年]召开[E 推进会]。", []),
        ("[D 2023年6月以来]，召开[E 推进会]。", []),
        ("[P 韩秋实]指出，[D 4月5日]要收官。", []),
    ],
)
def test_some_dates_can_date_an_event(marked: str, starts: list[str]) -> None:
    told = story(marked, issued="2024-04")
    (scene,) = told.scenes()
    assert [moment.start for _, moment in moments(scene, told.calendar)] == starts


@pytest.mark.parametrize(
    "marked, start",
    [
        ("[D 4月1日]发文，[D 4月2日]召开[E 推进会]。", "2024-04-02"),
        ("[E 推进会][D 4月2日]召开，[D 4月9日]总结。", "2024-04-02"),
        ("[D 4月2日]，召开“[D 春节]”期间[E 推进会]。", "2024-04-02"),
        ("[D 4月2日]，围绕[D 一季度]开门红召开[E 推进会]。", "2024-04-02"),
    ],
)
def test_the_nearest_date_before_counts_else_the_first_behind(marked: str, start: str) -> None:
    told = story(marked, issued="2024-04")
    moment = moment_of(told.namings()[0], told.calendar)
    assert moment is not None
    assert (moment.start, moment.is_day) == (start, True)


@pytest.mark.parametrize(
    "one, other, shared",
    [
        (("2024-04-02", "2024-04-04"), ("2024-04-04", "2024-04-04"), True),
        (("2024-04-02", "2024-04-02"), ("2024-04-03", "2024-04-03"), False),
        (("2024-04-02", None), ("2024-04-09", "2024-04-09"), True),
    ],
)
def test_periods_overlap_where_they_share_a_day(
    one: tuple[str, str | None],
    other: tuple[str, str | None],
    shared: bool,  # noqa: FBT001
) -> None:
    first, second = (Moment(start=start, end=end) for start, end in (one, other))
    assert overlap(first, second) is shared
    assert overlap(second, first) is shared
