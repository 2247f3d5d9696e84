import pytest

from tests.relations.markup import story


@pytest.mark.parametrize(
    "marked, start, end",
    [
        ("[D 4月2日]，[E 第三届柳编节]开幕。\n据悉，活动将持续至[D 4月15日]。", "2024-04-02", "2024-04-15"),
        ("[D 4月2日]，[E 第九届运动会]开幕。\n本届运动会[D 4月9日]闭幕。", "2024-04-02", "2024-04-09"),
        ("[D 4月2日]，召开[E 防汛推进会]。\n柳编节[D 4月9日]闭幕。", "2024-04-02", "2024-04-02"),
        ("[D 近日]，[B 墨埠镇]开展[E 2023年第三季度义务巡河活动]。", "2023", "2023"),
        ("[D 4月2日]，[B 墨埠镇]召开[E 2023年第三次护河推进会]。", "2024-04-02", "2024-04-02"),
    ],
)
def test_the_first_and_last_day(marked: str, start: str, end: str) -> None:
    event = story(marked, issued="2024-04").events()[0]
    assert (event.start, event.end) == (start, end)
