import pytest

from extractor.temporal.forms import Era
from extractor.temporal.kinds.periods import count
from extractor.temporal.scanner import scan
from extractor.temporal.values import PartialDate


@pytest.mark.parametrize(
    "text, start, end, years",
    [
        ("改革开放以来", "1978-12", None, None),
        ("新中国成立70年来", "1949-10-01", None, 70),
        ("改革开放四十多年来", "1978-12", None, 40),
        ("党的二十大以来", "2022-10", None, None),
        ("十九届五中全会以来", "2020-10", None, None),
        ("十三五", "2016", "2020", None),
        ("上世纪90年代", "1990", "1999", None),
        ("20世纪60年代初", "1960", "1969", None),
        ("八十年代", "1980", "1989", None),
        ("上世纪末", "1990", "1999", None),
        ("本世纪初", "2000", "2009", None),
        ("19世纪中期", "1840", "1859", None),
        ("20世纪后期", "1950", "1999", None),
    ],
)
def test_periods(text: str, start: str, end: str | None, years: int | None) -> None:
    (point,) = scan(text)
    last = PartialDate.parse(end) if end else None
    assert point.form == Era(start=PartialDate.parse(start), end=last, years=years)


@pytest.mark.parametrize("text", ["“十四五”规划", "“六五”普法", "第十五五金店", "二十五五", "三五成群"])
def test_fives_that_are_no_plan_period(text: str) -> None:
    assert list(scan(text)) == []


def test_vague_counts_tell_no_number() -> None:
    assert [count(word) for word in ("五", "12", "多", "数十", "半")] == [5, 12, None, None, None]
