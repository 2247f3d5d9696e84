import pytest

from extractor.mentions.organizations.clearings import clear_floor, ends_with_deputy, is_no_body


@pytest.mark.parametrize(
    "before, name",
    [
        ("区人大代表韩秋实邀上区交警大队", "区交警大队"),
        ("带队到芦汀考察代表联络站", "代表联络站"),
        ("来墨埠镇调研敬老院", "敬老院"),
        ("区人大代表联络站", "区人大代表联络站"),
        ("镇文化站", "镇文化站"),
    ],
)
def test_no_name_is_read_across_a_deputy_or_a_journey(before: str, name: str) -> None:
    assert before[clear_floor(before, 0, len(before)) :] == name


@pytest.mark.parametrize("text, ends", [("区人大代表韩秋实", True), ("区人大代表工作", False), ("镇文化", False)])
def test_a_deputy_ends_with_his_name(text: str, ends: bool) -> None:  # noqa: FBT001
    assert ends_with_deputy(text, len(text)) is ends


@pytest.mark.parametrize("text, honour", [("获评“芦汀式水上派出所”称号", True), ("走进“云帆”派出所", False)])
def test_a_long_quotation_is_a_title_of_honour(text: str, honour: bool) -> None:  # noqa: FBT001
    start = text.index("派出所")
    assert is_no_body(text, start, start + 3) is honour
