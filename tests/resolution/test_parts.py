"""Names of parts and of what they are parts of."""

import pytest

from extractor.resolution.parts import core, editions, is_festival, is_part, is_part_of_session

SESSION = "溪口镇第六届人民代表大会第八次会议"


@pytest.mark.parametrize(
    "part", ["闭幕会", "开幕大会", "第一次全体会议", "预备会议", "主席团第二次会议", "分组讨论", "各代表团举行分组讨论"]
)
def test_parts_of_a_session(part: str) -> None:
    assert is_part_of_session(f"{SESSION}{part}")
    assert is_part(part)


@pytest.mark.parametrize("part", ["开幕式", "闭幕晚会", "颁奖典礼", "系列活动之一的乡村徒步赛"])
def test_parts_of_a_festival(part: str) -> None:
    name = f"溪口镇第三届桃花节{part}"
    assert is_part(name)
    assert not is_part_of_session(name)
    assert not is_festival(name)


@pytest.mark.parametrize("name", [SESSION, "溪口镇第三届桃花节", "防汛工作部署会", "全镇三级干部会议", "座谈会"])
def test_what_is_no_part(name: str) -> None:
    assert not is_part(name)


@pytest.mark.parametrize(
    "name, bare",
    [
        ("溪口镇第三届桃花节", "桃花节"),
        ("2024年“书香溪口”读书周", "书香溪口读书周"),
        ("溪口镇全民健身运动会", "全民健身运动会"),
    ],
)
def test_the_name_of_a_festival_without_town_and_edition(name: str, bare: str) -> None:
    assert core(name) == bare
    assert is_festival(name)


def test_the_editions_that_a_text_names() -> None:
    assert editions(f"{SESSION}闭幕，镇六届人大七次会议以来") == {(6, 8), (6, 7)}
    assert editions("镇人代会举行分组讨论") == set()
