import pytest

from extractor.relations.tellings.deeds import deed_namings
from tests.relations.markup import deeds, scene, story


@pytest.mark.parametrize(
    "marked, told",
    [
        ("开展走访活动，检查组很认真。", []),
        ("[B 镇人大]在[B 县人大]的指导下，组织代表学习。", []),
        (
            "[P 韩秋实][D 3月2日]在[L 云州]考察时，先后来到[L 石桥村]。",
            [("visit", "在云州考察"), ("visit", "先后来到石桥村")],
        ),
        ("[P 韩秋实]在调研时，讲了春耕。", []),
        ("[P 韩秋实]结合实际，深入剖析了检查考核过多的成因。", []),
        ("[P 韩秋实]深入浅出，对检查情况进行说明。", []),
        ("[D 3月2日]，要抓紧改造，确保春节前建成通车。", []),
        ("[P 韩秋实]强调，要走访慰问[B 镇敬老院]。", []),
        ("[P 韩秋实]将走访[B 镇敬老院]。", []),
        ("△图为[P 韩秋实]走访[B 镇敬老院]。", []),
        ("[D 3月2日]，[P 韩秋实]检查情况属实。", []),
        ("新当选的[O 镇长]发言。", []),
        ("选举办法通过。", []),
        ("会见中，[P 韩秋实]致谢。", []),
        ("[D 5月3日]，[B 镇党委]召开会议，研究防汛工作。", [("work_meeting", "召开会议")]),
        ("[B 镇党委]召开会议室装修协调会。", []),
        ("# [B 镇党委]召开会议 [P 韩秋实]主持", [("work_meeting", "召开会议")]),
        ("准备召开会议。", []),
        ("[D 5月3日]，[E 读书活动]正式启动。", []),
        ("[D 5月3日]，方案若是定下，渡口即可开工建设。", []),
        ("做好“回头看”是硬任务。", []),
        ("[P 韩秋实]布置了作业，每人走访[B 石桥村]一户人家。", []),
    ],
)
def test_a_verb_tells_of_an_event(marked: str, told: list[tuple[str, str]]) -> None:
    assert deeds(marked) == told


def test_one_more_visit_of_the_same_round_only_joins() -> None:
    (naming,) = deed_namings(scene("[P 韩秋实]一行还看望了一线民警。"))
    assert naming.force == "joins"


@pytest.mark.parametrize(
    "marked, types",
    [
        ("[P 韩秋实]一行还拜访了[B 云帆集团]、[B 石桥商会]。", ["visit"]),
        ("[D 4月2日]，[P 韩秋实]会见[P 程景行]。\n会见后，双方签署了谅解备忘录。", ["discussion", "ceremony"]),
        (
            "[D 4月2日]，召开[E 第九次会议]。\n会议审议表决了人事任免：任命[P 韩秋实]为[O 局长]。",
            ["work_meeting", "vote"],
        ),
        ("大会选举产生了中共墨埠镇第三届委员会。", ["election"]),
    ],
)
def test_deeds_that_stand_alone(marked: str, types: list[str]) -> None:
    assert [event.type for event in story(marked, issued="2024-04").events()] == types
