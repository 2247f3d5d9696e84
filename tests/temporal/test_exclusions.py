import pytest

from extractor.temporal.exclusions import Titles, belongs_to_title
from extractor.temporal.scanner import scan


def test_titles_cover_what_stands_inside_them() -> None:
    text = "印发《三年规划》，审议《年报》"
    titles = Titles(text)
    covered = "".join(char for offset, char in enumerate(text) if titles.cover(offset))
    assert covered == "《三年规划》《年报》"


def test_an_unclosed_title_covers_nothing() -> None:
    assert not Titles("印发《三年规划").cover(4)


@pytest.mark.parametrize(
    "text, expected",
    [
        ("2023年全镇安全生产工作会议召开", True),
        ("2023年财政决算报告", True),
        ("2023年上半年经济形势分析会议", True),
        ("2023年，全镇召开会议四十次", False),
        ("2023年完成了预算", False),
        ("2023年活动中心开放", False),
        ("2023年的会议", False),
        ("2023年是换届之年", False),
        ("2023年5月工作会议", False),
        ("今年工作会议", False),
        ("段晓岚家庭获评2024年云州市“最美家庭”。", True),
        ("荻浦公司荣获2025年春茶评比金奖。", True),
        ("授予2024年以来表现突出的个人称号。", False),
    ],
)
def test_years_that_open_a_title(text: str, expected: bool) -> None:  # noqa: FBT001
    assert belongs_to_title(text, next(scan(text))) is expected
