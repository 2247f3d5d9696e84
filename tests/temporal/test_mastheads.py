import pytest

from extractor.temporal.expressions import find_dates
from extractor.temporal.mastheads import printed_date


@pytest.mark.parametrize(
    "text, month",
    [
        ("柳溪月报\n2023年6月30日 第12期\n正文", "2023-06"),
        ("正文一段。\n青禾镇人民政府\n二〇一二年三月九日\n", "2012-03"),
        ("发布时间：2024-05-06\n正文", "2024-05"),
        ("2023年6月30日，第三期培训班开班。", None),
        ("3月5日\n正文", None),
        ("柳溪街道人大工委编    2023年11月\n正文", "2023-11"),
        ("正文" * 150 + "\n2023年11月\n大事记", None),
        ("正文" * 150 + "\n柳溪 2023年11月 第11期 2\n正文", "2023-11"),
        ("正文" * 150 + "\n2023年11月，第3期培训班开班。\n正文", None),
        ("柳溪镇\n2023年1月至6月\n正文", None),
    ],
)
def test_the_date_that_a_bulletin_prints_as_its_own(text: str, month: str | None) -> None:
    found = printed_date(text, find_dates(text))
    assert (found.isoformat() if found else None) == month
