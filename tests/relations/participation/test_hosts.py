import pytest

from extractor.relations.participation.hosts import hosts
from tests.relations.markup import scene


@pytest.mark.parametrize(
    "marked, bodies",
    [
        ("活动由[B 镇妇联]和[B 镇工会]联合举办。", [["镇妇联", "镇工会"]]),
        ("比赛由[B 镇工会]主办，热闹非凡。", [["镇工会"]]),
        ("展览由[B 镇文联]主办，[B 镇书画社]承办，很热闹。", [["镇文联", "镇书画社"]]),
        ("大会为期两天，由[B 镇文联]主办。", [["镇文联"]]),
        ("由[B 镇水务站]牵头，[B 镇渔政站]配合，清理河面。", [["镇水务站", "镇渔政站"]]),
        ("活动由志愿者组织。", []),
        ("会议由[P 韩秋实]主持。", []),
    ],
)
def test_hosts_stand_behind_by(marked: str, bodies: list[list[str]]) -> None:
    assert [[mention.text for mention in host.bodies] for host in hosts(scene(marked))] == bodies
