import pytest

from extractor.relations.moments import Moment
from extractor.relations.reference.coreference import Cluster
from extractor.relations.settings.sequels import following, taken_up
from tests.relations.markup import story

DAYS = Moment(start="2024-04-02", end="2024-04-09", time="下午")


def _starts(marked: str) -> list[str | None]:
    return [event.start for event in story(marked, issued="2024-04").events()]


def _clusters(marked: str) -> list[Cluster]:
    """Each naming of a story as an event of its own."""
    return [Cluster(namings=(naming,)) for naming in story(marked).namings()]


def test_a_ceremony_that_opens_or_closes_a_course_is_on_its_first_or_last_day() -> None:
    course = "[D 4月2日至9日]，[B 墨埠镇]举办[E 修船培训班]。\n"
    assert _starts(course + "[P 韩秋实]出席[E 开班式]。") == ["2024-04-02", "2024-04-02"]
    assert _starts(course + "[P 韩秋实]出席[E 结业式]。") == ["2024-04-02", "2024-04-09"]


def test_what_follows_another_event_has_its_day() -> None:
    told = "[D 4月2日]，[P 韩秋实]来到[L 石桥村]调研。\n[D 4月9日]，召开[E 防汛推进会]。\n会议结束后召开[E 座谈会]。"
    assert _starts(told) == ["2024-04-02", "2024-04-09", "2024-04-09"]


def test_the_last_half_day_is_the_last_of_a_course() -> None:
    course = "[D 4月2日至9日]，[B 墨埠镇]举办[E 修船培训班]。\n[E 结业座谈会]放在最后1天。"
    assert _starts(course) == ["2024-04-02", "2024-04-09"]


@pytest.mark.parametrize(
    "told, day",
    [
        ("会议结束后召开[E 座谈会]。", Moment(start="2024-04-09", end="2024-04-09")),
        ("参观以后，众人召开[E 座谈会]。", Moment(start="2024-04-09", end="2024-04-09")),
        ("在随后召开的[E 座谈会]上，众人发言。", Moment(start="2024-04-09", end="2024-04-09")),
        ("召开[E 座谈会]后，众人散去。", None),
        ("召开[E 座谈会]。", None),
        ("\n会议结束后召开[E 座谈会]。", None),  # in another article
    ],
)
def test_what_follows_is_on_the_last_day_of_what_was_told_before(told: str, day: Moment | None) -> None:
    clusters = _clusters(f"[B 墨埠镇]举办[E 修船培训班]。\n{told}")
    found = following(1, [DAYS, None], clusters)
    assert found == (None if day is None else Moment(start="2024-04-09", end=DAYS.end))
    assert following(1, [None, None], clusters) is None
    assert following(0, [DAYS, None], clusters) is None


def test_what_was_done_beside_a_meeting_has_its_days_and_no_hour() -> None:
    clusters = _clusters("召开[E 防汛推进会]。\n[P 韩秋实]走访[L 石桥村]。\n会前，[P 韩秋实]、[P 许诺]为工作站揭牌。")
    assert [c.type for c in clusters] == ["work_meeting", "visit", "ceremony"]
    other = Moment(start="2024-05-01")
    assert following(2, [DAYS, other, None], clusters) == Moment(start=DAYS.start, end=DAYS.end)
    assert following(2, [None, other, None], clusters) is None


@pytest.mark.parametrize(
    "name, start, end",
    [
        ("开班式", "2024-04-02", "2024-04-02"),
        ("结营仪式", "2024-04-09", "2024-04-09"),
        ("船厂开营仪式", None, None),
        ("欢迎仪式", None, None),
    ],
)
def test_an_edge_of_what_was_told_before(name: str, start: str | None, end: str | None) -> None:
    clusters = _clusters(f"[B 墨埠镇]举办[E 修船培训班]。\n[P 韩秋实]出席[E {name}]。")
    told = taken_up(1, [DAYS, None], clusters, {})
    assert told == (Moment(start=start, end=end) if start else None)
    one_day = Moment(start="2024-04-02", end="2024-04-02", time="下午")
    assert taken_up(1, [one_day, None], clusters, {}) == (one_day if start else None)
    assert taken_up(1, [None, None], clusters, {}) is None
    assert taken_up(0, [DAYS, None], clusters[1:], {}) is None


def test_an_edge_in_another_article_has_no_day_of_this_one() -> None:
    clusters = _clusters("[B 墨埠镇]举办[E 修船培训班]。\n\n[P 韩秋实]出席[E 开班式]。")
    assert taken_up(1, [DAYS, None], clusters, {}) is None


@pytest.mark.parametrize("back, article, day", [(1, 0, DAYS), (3, 0, DAYS), (4, 0, None), (1, 1, None), (0, 0, None)])
def test_what_is_named_by_this_has_the_day_of_the_sentences_right_before(
    back: int, article: int, day: Moment | None
) -> None:
    (cluster,) = _clusters("一。\n二。\n三。\n四。\n这是[B 镇应急办]组织的[E 避险演练]。")
    assert taken_up(0, [None], [cluster], {4 - back: (article, DAYS)}) == day


@pytest.mark.parametrize(
    "marked, day",
    [
        ("会前，[P 韩秋实]走访[L 石桥村]。", Moment()),
        ("会前，与会代表走访[L 石桥村]。", None),
        ("[P 韩秋实]走访[L 石桥村]。", None),
        ("会前，[P 韩秋实]为[P 许诺]揭牌。", None),
    ],
)
def test_a_round_made_before_the_meeting_has_no_day(marked: str, day: Moment | None) -> None:
    assert taken_up(0, [None], _clusters(marked), {}) == day
