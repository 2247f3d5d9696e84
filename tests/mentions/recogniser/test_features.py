import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.mentions.persons.names import has_form
from extractor.mentions.recogniser.features import CLAUSES, EDGES, SIDES, features, form_of, name_forms


@pytest.mark.parametrize(
    "text, names",
    [
        ("叶晚舟说", ["叶晚", "叶晚舟"]),
        ("请欧阳澜先走", ["欧阳澜", "欧阳澜先"]),
        ("这里没人", []),
        ("", []),
    ],
)
def test_every_stretch_in_the_form_of_a_name_is_seen(text: str, names: list[str]) -> None:
    found = [text[start:end] for start, end in name_forms(text)]
    assert [name for name in found if name in names] == names
    assert bool(found) == bool(names)


@pytest.mark.parametrize(
    "text, start, end, feature",
    [
        ("在叶晚舟家", 1, 4, "family=叶"),
        ("在叶晚舟家", 1, 4, "given=晚舟"),
        ("在叶晚舟家", 1, 4, "around=在家"),
        ("请欧阳澜先走", 1, 4, "family=欧阳"),
        ("请欧阳澜先走", 1, 4, "given=澜"),
        ("叶晚舟", 0, 3, "left2=||"),
        ("叶晚舟2次", 0, 3, "right=0"),
        ("叶晚舟，大家好", 0, 3, "follower=,^"),
        ("在叶晚舟家", 1, 4, "left=在"),
    ],
)
def test_what_is_said_of_a_stretch(text: str, start: int, end: int, feature: str) -> None:
    assert feature in features(text, start, end)


@pytest.mark.parametrize(
    "text, sides",
    [
        ("杜云帆、叶晚舟、江白到场", "y/y"),
        ("拖把、叶晚舟到场", "n/"),
        ("叶晚舟到场", "/"),
    ],
)
def test_a_list_tells_what_else_it_names(text: str, sides: str) -> None:
    start = text.index("叶")
    found = [feature for feature in features(text, start, start + 3) if feature.startswith("list=")]
    assert len(found) == 1
    assert found[0].startswith(f"list={sides}")


@given(st.text("叶晚舟欧阳江白在说、，12 \n\t", max_size=20))
def test_stretches_have_the_form_and_features_fit_into_a_line(text: str) -> None:
    for start, end in name_forms(text):
        assert has_form(text[start:end])
        assert not [feature for feature in features(text, start, end) if "\t" in feature or "\n" in feature]


@given(st.text("叶晚舟欧阳江白王镇长说、，2", max_size=20))
def test_lists_and_edges_tell_no_more_than_the_bounds_know(text: str) -> None:
    for start, end in name_forms(text):
        form = form_of(text[start:end])
        *_, listed, across, followed = features(text, start, end)
        assert listed in {f"list={left}/{right}{form}" for left in SIDES for right in SIDES}
        assert across in {f"across={edge}{form}" for edge in EDGES}
        assert followed in {f"across+follower={edge}{clause}" for edge in EDGES for clause in CLAUSES}
