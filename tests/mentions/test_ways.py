import pytest

from tests.mentions.readings import surfaces


@pytest.mark.parametrize(
    "text, places",
    [
        ("荻石巷长不过百米。他走进荻石巷。", ["荻石巷", "荻石巷"]),
        ("石板巷口有一盏灯。石板巷里住着几户人家。", ["石板巷", "石板巷"]),
        ("他来到蓼青渠，察看水情。", ["蓼青渠"]),
        ("来看看海岛上的蓼溪河。", ["蓼溪河"]),
        ("大家在旧粮仓步行街歇脚。", ["旧粮仓步行街"]),
        ("大家来到市文峰广场。", ["市文峰广场"]),
        ("他们在黄若山植树。", ["黄若山"]),
        ("芦汀镇现有住宅小区12个。", ["芦汀镇"]),
        ("在芦汀镇采样点，她忙了一天。", ["芦汀镇采样点"]),
    ],
)
def test_a_name_before_the_ending_of_a_place(text: str, places: list[str]) -> None:
    assert surfaces(text, "PLACE") == places


@pytest.mark.parametrize(
    "text",
    [
        "要在学懂弄通做实上下功夫。",
        "沿线是一片锦绣河山。",
        "各镇疏浚排水渠。",
        "拓宽线上渠道。",
        "小巷里住着几户人家。",
        "我们的母亲河清了。",
        "设了22个核酸采样点。",
        "出台滨海湿地保护办法。",
        "重点监测8家购物中心。",
        "走进文化街巷，共建机遇之路、繁荣之路。",
        "绿水青山就是金山银山。",
        "夜里，黄若山和战友们守在堤上。",
        "乌斯满江告诉记者，水退了。",
        "各地新建口袋公园。",
    ],
)
def test_everyday_words_that_end_like_a_place(text: str) -> None:
    assert surfaces(text, "PLACE", None) == []


def test_a_place_that_was_named_is_named_again() -> None:
    text = "他来到荻港老街。\n夜里，荻港老街还亮着灯。\n荻港老街小学放学了。"
    assert surfaces(text, "PLACE") == ["荻港老街", "荻港老街"]


@pytest.mark.parametrize(
    "text, places",
    [
        ("渔民们察看了和润路雨污管网工程、蓼花圩农田建设项目。", ["和润路", "蓼花圩"]),
        ("执法队联合检查蓼德路沿街商铺。", ["蓼德路"]),
        ("两国就朝鲜半岛局势交换意见。", ["朝鲜半岛"]),
        ("加固河堤，兴产强村，富民强村。", []),
        ("嘉和居民区建于2003年。", ["嘉和居民区"]),
        ("委员们先后来到荻浦镇第一水厂、蓼溪乡柳墩村。", ["荻浦镇第一水厂", "蓼溪乡柳墩村"]),
        ("村里的“渡口里”邻里中心启用。", ["“渡口里”邻里中心"]),
        ("组织群众向村文化广场转移。", ["村文化广场"]),
        ("推动企业在川布局，引领企业来川投资。", ["川", "川"]),
        ("镇长在芦汀小学投票站投票。", ["芦汀小学投票站"]),
        ("培训在芦汀医院门诊楼三楼会议室举办。", ["芦汀医院门诊楼三楼会议室"]),
    ],
)
def test_places_that_their_sentence_shows(text: str, places: list[str]) -> None:
    assert surfaces(text, "PLACE", None) == places
