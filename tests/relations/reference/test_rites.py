import pytest

from extractor.relations.reference.rites import same_rite
from tests.relations.markup import story


@pytest.mark.parametrize(
    "marked, same",
    [
        ("[E 渡口驿站启用仪式]举行。\n[P 甲一]、[P 乙二]共同为驿站揭牌。", True),
        ("[E 石桥水厂开工仪式]举行。\n[P 甲一]、[P 乙二]共同启动装置按钮。", True),
        ("[E 石桥水厂开工仪式]举行。\n[D 4月2日]，[P 甲一]、[P 乙二]共同启动装置按钮。", False),
        ("[B 甲公司]与[B 乙大学]签订协议。\n[E 签约仪式]举行。", True),
        ("[E 签约仪式]举行。\n[B 甲公司]与[B 乙大学]签订协议。", True),
        ("[D 4月2日]，渡口改造工程正式开工。\n[E 开工仪式]举行。", True),
        ("[E 签约仪式]举行。\n[P 甲一]、[P 乙二]代表双方签署协议。", True),
        ("[D 4月2日]，[B 石桥村调解室]正式揭牌成立。\n[P 甲一]、[P 乙二]共同为调解室揭牌。", True),
        ("[E 墨埠镇“邻里节”开幕式]举行。\n[P 甲一]、[P 乙二]共同启动邻里节。", True),
        ("[D 4月2日]，渡口改造工程正式开工。\n[E 书屋揭牌仪式]举行。", False),
        ("[D 4月2日]，云州图书馆正式开馆。\n[P 甲一]、[P 乙二]共同为新馆揭幕。", True),
        ("[E 船厂签约暨揭牌仪式]举行。\n随后，[P 甲一]、[P 乙二]共同为船厂揭牌。", True),
        ("# [E 石桥居民区第十台电梯启用]\n[D 4月2日]，三号楼加装电梯正式启用。", True),
        ("[B 石桥村]榜上有名，被命名为“美丽村庄”。", True),
    ],
)
def test_a_rite_is_the_ceremony_told_before(marked: str, same: bool) -> None:  # noqa: FBT001
    told = story(marked, issued="2024-04")
    first, *_, last = told.namings()
    dates = {id(n): n.scene.of("DATE") for n in (first, last)}
    assert same_rite(last, [first], lambda naming: object() if dates[id(naming)] else None) is same  # type: ignore[arg-type,return-value]
