from collections.abc import Iterator

import pytest

from extractor.engines import ALONE
from extractor.reading.failure import Failure

ITEMS = [Failure(path=path, reason="") for path in "abc"]


def test_alone_does_one_after_the_other_and_holds_nothing_back() -> None:
    read: list[str] = []

    def items() -> Iterator[Failure]:
        for one in ITEMS:
            read.append(one.path)
            yield one

    done = ALONE.run(lambda one: one.path.upper(), items(), lambda _: "lost")
    assert next(done) == (ITEMS[0], "A")
    assert read == ["a"]
    assert list(done) == [(ITEMS[1], "B"), (ITEMS[2], "C")]


def test_small_and_large_items_come_in_their_order() -> None:
    assert list(ALONE.map(str, [3, 1, 2])) == ["3", "1", "2"]
    assert list(ALONE.nearby(str, [3, 1, 2])) == ["3", "1", "2"]


def test_what_is_wrong_comes_out() -> None:
    with pytest.raises(ZeroDivisionError):
        list(ALONE.map(lambda one: 1 // one, [0]))
    with ALONE.held():
        ALONE.expect(["a"])
        assert ALONE.cores == 1
