import pytest

from extractor.relations.participation.role_verbs import VERB, role_of


@pytest.mark.parametrize(
    "sentence, roles",
    [
        ("主持会议并讲话", ["chair", "speaker"]),
        ("作政府工作报告", ["presenter"]),
        ("作年度水务总结", ["speaker"]),
        ("进行了说明", ["presenter"]),
        ("进行了总结", ["speaker"]),
        ("在大家的陪同下", ["attendee"]),
        ("率团赴海州考察", ["leader"]),
        ("宣布比赛开幕", ["launcher"]),
        ("介绍渡口改造情况", ["speaker"]),
        ("介绍客人", []),
    ],
)
def test_a_verb_gives_a_role(sentence: str, roles: list[str]) -> None:
    assert [role_of(verb) for verb in VERB.finditer(sentence)] == roles
