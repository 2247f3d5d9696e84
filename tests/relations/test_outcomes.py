import pytest

from extractor.relations.outcomes import outcomes
from tests.relations.markup import scene


@pytest.mark.parametrize(
    "sentence, decided",
    [
        ("大会一致通过了镇政府工作报告的决议。", ["一致通过了镇政府工作报告的决议"]),
        ("会上收到议案9件，其中水利4件。", ["收到议案9件"]),
        ("票决确定了6个项目；补选某某为副镇长。", ["票决确定了6个项目", "补选某某为副镇长"]),
        ("表决通过了各项决议，票决产生实事项目6个。", ["表决通过了各项决议", "票决产生实事项目6个"]),
        ("会议将审议通过了的草案。", []),
        ("大家热烈鼓掌。", []),
    ],
)
def test_a_decision_reaches_from_its_verb_to_the_end_of_the_clause(sentence: str, decided: list[str]) -> None:
    assert [outcome.words for outcome in outcomes(scene(sentence))] == decided
