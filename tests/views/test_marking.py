import pytest

from extractor.graph.transcript import Mark
from extractor.views.marking import marked, marked_at


@pytest.mark.parametrize(
    "text, names, expected",
    [
        ("方若谷主持。", [("方若谷", "person")], '<mark class="person">方若谷</mark>主持。'),
        ("镇长方若谷", [("镇长", "office"), ("镇", "place")], '<mark class="office">镇长</mark>方若谷'),
        ("<b>方若谷</b>", [("方若谷", "person")], '&lt;b&gt;<mark class="person">方若谷</mark>&lt;/b&gt;'),
        ("a<b", [("a<b", "person")], '<mark class="person">a&lt;b</mark>'),
        ("方若谷", [("", "person")], "方若谷"),
        ("镇长方若 谷主持", [("方若谷", "person")], '镇长<mark class="person">方若 谷</mark>主持'),
        ("方若\n谷和方若", [("方若谷", "person")], '<mark class="person">方若\n谷</mark>和方若'),
    ],
)
def test_names_are_marked_and_text_is_escaped(text: str, names: list[tuple[str, str]], expected: str) -> None:
    assert marked(text, names) == expected


def test_mentions_within_mentions_are_nested_and_crossing_ones_left_out() -> None:
    marks = [
        Mark(start=0, end=5, label="OFFICE", thing=None),
        Mark(start=0, end=3, label="ORG", thing="x"),
        Mark(start=4, end=8, label="PERSON", thing="y"),
        Mark(start=5, end=8, label="PERSON", thing="z"),
    ]
    assert marked_at("溪口镇镇长方<谷主持", marks) == (
        '<mark class="office" title="OFFICE"><mark class="organization" title="ORG">溪口镇</mark>镇长</mark>'
        '<mark class="person" title="PERSON">方&lt;谷</mark>主持'
    )
