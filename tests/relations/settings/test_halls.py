import pytest

from tests.relations.markup import story


@pytest.mark.parametrize(
    "marked, place",
    [
        ("在[L 渡口产业园]路演厅，[B 石桥镇]召开[E 企业家座谈会]。", "渡口产业园"),
        ("[D 10月29日]，[B 石桥驿站]在[L 渡口社区]正式揭牌启用。", "渡口社区"),
        ("[P 甲一]在[L 渡口村联络站]接待来访选民。", "渡口村联络站"),
        ("在[L 渡口村联络站]，[P 甲一]与15名居民座谈，就供热问题听取意见。", "渡口村联络站"),
        ("位于[L 渡口邻里中心]的骑手驿站正式启用，[P 甲一]出席[E 启用仪式]。", "渡口邻里中心"),
        ("[P 甲一]在[L 渔具陈列馆]给孩子们上了一堂民俗课。", "渔具陈列馆"),
    ],
)
def test_words_beside_holding_set_an_event_in_a_place(marked: str, place: str) -> None:
    assert story(marked).events()[0].place == place
