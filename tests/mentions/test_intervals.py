from hypothesis import given
from hypothesis import strategies as st

from extractor.mentions.intervals import Intervals

_SPANS = st.lists(st.tuples(st.integers(0, 40), st.integers(1, 8)).map(lambda pair: (pair[0], pair[0] + pair[1])))


@given(spans=_SPANS, start=st.integers(0, 40), length=st.integers(1, 8))
def test_a_clash_is_a_shared_character(spans: list[tuple[int, int]], start: int, length: int) -> None:
    end = start + length
    assert Intervals(spans).clash(start, end) == any(a < end and start < b for a, b in spans)


def test_what_only_touches_does_not_clash() -> None:
    occupied = Intervals([(3, 5), (4, 9)])
    assert not occupied.clash(0, 3)
    assert not occupied.clash(9, 12)
    assert occupied.clash(8, 9)
