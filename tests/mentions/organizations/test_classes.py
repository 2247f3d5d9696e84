import pytest

from extractor.mentions.organizations.classes import is_of_each


@pytest.mark.parametrize(
    "text, each",
    [
        ("请各乡镇宣传办、团委、文化站配合", True),
        ("各县（市、区）文化站", True),
        ("各位来宾，文化站", False),
        ("文化站", False),
    ],
)
def test_bodies_of_many_localities(text: str, each: object) -> None:
    assert is_of_each(text, text.index("文化站")) is each
