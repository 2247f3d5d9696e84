import pytest

from tests.relations.markup import story


@pytest.mark.parametrize(
    "marked, more",
    [
        ("召开[E 推进会]，[P 韩秋实]、[P 许诺]等出席。", True),
        ("召开[E 推进会]，[P 韩秋实]、[P 许诺]同志等镇领导出席。", True),
        ("召开[E 推进会]，[P 韩秋实]、[P 许诺]出席。", False),
        ("召开[E 推进会]，[P 许诺]等待发言。\n[P 韩秋实]出席。", False),
        ("召开[E 推进会]。", False),
    ],
)
def test_a_list_that_ends_in_and_others_is_incomplete(marked: str, more: bool) -> None:  # noqa: FBT001
    (event,) = story(marked).events()
    assert event.more_participants is more
