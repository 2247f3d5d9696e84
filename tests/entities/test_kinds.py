import pytest

from extractor.entities.kinds import meant_by_kind
from tests.entities.readings import bodies_of


@pytest.mark.parametrize(
    "surface, before, whole",
    [
        ("公司", ["芦汀镇", "荻浦木业有限公司"], "荻浦木业有限公司"),
        ("学院党委", ["芦汀职业学院", "荻浦集团"], "芦汀职业学院党委"),
        ("学校", ["芦汀中学"], "芦汀中学"),
        ("公司", ["芦汀镇"], None),
        ("镇党委", ["芦汀镇"], None),
    ],
)
def test_a_kind_without_a_name_means_the_body_named_last(surface: str, before: list[str], whole: str | None) -> None:
    assert meant_by_kind(surface, before) == whole


def test_a_title_of_the_firm_named_before() -> None:
    source = "云州荻浦木业有限公司正赶制订单。公司副总经理段澄介绍了情况。"
    assert bodies_of(source) == {"云州荻浦木业有限公司"}
