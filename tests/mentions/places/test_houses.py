import pytest

from extractor.mentions.places.houses import MEETING, quiet_kind, room_behind


@pytest.mark.parametrize(
    "name, kind",
    [
        ("荻浦村代表联络站", "contact"),
        ("镇便民服务中心", "service"),
        ("芦汀水厂", "works"),
        ("荻浦村卫生室", "other"),
        ("芦汀中学", None),
    ],
)
def test_houses_that_hardly_ever_act(name: str, kind: str | None) -> None:
    assert quiet_kind(name) == kind


@pytest.mark.parametrize("name", ["芦汀中学", "市青少年宫", "县城二中", "镇中心校"])
def test_houses_in_which_one_meets(name: str) -> None:
    assert MEETING.search(name)


def test_a_building_is_a_room_only_where_one_meets_in_it() -> None:
    text = "芦汀中学教学楼召开"
    assert room_behind(text, 4, met_in=False) is None
    found = room_behind(text, 4, met_in=True)
    assert found is not None
    assert found[0] == "教学楼"


def test_a_room_behind_a_body() -> None:
    found = room_behind("镇政府三楼会议室", 3, met_in=False)
    assert found is not None
    assert found[0] == "三楼会议室"
