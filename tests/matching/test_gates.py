import re

import pytest

from extractor.matching.gates import gated, gated_sub

SPREAD = re.compile("镇.?长")


class Asked:
    """A search that counts how often it was asked."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self, string: str, *window: int) -> re.Match[str] | None:
        self.times += 1
        return SPREAD.search(string, *window)


@pytest.mark.parametrize(
    "text, window, times, found",
    [
        ("副镇长", (), 1, (1, 3)),
        ("副镇长", (0,), 1, (1, 3)),
        ("副镇长", (0, 2), 1, None),
        ("镇里", (), 0, None),
        ("镇里", (0,), 0, None),
        ("", (), 0, None),
        # from an offset on it is asked itself
        ("镇里", (1,), 1, None),
        ("镇长镇长", (1,), 1, (2, 4)),
    ],
)
def test_a_method_is_asked_where_it_can_match(
    text: str, window: tuple[int, ...], times: int, found: tuple[int, int] | None
) -> None:
    asked = Asked()
    search = gated(asked, ("长", "首"), None)
    match = search(text, *window)
    assert (match.span() if match else None) == found
    assert asked.times == times


def test_one_of_the_words_is_enough_and_it_is_asked_once() -> None:
    asked = Asked()
    assert gated(asked, ("长", "镇"), None)("镇长") is not None
    assert asked.times == 1


def test_what_comes_back_where_nothing_can_match() -> None:
    nothing: list[str] = []
    assert gated(SPREAD.findall, ("长",), nothing)("镇里") is nothing
    assert gated(SPREAD.findall, ("长",), nothing)("镇长") == ["镇长"]


def test_a_text_without_the_words_is_returned_as_it_is() -> None:
    asked: list[str] = []

    def name(match: re.Match[str]) -> str:
        asked.append(match[0])
        return "·"

    sub = gated_sub(re.compile("镇.?长"), ("长",))
    text = "镇里开会"
    assert sub(name, text) is text
    assert sub(name, "镇长、镇首长") == "·、·"
    assert asked == ["镇长", "镇首长"]
    assert sub("·", "镇长、镇首长", 1) == "·、镇首长"
    assert sub("·", "首长") == "首长"
