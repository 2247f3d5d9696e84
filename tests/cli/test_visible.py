import pytest

from extractor.cli.visible import visible


@pytest.mark.parametrize(
    "text, shown",
    [
        ("镇长 a-1", "镇长 a-1"),
        ("a\nb\x1b[2J", r"a\nb\x1b[2J"),
        ("a\u202eb", r"a\u202eb"),
        ("a\u2028b\u2029", r"a\u2028b\u2029"),
        ("a\udcffb", r"a\udcffb"),
        ("a\u3000b", "a\u3000b"),
        ("", ""),
    ],
)
def test_what_would_speak_to_the_terminal_is_escaped(text: str, shown: str) -> None:
    assert visible(text) == shown


def test_some_may_be_kept() -> None:
    assert visible("a\tb\nc\x07", keep="\n\t") == "a\tb\nc\\x07"
