import pytest

from extractor.views.naming import Box, with_room

NAME: Box = (5, 0, 25, 10)


@pytest.mark.parametrize(
    "names, nodes, written",
    [
        ([NAME], [], [True]),
        ([NAME], [(0, 0, 4, 10)], [True]),
        ([NAME], [(10, 4, 12, 6)], [False]),
        ([NAME, (20, 5, 40, 15)], [], [True, False]),
        ([NAME, (26, 0, 40, 10)], [], [True, True]),
        ([NAME, (20, 5, 40, 15), (30, 5, 50, 15)], [], [True, False, True]),
    ],
)
def test_a_name_is_written_where_nothing_heavier_stands(
    names: list[Box], nodes: list[Box], written: list[bool]
) -> None:
    assert with_room(names, nodes) == written
