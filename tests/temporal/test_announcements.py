import pytest

from extractor.temporal.announcements import is_announced
from extractor.temporal.expressions import find_dates


@pytest.mark.parametrize(
    "text, announced",
    [
        ("活动将于9月2日举行", True),
        ("定于28日召开", True),
        ("预计在10月完工", True),
        ("会议推迟到12日", True),
        ("原定当地时间5日开始", True),
        ("9月1日起，将全面实施", True),
        ("9月即将开馆", True),
        ("报名截止日期为 9 月 2 日", True),
        ("9月2日举行", False),
        ("9月2日，将他送往医院", False),
        ("将材料交齐后，9月2日开工", False),
        ("去年9月2日举行", False),
    ],
)
def test_what_stands_beside_the_date_announces_it(text: str, announced: bool) -> None:  # noqa: FBT001  a column
    (found,) = find_dates(text)
    assert is_announced(text, found.start, found.end) == announced
    assert found.announced == announced
