import pytest

from extractor.relations.scenes import Scene
from extractor.relations.tellings.outings import gifts, outings
from extractor.relations.tellings.verbs import Phrase
from tests.relations.markup import deeds, scene


def _told(found: Scene, phrases: list[Phrase]) -> list[tuple[str, list[str]]]:
    return [(found.text[p.start : p.end], [mark.mention.text for mark in p.targets]) for p in phrases]


@pytest.mark.parametrize(
    "marked, told",
    [
        ("[D 3月5日]，[B 镇团委]组织青年志愿者在水库边栽下香樟80株，鸟鸣阵阵。", ["栽下香樟80株"]),
        ("[D 3月5日]，[B 镇团委]组织开展党员清扫码头。", ["清扫码头"]),
        ("[D 3月]，[B 镇团委]组织青年志愿者栽下香樟80株。", []),
        ("[B 镇团委]组织青年志愿者栽下香樟80株。", []),
        ("[D 3月5日]，[B 镇团委]多次组织青年志愿者栽下香樟。", []),
        ("[D 3月5日]，[B 镇团委]组织栽下香樟80株。", []),
        ("[D 3月5日]，[B 镇团委]组织青年志愿者，栽下香樟80株。", []),
    ],
)
def test_a_body_has_others_work_on_a_day(marked: str, told: list[str]) -> None:
    found = scene(marked)
    assert _told(found, list(outings(found, len(found.text)))) == [(words, []) for words in told]
    assert not list(outings(found, 10))


@pytest.mark.parametrize(
    "marked, told",
    [
        ("[D 3月5日]，[B 云帆商会]向[B 镇卫生院]捐赠救护车，众人鼓掌。", [("捐赠救护车", ["镇卫生院"])]),
        ("[D 3月5日]，[B 云帆商会]为[B 镇卫生院]和[B 石桥小学]捐资", []),
        ("[D 3月5日]，[B 云帆商会]为[B 镇卫生院]和[B 石桥小学]捐资助学", [("捐资助学", ["镇卫生院", "石桥小学"])]),
        ("[D 3月5日]，[B 云帆商会]给渔民捐款了两万元。", [("捐款了两万元", [])]),
        ("[B 云帆商会]向[B 镇卫生院]捐赠救护车。", []),
        ("[D 3月5日]，有人向[B 镇卫生院]捐赠救护车。", []),
        ("[D 3月5日]，[B 云帆商会]来访，向[B 镇卫生院]捐赠救护车。", []),
    ],
)
def test_a_body_gives_on_a_day(marked: str, told: list[tuple[str, list[str]]]) -> None:
    found = scene(marked)
    assert _told(found, list(gifts(found, len(found.text)))) == told
    assert not list(gifts(found, 12))


def test_both_are_activities() -> None:
    assert deeds("[D 3月5日]，[B 云帆商会]向[B 镇卫生院]捐赠救护车。") == [("activity", "捐赠救护车")]
    assert deeds("[D 3月5日]，[B 镇团委]组织党员清理码头。") == [("activity", "清理码头")]
    assert deeds("[D 3月5日]，[B 镇团委]将组织党员清理码头。") == []
