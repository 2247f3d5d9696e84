import pytest

from extractor.mentions.organizations.brands import brands
from tests.mentions.readings import surfaces


@pytest.mark.parametrize(
    "text, firms",
    [
        ("来到永荻塑业、恒蓼新材料检查。", ["永荻塑业", "恒蓼新材料"]),
        ("走进温州钢铁了解生产情况。", ["温州钢铁"]),
        ("走访了金荻纺织、宏蓼机械等企业。", ["金荻纺织", "宏蓼机械"]),
        ("走进绿色食品基地，检查食品安全。", []),
        ("走访新能源汽车企业、智能装备企业。", []),
        ("永荻塑业有限公司投产。", []),
    ],
)
def test_firms_called_by_a_name_and_their_trade(text: str, firms: list[str]) -> None:
    assert [text[ending.start : ending.end] for ending in brands(text)] == firms


def test_a_firm_by_its_trade_in_which_its_head_speaks() -> None:
    assert surfaces("在鲁川轴承，董事长贺知远介绍说，销售收入增长。", "ORG") == ["鲁川轴承"]
