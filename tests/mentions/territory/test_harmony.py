import pytest

from extractor.mentions.territory.harmony import is_harmony
from tests.mentions.readings import surfaces


@pytest.mark.parametrize(
    "text, at, lucky", [("颐和敬老院", 2, True), ("嘉和社区", 2, True), ("负责和村民", 3, False), ("和", 1, False)]
)
def test_a_pair_that_names_are_made_of(text: str, at: int, *, lucky: bool) -> None:
    assert is_harmony(text, at) is lucky


@pytest.mark.parametrize(
    "text, bodies",
    [
        ("走访颐和敬老院和泰和养老院。", ["颐和敬老院", "泰和养老院"]),
        ("芦汀镇颐和养老院院长方若谷介绍了情况。", ["芦汀镇颐和养老院"]),
        ("走访老人和荻浦敬老院。", ["荻浦敬老院"]),
    ],
)
def test_houses_named_in_harmony_are_read_whole(text: str, bodies: list[str]) -> None:
    assert surfaces(text, "ORG") == bodies
