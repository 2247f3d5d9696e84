import pytest

from extractor.views.naming import Box, beside, length, with_room

NODE: Box = (92, 42, 108, 58)
PLACES = beside(100, 50, 8, "方若谷", 10)


def test_chinese_characters_are_as_wide_as_high_and_letters_are_narrower() -> None:
    assert length("方若谷") == 3
    assert 1 < length("2024") < 3


def test_a_name_stands_at_its_node_and_never_on_it() -> None:
    assert len(PLACES) == 8
    for place in PLACES:
        left, top, right, bottom = place.box
        assert 30 <= right - left <= 40
        assert right <= NODE[0] or left >= NODE[2] or bottom <= NODE[1] or top >= NODE[3]
        assert {"start": left, "end": right, "middle": (left + right) / 2}[place.anchor] == pytest.approx(place.x)
        assert (top + bottom) / 2 == pytest.approx(place.y)


@pytest.mark.parametrize("sides", range(4))
def test_a_name_goes_to_the_first_side_that_is_free(sides: int) -> None:
    taken = [(place.x - 1, place.y - 1, place.x + 1, place.y + 1) for place in PLACES[:sides]]
    assert with_room([PLACES], [NODE, *taken]) == [PLACES[sides]]


def test_a_name_without_room_is_not_written() -> None:
    assert with_room([PLACES], [(0, 0, 200, 200)]) == [None]


def test_a_name_touches_none_of_a_heavier_node() -> None:
    heavier, lighter = beside(0, 0, 4, "方若谷", 10), beside(10, 0, 4, "文怀远", 10)
    first, second = with_room([heavier, lighter], [])
    assert first == heavier[0]
    assert second is not None
    assert second != lighter[0]
