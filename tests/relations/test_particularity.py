import pytest

from tests.relations.markup import story

_REST = "石桥村有三座桥。\n村里人爱桥。\n桥下有船。\n"


@pytest.mark.parametrize(
    "marked, told",
    [
        ("# [B 镇妇联]开展[E 清洁庭院活动]\n石桥村很美。", True),  # headline
        ("[B 镇妇联]开展[E 清洁庭院活动]。", True),  # lead
        (_REST + "[D 4月2日]，[B 镇妇联]开展[E 清洁庭院活动]。", True),  # a day
        (_REST + "[B 镇妇联]开展[E 清洁庭院活动]。", False),  # in passing
        (_REST + "[B 镇妇联]召开[E 清洁庭院推进会]。", True),  # a meeting is particular
        ("# [E 清洁庭院推进会]欢迎您\n[E 清洁庭院推进会]将在[L 石桥村]举行。", False),  # a preview
        ("# [E 渡口采摘节]开幕在即\n石桥村很美。", False),
        ("根据决定，[E 镇第九届人民代表大会第二次会议]于[D 2024年5月22日]召开。", False),  # behind the day of issue
        ("[B 镇人大]研究决定[E 镇第九届人民代表大会第二次会议]召开的时间。", False),
        ("# 镇领导走访困难家庭\n石桥村很美。", False),  # a headline that nothing follows
        ("# [B 镇党委]召开会议\n石桥村很美。", True),  # a headline that says that somebody met
    ],
)
def test_an_activity_is_an_event_where_it_is_reported(marked: str, told: bool) -> None:  # noqa: FBT001
    assert bool(story(marked, issued="2024-04").events()) is told
