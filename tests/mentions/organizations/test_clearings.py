import pytest

from extractor.mentions.organizations.clearings import clear_floor, ends_with_deputy, is_no_body
from tests.mentions.readings import surfaces


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


def test_a_delegation_whose_home_is_not_told_and_a_programme_are_no_bodies() -> None:
    assert surfaces("区长贺知远率党政考察团一行16人到访。考察团参观了蓼园。", "ORG") == []
    assert surfaces("民警指导居民安装“国家反诈中心”手机软件。", "ORG") == []


def test_a_class_of_firms_before_a_firm_is_none_of_its_name() -> None:
    assert surfaces("爱心企业蓼通运输有限公司捐赠大米。", "ORG") == ["蓼通运输有限公司"]
