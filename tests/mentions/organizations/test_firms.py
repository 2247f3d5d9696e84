import pytest

from extractor.mentions.candidates import Candidate
from extractor.mentions.organizations.firms import short_firms
from tests.mentions.readings import surfaces, words_of


def test_the_name_before_the_role_of_a_firm() -> None:
    text = "星桥通讯高级副总裁"
    assert words_of(text, short_firms(text, [Candidate(0, len(text), "OFFICE", "open-title")])) == ["星桥通讯"]


@pytest.mark.parametrize(
    "text, bodies",
    [
        ("会见了星桥通讯高级副总裁陆清禾一行。", ["星桥通讯"]),
        ("星桥公司全球总裁陆清禾参加。", ["星桥公司"]),
        ("村民小组组长陆清禾参加。", []),
    ],
)
def test_firms_in_titles(text: str, bodies: list[str]) -> None:
    assert surfaces(text, "ORG") == bodies
