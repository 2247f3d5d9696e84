from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.mentions.recogniser.bounds import may_reach
from extractor.mentions.recogniser.features import name_forms
from extractor.mentions.recogniser.model import likelihood


@settings(deadline=None)
@given(st.text("叶晚舟江白李王镇长说，、。在家对1", max_size=24), st.sampled_from([0.01, 0.1, 0.5, 0.9]))
def test_what_is_turned_away_could_not_have_reached_it(text: str, least: float) -> None:
    for start, end in name_forms(text):
        if not may_reach(least, text, start, end):
            assert likelihood(text, start, end) < least


def test_some_are_turned_away_and_some_are_not() -> None:
    text = "在叶晚舟家答复，全镇安全生产工作平稳有序"
    told = {text[start:end]: may_reach(0.9, text, start, end) for start, end in name_forms(text)}
    assert told["叶晚舟"]
    assert set(told.values()) == {True, False}


def test_hardly_more_is_looked_at_than_can_be_a_name() -> None:
    text = "全镇安全生产工作平稳有序，高温天气下施工单位要和村民商量时间，方便群众出行，汤圆、毛巾和包子都有"
    forms = list(name_forms(text))
    assert len(forms) > 20
    assert sum(may_reach(0.1, text, *stretch) for stretch in forms) <= len(forms) // 10
