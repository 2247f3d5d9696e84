import pytest

from extractor.relations.reference.sameness import same_elsewhere, same_name
from extractor.relations.tellings.namings import Naming
from tests.relations.markup import story


def _namings(marked: str) -> tuple[Naming, list[Naming]]:
    """The last naming of a story, and those before it."""
    *others, last = story(marked).namings()
    return last, others


@pytest.mark.parametrize(
    "one, other, same",
    [
        ("墨埠镇防汛工作部署会", "防汛工作部署会", True),
        ("防汛工作部署会", "墨埠镇防汛工作部署会", True),
        ("防汛工作部署会", "护林工作交流会", False),
        # numbers of terms and sessions decide
        ("墨埠镇第七届人民代表大会第六次会议", "七届人大六次会议", True),
        ("墨埠镇第七届人民代表大会第六次会议", "墨埠镇第七届人民代表大会第五次会议", False),
        ("墨埠镇第七届人民代表大会第六次会议", "墨埠镇第八届人民代表大会第六次会议", False),
        # organs decide
        ("镇妇联第三次会议", "镇工会第三次会议", False),
        ("镇纪委第一次全体会议", "镇党委第一次全体会议", False),
        # what prepares a session is none of it
        ("大会主席团第一次会议", "墨埠镇第七届代表大会第一次会议", False),
    ],
)
def test_two_names_of_one_event(one: str, other: str, same: bool) -> None:  # noqa: FBT001
    last, others = _namings(f"召开[E {other}]。\n召开[E {one}]。")
    assert same_name(last, others) is same


def test_a_whole_session_is_not_named_by_its_sittings() -> None:
    last, others = _namings("召开[E 第一次全体会议]。\n召开[E 墨埠镇第七届人民代表大会第一次会议]。")
    assert not same_name(last, others)


def test_a_verb_has_no_name() -> None:
    last, others = _namings("[B 墨埠镇]召开[E 走访石桥农场]。\n[P 韩秋实]走访[B 石桥农场]。")
    assert last.form == "verb"
    assert not same_name(last, others)
    assert not same_name(others[0], [last])


@pytest.mark.parametrize(
    "marked, same",
    [
        # between articles a short name says nothing, but for the one session that a town holds
        ("召开[E 座谈会]。\n\n召开[E 座谈会]。", False),
        ("召开[E 防汛座谈会]。\n\n召开[E 座谈会]。", False),
        ("召开[E 墨埠镇防汛工作座谈会]。\n\n召开[E 防汛工作座谈会]。", True),
        ("召开[E 墨埠镇第七届人民代表大会第六次会议]。\n\n举行[E 人代会]。", True),
        ("召开[E 表彰大会]。\n\n召开[E 表彰大会]。", False),
        ("召开[E 墨埠镇第七届人民代表大会第六次会议]。\n\n举行[E 第二次全体会议]。", True),
        ("召开[E 防汛工作部署会议]。\n\n举行[E 第二次全体会议]。", False),
        # the same people went to the same place, and one of the two has no day
        ("# [P 韩秋实]走访[L 墨埠]\n\n[D 5月3日]，[P 韩秋实]走访[L 墨埠镇]。", True),
        ("[D 5月2日]，[P 韩秋实]走访[L 墨埠]。\n\n[D 5月3日]，[P 韩秋实]走访[L 墨埠镇]。", False),
        ("# [P 许诺]走访[L 墨埠]\n\n[D 5月3日]，[P 韩秋实]走访[L 墨埠镇]。", False),
        ("# [P 韩秋实]走访[L 荻浦]\n\n[D 5月3日]，[P 韩秋实]走访[L 墨埠镇]。", False),
        ("# [P 韩秋实]检查[L 墨埠]\n\n[D 5月3日]，[P 韩秋实]走访[L 墨埠镇]。", False),
        # the same person elected
        ("补选[P 许诺]为[O 镇长]。\n\n大会选举[P 许诺]为[O 镇长]。", True),
        ("补选[P 查立]为[O 镇长]。\n\n大会选举[P 许诺]为[O 镇长]。", False),
        ("[P 许诺]荣获金奖。\n\n大会选举[P 许诺]为[O 镇长]。", False),
    ],
)
def test_what_another_article_tells_again(marked: str, same: bool) -> None:  # noqa: FBT001
    last, others = _namings(marked)
    assert same_elsewhere(last, others) is same
