import pytest

from extractor.mentions.organizations.shops import shops
from tests.mentions.readings import surfaces


@pytest.mark.parametrize(
    "text, named",
    [
        ("检查组检查了新天地购物广场、万家福超市。", ["新天地购物广场", "万家福超市"]),
        ("他们来到百姓乐大药房，又来到惠民万家超市。", ["百姓乐大药房", "惠民万家超市"]),
        ("检查了大型超市、沿街饭店。", []),
        ("他们走进路边一家超市。", []),
        ("走访了各酒店。", []),
        ("来到石桥沿线的三家餐馆，察看了非遗工坊。", []),
        ("居民在超市门前排队。", []),
    ],
)
def test_shops_that_are_inspected(text: str, named: list[str]) -> None:
    assert [text[shop.start : shop.end] for shop in shops(text)] == named


def test_what_is_held_in_a_shop_makes_it_a_place() -> None:
    assert surfaces("活动在新天地购物广场举行。", "PLACE") == ["新天地购物广场"]
    assert surfaces("他们检查了新天地购物广场。", "ORG") == ["新天地购物广场"]


@pytest.mark.parametrize(
    "text, bodies",
    [
        ("检查组先后来到万家旺超市和王氏豆腐坊，重点查看进货台账。", ["万家旺超市", "王氏豆腐坊"]),
        ("在老蓼州羊肉汤馆，贺知远现场向店长讲解了自闭阀的使用方法。", ["老蓼州羊肉汤馆"]),
        ("先后走进陈记木雕工坊、兴旺油坊，了解手艺传承情况。", ["陈记木雕工坊", "兴旺油坊"]),
    ],
)
def test_workshops_and_inns_whose_keeper_is_met(text: str, bodies: list[str]) -> None:
    assert surfaces(text, "ORG") == bodies
